package org.copro.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.release.Gathered;
import org.copro.assessment.release.Release;
import org.copro.survey.intake.CollectedFile;
import org.copro.voice.ConsentRegister;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private OnDay on = new OnDay();

    @Option(
            names = "--smallest",
            paramLabel = "COUNT",
            defaultValue = "5",
            description = "The smallest count of people that is shown, 2 or more; 5 if not given.")
    private int smallest;

    /** What is shown on the day asked for; empty, and reported, if the smallest count cannot be used. */
    Optional<Release> counting(LocalDate today, PrintWriter err) {
        if (smallest < 2) {
            err.println("--smallest: it must be 2 or more but was %s".formatted(smallest));
            return Optional.empty();
        }
        return Optional.of(Release.counting(on.or(today)).showingFrom(smallest));
    }

    /** The responses; empty, with all that is wrong reported, if one of the files cannot be used. */
    Optional<Gathered> gathered(PrintWriter err) {
        Optional<ConsentRegister> register = consents.isEmpty()
                ? Optional.of(ConsentRegister.EMPTY)
                : Inputs.path(consents.get(), err).flatMap(path -> Inputs.value(ConsentRegister.read(path), err));
        Optional<Gathered> gathered = SurveyTools.SURVEYS
                .named(List.of(survey), err)
                .map(one -> one.get(0))
                .flatMap(known -> Inputs.path(responses, err)
                        .flatMap(path -> Inputs.value(CollectedFile.read(path, known), err))
                        .flatMap(all -> register.map(changes -> new Gathered(known, all.responses(), changes))));
        gathered.ifPresent(all -> warnOfSubjectsNotFound(all, consents.orElse(""), err));
        return gathered;
    }

    /** A withdrawal whose id is written wrongly must not pass for none. */
    static void warnOfSubjectsNotFound(Gathered gathered, String register, PrintWriter err) {
        gathered.subjectsNotFound()
                .forEach(id -> err.println(
                        "%s: there is no response '%s'; if it is one of this survey, the id is written wrongly"
                                .formatted(register, id)));
    }
}
