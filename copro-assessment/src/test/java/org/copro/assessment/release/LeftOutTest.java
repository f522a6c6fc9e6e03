package org.copro.assessment.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.copro.assessment.disclosure.ProtectedCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeftOutTest {

    @ParameterizedTest
    @CsvSource({
        // kept, not agreed, left out, before
        "20, 0, 0,            20",
        "20, 1, fewer than 5, " + HIDDEN_AS_CSV,
        "20, 4, fewer than 5, " + HIDDEN_AS_CSV,
        "20, 5, 5,            25",
        "3,  7, 7,            " + HIDDEN_AS_CSV,
        "3,  0, 0,            3",
        "0,  0, 0,            0",
        "0,  9, 9,            9",
    })
    void whatIsFewIsHiddenAndSoIsWhatItCouldBeWorkedOutFrom(int kept, int notAgreed, String count, String before) {
        LeftOut leftOut = LeftOut.of(kept, notAgreed, new TreeMap<>(), 5);

        assertThat(leftOut.count().words()).isEqualTo(count);
        assertThat(leftOut.before().words()).isEqualTo(before);
    }

    private static final String HIDDEN_AS_CSV = "'hidden, so that others cannot be worked out'";

    @Test
    void aSmallWithdrawalCannotBeWorkedOutFromTheOthers() {
        SortedMap<String, Integer> withdrawn = new TreeMap<>();
        withdrawn.put("2026-03-01", 1);
        withdrawn.put("2026-02-01", 8);

        LeftOut leftOut = LeftOut.of(30, 6, withdrawn, 5);

        Map<String, ProtectedCell> days = leftOut.withdrawn();
        assertThat(days.keySet()).containsExactly("2026-02-01", "2026-03-01");
        assertThat(days.get("2026-03-01").words()).isEqualTo("fewer than 5");
        assertThat(leftOut.count().words()).isEqualTo("15");
    }
}
