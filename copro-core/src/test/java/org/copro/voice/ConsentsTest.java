package org.copro.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copro.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConsentsTest {

    private static final Pattern SHAPE = Pattern.compile("([a-z]+)(?:@([-\\d]+))?(?:\\.\\.([-\\d]+))?");

    /** In the order they are listed: {@code given@2019..2020} begins in 2019 and ends in 2020. */
    @ParameterizedTest
    @CsvSource({
        // silence is no
        "'',                                    2020-06-15, UNKNOWN",
        "unknown,                               2020-06-15, UNKNOWN",
        // one consent
        "given,                                 2020-06-15, GIVEN",
        "refused,                               2020-06-15, REFUSED",
        "withdrawn,                             2020-06-15, WITHDRAWN",
        "expired,                               2020-06-15, EXPIRED",
        // just before it begins, on the day, after
        "given@2020-06-15,                      2020-06-14, UNKNOWN",
        "given@2020-06-15,                      2020-06-15, GIVEN",
        "refused@2020-06-15,                    2020-06-14, UNKNOWN",
        "refused@2020-06-15,                    2020-06-15, REFUSED",
        // the last day it holds, and the day after
        "given..2020-06-15,                     2020-06-15, GIVEN",
        "given..2020-06-15,                     2020-06-16, EXPIRED",
        "refused..2020-06-15,                   2020-06-16, REFUSED",
        // known to the month or year: read against use
        "given@2020-06,                         2020-06-29, UNKNOWN",
        "given@2020-06,                         2020-06-30, GIVEN",
        "given..2020-06,                        2020-06-01, GIVEN",
        "given..2020-06,                        2020-06-02, EXPIRED",
        "given@2020,                            2020-12-30, UNKNOWN",
        "given@2020,                            2020-12-31, GIVEN",
        "given..2020,                           2020-01-02, EXPIRED",
        "withdrawn@2020-06,                     2020-05-31, UNKNOWN",
        "withdrawn@2020-06,                     2020-06-01, WITHDRAWN",
        "refused@2020,                          2019-12-31, UNKNOWN",
        "refused@2020,                          2020-01-01, REFUSED",
        // of two the later begun counts, in whatever order they are listed
        "given@2020-01-01 withdrawn@2020-06-15, 2020-06-14, GIVEN",
        "given@2020-01-01 withdrawn@2020-06-15, 2020-06-15, WITHDRAWN",
        "withdrawn@2020-06-15 given@2020-01-01, 2020-06-15, WITHDRAWN",
        "refused@2020-01-01 given@2020-06-15,   2020-06-14, REFUSED",
        "refused@2020-01-01 given@2020-06-15,   2020-06-15, GIVEN",
        "given..2019-12-31 given@2020-06-15,    2020-06-14, EXPIRED",
        "given..2019-12-31 given@2020-06-15,    2020-06-15, GIVEN",
        "expired..2019-12-31 given@2020-06-15,  2020-06-15, GIVEN",
        // begun on the same day: the refusal, in whatever order they are listed
        "given@2020-01-01 refused@2020-01-01,   2020-06-15, REFUSED",
        "refused@2020-01-01 given@2020-01-01,   2020-06-15, REFUSED",
        // what does not say how it stands takes nothing back
        "refused@2020 unknown@2021,             2022-06-15, REFUSED",
        "given@2020 unknown@2021,               2022-06-15, UNKNOWN",
        // which came later is not certain: the refusal counts
        "given@2020-03-10 withdrawn,            2020-06-15, WITHDRAWN",
        "withdrawn given@2020-03-10,            2020-06-15, WITHDRAWN",
        "given@2020-03-10 withdrawn@2020,       2020-06-15, WITHDRAWN",
        "given@2020-03 withdrawn@2020-03,       2020-06-15, WITHDRAWN",
        "withdrawn@2020-03 given@2020-03,       2020-06-15, WITHDRAWN",
        "given@2020-03 refused@2020-02,         2020-06-15, GIVEN",
        "given refused,                         2020-06-15, REFUSED",
        "refused given,                         2020-06-15, REFUSED",
        // not known is not a refusal
        "unknown given@2020-03-10,              2020-06-15, GIVEN",
        "given@2020-03-10 unknown,              2020-06-15, GIVEN",
        "given@2020-03-10 unknown@2020-04,      2020-06-15, UNKNOWN",
    })
    void standAsTheyWereGivenByThen(String listed, LocalDate date, ConsentStatus expected) {
        Consents consents = new Consents(Stream.of(listed.split(" "))
                .filter(consent -> !consent.isEmpty())
                .map(ConsentsTest::consent)
                .toList());
        assertThat(consents.status("ann", ConsentPurpose.USE_DATA, date)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void onlyGivenAllowsAndOnlyANoForbids(ConsentStatus status) {
        Consents consents = new Consents(List.of(consent(status.name().toLowerCase(java.util.Locale.ROOT))));
        LocalDate date = LocalDate.of(2020, 6, 15);
        assertThat(consents.allows("ann", ConsentPurpose.USE_DATA, date)).isEqualTo(status == ConsentStatus.GIVEN);
        assertThat(consents.forbids("ann", ConsentPurpose.USE_DATA, date))
                .isEqualTo(status != ConsentStatus.GIVEN && status != ConsentStatus.UNKNOWN);
    }

    @Test
    void silenceNeitherAllowsNorForbids() {
        Consents none = new Consents(List.of());
        LocalDate date = LocalDate.of(2020, 6, 15);
        assertThat(none.allows("ann", ConsentPurpose.TAKE_PART, date)).isFalse();
        assertThat(none.forbids("ann", ConsentPurpose.TAKE_PART, date)).isFalse();
    }

    @Test
    void aConsentIsForOneParticipantAndOnePurpose() {
        Consents consents = new Consents(List.of(consent("given")));
        LocalDate date = LocalDate.of(2020, 6, 15);
        assertThat(consents.allows("ann", ConsentPurpose.USE_DATA, date)).isTrue();
        assertThat(consents.allows("ben", ConsentPurpose.USE_DATA, date)).isFalse();
        assertThat(consents.allows("ann", ConsentPurpose.TAKE_PART, date)).isFalse();
    }

    @Test
    void aConsentWithoutPurposeIsForNone() {
        Consents consents = new Consents(List.of(
                Consent.builder().subject("ann").status(ConsentStatus.GIVEN).build()));
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            assertThat(consents.allows("ann", purpose, LocalDate.of(2020, 6, 15)))
                    .isFalse();
        }
    }

    private static Consent consent(String text) {
        Matcher parts = SHAPE.matcher(text);
        assertThat(parts.matches()).as(text).isTrue();
        return Consent.builder()
                .subject("ann")
                .purpose(ConsentPurpose.USE_DATA)
                .status(ConsentStatus.valueOf(parts.group(1).toUpperCase(java.util.Locale.ROOT)))
                .from(Optional.ofNullable(parts.group(2)).map(PartialDate::parse))
                .until(Optional.ofNullable(parts.group(3)).map(PartialDate::parse))
                .build();
    }
}
