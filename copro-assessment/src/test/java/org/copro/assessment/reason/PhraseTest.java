package org.copro.assessment.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.copro.power.PowerLevel;
import org.copro.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {

    @Test
    void argumentsStandInThePlacesOfThePattern() {
        Phrase phrase = Phrase.of("{} of {} on {}.", 1, "two", PartialDate.parse("2021-03"));

        assertThat(phrase.text()).isEqualTo("1 of two on 2021-03.");
        assertThat(phrase).hasToString("1 of two on 2021-03.");
        assertThat(phrase.arguments()).containsExactly(1, "two", PartialDate.parse("2021-03"));
    }

    @Test
    void bracesInWhatSomebodyWroteAreNoPlaces() {
        assertThat(Phrase.of("whether {} changed", "“{} and {0} and %s”").text())
                .isEqualTo("whether “{} and {0} and %s” changed");
    }

    @Test
    void aPhraseMayStandInAPhrase() {
        assertThat(Phrase.of("The record does not say {}.", Phrase.of("who was {}", PowerLevel.CONSULTED))
                        .text())
                .isEqualTo("The record does not say who was asked.");
    }

    @Test
    void aSentenceBeginsWithACapitalLetterInEveryLanguageOfTheMachine() {
        assertThat(Phrase.of("in {}", List.of("a", "b")).sentence()).isEqualTo("In a and b");
        assertThat(Phrase.of("{}, in short", "ideas").sentence()).isEqualTo("Ideas, in short");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no place", "{} and {}"})
    void aPatternWithAnotherNumberOfPlacesIsRefused(String pattern) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phrase.of(pattern, "one"))
                .withMessageContaining("places but 1 arguments were given: " + pattern);
    }
}
