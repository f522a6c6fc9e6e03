package org.copro.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.copro.binding.NotUnderstoodException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTest {

    @ParameterizedTest
    @CsvSource({
        "2023-04-04T23:59:00+01:00[Europe/London], 2023-04-04T23:59:00+01:00[Europe/London]",
        "2023-04-04T23:59+01:00[Europe/London],    2023-04-04T23:59:00+01:00[Europe/London]",
        "2023-04-04T23:59:00+01:00,                2023-04-04T23:59:00+01:00",
        "2023-04-04T22:59:00Z,                     2023-04-04T22:59:00Z",
        "2023-04-04T22:59:00.250Z,                 2023-04-04T22:59:00.25Z",
        // the hour that comes twice: both are told apart
        "2023-10-29T01:30:00+01:00[Europe/London], 2023-10-29T01:30:00+01:00[Europe/London]",
        "2023-10-29T01:30:00+00:00[Europe/London], 2023-10-29T01:30:00Z[Europe/London]",
    })
    void aMomentIsReadAndWrittenWithItsZone(String text, String written) {
        assertThat(Moment.parse(text)).hasToString(written);
        assertThat(Moment.parse(written)).isEqualTo(Moment.parse(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2023-04-04T23:59:00                       | '2023-04-04T23:59:00' is not a day and time with its zone; write it as 2023-04-04T23:59:00+01:00[Europe/London]
        2023-02-30T23:59:00Z                      | '2023-02-30T23:59:00Z' is not a day and time with its zone; write it as 2023-04-04T23:59:00+01:00[Europe/London]
        2023-04-04T23:59:00+00:00[Europe/London]  | '2023-04-04T23:59:00+00:00[Europe/London]' does not fit its zone: at that time Europe/London was at +01:00
        2023-10-29T01:30:00+02:00[Europe/London]  | '2023-10-29T01:30:00+02:00[Europe/London]' does not fit its zone: at that time Europe/London was at +01:00 or Z
        2023-03-26T01:30:00+01:00[Europe/London]  | there is no '2023-03-26T01:30:00+01:00[Europe/London]': the clocks in Europe/London went forward over it
        """)
    void whatIsNoMomentIsRefused(String text, String message) {
        assertThatThrownBy(() -> Moment.parse(text.strip()))
                .isInstanceOf(NotUnderstoodException.class)
                .hasMessage(message.replace("\"", "'"));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-04-04T23:59:00+01:00[Europe/London], 2023-04-04T22:59:00Z,      false",
        "2023-04-04T23:59:01+01:00[Europe/London], 2023-04-04T22:59:00Z,      true",
        "2023-04-04T22:59:00.999Z,                 2023-04-04T22:59:00Z,      false",
        "2023-04-04T22:59:00Z,                     2023-04-04T22:59:01Z,      false",
        "2023-10-29T01:30:00Z[Europe/London],      2023-10-29T01:30:00+01:00[Europe/London], true",
    })
    void laterMeansASecondAtLeast(String one, String other, boolean isAfter) {
        assertThat(Moment.parse(one).isAfter(Moment.parse(other))).isEqualTo(isAfter);
    }
}
