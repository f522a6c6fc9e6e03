package org.copro.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.copro.assessment.barrier.BarriersAsked;
import org.copro.assessment.survey.SurveyReport;
import org.copro.assessment.view.AskedKindsText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code copro survey barriers}: what people answered about kinds of barrier. */
@Command(
        name = "barriers",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description =
                "Ranks what stands in the way by the answers to a survey, each group for itself, with the principles it makes harder.")
final class RankBarriers implements Callable<Integer> {

    private final LocalDate today;

    @Mixin
    private Counted counted = new Counted();

    @Spec
    private CommandSpec spec;

    RankBarriers(LocalDate today) {
        this.today = today;
    }

    @Override
    public Integer call() {
        Optional<SurveyReport> report = counted.report(today, spec.commandLine().getErr());
        if (report.isPresent() && BarriersAsked.in(report.get()).isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("copro: the survey '%s' asks nothing whose options are kinds of barrier; 'barriers' does"
                            .formatted(report.get().survey().id()));
            return Copro.UNUSABLE;
        }
        report.map(AskedKindsText::barriers).ifPresent(spec.commandLine().getOut()::print);
        return report.isPresent() ? Copro.DONE : Copro.UNUSABLE;
    }
}
