package org.copro.binding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text in one or more languages. Written as plain text it is in the first language of its document.
 *
 * @param byLanguage the text by language tag, such as {@code en}; plain text has the empty tag
 */
public record Texts(Map<String, String> byLanguage) implements WrittenAsText, WrittenAsMap {

    private static final String PLAIN = "";

    /** Keeps the order. */
    public Texts {
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    /** Plain text. */
    public static Texts parse(String text) {
        return new Texts(Collections.singletonMap(PLAIN, text));
    }

    /**
     * The text in a language; plain text serves for every language, and the first there is for one that lacks; nothing
     * for a text that a file lacks.
     */
    public String in(String language) {
        return Optional.ofNullable(byLanguage.get(language))
                .or(() -> Optional.ofNullable(byLanguage.get(PLAIN)))
                .orElseGet(() -> byLanguage.values().stream().findFirst().orElse(""));
    }

    /** Those of the languages it is not written in. Plain text is in the first of them. */
    public List<String> lacking(List<String> languages) {
        List<String> wanted = byLanguage.containsKey(PLAIN) ? languages.subList(1, languages.size()) : languages;
        return wanted.stream().filter(one -> !byLanguage.containsKey(one)).toList();
    }

    @Override
    public Optional<String> text() {
        return Optional.ofNullable(byLanguage.get(PLAIN));
    }
}
