package org.copro.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

class KnownWordsLaws {

    @Property
    void aWordIsReadAsItWouldBeAlone(@ForAll("words") List<String> words) {
        assertThat(read(new KnownWords(word -> "read " + word), words))
                .isEqualTo(words.stream().map(word -> "read " + word).toList());
    }

    @Example
    void aWordThatComesAgainIsNotReadAgain() {
        List<Object> values = read(new KnownWords(word -> new Object()), List.of("shared", "led", "shared", "led"));
        assertThat(values.get(2)).isSameAs(values.get(0));
        assertThat(values.get(3)).isSameAs(values.get(1)).isNotSameAs(values.get(0));
    }

    @Example
    void aWordThatWasRefusedIsRefusedAgain() {
        KnownWords words = new KnownWords(word -> {
            throw new NotUnderstoodException(word);
        });
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> read(words, List.of("shared")))
                    .isInstanceOf(NotUnderstoodException.class)
                    .hasMessage("shared");
        }
    }

    private static List<Object> read(KnownWords known, List<String> words) {
        List<Object> values = new ArrayList<>();
        try (JsonParser tokens = Format.JSON.parser("[\"" + String.join("\",\"", words) + "\"]")) {
            tokens.nextToken();
            while (tokens.nextToken() == JsonToken.VALUE_STRING) {
                values.add(known.read(tokens));
            }
        }
        return values;
    }

    /** Few signs and many words, so that words are alike and take each other's places. */
    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().withChars("ab-é").ofMaxLength(4),
                        Arbitraries.strings().withChars("ab").ofMinLength(30).ofMaxLength(34))
                .list()
                .ofMinSize(1)
                .ofMaxSize(300);
    }
}
