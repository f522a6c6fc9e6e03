package org.copro.survey.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copro.survey.Wording;

/**
 * One row of an export, before it is understood.
 *
 * @param line on which it begins
 * @param cells by header, as {@link Wording#spaced} writes it; those of columns that are not known among them
 * @param faults that keep it from being read at all
 */
record Row(int line, Map<String, Cell> cells, List<Fault> faults) {

    static Row broken(int line, Fault fault) {
        return new Row(line, new LinkedHashMap<>(), List.of(fault));
    }

    /** The cell under a header; an empty one if the row has none, as where JSON leaves a key out. */
    Cell cell(String header) {
        return cells.getOrDefault(Wording.spaced(header), new Cell(0, header, List.of(), false));
    }

    boolean isBlank() {
        return cells.values().stream().allMatch(Cell::isBlank);
    }

    /**
     * One cell.
     *
     * @param column number from 1; 0 in JSON
     * @param header as in the file
     * @param texts one, or those of a list of JSON
     * @param isList whether it is a list of JSON
     */
    record Cell(int column, String header, List<String> texts, boolean isList) {

        boolean isBlank() {
            return texts.stream().allMatch(text -> Wording.spaced(text).isEmpty());
        }

        /** The text without white space at its ends; of a list, its texts on lines of their own. */
        String text() {
            return String.join("\n", texts).strip();
        }
    }
}
