package org.copro.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.copro.assessment.benefit.BenefitsSaid;
import org.copro.assessment.view.BenefitsText;
import org.copro.assessment.view.VoicesJson;
import org.copro.ladder.Ladders;
import org.copro.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code copro benefits}: what records say, all of them together. */
@Command(
        name = "benefits",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description =
                "Says what records tell of the good that working together did to people, practitioners and organisations, and who says so.")
final class ReportBenefits implements Callable<Integer> {

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
        BenefitsSaid said = BenefitsSaid.of(projects);
        spec.commandLine()
                .getOut()
                .print(format == Assess.Output.TEXT ? BenefitsText.render(said) : VoicesJson.render(said));
        return Copro.DONE;
    }
}
