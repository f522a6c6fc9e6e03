package org.copro.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Rows of a comma-separated file with a heading; cells may stand in quotation marks, lines may not break in them. */
final class Csv {

    private Csv() {}

    /**
     * Reads the rows below the heading.
     *
     * @param heading the first line expected
     */
    static List<List<String>> rows(Path file, String heading) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (!lines.get(0).equals(heading)) {
            throw new IOException("%s: the heading must be '%s' but was '%s'".formatted(file, heading, lines.get(0)));
        }
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            if (cells.size() != heading.split(",").length) {
                throw new IOException("%s: this row has %d cells: %s".formatted(file, cells.size(), line));
            }
            rows.add(cells);
        }
        return List.copyOf(rows);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char letter : line.toCharArray()) {
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
