package org.copro.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.copro.assessment.Assessment;
import org.copro.assessment.Assessor;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.label.LabelDefinition;
import org.copro.assessment.view.Detail;
import org.copro.assessment.view.JsonView;
import org.copro.assessment.view.TextView;
import org.copro.binding.Words;
import org.copro.ladder.Ladders;
import org.copro.project.Label;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code copro assess}: judges projects. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description = "Says who had the say stage by stage, whether the word in use fits, and why.")
final class Assess implements Callable<Integer> {

    private final LocalDate today;

    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private Judging judging = new Judging();

    @Mixin
    private Beside beside = new Beside();

    @Option(
            names = "--why",
            description =
                    "Shows the reasons as a tree: what was asked, what came of it, and where it stands in the file.")
    private boolean isWhy;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = OutputConverter.class,
            description = "text (for people) or json (for programs: an object for one file, an array for several).")
    private Output format = Output.TEXT;

    @Spec
    private CommandSpec spec;

    Assess(LocalDate today) {
        this.today = today;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Optional<Ladders> ladders = inputs.ladders(err);
        Optional<Judging.Yardstick> yardstick = judging.yardstick(err);
        Optional<Beside.Read> read = beside.read(err);
        if (ladders.isEmpty() || yardstick.isEmpty() || read.isEmpty()) {
            return Copro.UNUSABLE;
        }
        Assessor assessor = yardstick.get().assessor(ladders.get());
        LocalDate day = judging.day(today);
        Detail detail = new Detail(
                yardstick.get().frameworks().stream().map(Framework::id).toList(), isWhy);
        List<Assessment> results = new ArrayList<>();
        for (String file : inputs.files()) {
            Inputs.read(file, ladders.get(), err)
                    .map(project -> read.get().joined(project, day, err))
                    .map(project -> assessor.assess(project, day))
                    .ifPresent(results::add);
        }
        boolean isNobodyMissing = read.get()
                .areAbout(results.stream().map(one -> one.project().id()).toList(), err);
        if (format == Output.TEXT) {
            out.print(String.join(
                    "\n\n",
                    results.stream()
                            .map(result -> TextView.render(result, detail))
                            .toList()));
        } else if (inputs.files().size() > 1) {
            out.print(JsonView.render(results, detail));
        } else {
            results.forEach(result -> out.print(JsonView.render(result, detail)));
        }
        yardstick.get().definition().ifPresent(one -> results.forEach(result -> warnIfNotUsed(one, result, err)));
        return results.size() == inputs.files().size() && isNobodyMissing ? Copro.DONE : Copro.UNUSABLE;
    }

    /** A definition that was asked for and does not define the word claimed should not go unnoticed. */
    private static void warnIfNotUsed(LabelDefinition asked, Assessment result, PrintWriter err) {
        Optional<Label> claimed = result.label().claimed();
        if (claimed.isPresent() && !asked.defines(claimed.get())) {
            err.println("note: %s claims the word '%s', which the definition '%s' does not define; it was %s"
                    .formatted(
                            result.project().id(),
                            Words.kebab(claimed.get()),
                            asked.id(),
                            result.label()
                                    .check()
                                    .map(check ->
                                            "held against " + check.definition().id())
                                    .orElse("not checked")));
        }
    }
}
