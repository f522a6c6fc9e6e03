package org.copro.matrix;

import org.copro.binding.Words;

/**
 * Something to know about one cell, or about a whole row of a table.
 *
 * @param line on which the row begins, from 1
 * @param column number of the cell from 1; 0 for the whole row
 * @param heading of the column; empty for the whole row
 * @param value of the cell as it stands there; empty for the whole row
 * @param message what there is to know, and what was expected
 */
public record CellNote(int line, int column, String heading, String value, String message) {

    /** A note about a whole row. */
    static CellNote ofRow(int line, String message) {
        return new CellNote(line, 0, "", "", message);
    }

    /** As in {@code line 3, column 2 'development': 'high' …}. */
    @Override
    public String toString() {
        return column == 0
                ? "line %s: %s".formatted(line, message)
                : "line %s, column %s '%s': '%s' %s"
                        .formatted(line, column, Words.shortened(heading), Words.shortened(value), message);
    }
}
