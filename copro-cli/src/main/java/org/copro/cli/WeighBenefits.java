package org.copro.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.copro.assessment.benefit.BenefitsAsked;
import org.copro.assessment.survey.SurveyReport;
import org.copro.assessment.view.AskedKindsText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code copro survey benefits}: what people answered about kinds of benefit. */
@Command(
        name = "benefits",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description =
                "Says what working together brings by the answers to a survey, and what is a claim because only others name it.")
final class WeighBenefits implements Callable<Integer> {

    private final LocalDate today;

    @Mixin
    private Counted counted = new Counted();

    @Spec
    private CommandSpec spec;

    WeighBenefits(LocalDate today) {
        this.today = today;
    }

    @Override
    public Integer call() {
        Optional<SurveyReport> report = counted.report(today, spec.commandLine().getErr());
        if (report.isPresent() && BenefitsAsked.in(report.get()).isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "copro: the survey '%s' asks nothing whose options are kinds of benefit; 'benefits-three-audiences' does"
                                    .formatted(report.get().survey().id()));
            return Copro.UNUSABLE;
        }
        report.map(AskedKindsText::benefits).ifPresent(spec.commandLine().getOut()::print);
        return report.isPresent() ? Copro.DONE : Copro.UNUSABLE;
    }
}
