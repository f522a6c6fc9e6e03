package org.copro.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.copro.assessment.barrier.BarrierRanking;
import org.copro.assessment.view.BarrierRankingText;
import org.copro.assessment.view.VoicesJson;
import org.copro.ladder.Ladders;
import org.copro.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code copro barriers}: what records say, all of them together. */
@Command(
        name = "barriers",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description =
                "Says what stood in the way by the word of each side, most often named first, and which principles that makes harder.")
final class ReportBarriers implements Callable<Integer> {

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = OutputConverter.class,
            description = "text (for people) or json (for programs).")
    private Assess.Output format = Assess.Output.TEXT;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Optional<Ladders> ladders = inputs.ladders(err);
        if (ladders.isEmpty()) {
            return Copro.UNUSABLE;
        }
        List<Project> projects = new ArrayList<>();
        inputs.files().forEach(file -> Inputs.read(file, ladders.get(), err).ifPresent(projects::add));
        if (projects.size() < inputs.files().size()) {
            return Copro.UNUSABLE;
        }
        BarrierRanking said = BarrierRanking.of(projects);
        spec.commandLine()
                .getOut()
                .print(format == Assess.Output.TEXT ? BarrierRankingText.render(said) : VoicesJson.render(said));
        return Copro.DONE;
    }
}
