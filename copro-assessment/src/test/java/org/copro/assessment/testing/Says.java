package org.copro.assessment.testing;

import java.util.Arrays;
import java.util.Locale;
import org.copro.power.PowerLevel;
import org.copro.stage.DecisionRight;
import org.copro.stage.Phase;

/**
 * Records written as one line. A phase with a right has one dated main decision, so its say is certain; a phase with a
 * level is the organisation's word; {@code ?} is a stage of which nothing is said; {@code n/a} one that does not apply.
 */
public final class Says {

    private Says() {}

    /** As in {@code design=JOINT delivery=said:SHARED evaluation=?}, by people who use services. */
    public static Records of(String line) {
        return of(Records.project().people("p"), line);
    }

    /** The same, with the stages after those of another record. */
    public static Records of(Records start, String line) {
        Records record = start;
        for (String part :
                Arrays.stream(line.split(" +")).filter(one -> !one.isEmpty()).toList()) {
            String[] sides = part.split("=", -1);
            record = stage(record, Phase.valueOf(sides[0].toUpperCase(Locale.ROOT)), sides[1]);
        }
        return record;
    }

    private static Records stage(Records record, Phase phase, String say) {
        if (say.equals("n/a")) {
            return record.leftOut(phase);
        } else if (say.equals("?")) {
            return record.stage(phase);
        } else if (say.startsWith("said:")) {
            return record.stage(phase).involved("p", PowerLevel.valueOf(say.substring("said:".length())));
        }
        return record.decided(phase, DecisionRight.valueOf(say));
    }
}
