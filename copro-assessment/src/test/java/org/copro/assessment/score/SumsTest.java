package org.copro.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.framework.Answers;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.testing.SmallFrameworks;
import org.copro.known.Share;
import org.copro.voice.RatingAnswer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumsTest {

    /**
     * Criteria as answer and weight: N, P, L, M for not met to met, {@code ?} for not known, {@code x} for what does
     * not apply, {@code NP} for not met to partly.
     */
    @ParameterizedTest
    @CsvSource({
        "M1,             100 %, 100 %, 100 %, 100 %",
        "N1,             0 %,   0 %,   100 %, 0 %",
        "P1,             1/3,   1/3,   100 %, 1/3",
        "L1,             2/3,   2/3,   100 %, 2/3",
        "?1,             0 %,   100 %, 0 %,",
        "M2 P1 ?1 N1 x1, 7/15,  2/3,   4/5,   7/12",
        "M3 ?1,          3/4,   100 %, 3/4,   100 %",
        "N3 ?1,          0 %,   1/4,   3/4,   0 %",
        "NP1,            0 %,   1/3,   0 %,",
        "PL1 M1,         2/3,   5/6,   1/2,   100 %",
        "M1000 N1,       1000/1001, 1000/1001, 100 %, 1000/1001",
        "x5 M1,          100 %, 100 %, 100 %, 100 %",
        "M0 N1,          0 %,   0 %,   100 %, 0 %",
    })
    void countsInWholeNumbers(String criteria, String low, String high, String coverage, @Nullable String point) {
        Sums sums = new Sums(criteria(criteria), Answers.DEFAULT);
        assertThat(sums.score()).hasValue(new Interval(Share.parse(low), Share.parse(high)));
        assertThat(sums.coverage()).isEqualTo(Share.parse(coverage));
        assertThat(sums.point()).isEqualTo(Optional.ofNullable(point).map(Share::parse));
    }

    @ParameterizedTest
    @CsvSource({"''", "x1", "x1 x2", "M0"})
    void whereNothingAppliesThereIsNoScore(String criteria) {
        Sums sums = new Sums(criteria(criteria), Answers.DEFAULT);
        assertThat(sums.score()).isEmpty();
        assertThat(sums.point()).isEmpty();
        assertThat(sums.coverage()).isEqualTo(Share.NONE);
        assertThat(sums.open()).isEmpty();
    }

    @Test
    void theFinestStepsAndTheGreatestWeightsAreExact() {
        Answers fine = new Answers(new Share(3_333, 10_000), new Share(9_999, 10_000));
        Sums sums = new Sums(criteria("P1000 L999"), fine);
        // (1000 * 3333 + 999 * 9999) / (1999 * 10000)
        assertThat(sums.score().orElseThrow().low()).isEqualTo(new Share(13_322_001, 19_990_000));
    }

    @Test
    void whatIsOpenCanGainAsMuchAsItCanTurnOut() {
        List<CriterionResult> criteria = criteria("?2 NP3 PM1 M4");
        Sums sums = new Sums(criteria, Answers.DEFAULT);
        assertThat(sums.open()).containsExactlyElementsOf(criteria.subList(0, 3));
        // in ninths of a weight: 2, a third of 3, and two thirds of 1
        assertThat(criteria.stream().map(sums::gain)).containsExactly(18L, 9L, 6L, 0L);
        assertThat(sums.lowIfWell(List.of())).isEqualTo(new Share(13, 30));
        assertThat(sums.lowIfWell(criteria.subList(0, 2))).isEqualTo(new Share(22, 30));
        assertThat(sums.lowIfWell(sums.open()))
                .isEqualTo(sums.score().orElseThrow().high());
    }

    @Test
    void anIntervalAndARangeHaveTheirEndsInOrder() {
        assertThatThrownBy(() -> new Interval(Share.ALL, Share.NONE))
                .hasMessage("low must not be above high but was 100 % to 0 %");
        assertThatThrownBy(() -> new AnswerRange(RatingAnswer.MET, RatingAnswer.PARTLY))
                .hasMessage("low must not be above high but was MET to PARTLY");
        Interval half = new Interval(new Share(1, 4), new Share(3, 4));
        assertThat(half.contains(new Share(1, 4))).isTrue();
        assertThat(half.contains(new Share(3, 4))).isTrue();
        assertThat(half.contains(new Share(24, 100))).isFalse();
        assertThat(half.contains(new Share(76, 100))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1/4,      TRUE",
        "251/1000, UNKNOWN",
        "3/4,      UNKNOWN",
        "751/1000, FALSE",
    })
    void anIntervalReachesWhatItsLowEndReaches(String score, Truth expected) {
        assertThat(new Interval(new Share(1, 4), new Share(3, 4)).reaches(Share.parse(score)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"NOT_MET, TRUE", "PARTLY, TRUE", "LARGELY, UNKNOWN", "MET, FALSE"})
    void aRangeReachesWhatItsLowAnswerReaches(RatingAnswer answer, Truth expected) {
        assertThat(new AnswerRange(RatingAnswer.PARTLY, RatingAnswer.LARGELY).reaches(answer))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"M1, true", "?1, true", "x1, false", "M0, false", "x0, false"})
    void whatIsOnTrialOrDoesNotApplyIsNotCounted(String criterion, boolean isCounted) {
        assertThat(criteria(criterion).get(0).isCounted()).isEqualTo(isCounted);
    }

    static List<CriterionResult> criteria(String words) {
        List<CriterionResult> criteria = new ArrayList<>();
        for (String word : words.isEmpty() ? new String[0] : words.split(" ")) {
            String letters = word.replaceAll("\\d", "");
            long weight = Long.parseLong(word.substring(letters.length()));
            AnswerRange answers = "?x".contains(letters)
                    ? AnswerRange.ANY
                    : new AnswerRange(answer(letters.charAt(0)), answer(letters.charAt(letters.length() - 1)));
            criteria.add(MadeResults.result(
                    SmallFrameworks.criterion("c" + criteria.size()), weight, answers, letters.equals("x")));
        }
        return criteria;
    }

    private static RatingAnswer answer(char letter) {
        return RatingAnswer.values()["NPLM".indexOf(letter)];
    }
}
