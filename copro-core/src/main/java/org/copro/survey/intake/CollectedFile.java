package org.copro.survey.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copro.binding.Document;
import org.copro.binding.Extent;
import org.copro.binding.Format;
import org.copro.binding.Origins;
import org.copro.binding.Problem;
import org.copro.binding.Problem.Rule;
import org.copro.binding.Reading;
import org.copro.binding.Words;
import org.copro.survey.Question;
import org.copro.survey.QuestionKind;
import org.copro.survey.Response;
import org.copro.survey.Response.Answered;
import org.copro.survey.Survey;
import org.copro.survey.SurveyAnswer;
import org.copro.survey.SurveyAnswer.Chosen;
import org.copro.survey.SurveyAnswer.OwnWords;
import org.copro.survey.SurveyAnswer.Placed;

/**
 * Keeps what was collected in a file, JSON of at most 64 MB: some tens of thousands of responses. It holds people's own
 * words, so it belongs where only those who need it can read it.
 */
public final class CollectedFile {

    private CollectedFile() {}

    /**
     * As text; reading it gives an equal value.
     *
     * @throws IllegalArgumentException if it is too large to be read again
     */
    public static String write(Collected collected) {
        String text = Document.write(collected, Format.JSON);
        if (text.length() > Extent.BY_PROGRAM.bytes()) {
            throw new IllegalArgumentException(
                    "%s responses are too many for one file; collect them in several".formatted(collected.kept()));
        }
        return text;
    }

    /** Reads a file; what does not fit the survey is a problem, and all problems come at once. */
    public static Reading<Collected> read(Path file, Survey survey) {
        return Document.read(file, Collected.class, Extent.BY_PROGRAM)
                .checkedBy((collected, origins) -> check(collected, origins, survey));
    }

    /**
     * Reads a text.
     *
     * @param source what messages call it
     */
    public static Reading<Collected> read(String text, String source, Survey survey) {
        return Document.read(text, source, Format.JSON, Collected.class, Extent.BY_PROGRAM)
                .checkedBy((collected, origins) -> check(collected, origins, survey));
    }

    private static List<Problem> check(Collected collected, Origins origins, Survey survey) {
        List<Problem> problems = new ArrayList<>();
        if (!collected.isOf(survey)) {
            problems.add(origins.problem(
                    collected,
                    List.of("survey"),
                    Rule.CONTRADICTION,
                    "these are responses to '%s' %s, not to '%s' %s"
                            .formatted(collected.survey(), collected.version(), survey.id(), survey.version())));
            return problems;
        }
        for (Response response : collected.responses()) {
            response.audience()
                    .filter(one -> !survey.asks(one))
                    .ifPresent(other -> problems.add(origins.problem(
                            response,
                            List.of("audience"),
                            Rule.DANGLING_REFERENCE,
                            "'%s' is not among the audiences of the survey".formatted(other))));
            for (Answered answered : response.answers()) {
                check(answered, origins, survey, problems);
            }
        }
        return problems;
    }

    private static void check(Answered answered, Origins origins, Survey survey, List<Problem> problems) {
        List<String> ids = survey.questions().stream().map(Question::id).toList();
        int number = ids.indexOf(answered.question());
        if (number < 0) {
            problems.add(origins.problem(
                    answered,
                    List.of("question"),
                    Rule.DANGLING_REFERENCE,
                    "there is no question '%s'%s"
                            .formatted(
                                    Words.shortened(answered.question()), Words.didYouMean(answered.question(), ids))));
        } else if (!fits(answered.answer(), survey.questions().get(number))) {
            problems.add(origins.problem(
                    answered,
                    List.of("answer"),
                    Rule.UNKNOWN_VALUE,
                    "this is no answer to the question '%s', which is of the kind '%s'%s"
                            .formatted(
                                    answered.question(),
                                    Words.kebab(survey.questions().get(number).kind()),
                                    options(survey.questions().get(number)))));
        }
    }

    private static String options(Question question) {
        return question.options().isEmpty() ? "" : " with the options " + String.join(", ", question.optionIds());
    }

    private static boolean fits(SurveyAnswer answer, Question question) {
        QuestionKind kind = question.kind();
        if (answer instanceof Chosen chosen) {
            int count = chosen.chosen().size() + (chosen.other().isPresent() ? 1 : 0);
            return (kind == QuestionKind.SEVERAL || kind == QuestionKind.ONE && count == 1)
                    && question.optionIds().containsAll(chosen.chosen())
                    && (chosen.other().isEmpty() || question.other().isPresent());
        } else if (answer instanceof Placed placed) {
            return kind == QuestionKind.SCALE
                    && placed.place() <= question.options().size();
        }
        return !(answer instanceof OwnWords) || kind == QuestionKind.WORDS;
    }
}
