package org.copro.assessment.view;

import org.copro.assessment.power.PowerProfile;
import org.copro.assessment.power.StagePower;
import org.copro.binding.Words;
import tools.jackson.core.JsonGenerator;

/** The say in each stage, as JSON. */
final class StagesJson extends JsonParts {

    StagesJson(JsonGenerator out) {
        super(out);
    }

    /** All that is known of each stage. */
    void write(PowerProfile profile) {
        array("powerProfile", profile.stages(), stage -> {
            which(stage);
            range("declared", stage.declared());
            range("observed", stage.observed());
            backed(stage, profile);
            int heard = profile.byPeople().heardOf(stage.stage());
            if (heard > 0) {
                text("peopleRating", suppressed(heard));
            }
            if (heard >= FEWEST_SHOWN) {
                range("byPeople", profile.byPeople().say(stage.stage()));
            }
        });
    }

    /** Of each stage what it comes to. */
    void brief(PowerProfile profile) {
        array("powerProfile", profile.stages(), stage -> {
            which(stage);
            range("declared", stage.declared());
            backed(stage, profile);
        });
    }

    private void which(StagePower stage) {
        text("phase", Words.kebab(stage.phase()));
        stage.stage().stage().name().ifPresent(name -> text("name", name));
        text("pointer", stage.stage().pointer());
        stage.leftOutBecause().ifPresent(reason -> text("leftOutBecause", reason));
    }

    private void backed(StagePower stage, PowerProfile profile) {
        range("evidenced", stage.evidenced());
        range("certain", stage.certain());
        text("corroboration", Words.kebab(stage.corroboration()));
        text("peopleSay", Words.kebab(profile.peopleSay(stage)));
    }
}
