package org.copro.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;
import org.copro.assessment.release.Release;
import org.copro.assessment.survey.SurveyReport;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What answers to a survey say about kinds of things that it lets people choose from. */
abstract sealed class OverAnswers implements Callable<Integer> permits RankBarriers, WeighBenefits {

    /** Kinds are counted; nothing is drawn. */
    private static final long ANY_SEED = 1;

    private final LocalDate today;
    private final Predicate<SurveyReport> isAsked;
    private final String otherwise;
    private final Function<SurveyReport, String> text;

    @Mixin
    private Counted counted = new Counted();

    @Spec
    private CommandSpec spec;

    /**
     * About one sort of kinds.
     *
     * @param isAsked whether the survey asks for them
     * @param otherwise what is wrong if it does not, with a place for the id of the survey
     */
    OverAnswers(
            LocalDate today, Predicate<SurveyReport> isAsked, String otherwise, Function<SurveyReport, String> text) {
        this.today = today;
        this.isAsked = isAsked;
        this.otherwise = otherwise;
        this.text = text;
    }

    @Override
    public final Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Optional<Release> counting = counted.counting(today, err);
        Optional<SurveyReport> report = counted.gathered(err)
                .flatMap(gathered -> counting.map(release -> SurveyReport.of(gathered, release, List.of(), ANY_SEED)));
        if (report.isPresent() && !isAsked.test(report.get())) {
            err.println("copro: " + otherwise.formatted(report.get().survey().id()));
            return Copro.UNUSABLE;
        }
        report.map(text).ifPresent(spec.commandLine().getOut()::print);
        return report.isPresent() ? Copro.DONE : Copro.UNUSABLE;
    }
}
