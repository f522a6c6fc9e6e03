package org.copro.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.copro.assessment.score.Interval;
import org.copro.known.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SaidTest {

    @ParameterizedTest
    @CsvSource({
        "SHOWN,   0, 49, DISAGREE",
        "SHOWN,   0, 50, OPEN",
        "SHOWN,  49, 51, OPEN",
        "SHOWN,  50, 50, AGREE",
        "SHOWN,  50, 90, AGREE",
        "ABSENT, 51, 99, DISAGREE",
        "ABSENT, 50, 99, OPEN",
        "ABSENT, 49, 51, OPEN",
        "ABSENT, 50, 50, AGREE",
        "ABSENT,  0, 50, AGREE",
        "PARTLY,  0, 19, DISAGREE",
        "PARTLY,  0, 20, OPEN",
        "PARTLY, 19, 80, OPEN",
        "PARTLY, 20, 80, AGREE",
        "PARTLY, 20, 81, OPEN",
        "PARTLY, 80, 99, OPEN",
        "PARTLY, 81, 99, DISAGREE",
        "PARTLY,  0, 99, OPEN",
    })
    void comparesTheWholeIntervalWithTheLimits(Said said, int low, int high, Agreement expected) {
        Interval score = new Interval(new Share(low, 100), new Share(high, 100));
        assertThat(said.with(Optional.of(score))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void withoutAScoreThereIsNothingToCompare(Said said) {
        assertThat(said.with(Optional.empty())).isEqualTo(Agreement.NO_SCORE);
    }

    @Test
    void wordsAreReadAsTheFilesWriteThem() {
        assertThat(Said.parse("partly")).isEqualTo(Said.PARTLY);
        assertThat(Agreement.parse("no-score")).isEqualTo(Agreement.NO_SCORE);
    }
}
