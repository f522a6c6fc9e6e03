package org.copro.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.Assessor;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.label.LabelDefinition;
import org.copro.ladder.Ladders;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** By what, and on which day, a command judges. */
final class Judging {

    @Option(
            names = "--definition",
            paramLabel = "ID|FILE",
            description =
                    "The definition to use for the words it defines; see 'copro definitions'. Or a file with your own.")
    private Optional<String> definition = Optional.empty();

    @Option(
            names = "--framework",
            paramLabel = "ID|FILE",
            description =
                    "A framework to score the principles of, question by question; see 'copro frameworks'. Or a file with your own. May be given several times. Copro's own principles, in short, if not given.")
    private List<String> frameworks = new ArrayList<>();

    @Mixin
    private OnDay on = new OnDay();

    /** The day to judge on. */
    LocalDate day(LocalDate today) {
        return on.or(today);
    }

    /** What to judge by; empty, with all that is wrong reported, if something asked for cannot be used. */
    Optional<Yardstick> yardstick(PrintWriter err) {
        Optional<List<LabelDefinition>> named =
                Yardsticks.DEFINITIONS.named(definition.stream().toList(), err);
        Optional<List<Framework>> scored = Yardsticks.FRAMEWORKS.named(frameworks, err);
        return named.flatMap(definitions ->
                scored.map(frameworks -> new Yardstick(definitions.stream().findFirst(), frameworks)));
    }

    /**
     * What was asked for to judge by.
     *
     * @param definition empty to use those that come with copro
     * @param frameworks none to score copro's own principles
     */
    record Yardstick(Optional<LabelDefinition> definition, List<Framework> frameworks) {

        /** Judges by it. */
        Assessor assessor(Ladders ladders) {
            Assessor assessor = definition
                    .map(Assessor.standard()::using)
                    .orElseGet(Assessor::standard)
                    .using(ladders);
            return frameworks.isEmpty() ? assessor : assessor.scoringBy(frameworks);
        }
    }
}
