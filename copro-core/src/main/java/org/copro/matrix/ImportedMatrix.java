package org.copro.matrix;

import java.util.ArrayList;
import java.util.List;
import org.copro.project.Project;

/**
 * What came of a table of rated studies.
 *
 * @param encoding of the file, for a reader
 * @param delimiter between its cells
 * @param study heading of the column with the names
 * @param stages the columns with ratings, with their headings as they stand in the file
 * @param notUsed headings of all other columns
 * @param rows that are not blank, the heading apart
 * @param projects one for each row that could be read, in the order of the rows
 * @param unread rows and cells that could not be read. A row gives no project; a cell counts as not known
 * @param widened cells taken for more than they name: {@code 2/5} for all from 2 to 5
 */
public record ImportedMatrix(
        String encoding,
        char delimiter,
        String study,
        List<StageColumn> stages,
        List<String> notUsed,
        int rows,
        List<Project> projects,
        List<CellNote> unread,
        List<CellNote> widened) {

    /** Keeps the lists as given. */
    public ImportedMatrix {
        stages = List.copyOf(stages);
        notUsed = List.copyOf(notUsed);
        projects = List.copyOf(projects);
        unread = List.copyOf(unread);
        widened = List.copyOf(widened);
    }

    /** How the table was read, for a reader: a line for each column that was used, and one for those that were not. */
    public List<String> mapping() {
        List<String> lines = new ArrayList<>();
        lines.add("'%s' = name of the study".formatted(study));
        for (StageColumn stage : stages) {
            lines.add("'%s' = %s".formatted(stage.column(), stage.phaseInWords()));
        }
        lines.add(notUsed.isEmpty() ? "all columns are used" : "not used: " + quoted(notUsed));
        return lines;
    }

    static String quoted(List<String> headings) {
        return String.join(
                ", ", headings.stream().map(heading -> "'" + heading + "'").toList());
    }
}
