package org.copro.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.copro.assessment.Assessor;
import org.copro.assessment.crosswalk.SideBySide;
import org.copro.assessment.framework.Frameworks;
import org.copro.assessment.label.LabelDefinitions;
import org.copro.assessment.view.CatalogueView;
import org.copro.assessment.view.CrosswalkText;
import org.copro.binding.NotUnderstoodException;
import org.copro.binding.Words;
import org.copro.ladder.Crosswalk;
import org.copro.ladder.Ladder;
import org.copro.ladder.Ladder.LadderRung;
import org.copro.ladder.Ladders;
import org.copro.power.Rung;
import org.copro.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code copro crosswalk}: what a rung of one ladder is on another. */
@Command(
        name = "crosswalk",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description =
                "Reads a project by every ladder, definition and framework side by side and says where they disagree; or reads a rung of one ladder on another.")
final class ReadOnLadder implements Callable<Integer> {

    private final LocalDate today;

    @Parameters(
            paramLabel = "LADDER/RUNG|FILE",
            description = "With --to a rung, as in tlap/consultation; without it a project file.")
    private String from = "";

    @Option(names = "--to", paramLabel = "LADDER", description = "The other ladder, as in arnstein.")
    private Optional<String> to = Optional.empty();

    @Mixin
    private OnDay on = new OnDay();

    @Spec
    private CommandSpec spec;

    ReadOnLadder(LocalDate today) {
        this.today = today;
    }

    @Override
    public Integer call() {
        return to.isPresent() ? rung(from, to.get()) : project(from);
    }

    private int project(String file) {
        PrintWriter err = spec.commandLine().getErr();
        Optional<Project> project = Inputs.read(file, Ladders.shipped(), err);
        if (project.isEmpty()) {
            if (from.matches("[a-z0-9-]+/[a-z0-9-]+")) {
                err.println("copro: for a rung, say with '--to' on which ladder to read it");
            }
            return Copro.UNUSABLE;
        }
        Assessor assessor = Assessor.standard().scoringBy(Frameworks.shipped().all());
        SideBySide sides = SideBySide.of(
                assessor.assess(project.get(), on.or(today)), Ladders.shipped(), LabelDefinitions.shipped());
        spec.commandLine().getOut().print(CrosswalkText.render(sides));
        return Copro.DONE;
    }

    private int rung(String rung, String other) {
        PrintWriter err = spec.commandLine().getErr();
        try {
            Rung parsed = Rung.parse(rung);
            Ladder ladder = ladder(parsed.ladder());
            LadderRung read =
                    known("rung of " + ladder.id(), parsed.low(), ladder.rungIds(), ladder.rung(parsed.low()));
            spec.commandLine().getOut().print(CatalogueView.crosswalk(ladder, Crosswalk.of(read, ladder(other))));
            return Copro.DONE;
        } catch (NotUnderstoodException unknown) {
            err.println("copro: " + unknown.getMessage());
            return Copro.UNUSABLE;
        }
    }

    private static Ladder ladder(String id) {
        List<String> ids = Ladders.shipped().all().stream().map(Ladder::id).toList();
        return known("ladder", id, ids, Ladders.shipped().find(id));
    }

    private static <T> T known(String what, String id, List<String> ids, Optional<T> found) {
        return found.orElseThrow(() -> new NotUnderstoodException("there is no %s called '%s'%s; there are %s"
                .formatted(what, Words.shortened(id), Words.didYouMean(id, ids), String.join(", ", ids))));
    }
}
