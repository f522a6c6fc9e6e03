package org.copro.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    private static final Texts BOTH = texts("en", "Was it joint?", "cy", "Oedd o ar y cyd?");

    @Test
    void plainTextServesForEveryLanguage() {
        Texts plain = Texts.parse("Was it joint?");
        assertThat(plain.in("en")).isEqualTo("Was it joint?");
        assertThat(plain.in("cy")).isEqualTo("Was it joint?");
        assertThat(plain.text()).hasValue("Was it joint?");
    }

    @ParameterizedTest
    @CsvSource({"en, Was it joint?", "cy, Oedd o ar y cyd?", "de, Was it joint?"})
    void aTextIsGivenInTheLanguageAskedForElseInTheFirst(String language, String expected) {
        assertThat(BOTH.in(language)).isEqualTo(expected);
        assertThat(BOTH.text()).isEmpty();
    }

    @Test
    void plainTextLacksAllLanguagesButTheFirst() {
        assertThat(Texts.parse("x").lacking(List.of("en"))).isEmpty();
        assertThat(Texts.parse("x").lacking(List.of("en", "cy", "de"))).containsExactly("cy", "de");
        assertThat(BOTH.lacking(List.of("en", "cy", "de"))).containsExactly("de");
        assertThat(texts("cy", "x").lacking(List.of("en", "cy"))).containsExactly("en");
    }

    @Test
    void aTextThatAFileLacksSaysNothing() {
        assertThat(new Texts(Map.of()).in("en")).isEmpty();
        assertThat(new Texts(Map.of()).text()).isEmpty();
    }

    @Test
    void theLanguagesKeepTheirOrder() {
        assertThat(texts("cy", "x", "en", "y").byLanguage().keySet()).containsExactly("cy", "en");
    }

    private static Texts texts(String... pairs) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            byLanguage.put(pairs[i], pairs[i + 1]);
        }
        return new Texts(byLanguage);
    }
}
