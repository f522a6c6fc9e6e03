package org.copro.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.binding.Extent;
import org.copro.binding.NotUnderstoodException;
import org.copro.binding.Place;
import org.copro.binding.Problem;
import org.copro.binding.Problem.Rule;
import org.copro.binding.Reading;
import org.copro.matrix.CsvTable.Row;
import org.copro.power.Power;
import org.copro.power.PowerNotApplicable;
import org.copro.project.Claim;
import org.copro.project.Project;
import org.copro.stage.Stage;

/**
 * Makes project records from a table of rated studies, one for each row: CSV with commas, semicolons or tabs.
 *
 * <p>An empty cell records no stage. A word for "not known" records the stage and no say, {@value #NOT_APPLICABLE} that
 * the question of say does not apply, everything else the rungs it names. What cannot be read is reported and costs
 * nothing but its cell or its row. Nothing is claimed or evidenced but what the plan says.
 */
public final class MatrixImport {

    /** The words for a stage to which the question of say does not apply. */
    static final String NOT_APPLICABLE = "not applicable";

    private static final String COMMON_DELIMITERS = ",;\t";

    private final MatrixPlan plan;
    private final RungText rungs;
    private final StudyIds ids = new StudyIds();
    private final List<Project> projects = new ArrayList<>();
    private final List<CellNote> unread = new ArrayList<>();
    private final List<CellNote> widened = new ArrayList<>();

    private MatrixImport(MatrixPlan plan) {
        this.plan = plan;
        rungs = new RungText(plan.ladder());
    }

    /**
     * Reads a file of at most 64 MB.
     *
     * @return the projects; or what is wrong with the table as a whole, such as a column that there is not
     */
    public static Reading<ImportedMatrix> read(Path file, MatrixPlan plan) {
        String source = file.toString();
        try {
            if (Files.isDirectory(file)) {
                return failed(source, 0, Rule.UNREADABLE, "this is a folder, not a file");
            }
            try (InputStream in = Files.newInputStream(file)) {
                return read(in.readNBytes(Extent.BY_PROGRAM.bytes() + 1), source, plan);
            }
        } catch (NoSuchFileException missing) {
            return failed(source, 0, Rule.UNREADABLE, "there is no such file");
        } catch (IOException unreadable) {
            return failed(source, 0, Rule.UNREADABLE, "the file cannot be read: " + unreadable.getMessage());
        }
    }

    /**
     * Reads bytes.
     *
     * @param source what messages call it
     * @return as of {@link #read(Path, MatrixPlan)}
     */
    public static Reading<ImportedMatrix> read(byte[] bytes, String source, MatrixPlan plan) {
        if (bytes.length > Extent.BY_PROGRAM.bytes()) {
            return failed(source, 0, Rule.TOO_LARGE, "the table is larger than 64 MB; cut it into several");
        }
        if (TableText.isWorkbook(bytes)) {
            return failed(
                    source, 0, Rule.SYNTAX, "this is a workbook of a spreadsheet program; save it there as CSV UTF-8");
        }
        TableText table = TableText.of(bytes);
        char delimiter = delimiter(table.text(), plan);
        List<Row> rows = CsvTable.rows(table.text(), delimiter);
        if (rows.isEmpty()) {
            return failed(source, 0, Rule.MISSING, "there is nothing in this table");
        }
        Row first = rows.get(0);
        if (first.cells().isEmpty()) {
            return failed(source, first.line(), Rule.SYNTAX, "the quotation marks in the headings do not pair");
        }
        List<String> headings = first.cells().get().stream().map(Cells::plain).toList();
        List<String> complaints = new ArrayList<>();
        Optional<MatrixHeading> heading = MatrixHeading.of(headings, plan, complaints);
        if (heading.isEmpty()) {
            return Reading.failed(complaints.stream()
                    .map(complaint -> problem(source, first.line(), Rule.MISSING, complaint))
                    .toList());
        }
        MatrixImport reading = new MatrixImport(plan);
        rows.subList(1, rows.size()).forEach(row -> reading.row(row, heading.get()));
        return Reading.of(new ImportedMatrix(
                table.encoding(),
                delimiter,
                headings.get(heading.get().study()),
                heading.get().columns(),
                heading.get().notUsed(),
                rows.size() - 1,
                reading.projects,
                reading.unread,
                reading.widened));
    }

