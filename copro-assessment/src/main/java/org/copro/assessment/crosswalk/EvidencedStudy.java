package org.copro.assessment.crosswalk;

import java.util.Comparator;
import java.util.Optional;
import org.copro.assessment.Assessment;
import org.copro.assessment.power.StagePower;
import org.copro.ladder.Ladders;
import org.copro.matrix.RatedStudy;
import org.copro.matrix.RatedStudy.RatedStage;
import org.copro.power.Power;
import org.copro.power.PowerNotApplicable;

/**
 * A judged record as a row of a table: the say that decisions and methods bear out, stage by stage. Where that is what
 * the record says, it stays in the record's own words, so that a table that was imported comes out as it was.
 */
public final class EvidencedStudy {

    private EvidencedStudy() {}

    /**
     * The row for a record.
     *
     * @param ladders by which it was judged
     */
    public static RatedStudy of(Assessment assessment, Ladders ladders) {
        return new RatedStudy(
                assessment.project().title(),
                assessment.profile().stages().stream()
                        .sorted(Comparator.comparingInt(stage -> stage.stage().index()))
                        .map(stage -> new RatedStage(
                                stage.phase(), stage.stage().stage().name(), say(stage, ladders)))
                        .toList());
    }

    private static Optional<Power> say(StagePower stage, Ladders ladders) {
        if (stage.leftOutBecause().isPresent()) {
            return stage.leftOutBecause().map(PowerNotApplicable::new);
        }
        Optional<Power> said = stage.stage()
                .stage()
                .power()
                .filter(power -> ladders.range(power).equals(stage.evidenced()));
        return said.isPresent() || stage.evidenced().isAny() ? said : Optional.of(stage.evidenced());
    }
}
