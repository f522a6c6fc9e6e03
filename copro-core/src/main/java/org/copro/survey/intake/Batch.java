package org.copro.survey.intake;

import java.util.List;
import java.util.Optional;
import org.copro.survey.Delimiter;
import org.copro.survey.Encoding;

/**
 * What came of one file: every row of it is kept, refused, or passed over because it was collected before.
 *
 * @param source name of the file
 * @param encoding it was read in; absent for a text given in memory
 * @param delimiter of its cells; absent for JSON
 * @param received rows in it; empty lines are none
 * @param kept rows that are now responses
 * @param repeated rows that were collected earlier, the same word for word
 * @param unknownColumns headers, or keys of JSON, that the survey does not name; they were not read
 * @param columnsNotFound keys the survey names that no response in JSON has; in CSV each header must be there
 * @param refusals rows that were not taken, in the order of the file
 */
public record Batch(
        String source,
        Optional<Encoding> encoding,
        Optional<Delimiter> delimiter,
        int received,
        int kept,
        int repeated,
        List<String> unknownColumns,
        List<String> columnsNotFound,
        List<Refusal> refusals) {

    /** Refuses totals that do not add up. */
    public Batch {
        unknownColumns = List.copyOf(unknownColumns);
        columnsNotFound = List.copyOf(columnsNotFound);
        refusals = List.copyOf(refusals);
        if (kept < 0 || repeated < 0 || (long) kept + repeated + refusals.size() != received) {
            throw new IllegalArgumentException("%s received must be %s kept, %s refused and %s repeated together"
                    .formatted(received, kept, refusals.size(), repeated));
        }
    }

    /** Rows that were not taken. */
    public int refused() {
        return refusals.size();
    }
}
