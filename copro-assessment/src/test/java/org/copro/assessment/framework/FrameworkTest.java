package org.copro.assessment.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.copro.assessment.testing.SmallFrameworks.criterion;
import static org.copro.assessment.testing.SmallFrameworks.of;
import static org.copro.assessment.testing.SmallFrameworks.with;

import org.copro.known.Share;
import org.copro.voice.RatingAnswer;
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
