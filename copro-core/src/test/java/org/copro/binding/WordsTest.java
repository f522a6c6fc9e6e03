package org.copro.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.copro.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "LIVED_EXPERIENCE,       lived-experience",
        "livedExperience,        lived-experience",
        "id,                     id",
        "CO_PRODUCTION,          co-production",
        "accessibleInformation,  accessible-information",
        "Step,                   step",
        "DecisionRight,          decision-right",
        // a Turkish machine would make these dotless or dotted
        "INFORMED,               informed",
        "INVITED,                invited",
        "notI,                   not-i",
    })
    void namesAreWrittenInKebabCase(String name, String kebab) {
        assertThat(Words.kebab(name)).isEqualTo(kebab);
    }

    @Test
    void constantsKeepTheirOrder() {
        assertThat(Words.kebabs(Role.class))
                .startsWith("lived-experience", "carer")
                .endsWith("evaluator");
    }

    @ParameterizedTest
    @CsvSource({
        "shared,           shared",
        "Shared,           shared",
        "SHARED,           shared",
        "shraed,           shared",
        "shard,            shared",
        "sharedd,          shared",
        "sharet,           shared",
        "shrd,             shared",
        "shr,              ",
        "led_by,           ",
        "let,              led",
        "lived experience, lived-experience",
        "LIVED_EXPERIENCE, lived-experience",
        "livedexperience,  lived-experience",
        "expert,           ",
        "'',               ",
    })
    void theNearestWordIsOneThatMayHaveBeenMeant(String given, String nearest) {
        assertThat(Words.nearest(given, List.of("shared", "led", "lived-experience")))
                .isEqualTo(Optional.ofNullable(nearest));
        assertThat(Words.didYouMean(given, List.of("shared", "led", "lived-experience")))
                .isEqualTo(nearest == null ? "" : " (did you mean '" + nearest + "'?)");
    }

    @Test
    void ofTwoAsNearTheFirstIsTaken() {
        assertThat(Words.nearest("bad", List.of("bed", "bid"))).contains("bed");
        assertThat(Words.nearest("bad", List.of())).isEmpty();
    }

    @Test
    void longWordsAreNotCompared() {
        assertThat(Words.nearest("a".repeat(61), List.of("a".repeat(60)))).isEmpty();
        assertThat(Words.nearest("a".repeat(59), List.of("a".repeat(60)))).contains("a".repeat(60));
    }

    @Test
    void aLongTextIsCutToSixtySigns() {
        assertThat(Words.shortened("a".repeat(60))).isEqualTo("a".repeat(60));
        assertThat(Words.shortened("a".repeat(61))).isEqualTo("a".repeat(59) + "…");
        assertThat(Words.shortened(" two\n\t lines ")).isEqualTo("two lines");
    }

    @Test
    void aTextIsNotCutInTheMiddleOfACharacter() {
        String cut = Words.shortened("a".repeat(58) + "😀".repeat(5));
        assertThat(cut).isEqualTo("a".repeat(58) + "…");
    }
}
