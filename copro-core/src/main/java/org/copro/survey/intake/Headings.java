package org.copro.survey.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copro.survey.Columns;
import org.copro.survey.Wording;

/** How columns are called by one or more rows of headings, as {@link Columns} says. */
final class Headings {

    private static final String BETWEEN = " / ";

    private Headings() {}

    /**
     * The names of the columns, with single spaces.
     *
     * @param rows of headings, the first at least
     */
    static List<String> names(List<List<String>> rows) {
        if (rows.size() == 1) {
            return rows.get(0).stream().map(Wording::spaced).toList();
        }
        int columns = rows.get(0).size();
        List<String> names = new ArrayList<>();
        String group = "";
        for (int i = 0; i < columns; i++) {
            boolean isFurther = isFurther(rows, i);
            group = isFurther ? group : cell(rows.get(0), i);
            names.add(isFurther || isFurther(rows, i + 1) ? both(group, cell(rows.get(1), i)) : group);
        }
        return names;
    }

    /** Whether a column goes with the one before it: it has a name in the second row only. */
    private static boolean isFurther(List<List<String>> rows, int column) {
        return cell(rows.get(0), column).isEmpty() && !cell(rows.get(1), column).isEmpty();
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? Wording.spaced(row.get(column)) : "";
    }

    private static String both(String group, String own) {
        return Stream.of(group, own).filter(name -> !name.isEmpty()).collect(Collectors.joining(BETWEEN));
    }
}