    /** The delimiter under which most of the stages are among the headings, and of several the one with most cells. */
    private static char delimiter(String text, MatrixPlan plan) {
        char best = COMMON_DELIMITERS.charAt(0);
        int most = -1;
        String heading =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        for (char one : COMMON_DELIMITERS.toCharArray()) {
            List<String> headings = CsvTable.cells(heading, one).orElse(List.of()).stream()
                    .map(Cells::plain)
                    .toList();
            int value = MatrixHeading.known(headings, plan) * 100_000 + Math.min(headings.size(), 99_999);
            if (value > most) {
                most = value;
                best = one;
            }
        }
        return best;
    }

    private void row(Row row, MatrixHeading heading) {
        if (row.cells().isEmpty()) {
            unread.add(
                    CellNote.ofRow(
                            row.line(),
                            "a quotation mark is not closed, or text goes on after one that is; put quotation marks round the whole cell, and write each one inside it twice"));
            return;
        }
        List<String> cells = row.cells().get();
        if (cells.size() != heading.headings().size()) {
            unread.add(CellNote.ofRow(
                    row.line(),
                    "this row has %s cells but there are %s headings; look for a missing cell, or for a text with the delimiter in it that is not in quotation marks"
                            .formatted(cells.size(), heading.headings().size())));
            return;
        }
        String name = Cells.plain(cells.get(heading.study()));
        if (name.isEmpty()) {
            unread.add(CellNote.ofRow(
                    row.line(),
                    "the study has no name; fill in '%s'"
                            .formatted(heading.headings().get(heading.study()))));
            return;
        }
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < heading.stages().size(); i++) {
            int column = heading.stages().get(i);
            stage(row.line(), column, heading.columns().get(i), Cells.plain(cells.get(column)))
                    .ifPresent(stages::add);
        }
        projects.add(Project.builder()
                .id(ids.next(name))
                .title(name)
                .claim(plan.label().map(label -> Claim.builder().label(label).build()))
                .addAllStages(stages)
                .build());
    }

    private Optional<Stage> stage(int line, int column, StageColumn stage, String cell) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Stage.builder()
                .phase(stage.phase())
                .name(stage.column())
                .power(power(line, column, stage, cell))
                .build());
    }

    private Optional<Power> power(int line, int column, StageColumn stage, String cell) {
        if (plan.isUnknown(cell)) {
            return Optional.empty();
        }
        if (cell.equalsIgnoreCase(NOT_APPLICABLE)) {
            return Optional.of(new PowerNotApplicable("The table of ratings says so."));
        }
        try {
            RungText.Read read = rungs.read(cell);
            if (read.isWidened()) {
                widened.add(new CellNote(
                        line,
                        column + 1,
                        stage.column(),
                        cell,
                        "is taken for all rungs between: " + rungs.write(read.rungs())));
            }
            return Optional.of(read.rungs());
        } catch (NotUnderstoodException unknown) {
            unread.add(new CellNote(line, column + 1, stage.column(), cell, unknown.getMessage() + words()));
            return Optional.empty();
        }
    }

    private String words() {
        return plan.unknown().isEmpty() ? "" : "; for what is not known: " + String.join(", ", plan.unknown());
    }

    private static Reading<ImportedMatrix> failed(String source, int line, Rule rule, String message) {
        return Reading.failed(problem(source, line, rule, message));
    }

    private static Problem problem(String source, int line, Rule rule, String message) {
        return new Problem(new Place(source, line, line == 0 ? 0 : 1), "", rule, message);
    }
}
