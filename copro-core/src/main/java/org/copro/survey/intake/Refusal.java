package org.copro.survey.intake;

import java.util.List;
import java.util.Optional;

/**
 * A row that was not taken, with all that is wrong with it.
 *
 * @param line of the file on which the row begins, from 1
 * @param response id of the response, as far as it could be read
 * @param faults one at least
 */
public record Refusal(int line, Optional<String> response, List<Fault> faults) {

    /** Refuses a refusal without a reason. */
    public Refusal {
        faults = List.copyOf(faults);
        if (line < 1) {
            throw new IllegalArgumentException("lines are counted from 1 but this was " + line);
        }
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("a refusal needs a reason");
        }
    }
}
