package org.copro.assessment;

import java.util.List;
import org.copro.assessment.consultation.GunningCheck;
import org.copro.assessment.flag.Flag;
import org.copro.assessment.heard.Heard;
import org.copro.assessment.indicator.Findings;
import org.copro.assessment.label.LabelCheck;
import org.copro.assessment.power.PowerProfile;
import org.copro.assessment.score.FrameworkResult;
import org.copro.project.Project;

/**
 * The judgement of one record on one date. There is no total.
 *
 * @param project the record, as given
 * @param withdrawn how many participants do not allow the use of their data; what is recorded about them was not used
 * @param profile who had the say, stage by stage
 * @param label whether the record supports the word used in public
 * @param gunning whether consultation met its own standard
 * @param flags in the order of their catalogue
 * @param findings of all indicators
 * @param frameworks how much of each principle the record shows, by each framework asked for
 * @param heard what raters say of the principles, beside what the record shows
 * @param provenance what the result rests on besides the facts
 */
public record Assessment(
        Project project,
        int withdrawn,
        PowerProfile profile,
        LabelCheck label,
        GunningCheck gunning,
        List<Flag> flags,
        Findings findings,
        List<FrameworkResult> frameworks,
        Heard heard,
        Provenance provenance) {

    /** Keeps the list as given. */
    public Assessment {
        flags = List.copyOf(flags);
        frameworks = List.copyOf(frameworks);
    }

    /**
     * The hash of the record as given. Computed anew whenever it is asked for, so that judging does not wait for it.
     */
    public String factsHash() {
        return ContentHash.of(project);
    }

    /** Whether a flag is raised. */
    public boolean isFlagged(String flagId) {
        return flags.stream().anyMatch(flag -> flag.id().equals(flagId));
    }
}
