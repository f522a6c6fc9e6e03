package org.copro.assessment.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnonymityTest {

    /** Five who look alike with two answers, three who look alike with one. */
    private static final List<List<String>> RECORDS = List.of(
            List.of("carer", "a"),
            List.of("nurse", "a"),
            List.of("nurse", "a"),
            List.of("carer", "b"),
            List.of("nurse", "a"),
            List.of("carer", "a"),
            List.of("carer", "a"),
            List.of("carer", "a"));

    @ParameterizedTest
    @CsvSource({"3, 1, true", "4, 1, false", "3, 2, false"})
    void theSmallestGroupAndTheFewestAnswersDecide(int group, int answers, boolean isSafe) {
        Anonymity anonymity = of(RECORDS);
        assertThat(anonymity.groups()).isEqualTo(2);
        assertThat(anonymity.isSafe(group, answers)).isEqualTo(isSafe);
    }

    @Test
    void noRecordsAreSafe() {
        Anonymity nobody = of(List.of());
        assertThat(nobody.smallestGroup()).isEmpty();
        assertThat(nobody.fewestAnswers()).isEmpty();
        assertThat(nobody.isSafe(5, 2)).isTrue();
    }

    private static Anonymity of(List<List<String>> records) {
        return Anonymity.of(records, one -> one.get(0), one -> one.get(1));
    }
}
