package org.copro.assessment.survey;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.binding.Words;
import org.copro.survey.Question;

/**
 * Questions of a survey whose options are kinds that copro knows, read by the kind and not by the place of the option.
 *
 * @param question of several options
 * @param counts for each group that is shown, how many chose each kind
 * @param <K> the kinds
 */
public record KindQuestions<K extends Enum<K>>(Question question, Map<Group, Map<K, ProtectedCell>> counts) {

    /** Keeps the order. */
    public KindQuestions {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /** All questions of a report whose every option is one of these kinds. */
    public static <K extends Enum<K>> List<KindQuestions<K>> in(SurveyReport report, Class<K> kinds) {
        return report.questions().stream()
                .filter(QuestionResult.OfOptions.class::isInstance)
                .map(QuestionResult.OfOptions.class::cast)
                .flatMap(one -> of(one, kinds).stream())
                .toList();
    }

    private static <K extends Enum<K>> Optional<KindQuestions<K>> of(QuestionResult.OfOptions result, Class<K> kinds) {
        List<String> words = Words.kebabs(kinds);
        List<String> options = result.question().optionIds();
        if (!words.containsAll(options)) {
            return Optional.empty();
        }
        Map<Group, Map<K, ProtectedCell>> counts = new LinkedHashMap<>();
        for (OptionsLine line : result.lines()) {
            Map<K, ProtectedCell> cells = new LinkedHashMap<>();
            for (int i = 0; i < options.size(); i++) {
                K kind = kinds.getEnumConstants()[words.indexOf(options.get(i))];
                cells.put(kind, line.cells().get(i));
            }
            counts.put(line.group(), Collections.unmodifiableMap(cells));
        }
        return Optional.of(new KindQuestions<>(result.question(), counts));
    }
}
