package org.copro.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.copro.assessment.Assessor;
import org.copro.assessment.crosswalk.EvidencedStudy;
import org.copro.binding.NotUnderstoodException;
import org.copro.binding.Words;
import org.copro.ladder.Ladder;
import org.copro.ladder.Ladders;
import org.copro.matrix.ExportedMatrix;
import org.copro.matrix.MatrixExport;
import org.copro.matrix.RatedStudy;
import org.copro.matrix.StageColumn;
import org.copro.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code copro export matrix}: writes projects as a table of studies by stage. */
@Command(
        name = "matrix",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description =
                "Writes a table (CSV) of projects by stage on a ladder: the rung of the say people had, by the record and by what its decisions and methods bear out; two neighbouring rungs as 3/4, more as 2-5. A ~ marks what this ladder can tell only roughly. Empty where the record has no such stage.")
final class ExportMatrix implements Callable<Integer> {

    private final LocalDate today;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "Project files, YAML or JSON (*.json), files with a record a line (*.ndjson), or folders with such files.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--ladder",
            required = true,
            paramLabel = "ID|FILE",
            description = "The ladder to write on, as in community; or a file with your own.")
    private String ladder = "";

    @Option(
            names = "--own-ladder",
            paramLabel = "FILE",
            description = "Another ladder of your own whose rungs the projects name. May be given several times.")
    private List<String> ownLadders = new ArrayList<>();

    @Option(
            names = "--stages",
            paramLabel = "COLUMN=PHASE,...",
            description =
                    "The columns and the phase of each, as in diagnosis=priorities,development=design. If not given, those that suit the projects.")
    private Optional<String> stages = Optional.empty();

    @Option(
            names = "--study",
            paramLabel = "COLUMN",
            description = "The heading of the column with the titles. \"study\" if not given.")
    private String study = "study";

    @Option(
            names = "--unknown",
            paramLabel = "WORD",
            description = "The word that stands for \"not known\". \"UNK\" if not given.")
    private String unknown = "UNK";

    @Mixin
    private OnDay on = new OnDay();

    @Option(
            names = "--out",
            paramLabel = "FILE.csv",
            description = "Where to write. Nothing that is there already is overwritten. Standard output if not given.")
    private Optional<String> out = Optional.empty();

    @Spec
    private CommandSpec spec;

    ExportMatrix(LocalDate today) {
        this.today = today;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Optional<List<Ladder>> named = Yardsticks.LADDERS.named(List.of(ladder), err);
        Optional<Ladders> others = Yardsticks.LADDERS.known(ownLadders, err);
        Optional<Path> target = out.flatMap(name -> Inputs.path(name, err));
        if (named.isEmpty() || others.isEmpty() || out.isPresent() && target.isEmpty()) {
            return Copro.UNUSABLE;
        }
        Ladder on = named.get().get(0);
        Ladders ladders = others.get().find(on.id()).isPresent()
                ? others.get()
                : others.get().with(on);
        try {
            Optional<List<StageColumn>> columns = stages.map(StageColumn::parse);
            List<Project> projects = new ArrayList<>();
            boolean isWhole = read(projects, ladders, err);
            return write(table(projects, ladders, on, columns, err), target, err) && isWhole
                    ? Copro.DONE
                    : Copro.UNUSABLE;
        } catch (NotUnderstoodException wrong) {
            err.println("copro: " + wrong.getMessage());
            return Copro.UNUSABLE;
        }
    }

    private boolean read(List<Project> projects, Ladders ladders, PrintWriter err) {
        boolean isWhole = true;
        for (String file : files) {
            isWhole &= RecordLines.read(file, ladders, projects, err);
        }
        return isWhole;
    }

    private ExportedMatrix table(
            List<Project> projects, Ladders ladders, Ladder on, Optional<List<StageColumn>> columns, PrintWriter err) {
        Assessor assessor = Assessor.standard().using(ladders);
        List<RatedStudy> studies = projects.stream()
                .map(project -> EvidencedStudy.of(assessor.assess(project, this.on.or(today)), ladders))
                .toList();
        MatrixExport export = new MatrixExport(ladders, on, unknown);
        ExportedMatrix table = columns.isPresent() ? export.write(studies, columns.get()) : export.write(studies);
        List<String> left = studies.stream()
                .flatMap(one -> one.stages().stream())
                .map(stage -> stage.phase())
                .filter(phase -> table.columns().stream().noneMatch(column -> column.phase() == phase))
                .distinct()
                .sorted()
                .map(Words::kebab)
                .toList();
        if (!left.isEmpty()) {
            err.println("note: there is no column for stages of " + String.join(", ", left));
        }
        if (table.isRough()) {
            err.println("note: ~ marks what the ladder '%s' can tell only roughly: all rungs that can mean it"
                    .formatted(on.id()));
        }
        return table;
    }

    private boolean write(ExportedMatrix table, Optional<Path> target, PrintWriter err) {
        if (table.columns().stream().anyMatch(column -> column.column().equalsIgnoreCase(study.strip()))) {
            err.println("copro: there is a stage '%s'; give the titles another heading with '--study'"
                    .formatted(study.strip()));
            return false;
        }
        String csv = table.csv(study);
        if (target.isEmpty()) {
            spec.commandLine().getOut().print(csv);
            return true;
        }
        try {
            NewFiles.write(Collections.singletonMap(target.get(), csv));
            return true;
        } catch (IOException refused) {
            err.println(refused.getMessage());
            return false;
        }
    }
}
