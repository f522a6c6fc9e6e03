package org.copro.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.copro.time.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {

    @ParameterizedTest
    @CsvSource({
        "2024-03-01, 2024-02-29, true",
        "2024-03-01, 2024-03-01, true",
        "2024-03-01, 2024-03-02, false",
        "2024-02,    2024-02-29, true",
        "2024-02,    2024-03-01, false",
        "2024,       2024-12-31, true",
        "2024,       2025-01-01, false",
        "          , 9999-12-31, true",
    })
    void countsUpToTheLastDayItsExpiryCanBe(PartialDate expires, LocalDate date, boolean counts) {
        Evidence evidence = Evidence.builder()
                .id("minutes")
                .expires(Optional.ofNullable(expires))
                .build();
        assertThat(evidence.countsOn(date)).isEqualTo(counts);
    }
}
