package org.copro.assessment.vision;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.turnout.Turnout;
import org.copro.time.PartialDate;
import org.copro.vision.StepKind;

/**
 * One step on the way, as it may be shown.
 *
 * @param id of the step
 * @param kind what was done in it
 * @param name what it was called
 * @param on the first day
 * @param until the last day
 * @param turnout who took part
 * @param from ids of the steps and of the wordings shown that it took up
 * @param received how many statements there were, small counts hidden; empty if not recorded, or if it would tell how
 *     many were left out
 * @param wordings what may be shown of what came of it
 * @param wordsRecorded whether the record has words of it at all
 */
public record StepReport(
        String id,
        StepKind kind,
        Optional<String> name,
        Optional<PartialDate> on,
        Optional<PartialDate> until,
        Turnout turnout,
        List<String> from,
        Optional<ProtectedCell> received,
        List<Wording> wordings,
        boolean wordsRecorded) {

    /** Keeps the lists as given. */
    public StepReport {
        from = List.copyOf(from);
        wordings = List.copyOf(wordings);
    }
}
