package org.copro.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.copro.assessment.statistics.LikertAnswers.BarEnds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikertAnswersTest {

    @ParameterizedTest
    @CsvSource({
        "3,          3,   3",
        "1 5,        3,   3",
        "1 1 2 2,    1.5, 1.5",
        "1 1 2 3,    1.5, 1.5",
        "1 2 2 5,    2,   2",
        "2 2 2 5,    2,   2.166666666666667",
        "1 1 3 3 3,  3,   2.6666666666666665",
    })
    void theMedianIsAPlaceOrHalfWay(String places, double median, double interpolated) {
        LikertAnswers answers = LikertAnswers.of(
                Arrays.stream(places.split(" ")).map(Integer::valueOf).toList(), 5);
        assertThat(answers.median()).isEqualTo(Estimate.of(median));
        assertThat(answers.interpolatedMedian().found().orElseThrow()).isCloseTo(interpolated, within(1e-12));
    }

    @Test
    void whoDoesNotKnowOrGaveNoAnswerIsInNoShare() {
        LikertAnswers answers = new LikertAnswers(List.of(1, 0, 2, 3, 4), 5, 6);
        assertThat(answers.answered()).isEqualTo(10);
        assertThat(answers.asked()).isEqualTo(21);
        assertThat(answers.topTwo()).isEqualTo(Estimate.of(new Proportion(7, 10)));
        assertThat(answers.netAgreement()).isEqualTo(Estimate.of(0.6));
        assertThat(answers.neither()).isEqualTo(2);
        assertThat(answers.bar()).isEqualTo(Estimate.of(new BarEnds(-0.2, 0.8)));
    }

    @Test
    void ascaleWithoutAMiddleHasNeitherNorHalf() {
        LikertAnswers answers = new LikertAnswers(List.of(1, 2, 3, 4), 0, 0);
        assertThat(answers.disagree()).isEqualTo(3);
        assertThat(answers.neither()).isZero();
        assertThat(answers.agree()).isEqualTo(7);
        assertThat(answers.bar()).isEqualTo(Estimate.of(new BarEnds(-0.3, 0.7)));
    }

    @Test
    void topTwoOfThreeWouldTakeInTheMiddle() {
        assertThat(new LikertAnswers(List.of(1, 2, 3), 0, 0).topTwo())
                .isEqualTo(Estimate.undefined(WhyUndefined.FEWER_THAN_FOUR_ANCHORS));
    }

    @Test
    void ofNobodyNothingIsComputed() {
        LikertAnswers nobody = new LikertAnswers(List.of(0, 0, 0, 0, 0), 3, 4);
        assertThat(nobody.median()).hasToString("undefined, because nobody answered");
        assertThat(nobody.interpolatedMedian().found()).isEmpty();
        assertThat(nobody.netAgreement().found()).isEmpty();
        assertThat(nobody.bar().found()).isEmpty();
        assertThat(nobody.topTwo().found().orElseThrow().share().found()).isEmpty();
    }

    @Test
    void refusesWhatIsNotOnTheScale() {
        assertThatThrownBy(() -> LikertAnswers.of(List.of(6), 5)).hasMessage("an answer must be from 1 to 5 but was 6");
        assertThatThrownBy(() -> LikertAnswers.of(List.of(0), 5)).hasMessage("an answer must be from 1 to 5 but was 0");
        assertThatThrownBy(() -> new LikertAnswers(List.of(1), 0, 0))
                .hasMessage("counts must be of two answers or more but were of 1");
        assertThatThrownBy(() -> new LikertAnswers(List.of(1, -2), 0, 0))
                .hasMessage("counts must be 0 or more but one was -2");
        assertThatThrownBy(() -> new LikertAnswers(List.of(1, 2), -3, 0))
                .hasMessage("counts must be 0 or more but one was -3");
    }
}
