package org.copro.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.heard.SurveyRatings;
import org.copro.assessment.heard.SurveyReading;
import org.copro.assessment.release.Gathered;
import org.copro.assessment.release.Release;
import org.copro.binding.Reading;
import org.copro.project.Project;
import org.copro.survey.Survey;
import org.copro.survey.intake.CollectedFile;
import org.copro.voice.ConsentRegister;

/**
 * Answers to a survey that are read as ratings of a project, with the files they stand in.
 *
 * @param reading how they are read
 * @param gathered the answers, with what people agreed to
 */
record Answers(SurveyReading reading, Gathered gathered) {

    /** Reads all files; empty, with all that is wrong reported, if one of them cannot be used. */
    static Optional<Answers> read(Path file, PrintWriter err) {
        Reading<SurveyReading> read = SurveyReading.read(file);
        Optional<SurveyReading> alone = Inputs.value(read, err);
        if (alone.isEmpty()) {
            return Optional.empty();
        }
        SurveyReading reading = alone.get();
        Optional<Survey> survey = SurveyTools.SURVEYS
                .named(List.of(nameOrFile(file, reading.survey())), err)
                .map(one -> one.get(0));
        Optional<ConsentRegister> register = reading.consents().isEmpty()
                ? Optional.of(ConsentRegister.EMPTY)
                : beside(file, reading.consents().get(), err)
                        .flatMap(path -> Inputs.value(ConsentRegister.read(path), err));
        Optional<Answers> answers = survey.flatMap(known -> Inputs.value(SurveyReading.fitting(read, known), err)
                .flatMap(fits -> beside(file, fits.responses(), err))
                .flatMap(path -> Inputs.value(CollectedFile.read(path, known), err))
                .flatMap(all ->
                        register.map(changes -> new Answers(reading, new Gathered(known, all.responses(), changes)))));
        answers.ifPresent(one -> Counted.warnOfSubjectsNotFound(
                one.gathered(), reading.consents().orElse(""), err));
        return answers;
    }

    /** A file beside the reading, if there is one; else the id of a survey that comes with copro. */
    private static String nameOrFile(Path file, String name) {
        try {
            Path own = file.resolveSibling(name);
            return Files.exists(own) ? own.toString() : name;
        } catch (InvalidPathException impossible) {
            return name;
        }
    }

    static Optional<Path> beside(Path file, String name, PrintWriter err) {
        try {
            return Optional.of(file.resolveSibling(name));
        } catch (InvalidPathException impossible) {
            err.println("%s: no file can have the name '%s' here".formatted(file, name));
            return Optional.empty();
        }
    }

    /** Whether they are about this project. */
    boolean isAbout(Project project) {
        return reading.project().equals(project.id());
    }

    /** The project with the answers of those who agree on this day; says how many are used, and what was left out. */
    Project joined(Project project, LocalDate on, PrintWriter err) {
        Release counting = Release.counting(on);
        SurveyRatings ratings = SurveyRatings.of(reading, counting.count(gathered), counting);
        err.println("note: %s: %s answers to '%s' are read as ratings%s%s"
                .formatted(
                        project.id(),
                        ratings.ratings().size(),
                        gathered.survey().id(),
                        ratings.leftOut().isNone()
                                ? ""
                                : "; not counted for want of consent: "
                                        + responses(ratings.leftOut().count()),
                        ratings.tooFew() == 0
                                ? ""
                                : "; not used where fewer than %s of a side answered".formatted(counting.smallest())));
        return ratings.joined(project, reading);
    }

    private static String responses(ProtectedCell count) {
        return count.words() + " responses";
    }
}
