package org.copro.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.copro.assessment.result.Cause;
import org.copro.assessment.result.Change;
import org.copro.assessment.result.Comparison;
import org.copro.assessment.result.Comparison.Conclusion;
import org.copro.assessment.result.Separately;
import org.copro.assessment.result.WrittenResult;
import org.copro.assessment.result.WrittenResults;
import org.copro.assessment.view.ComparisonJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code copro diff}: what differs between two results. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description =
                "Says what differs between two results, and whether it can come from other facts, another definition, framework or ladder, another date or another copro.")
final class Diff implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "A.json",
            description =
                    "One result, as 'copro assess --format json' wrote it, or a line of 'copro portfolio --full'.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B.json", description = "Another.")
    private String second = "";

    @Mixin
    private Formatted formatted = new Formatted();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Optional<WrittenResult> before = one(first, err);
        Optional<WrittenResult> after = one(second, err);
        if (before.isEmpty() || after.isEmpty()) {
            return Copro.UNUSABLE;
        }
        Comparison comparison = Comparison.of(before.get(), after.get());
        spec.commandLine()
                .getOut()
                .print(formatted.of(comparison, this::text, one -> ComparisonJson.render(one, first, second)));
        return Copro.DONE;
    }

    private static Optional<WrittenResult> one(String file, PrintWriter err) {
        Optional<WrittenResults> written = ReplayResult.written(file, err);
        int size = written.map(all -> all.results().size()).orElse(1);
        if (size > 1) {
            err.println(
                    "%s: there are %s results in this file; keep one to a file to compare them".formatted(file, size));
            return Optional.empty();
        }
        return written.map(all -> all.results().get(0));
    }

    private String text(Comparison comparison) {
        StringWriter text = new StringWriter();
        text(comparison, new PrintWriter(text));
        return text.toString();
    }

    private void text(Comparison comparison, PrintWriter out) {
        out.println("From %s to %s".formatted(first, second));
        if (comparison.isAboutTwoProjects()) {
            out.println("These are two projects: '%s' and '%s'."
                    .formatted(comparison.first().project(), comparison.second().project()));
        }
        list("What differs", comparison.changes().stream().map(Change::sentence).toList(), out);
        list(
                "What went in and is not the same",
                comparison.causes().stream().map(Cause::sentence).toList(),
                out);
        out.println();
        out.println(comparison.inWords());
        List<String> commands = Separately.commands(comparison);
        if (comparison.conclusion() == Conclusion.SEVERAL_CAUSES && !commands.isEmpty()) {
            out.println("To find out, assess again with one thing changed at a time, and compare with the first:");
            commands.forEach(command -> out.println("  " + command));
        }
    }

    private static void list(String heading, List<String> lines, PrintWriter out) {
        if (!lines.isEmpty()) {
            out.println();
            out.println(heading);
            lines.forEach(line -> out.println("  - " + line));
        }
    }
}
