package org.copro.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.release.Gathered;
import org.copro.assessment.release.Release;
import org.copro.assessment.survey.SurveyReport;
import org.copro.survey.intake.CollectedFile;
import org.copro.voice.ConsentRegister;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The responses that a command counts, with the survey they answer and what people agreed to. */
final class Counted {

    @Parameters(paramLabel = "RESPONSES", description = "The file that 'copro survey collect' made.")
    private String responses = "";

    @Option(
            names = "--survey",
            paramLabel = "ID|FILE",
            required = true,
            description = "The survey that was answered: a file, or the id of one that comes with copro.")
    private String survey = "";

    @Option(
            names = "--consents",
            paramLabel = "FILE",
            description = "A register of what people did with their consents after they had answered.")
    private Optional<String> consents = Optional.empty();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day on which consents are looked at; today if not given.")
    private Optional<LocalDate> on = Optional.empty();

    /** What came of them; empty, with all that is wrong reported, if one of the files cannot be used. */
    Optional<SurveyReport> report(LocalDate today, PrintWriter err) {
        Release counting = Release.counting(on.orElse(today));
        Optional<ConsentRegister> register = consents.isEmpty()
                ? Optional.of(ConsentRegister.EMPTY)
                : Inputs.path(consents.get(), err).flatMap(path -> Inputs.value(ConsentRegister.read(path), err));
        return SurveyTools.SURVEYS
                .named(List.of(survey), err)
                .map(one -> one.get(0))
                .flatMap(known -> Inputs.path(responses, err)
                        .flatMap(path -> Inputs.value(CollectedFile.read(path, known), err))
                        .flatMap(all -> register.map(changes -> new Gathered(known, all.responses(), changes))))
                .map(gathered -> SurveyReport.of(gathered, counting, List.of(), 1));
    }
}
