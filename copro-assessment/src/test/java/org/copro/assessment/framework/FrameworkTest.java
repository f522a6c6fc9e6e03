package org.copro.assessment.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.copro.assessment.testing.SmallFrameworks.criterion;
import static org.copro.assessment.testing.SmallFrameworks.of;
import static org.copro.assessment.testing.SmallFrameworks.with;

import java.util.Optional;
import org.copro.known.Share;
import org.copro.voice.RatingAnswer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameworkTest {

    private static final Framework USUAL = of(criterion("c"));

    @ParameterizedTest
    @CsvSource({
        "0 %,        NOT_YET",
        "1999/10000, NOT_YET",
        "20 %,       STARTING",
        "2005/10000, STARTING",
        "3999/10000, STARTING",
        "40 %,       DEVELOPING",
        "5999/10000, DEVELOPING",
        "60 %,       ESTABLISHED",
        "7999/10000, ESTABLISHED",
        "80 %,       EMBEDDED",
        "100 %,      EMBEDDED",
    })
    void aScoreEarnsTheLevelOfItsBand(String score, Level expected) {
        assertThat(USUAL.earned(Share.parse(score))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1/3, STARTING", "3333/10000, NOT_YET", "3334/10000, STARTING", "1999/2000, STARTING", "1/1, EMBEDDED"})
    void oddBandsHaveNoHoleEither(String score, Level expected) {
        Framework odd = with(
                USUAL, "bands", BandsTest.bands("not-yet 0 % 1/3; starting 1/3 9999/10000; embedded 9999/10000 to"));
        assertThat(odd.earned(Share.parse(score))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"NOT_MET, 0 %", "PARTLY, 1/3", "LARGELY, 2/3", "MET, 100 %"})
    void anAnswerCountsAsUsualWhereNothingElseIsGiven(RatingAnswer answer, String expected) {
        assertThat(USUAL.worth().worth(answer)).isEqualTo(Share.parse(expected));
    }

    @Test
    void pointsAreWholeNumbersSoThatTheirScoreIsExact() {
        Answers thirds = Answers.DEFAULT;
        assertThat(thirds.points(1, RatingAnswer.MET)).isEqualTo(9);
        assertThat(thirds.points(5, RatingAnswer.PARTLY)).isEqualTo(15);
        assertThat(thirds.score(15 + 9, 6)).isEqualTo(new Share(24, 54));
        Answers uneven = new Answers(new Share(1, 4), new Share(3, 5));
        assertThat(uneven.points(2, RatingAnswer.PARTLY)).isEqualTo(10);
        assertThat(uneven.points(2, RatingAnswer.LARGELY)).isEqualTo(24);
        assertThat(uneven.score(10 + 24, 4)).isEqualTo(new Share(17, 40));
    }

    @Test
    void pointsThatNoLongHoldsAreRefused() {
        assertThatThrownBy(() -> Answers.DEFAULT.points(Long.MAX_VALUE / 8, RatingAnswer.MET))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Answers.DEFAULT.score(1, Long.MAX_VALUE / 8)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "DEVELOPING,        , LARGELY, false",
        "DEVELOPING,        , MET,     true",
        "DEVELOPING, PARTLY,  NOT_MET, false",
        "DEVELOPING, PARTLY,  PARTLY,  true",
        "DEVELOPING, PARTLY,  MET,     true",
        "          , PARTLY,  NOT_MET, true",
    })
    void aGateIsPassedFromTheAnswerOnThatItNeeds(
            @Nullable Level gate, @Nullable RatingAnswer needs, RatingAnswer answer, boolean passed) {
        Criterion criterion =
                with(with(criterion("c"), "gate", Optional.ofNullable(gate)), "gateNeeds", Optional.ofNullable(needs));
        assertThat(criterion.passesGate(answer)).isEqualTo(passed);
    }

    @ParameterizedTest
    @CsvSource({"STARTING, false", "DEVELOPING, true", "ESTABLISHED, true"})
    void aGateStandsBeforeItsLevelAndAllAbove(Level level, boolean isGate) {
        Criterion gate = with(criterion("c"), "gate", Optional.of(Level.DEVELOPING));
        assertThat(gate.isGateUpTo(level)).isEqualTo(isGate);
        assertThat(criterion("c").isGateUpTo(level)).isFalse();
    }

    @Test
    void whatIsUsualStandsWhereNothingIsGiven() {
        assertThat(USUAL.floor()).isEqualTo(new Share(60, 100));
        assertThat(USUAL.largely()).isEqualTo(new Share(2, 3));
        assertThat(USUAL.language()).isEqualTo("en");
        Criterion criterion = USUAL.criteria().get(0);
        assertThat(criterion.countsOrObserved()).isEqualTo(Counts.OBSERVED);
        assertThat(criterion.fullyMetFrom()).isEqualTo(Share.ALL);
        assertThat(criterion.isCounted()).isTrue();
        assertThat(criterion.isAsked()).isTrue();
    }

    @Test
    void anAnswerThatCountsLessThanTheOneBelowItIsRefused() {
        assertThatThrownBy(() -> new Answers(new Share(2, 3), new Share(1, 3)))
                .hasMessage("'partly' must not count more than 'largely' but counts 2/3 and 1/3");
        assertThat(new Answers(new Share(1, 2), new Share(1, 2)).worth(RatingAnswer.LARGELY))
                .isEqualTo(new Share(1, 2));
    }
}
