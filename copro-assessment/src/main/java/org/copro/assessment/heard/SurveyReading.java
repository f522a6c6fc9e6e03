package org.copro.assessment.heard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.binding.Document;
import org.copro.binding.Format;
import org.copro.binding.Origins;
import org.copro.binding.Problem;
import org.copro.binding.Problem.Rule;
import org.copro.binding.Reading;
import org.copro.binding.Words;
import org.copro.binding.Written;
import org.copro.survey.Question;
import org.copro.survey.QuestionKind;
import org.copro.survey.Survey;

/**
 * How answers to a survey are read as ratings of one project. Data, so that a reader can see what an answer is taken to
 * mean. Names of files are seen from the folder of this one.
 *
 * @param project id of the project that was rated
 * @param survey file with the survey that was answered, or the id of one that comes with copro
 * @param responses file with the responses, as they were collected
 * @param consents file with what people did with their consents later; absent if there is none
 * @param reads how questions are read; one at least
 */
@Written
public record SurveyReading(
        String project, String survey, String responses, Optional<String> consents, List<ReadQuestion> reads) {

    /** Refuses a reading that reads nothing. */
    public SurveyReading {
        reads = List.copyOf(reads);
        if (reads.isEmpty()) {
            throw new IllegalArgumentException("say how at least one question is read, in 'reads'");
        }
    }

    /** Reads a file; whether it fits the survey is another question, see {@link #fitting}. */
    public static Reading<SurveyReading> read(Path file) {
        return Document.read(file, SurveyReading.class);
    }

    /** Reads a text. */
    public static Reading<SurveyReading> read(String text, String source, Format format) {
        return Document.read(text, source, format, SurveyReading.class);
    }

    /** The same file, held against the survey that was answered; all that does not fit it is a problem. */
    public static Reading<SurveyReading> fitting(Reading<SurveyReading> reading, Survey survey) {
        return reading.checkedBy((read, origins) -> check(read, origins, survey));
    }

    private static List<Problem> check(SurveyReading reading, Origins origins, Survey survey) {
        List<Problem> problems = new ArrayList<>();
        List<String> scales = survey.questions().stream()
                .filter(one -> one.kind() == QuestionKind.SCALE)
                .map(Question::id)
                .toList();
        for (ReadQuestion one : reading.reads()) {
            if (!scales.contains(one.question())) {
                problems.add(origins.problem(
                        one,
                        List.of("question"),
                        Rule.DANGLING_REFERENCE,
                        "the survey '%s' has no scale with the id '%s'%s"
                                .formatted(
                                        survey.id(),
                                        Words.shortened(one.question()),
                                        Words.didYouMean(one.question(), scales))));
                continue;
            }
            int places = survey.question(one.question()).orElseThrow().options().size();
            if (places != one.places()) {
                problems.add(origins.problem(
                        one,
                        List.of(one.principle().isPresent() ? "answers" : "power"),
                        Rule.CONTRADICTION,
                        "the scale has %s places but %s are read; say for each, the lowest first, what it means"
                                .formatted(places, one.places())));
            }
        }
        return problems;
    }
}
