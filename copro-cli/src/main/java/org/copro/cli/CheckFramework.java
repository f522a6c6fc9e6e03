package org.copro.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.copro.assessment.framework.Criterion;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.lint.FrameworkLint;
import org.copro.binding.Problem;
import org.copro.binding.Problem.Rule;
import org.copro.binding.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code copro framework check}: says what is wrong with a framework, and what is likely not meant. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description =
                "Says what is wrong with a framework file, and what is allowed but likely not meant: levels nobody can reach, weights that change nothing, questions asked twice, missing translations.")
final class CheckFramework implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Framework files, YAML or JSON (*.json).")
    private List<String> files = new ArrayList<>();

    @Option(names = "--strict", description = "Exit with 2 for remarks as well.")
    private boolean isStrict;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        boolean usable = true;
        for (String file : files) {
            Optional<Path> path = Inputs.path(file, spec.commandLine().getErr());
            usable &= path.isPresent() && isUsable(path.get());
        }
        return usable ? Copro.DONE : Copro.UNUSABLE;
    }

    private boolean isUsable(Path file) {
        PrintWriter out = spec.commandLine().getOut();
        Reading<Framework> reading = FrameworkLint.read(file);
        List<Problem> remarks = reading.problems().stream()
                .filter(one -> one.rule() == Rule.UNWISE)
                .toList();
        List<Problem> wrong = reading.problems().stream()
                .filter(one -> one.rule() != Rule.UNWISE)
                .toList();
        wrong.forEach(spec.commandLine().getErr()::println);
        remarks.forEach(out::println);
        if (wrong.isEmpty() && remarks.isEmpty()) {
            reading.value().ifPresent(framework -> out.println(clean(file, framework)));
        }
        return wrong.isEmpty() && (remarks.isEmpty() || !isStrict);
    }

    private static String clean(Path file, Framework framework) {
        long counted =
                framework.criteria().stream().filter(Criterion::isCounted).count();
        return "%s: nothing to remark on; %s principles, %s criteria that count"
                .formatted(file, framework.principles().size(), counted);
    }
}
