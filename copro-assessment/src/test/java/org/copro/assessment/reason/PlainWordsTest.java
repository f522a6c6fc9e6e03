package org.copro.assessment.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.copro.assessment.testing.Records;
import org.copro.evidence.EvidenceKind;
import org.copro.known.Share;
import org.copro.people.Role;
import org.copro.people.Side;
import org.copro.power.PowerLevel;
import org.copro.project.Label;
import org.copro.stage.DecisionRight;
import org.copro.stage.MethodKind;
import org.copro.stage.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlainWordsTest {

    static Stream<Class<? extends Enum<?>>> scales() {
        return Stream.of(
                PowerLevel.class,
                Phase.class,
                Label.class,
                Side.class,
                DecisionRight.class,
                Role.class,
                MethodKind.class,
                EvidenceKind.class);
    }

    @ParameterizedTest
    @MethodSource("scales")
    void everyConstantHasItsOwnWordsAndNoneLooksLikeCode(Class<? extends Enum<?>> scale) {
        List<String> words =
                Stream.of(scale.getEnumConstants()).map(PlainWords::of).toList();

        assertThat(words).doesNotHaveDuplicates().allMatch(word -> word.matches("[a-z][a-z ,-]*"));
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, no say",
        "INFORMED, told",
        "CONSULTED, asked",
        "INVOLVED, in dialogue",
        "SHARED, deciding together",
        "LED, in charge",
    })
    void aLevelIsWhatPeopleWere(PowerLevel level, String words) {
        assertThat(PlainWords.of(level)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "ANY,            not known,      may have had any say or none: it is not recorded",
        "SHARED,         deciding together, decided together with the professionals",
        "CONSULTED..LED, somewhere between “asked” and “in charge”, had a say somewhere between “asked” and “in charge”",
        "NONE..INFORMED, “no say” or “told”, were told at most",
        "CONSULTED..INVOLVED, “asked” or “in dialogue”, had a say somewhere between “asked” and “in dialogue”",
    })
    void aRangeIsNamedByItsEnds(String range, String words, String predicate) {
        assertThat(PlainWords.of(Records.range(range))).isEqualTo(words);
        assertThat(PlainWords.of(new HadSay(Records.range(range)))).isEqualTo(predicate);
    }

    @ParameterizedTest
    @CsvSource({
        "NOBODY,       nobody’s word",
        "ORGANISATION, the organisation’s word",
        "DOCUMENT,     on record",
        "INDEPENDENT,  somebody independent says so",
        "PEOPLE,       people who use services say so",
    })
    void aVoiceFollowsWhatIsSaid(Voice voice, String words) {
        assertThat(PlainWords.of(voice)).isEqualTo(words);
        assertThat(PlainWords.of((Object) voice)).isEqualTo(words);
    }

    @ParameterizedTest
    @MethodSource("levels")
    void whatPeopleHadFollowsTheWordPeople(PowerLevel level) {
        Function<PowerLevel, String> says = one -> PlainWords.of(new HadSay(Records.range(one.name())));

        assertThat(says.apply(level)).matches("(had|were|decided) .+");
        assertThat(Stream.of(PowerLevel.values()).map(says)).doesNotHaveDuplicates();
    }

    static Stream<PowerLevel> levels() {
        return Stream.of(PowerLevel.values());
    }

    @ParameterizedTest
    @CsvSource({
        "0,             0 %",
        "1e-12,         0 %",
        "0.0049,        under 1 %",
        "0.005,         under 1 %",
        "0.00999,       under 1 %",
        "0.01,          1 %",
        "0.5,           50 %",
        "0.99,          99 %",
        "0.994,         over 99 %",
        "0.995,         over 99 %",
        "0.99999,       over 99 %",
        "0.999999999999, 100 %",
        "1,             100 %",
    })
    void whatIsNotNothingOrAllIsNeverPrintedAsIfItWere(double number, String words) {
        assertThat(PlainWords.percent(number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 100, 0 %",
        "4, 1000, under 1 %",
        "9, 1000, under 1 %",
        "1, 100, 1 %",
        "99, 100, 99 %",
        "991, 1000, over 99 %"
    })
    void theSameIsSoOfShares(long part, long of, String words) {
        assertThat(PlainWords.percent(new Share(part, of))).isEqualTo(words);
    }

    @Test
    void listsReadAsInASentence() {
        assertThat(PlainWords.listed(List.of())).isEmpty();
        assertThat(PlainWords.listed(List.of("a"))).isEqualTo("a");
        assertThat(PlainWords.listed(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(PlainWords.listed(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(PlainWords.of(List.of(Phase.DESIGN, Phase.SHARING))).isEqualTo("design and sharing results");
    }

    @Test
    void aWordOfTheFieldKeepsItsHyphen() {
        assertThat(Stream.of(Label.CO_PRODUCTION, Label.CO_DESIGN, Label.CO_DELIVERY, Label.USER_LED)
                        .map(PlainWords::of))
                .containsExactly("co-production", "co-design", "co-delivery", "user-led");
        assertThat(PlainWords.of(Label.OTHER)).isEqualTo("another word");
    }
}
