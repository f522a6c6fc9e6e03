package org.copro.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.framework.Answers;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Level;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.Phrase;
import org.copro.assessment.reason.Told;
import org.copro.assessment.testing.SmallFrameworks;
import org.copro.known.Share;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarnedLevelTest {

    private static final Framework USUAL = SmallFrameworks.of(SmallFrameworks.criterion("c"));

    @ParameterizedTest
    @CsvSource({
        "1999/10000, 1999/10000, NOT_YET,     NOT_YET",
        "20 %,       20 %,       STARTING,    STARTING",
        "2001/10000, 2001/10000, STARTING,    STARTING",
        "7999/10000, 7999/10000, ESTABLISHED, ESTABLISHED",
        "80 %,       80 %,       EMBEDDED,    EMBEDDED",
        "0 %,        100 %,      NOT_YET,     EMBEDDED",
        "1999/10000, 20 %,       NOT_YET,     STARTING",
        "40 %,       5999/10000, DEVELOPING,  DEVELOPING",
        "40 %,       60 %,       DEVELOPING,  ESTABLISHED",
    })
    void theLowEndIsReachedAndTheHighEndIsPossible(String low, String high, Level certain, Level possible) {
        EarnedLevel level = earned(low, high, List.of());
        assertThat(level.certain()).isEqualTo(certain);
        assertThat(level.possible()).isEqualTo(possible);
        assertThat(level.byScoreAlone()).isEqualTo(certain);
        assertThat(level.next().isPresent()).isEqualTo(certain != possible);
    }

    /** A score of 70 % to 90 %, and gates as level and whether they are passed. */
    @ParameterizedTest
    @CsvSource({
        "'',                           ESTABLISHED, EMBEDDED",
        "'DEVELOPING=TRUE',            ESTABLISHED, EMBEDDED",
        "'DEVELOPING=FALSE',           STARTING,    STARTING",
        "'DEVELOPING=UNKNOWN',         STARTING,    EMBEDDED",
        "'STARTING=FALSE',             NOT_YET,     NOT_YET",
        "'EMBEDDED=FALSE',             ESTABLISHED, ESTABLISHED",
        "'EMBEDDED=UNKNOWN',           ESTABLISHED, EMBEDDED",
        "'ESTABLISHED=UNKNOWN EMBEDDED=FALSE', DEVELOPING, ESTABLISHED",
        "'STARTING=UNKNOWN ESTABLISHED=FALSE', NOT_YET, DEVELOPING",
        "'DEVELOPING=TRUE DEVELOPING=FALSE', STARTING, STARTING",
        "'DEVELOPING=UNKNOWN DEVELOPING=TRUE', STARTING, EMBEDDED",
    })
    void aGateKeepsItsLevelAndAllAboveWhateverTheScore(String gates, Level certain, Level possible) {
        EarnedLevel level = earned("70 %", "90 %", gates(gates));
        assertThat(level.certain()).isEqualTo(certain);
        assertThat(level.possible()).isEqualTo(possible);
        assertThat(level.byScoreAlone()).isEqualTo(Level.ESTABLISHED);
    }

    @Test
    void onlyGatesThatKeepSomethingBackAreToldTheLowestAndFailedFirst() {
        EarnedLevel level =
                earned("70 %", "90 %", gates("EMBEDDED=UNKNOWN DEVELOPING=UNKNOWN STARTING=TRUE DEVELOPING=FALSE"));
        assertThat(level.gates().stream().map(one -> one.level() + "=" + one.passed()))
                .containsExactly("DEVELOPING=FALSE", "DEVELOPING=UNKNOWN", "EMBEDDED=UNKNOWN");
    }

    /** Criteria as in {@link SumsTest}; {@code towards} by their number. */
    @ParameterizedTest
    @CsvSource({
        "M1 ?1 ?3 ?1 N4, STARTING,   2",
        "N5 ?1 ?1 ?1,    STARTING,   '1 2'",
        "N4 NP2 ?4,      STARTING,   2",
        "N1 NP9 ?3,      STARTING,   1",
        "M3 N3 ?3 NL1,   DEVELOPING, 2",
        "M1 PM1 ?1,      ESTABLISHED, 2",
    })
    void theFewestThatAreEnoughLeadToTheNextLevel(String criteria, Level next, String towards) {
        List<CriterionResult> results = SumsTest.criteria(criteria);
        Sums sums = new Sums(results, Answers.DEFAULT);
        EarnedLevel level = earned(sums.score().orElseThrow(), List.of(), sums);
        assertThat(level.next()).hasValue(next);
        assertThat(level.towardsNext().stream().map(results::indexOf).map(String::valueOf))
                .containsExactlyInAnyOrder(towards.split(" "));
    }

    @Test
    void openGatesOfTheNextLevelComeFirstSinceTheyMustBeMetAnyway() {
        List<CriterionResult> results = SumsTest.criteria("N4 ?9 ?2 ?2");
        Sums sums = new Sums(results, Answers.DEFAULT);
        List<Gate> gates = List.of(
                gate(Level.STARTING, Truth.UNKNOWN, Optional.of(results.get(2))),
                gate(Level.DEVELOPING, Truth.UNKNOWN, Optional.of(results.get(3))));
        EarnedLevel level = earned(sums.score().orElseThrow(), gates, sums);
        assertThat(level.next()).hasValue(Level.STARTING);
        assertThat(level.towardsNext()).containsExactly(results.get(2), results.get(1));
    }

    @Test
    void whereOnlyTheirOwnRatingIsMissingNoCriterionLeadsOn() {
        EarnedLevel level = earned("90 %", "90 %", gates("EMBEDDED=UNKNOWN"));
        assertThat(level.certain()).isEqualTo(Level.ESTABLISHED);
        assertThat(level.next()).hasValue(Level.EMBEDDED);
        assertThat(level.towardsNext()).isEmpty();
    }

    /** Criteria as in {@link SumsTest}, gates as above. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "N4 ?1               |                 | It would be “starting” with a yes to “Is c1 so?”",
                "N5 ?1 ?1 ?1         |                 | It would be “starting” with a yes to “Is c1 so?” and “Is c2 so?”",
                "N1 NP9              |                 | It would be “starting” with “in part” to “Is c1 so?”",
                "N1 NL9              |                 | It would be “starting” with “mostly” to “Is c1 so?”",
                "N12 ?2 NL2 NP4      |                 | It would be “starting” with a yes to “Is c1 so?”, and with “mostly” to “Is c2 so?”, and with “in part” to “Is c3 so?”",
                "M9 N1               | EMBEDDED=UNKNOWN | It would be “embedded” with a yes to “Is it so?”",
                "M9 ?1 N1            | EMBEDDED=UNKNOWN | It would be “embedded” with a yes to “Is it so?”",
                "M7 ?2 N1            | EMBEDDED=UNKNOWN | It would be “embedded” with a yes to “Is c1 so?” and “Is it so?”",
                "M7 NL2 N1           | EMBEDDED=UNKNOWN | It would be “embedded” with a yes to “Is it so?”, and with “mostly” to “Is c1 so?”",
                "M5 ?2 N3            | EMBEDDED=UNKNOWN | It would be “established” with a yes to “Is c1 so?”",
                "M9 N1               | EMBEDDED=FALSE  |",
                "N4 M1               |                 |",
            })
    void theAnswersThatLeadOnAreAskedForAsTheyCanTurnOut(
            String criteria, @Nullable String gates, @Nullable String expected) {
        List<CriterionResult> results = SumsTest.criteria(criteria);
        Sums sums = new Sums(results, Answers.DEFAULT);
        EarnedLevel level = earned(sums.score().orElseThrow(), gates(gates == null ? "" : gates), sums);
        assertThat(level.towardsNextInWords("en").map(Phrase::sentence)).isEqualTo(Optional.ofNullable(expected));
        assertThat(level.towardsNextInWords("en").isPresent())
                .isEqualTo(level.next().isPresent());
    }

    private static EarnedLevel earned(String low, String high, List<Gate> gates) {
        return earned(
                new Interval(Share.parse(low), Share.parse(high)),
                gates,
                new Sums(SumsTest.criteria("M1"), Answers.DEFAULT));
    }

    private static EarnedLevel earned(Interval score, List<Gate> gates, Sums sums) {
        return new EarnedLevel(USUAL, score, EarnedLevel.reached(USUAL, score, gates), gates, sums);
    }

    private static List<Gate> gates(String words) {
        List<Gate> gates = new ArrayList<>();
        for (String word : words.isEmpty() ? new String[0] : words.split(" ")) {
            String[] parts = word.split("=");
            gates.add(gate(Level.valueOf(parts[0]), Truth.valueOf(parts[1]), Optional.empty()));
        }
        return gates;
    }

    private static Gate gate(Level level, Truth passed, Optional<CriterionResult> criterion) {
        Phrase asks = Phrase.of("Is it so?");
        return new Gate(level, passed, asks, new Told(asks, List.of(), List.of()), criterion);
    }
}
