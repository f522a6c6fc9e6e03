package org.copro.assessment.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copro.stage.DecisionRight.JOINT;
import static org.copro.stage.Phase.DESIGN;

import java.util.List;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.testing.Records;
import org.copro.assessment.testing.Says;
import org.copro.project.Label;
import org.copro.stage.DecisionRight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingFactsTest {

    @Test
    void withoutStagesTheBeginningIsMissingToo() {
        assertThat(check(Label.CO_PRODUCTION, "").missing())
                .extracting(one -> one.phrase().text())
                .startsWith("where the work began; no stage is recorded")
                .hasSize(4);
    }

    @Test
    void whereNothingIsSaidTheSayIsMissingAsWell() {
        assertThat(check(Label.CO_DESIGN, "design=?").missing())
                .extracting(Missing::pointer)
                .containsExactly("/stages/0/power", "/stages/0/decisions");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, 2021-01-01,      , right",
        "2020-01-01,           , JOINT, decided",
        "2020-01-01, 2020,       JOINT, ''",
        "2020-01-02, 2020,       JOINT, decided",
        "          , 2021-01-01, JOINT, joined",
        "2020,       2020-06-01, JOINT, joined",
        "2020,       2020,       JOINT, decided joined",
        "2020,                 ,      , right decided",
        "          ,           ,      , right decided joined",
    })
    void namesTheRightAndTheDatesThatAreNotGiven(String joined, String decided, DecisionRight right, String missing) {
        Records record = Records.project()
                .claim(Label.CO_DESIGN)
                .people("p", joined)
                .stage(DESIGN)
                .involved("p")
                .main(decided, right);

        assertThat(record.assess().label().missing())
                .extracting(one -> one.pointer().substring(one.pointer().lastIndexOf('/') + 1))
                .containsExactly(missing.isEmpty() ? new String[0] : missing.split(" "));
    }

    @Test
    void namesWhoWhoseRoleAndWhichMarkIsNotGiven() {
        Records who = Records.project()
                .claim(Label.CO_DESIGN)
                .people("p", "2022")
                .stage(DESIGN)
                .involved(null)
                .main("2021", JOINT);
        Records role = Records.project()
                .claim(Label.CO_DESIGN)
                .people("p", "2022")
                .somebody("x", "2020-01-01")
                .stage(DESIGN)
                .involved("p")
                .involved("x")
                .main("2021-01-01", JOINT);
        Records mark = Says.of("design=JOINT").claim(Label.CO_DESIGN).decision("2021", DecisionRight.NONE);
        Records nobody = Records.project()
                .claim(Label.CO_DESIGN)
                .people("p", null)
                .stage(DESIGN)
                .main("2021-01-01", JOINT);

        assertThat(who.assess().label().missing()).extracting(Missing::pointer).contains("/stages/0/involvement/0/who");
        assertThat(role.assess().label().missing()).extracting(Missing::pointer).contains("/participants/1/role");
        assertThat(mark.assess().label().missing()).extracting(Missing::pointer).containsExactly("/stages/0/decisions");
        assertThat(nobody.assess().label().missing())
                .extracting(Missing::pointer)
                .containsExactly("/stages/0/involvement");
    }

    @Test
    void ofSeveralDecisionsOnlyTheOpenOnesAreAskedAbout() {
        Records joined = Records.project()
                .claim(Label.CO_DESIGN)
                .people("p", "2020")
                .stage(DESIGN)
                .involved("p");

        assertThat(missing(joined.main("2021", JOINT).main("2020", JOINT))).containsExactly("decided", "joined");
        assertThat(missing(joined.main("2020", JOINT).main(null, JOINT)))
                .containsExactly("decided", "decided", "joined");
        assertThat(missing(joined.main("2021", JOINT).main(null, JOINT))).containsExactly("decided");
    }

    private static List<String> missing(Records record) {
        return record.assess().label().missing().stream()
                .map(one -> one.pointer().substring(one.pointer().lastIndexOf('/') + 1))
                .toList();
    }

    private static LabelCheck check(Label label, String record) {
        return Says.of(record).claim(label).assess().label();
    }
}
