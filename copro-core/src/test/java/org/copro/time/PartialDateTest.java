package org.copro.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.copro.binding.NotUnderstoodException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2019,       2019-01-01, 2019-12-31",
        "2019-01,    2019-01-01, 2019-01-31",
        "2019-02,    2019-02-01, 2019-02-28",
        "2020-02,    2020-02-01, 2020-02-29",
        "1900-02,    1900-02-01, 1900-02-28",
        "2000-02,    2000-02-01, 2000-02-29",
        "2019-12,    2019-12-01, 2019-12-31",
        "2020-02-29, 2020-02-29, 2020-02-29",
        "2019-03-11, 2019-03-11, 2019-03-11",
        "1000,       1000-01-01, 1000-12-31",
        "9999-12-31, 9999-12-31, 9999-12-31",
    })
    void isSomeDayInIt(String text, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date).hasToString(text);
        assertThat(date.text()).contains(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2019-02-29       | there is no such day: 2019-02 has 28 days
        1900-02-29       | there is no such day: 1900-02 has 28 days
        2019-04-31       | there is no such day: 2019-04 has 30 days
        2019-12-32       | there is no such day: 2019-12 has 31 days
        2019-01-00       | there is no such day: 2019-01 has 31 days
        2019-00          | there is no month 00
        2019-13          | there is no month 13
        2019-13-01       | there is no month 13
        0999             | a year must have four digits but was 999
        0000-01-01       | a year must have four digits but was 0
        """)
    void aDayThatNoCalendarHasIsRefusedWithTheReason(String text, String reason) {
        assertThatThrownBy(() -> PartialDate.parse(text))
                .isInstanceOf(NotUnderstoodException.class)
                .hasMessage("'%s' is not a date: %s", text, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "19",
        "201",
        "12019",
        "-2019",
        "2019-",
        "2019-3",
        "2019-03-",
        "2019-03-1",
        "2019-3-11",
        "20190311",
        "2019/03/11",
        "11.03.2019",
        "11 March 2019",
        "2019-03-11T09:30",
        "2019-03-11 2019",
        "٢٠١٩",
        "not-stated",
    })
    void anythingElseIsRefusedWithTheWaysToWriteOne(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text))
                .isInstanceOf(NotUnderstoodException.class)
                .hasMessage(
                        "'%s' is not a date; write a day as 2019-03-11, a month as 2019-03 or a year as 2019", text);
    }

    @Test
    void aLongTextIsCutInTheMessage() {
        assertThatThrownBy(() -> PartialDate.parse("9".repeat(500)))
                .hasMessageStartingWith("'" + "9".repeat(59) + "…'");
    }

    @Test
    void spacesRoundItDoNotMatter() {
        assertThat(PartialDate.parse(" 2019-03 ")).isEqualTo(PartialDate.parse("2019-03"));
    }

    @Test
    void aDayNeedsAMonth() {
        assertThatThrownBy(() -> new PartialDate(2019, Optional.empty(), Optional.of(11)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a day needs a month");
    }

    @ParameterizedTest
    @CsvSource({
        // certainly: every day of the one before every day of the other; possibly: some day before some day
        "2019-03-10, 2019-03-11, true,  true",
        "2019-03-11, 2019-03-11, false, false",
        "2019-03-12, 2019-03-11, false, false",
        "2019-02,    2019-03-01, true,  true",
        "2019-03,    2019-03-01, false, false",
        "2019-03,    2019-03-02, false, true",
        "2019-03-30, 2019-03,    false, true",
        "2019-03-31, 2019-03,    false, false",
        "2019-03,    2019-03,    false, true",
        "2019-02,    2019-03,    true,  true",
        "2019-04,    2019-03,    false, false",
        "2019,       2019,       false, true",
        "2018,       2019,       true,  true",
        "2020,       2019,       false, false",
        "2019,       2019-03,    false, true",
        "2019-03,    2019,       false, true",
        "2019,       2019-01-01, false, false",
        "2019-12-31, 2019,       false, false",
        "2018-12-31, 2019,       true,  true",
        "2018,       2019-01-01, true,  true",
    })
    void isBeforeCertainlyOrPossiblyOrNot(PartialDate one, PartialDate other, boolean certainly, boolean possibly) {
        assertThat(one.isCertainlyBefore(other)).isEqualTo(certainly);
        assertThat(one.isPossiblyBefore(other)).isEqualTo(possibly);
    }
}
