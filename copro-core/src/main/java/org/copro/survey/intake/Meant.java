package org.copro.survey.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copro.binding.Words;
import org.copro.survey.Wording;

/** Which of several texts a misspelt one may have meant. */
final class Meant {

    private Meant() {}

    /** " (did you mean 'Sometimes'?)", or nothing. */
    static String of(String given, List<String> known) {
        Map<String, String> byShape = new LinkedHashMap<>();
        known.forEach(text -> byShape.putIfAbsent(shape(text), text));
        return Words.nearest(shape(given), List.copyOf(byShape.keySet()))
                .flatMap(shape -> Optional.ofNullable(byShape.get(shape)))
                .map(text -> " (did you mean '%s'?)".formatted(Words.shortened(text)))
                .orElse("");
    }

    // as the words are compared that people write in files
    private static String shape(String text) {
        return Wording.folded(text).replace(' ', '-').replace('_', '-');
    }
}
