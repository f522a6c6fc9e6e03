package org.copro.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.copro.assessment.Assessment;
import org.copro.assessment.Assessor;
import org.copro.assessment.label.LabelDefinition;
import org.copro.assessment.label.LabelDefinitions;
import org.copro.assessment.view.JsonView;
import org.copro.assessment.view.TextView;
import org.copro.binding.Reading;
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
        description = "Says who had the say stage by stage, whether the word in use fits, and why.")
final class Assess implements Callable<Integer> {

    private final LocalDate today;

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(
            names = "--definition",
            paramLabel = "ID|FILE",
            description = "The definition to use for the words it defines; see 'copro definitions'. Or a file with your own.")
    private Optional<String> definition = Optional.empty();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The date on which evidence must count and consent must hold, as 2026-11-21. Today if not given.")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (for people) or json (for programs).")
    private Output format = Output.TEXT;

    @Spec
    private CommandSpec spec;

    Assess(LocalDate today) {
        this.today = today;
    }

    /** How results are written. */
    enum Output {
        /** For people. */
        TEXT,
        /** For programs. */
        JSON
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Optional<Ladders> ladders = inputs.ladders(err);
        Optional<Assessor> assessor = assessor(err);
        if (ladders.isEmpty() || assessor.isEmpty()) {
            return Copro.UNUSABLE;
        }
        Assessor ready = assessor.get().using(ladders.get());
        List<Assessment> results = new ArrayList<>();
        for (Path file : inputs.files()) {
            Inputs.read(file, ladders.get(), err)
                    .map(project -> ready.assess(project, on.orElse(today)))
                    .ifPresent(results::add);
        }
        if (format == Output.TEXT) {
            out.print(String.join("\n\n", results.stream().map(TextView::render).toList()));
        } else if (inputs.files().size() > 1) {
            out.print(JsonView.render(results));
        } else {
            results.stream().map(JsonView::render).forEach(out::print);
        }
        warnIfNotUsed(results, err);
        return results.size() == inputs.files().size() ? Copro.DONE : Copro.UNUSABLE;
    }

    private Optional<Assessor> assessor(PrintWriter err) {
        return definition.isEmpty()
                ? Optional.of(Assessor.standard())
                : chosen(definition.get(), err).map(Assessor.standard()::using);
    }

    private static Optional<LabelDefinition> chosen(String name, PrintWriter err) {
        Optional<LabelDefinition> shipped = LabelDefinitions.shipped().find(name);
        if (shipped.isPresent()) {
            return shipped;
        }
        if (Files.exists(Path.of(name))) {
            Reading<LabelDefinition> own = LabelDefinitions.read(Path.of(name));
            Inputs.report(own.problems(), err);
            return own.value();
        }
        List<String> known =
                LabelDefinitions.shipped().all().stream().map(LabelDefinition::id).toList();
        err.println("--definition: there is no definition and no file '%s'%s; the definitions are %s"
                .formatted(name, Words.didYouMean(name, known), String.join(", ", known)));
        return Optional.empty();
    }

    /** A definition that was asked for and used for none of the claims should not go unnoticed. */
    private void warnIfNotUsed(List<Assessment> results, PrintWriter err) {
        for (Assessment result : results) {
            Optional<Label> claimed = result.label().claimed();
            Optional<String> used = result.label().check().map(check -> check.definition().id());
            Optional<String> asked = definition.filter(id -> LabelDefinitions.shipped().find(id).isPresent());
            if (asked.isPresent() && claimed.isPresent() && !used.equals(asked)) {
                err.println("note: %s claims the word '%s', which the definition '%s' does not define; it was held against %s"
                        .formatted(
                                result.project().id(),
                                Words.kebab(claimed.get()),
                                asked.get(),
                                used.orElse("none")));
            }
        }
    }
}
