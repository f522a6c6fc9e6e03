package org.copro.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.copro.assessment.portfolio.Records;
import org.copro.binding.Format;
import org.copro.binding.NotUnderstoodException;
import org.copro.binding.Words;
import org.copro.file.ProjectFiles;
import org.copro.ladder.Ladder;
import org.copro.matrix.ImportedMatrix;
import org.copro.matrix.MatrixImport;
import org.copro.matrix.MatrixPlan;
import org.copro.matrix.StageColumn;
import org.copro.project.Label;
import org.copro.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code copro import matrix}: makes project records from a table of rated studies. */
@Command(
        name = "matrix",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description =
                "Makes project records from a table (CSV) in which studies are rated stage by stage on a ladder, one for each row. A cell may be the number or the name of a rung, a range such as 2-5, or alternatives such as 3/4; an empty cell says nothing. What cannot be read is reported, and all else is taken.",
        footer = {"", "Exit code: 0 when all was read; 2 when a cell, a row or the whole table was not."})
final class ImportMatrix implements Callable<Integer> {

    @Parameters(paramLabel = "FILE.csv", description = "The table, with headings in its first row.")
    private String file = "";

    @Option(
            names = "--ladder",
            required = true,
            paramLabel = "ID|FILE",
            description = "The ladder on which the studies are rated, as in community; or a file with your own.")
    private String ladder = "";

    @Option(
            names = "--stages",
            required = true,
            paramLabel = "COLUMN=PHASE,...",
            description =
                    "The columns with ratings and the phase of each, as in diagnosis=priorities,development=design.")
    private String stages = "";

    @Option(
            names = "--study",
            paramLabel = "COLUMN",
            description = "The column with the names of the studies. The first that is no stage if not given.")
    private Optional<String> study = Optional.empty();

    @Option(
            names = "--unknown",
            paramLabel = "WORD",
            description = "A word that stands for \"not known\", as in UNK. May be given several times.")
    private List<String> unknown = new ArrayList<>();

    @Option(
            names = "--label",
            paramLabel = "LABEL",
            description = "The word all studies use for themselves, as in co-production. None if not given.")
    private Optional<String> label = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FILE.ndjson|DIR",
            description =
                    "Where to write: one file with a record a line, or a folder with a YAML file for each. Nothing that is there already is overwritten. Standard output, a record a line, if not given.")
    private Optional<String> out = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Optional<List<Ladder>> ladders = Yardsticks.LADDERS.named(List.of(ladder), err);
        Optional<Path> table = Inputs.path(file, err);
        Optional<Path> target = out.flatMap(name -> Inputs.path(name, err));
        if (ladders.isEmpty() || table.isEmpty() || out.isPresent() && target.isEmpty()) {
            return Copro.UNUSABLE;
        }
        Optional<ImportedMatrix> imported;
        try {
            MatrixPlan plan = new MatrixPlan(
                    ladders.get().get(0), study, StageColumn.parse(stages), unknown, label.map(ImportMatrix::label));
            imported = Inputs.value(MatrixImport.read(table.get(), plan), err);
        } catch (NotUnderstoodException wrong) {
            err.println("copro: " + wrong.getMessage());
            return Copro.UNUSABLE;
        }
        if (imported.isEmpty() || !write(imported.get().projects(), target, err)) {
            return Copro.UNUSABLE;
        }
        // the records themselves go to standard output if nowhere else
        report(
                imported.get(),
                ladders.get().get(0),
                target.isPresent() ? spec.commandLine().getOut() : err);
        imported.get().widened().forEach(note -> err.println("%s: note: %s".formatted(file, note)));
        imported.get().unread().forEach(note -> err.println("%s: %s".formatted(file, note)));
        return imported.get().unread().isEmpty() ? Copro.DONE : Copro.UNUSABLE;
    }

    private static Label label(String word) {
        List<String> known = Words.kebabs(Label.class).stream()
                .filter(one -> !one.equals(Words.kebab(Label.OTHER)))
                .toList();
        if (!known.contains(word)) {
            throw NotUnderstoodException.unknown("label", word, known);
        }
        return Label.values()[Words.kebabs(Label.class).indexOf(word)];
    }

    private void report(ImportedMatrix imported, Ladder rated, PrintWriter to) {
        to.println("%s: %s of %s rows read, on the ladder '%s' %s, from %s with %s between the cells"
                .formatted(
                        file,
                        imported.projects().size(),
                        imported.rows(),
                        rated.id(),
                        rated.version(),
                        imported.encoding(),
                        switch (imported.delimiter()) {
                            case ';' -> "semicolons";
                            case '\t' -> "tabs";
                            default -> "commas";
                        }));
        imported.mapping().forEach(line -> to.println("  " + line));
    }

    private boolean write(List<Project> projects, Optional<Path> target, PrintWriter err) {
        ProjectFiles files = new ProjectFiles();
        StringBuilder lines = new StringBuilder();
        Map<Path, String> texts = new LinkedHashMap<>();
        if (target.isEmpty() || Records.isOfLines(target.get())) {
            projects.forEach(project -> lines.append(files.line(project)));
            target.ifPresent(one -> texts.put(one, lines.toString()));
        } else {
            projects.forEach(project ->
                    texts.put(target.get().resolve(project.id() + ".yaml"), files.write(project, Format.YAML)));
        }
        if (target.isEmpty()) {
            spec.commandLine().getOut().print(lines);
            return true;
        }
        try {
            NewFiles.write(texts);
            return true;
        } catch (IOException refused) {
            err.println(refused.getMessage());
            return false;
        }
    }
}
