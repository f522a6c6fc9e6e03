package org.copro.matrix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copro.binding.NotUnderstoodException;
import org.copro.binding.Words;
import org.copro.stage.Phase;

/**
 * A column of a table that rates one stage of each study.
 *
 * @param column its heading; not blank
 * @param phase where the stage belongs on the spine
 */
public record StageColumn(String column, Phase phase) {

    /** Refuses a heading that says nothing. */
    public StageColumn {
        if (column.isBlank()) {
            throw new IllegalArgumentException("the heading of a stage must not be blank");
        }
    }

    /**
     * Reads columns with their phases, as in {@code diagnosis=priorities,development=design}. A heading that is itself
     * a phase may stand alone; one with a comma or a quotation mark stands in quotation marks together with its phase,
     * as a cell of CSV does.
     *
     * @throws NotUnderstoodException if it is something else, or names a column twice
     */
    public static List<StageColumn> parse(String text) {
        List<String> parts = CsvTable.cells(text, ',')
                .orElseThrow(() -> new NotUnderstoodException(
                        "the quotation marks in '%s' do not pair".formatted(Words.shortened(text))));
        List<StageColumn> columns = new ArrayList<>();
        Set<String> headings = new LinkedHashSet<>();
        for (String part : parts) {
            StageColumn one = one(part.strip());
            if (!headings.add(one.column().toLowerCase(Locale.ROOT))) {
                throw new NotUnderstoodException(
                        "the column '%s' is named twice".formatted(Words.shortened(one.column())));
            }
            columns.add(one);
        }
        return List.copyOf(columns);
    }

    private static StageColumn one(String part) {
        int equals = part.lastIndexOf('=');
        String heading = part.substring(0, Math.max(equals, 0)).strip();
        String phase = part.substring(equals + 1).strip();
        List<String> known = Words.kebabs(Phase.class);
        if (equals >= 0 && heading.isEmpty() || phase.isEmpty()) {
            throw new NotUnderstoodException(
                    "'%s' is not a column and its phase; write them as in diagnosis=priorities; the phases are %s"
                            .formatted(Words.shortened(part), String.join(", ", known)));
        }
        if (!known.contains(phase)) {
            throw NotUnderstoodException.unknown("phase", phase, known);
        }
        return new StageColumn(equals < 0 ? phase : heading, Phase.values()[known.indexOf(phase)]);
    }

    /** The phase as files write it. */
    public String phaseInWords() {
        return Words.kebab(phase);
    }
}
