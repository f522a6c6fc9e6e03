package org.copro.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.copro.binding.Words;
import org.copro.survey.Survey;
import org.copro.survey.intake.Batch;
import org.copro.survey.intake.Collected;
import org.copro.survey.intake.CollectedFile;
import org.copro.survey.intake.Fault;
import org.copro.survey.intake.Intake;
import org.copro.survey.intake.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code copro survey collect}: reads exported responses and keeps those that can be taken. */
@Command(
        name = "collect",
        // sorted, --into would come first or last by the language of the machine: in Turkish, I and i are two letters
        sortOptions = false,
        sortSynopsis = false,
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description =
                "Reads the responses that a form service exported, CSV or JSON. A row that cannot be taken is refused with its line and the reason; all others are kept.")
final class CollectResponses implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Exported responses: CSV, or JSON (*.json, *.ndjson, *.jsonl).")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--survey",
            paramLabel = "ID|FILE",
            required = true,
            description = "The survey that was answered: a file, or the id of one that comes with copro.")
    private String survey = "";

    @Option(
            names = "--into",
            paramLabel = "FILE",
            required = true,
            description =
                    "Where the responses are kept (JSON). If it is there already, the new ones are added. It is replaced as a whole or not at all. It holds people's own words: keep it where only those who need it can read it.")
    private String into = "";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Optional<Survey> asked = SurveyTools.SURVEYS.named(List.of(survey), err).map(one -> one.get(0));
        Optional<Path> target = Inputs.path(into, err);
        if (asked.isEmpty() || target.isEmpty()) {
            return Copro.UNUSABLE;
        }
        Optional<Collected> collected = Files.exists(target.get())
                ? Inputs.value(CollectedFile.read(target.get(), asked.get()), err)
                : Optional.of(Collected.nothing(asked.get()));
        int before = collected.map(one -> one.batches().size()).orElse(0);
        for (String file : files) {
            Optional<Collected> soFar = collected;
            collected = Inputs.path(file, err)
                    .flatMap(path -> soFar.flatMap(known ->
                            Inputs.value(new Intake(asked.get()).after(known).read(path), err)));
        }
        if (collected.isEmpty()) {
            err.println("copro: nothing was kept; what stood in %s is as it was".formatted(into));
            return Copro.UNUSABLE;
        }
        Collected all = collected.get();
        String text;
        try {
            text = CollectedFile.write(all);
        } catch (IllegalArgumentException tooLarge) {
            err.println("%s: %s".formatted(into, tooLarge.getMessage()));
            return Copro.UNUSABLE;
        }
        if (!WholeFile.write(target.get(), text, err)) {
            return Copro.UNUSABLE;
        }
        all.batches().subList(before, all.batches().size()).forEach(this::report);
        spec.commandLine().getOut().println("%s: %s responses in all".formatted(into, all.kept()));
        return Copro.DONE;
    }

    private void report(Batch batch) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("%s: %s received = %s kept + %s refused + %s collected before"
                .formatted(batch.source(), batch.received(), batch.kept(), batch.refused(), batch.repeated()));
        if (!batch.unknownColumns().isEmpty()) {
            out.println("  not read, since the survey does not name these columns: "
                    + String.join(", ", batch.unknownColumns()));
        }
        if (!batch.columnsNotFound().isEmpty()) {
            out.println("  not found in any response: " + String.join(", ", batch.columnsNotFound()));
        }
        Map<String, Integer> reasons = new LinkedHashMap<>();
        for (Refusal refusal : batch.refusals()) {
            reasons.merge(Words.kebab(refusal.faults().get(0).rule()).replace('-', ' '), 1, Integer::sum);
        }
        reasons.forEach((reason, count) -> out.println("  refused for %s: %s".formatted(reason, count)));
        for (Refusal refusal : batch.refusals()) {
            for (Fault fault : refusal.faults()) {
                out.println("  line %s: %s".formatted(refusal.line(), fault));
            }
        }
    }
}
