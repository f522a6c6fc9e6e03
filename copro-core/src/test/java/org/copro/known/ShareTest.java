package org.copro.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.copro.binding.NotUnderstoodException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

    @ParameterizedTest
    @CsvSource({
        "0 %,           0, 1, 0 %",
        "0.0 %,         0, 1, 0 %",
        "0/7,           0, 1, 0 %",
        "0.000000001 %, 1, 100000000000, 1/100000000000",
        "0.5 %,         1, 200, 0.5 %",
        "1 %,           1, 100, 1 %",
        "001 %,         1, 100, 1 %",
        "12.5 %,        1, 8, 12.5 %",
        "33.333333 %,   33333333, 100000000, 33333333/100000000",
        "1/3,           1, 3, 1/3",
        "50 %,          1, 2, 50 %",
        "1/2,           1, 2, 50 %",
        "60%,           3, 5, 60 %",
        "60 %,          3, 5, 60 %",
        "60.0 %,        3, 5, 60 %",
        "3/5,           3, 5, 60 %",
        "3 / 5,         3, 5, 60 %",
        "6/10,          3, 5, 60 %",
        "2/3,           2, 3, 2/3",
        "99 %,          99, 100, 99 %",
        "99.999999999 %, 99999999999, 100000000000, 99999999999/100000000000",
        "100 %,         1, 1, 100 %",
        "100.00 %,      1, 1, 100 %",
        "7/7,           1, 1, 100 %",
        "1/9223372036854775807, 1, 9223372036854775807, 1/9223372036854775807",
        "3333333333333333333/9999999999999999999, 1, 3, 1/3",
    })
    void isReadExactAndReduced(String text, long part, long of, String written) {
        Share share = Share.parse(text);
        assertThat(share).isEqualTo(new Share(part, of)).hasToString(written);
        assertThat(share.part()).isEqualTo(part);
        assertThat(share.of()).isEqualTo(of);
        assertThat(share.text()).contains(written);
        assertThat(Share.parse(written)).isEqualTo(share);
    }

    @ParameterizedTest
    @ValueSource(strings = {" 60 %", "60 % ", "60\u00a0%", "60\u202f%", "60   %", "\t3/5\n", "3 /\u00a05"})
    void spacesDoNotMatter(String text) {
        assertThat(Share.parse(text)).isEqualTo(new Share(3, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%",
                "0",
                "1",
                "0.5",
                "60",
                "-1 %",
                "+1 %",
                "- 1/2",
                "60 %%",
                "% 60",
                "60 percent",
                "60 ‰",
                ".5 %",
                "5. %",
                "0,5 %",
                "1e1 %",
                "6 0 %",
                "1/0",
                "0/0",
                "1/-2",
                "1/2/3",
                "1/2 %",
                "0.5/1",
                "two thirds",
                "٦٠ %",
                "half",
                "not-stated",
                "0.0000000001 %",
                "1/9223372036854775808",
                "1/99999999999999999999",
            })
    void anythingElseIsRefusedWithTheWaysToWriteOne(String text) {
        assertThatThrownBy(() -> Share.parse(text))
                .isInstanceOf(NotUnderstoodException.class)
                .hasMessage("'%s' is not a share; write it as 60 %% or as 3/5", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100.000000001 %", "101 %", "1000 %", "999999999 %", "2/1", "8/7", "9999999999999999999/1"})
    void moreThanTheWholeIsRefused(String text) {
        assertThatThrownBy(() -> Share.parse(text))
                .isInstanceOf(NotUnderstoodException.class)
                .hasMessage("'%s' is more than the whole; a share is from 0 %% to 100 %%", text);
    }

    @Test
    void aLongTextIsCutInTheMessage() {
        assertThatThrownBy(() -> Share.parse("9".repeat(500))).hasMessageStartingWith("'" + "9".repeat(59) + "…'");
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "1, 0", "0, 0", "3, 2", "1, -1", "-1, -2", "0, -9223372036854775808"})
    void whatIsNoPartOfAWholeIsRefused(long part, long of) {
        assertThatThrownBy(() -> new Share(part, of))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a share must be from 0 to 1 but was %s/%s", part, of);
    }

    @ParameterizedTest
    @CsvSource({
        "0 %,    0/9,    0",
        "50 %,   2/4,    0",
        "100 %,  9/9,    0",
        "33 %,   1/3,   -1",
        "34 %,   1/3,    1",
        "0 %,    1/9223372036854775807, -1",
        "4.999999 %, 5 %, -1",
        "5.000001 %, 5 %, 1",
        // the next two differ by less than a double can tell, and their products are longer than a long
        "9223372036854775805/9223372036854775806, 9223372036854775806/9223372036854775807, -1",
        "9223372036854775806/9223372036854775807, 9223372036854775805/9223372036854775806, 1",
        "9223372036854775806/9223372036854775807, 100 %, -1",
    })
    void areInOrderHoweverCloseTheyAre(String one, String other, int order) {
        assertThat(Share.parse(one).compareTo(Share.parse(other))).isEqualTo(order);
        assertThat(Share.parse(one).equals(Share.parse(other))).isEqualTo(order == 0);
    }

    @ParameterizedTest
    @CsvSource({
        "0 %,   100 %",
        "100 %, 0 %",
        "50 %,  50 %",
        "1/3,   2/3",
        "5 %,   95 %",
        "1/9223372036854775807, 9223372036854775806/9223372036854775807",
    })
    void theRestIsWhatIsLeftOfTheWhole(String share, String rest) {
        assertThat(Share.parse(share).rest()).isEqualTo(Share.parse(rest));
    }

    @ParameterizedTest
    @CsvSource({"0 %, 0", "100 %, 1", "50 %, 0.5", "1/3, 0.333333333333", "0.5 %, 0.005"})
    void asANumberItIsFromZeroToOne(String share, double number) {
        assertThat(Share.parse(share).asNumber()).isEqualTo(number, within(1e-12));
    }

    @Test
    void noneAndAllAreTheEnds() {
        assertThat(Share.NONE).isEqualTo(Share.parse("0 %")).isLessThan(Share.ALL);
        assertThat(Share.ALL).isEqualTo(Share.parse("100 %")).isEqualTo(Share.NONE.rest());
    }

    @Test
    void onlyTheResultOfAPartOfAPartHasToFit() {
        Share large = new Share(3_000_000_019L, 4_000_000_007L);

        assertThat(large.times(new Share(4_000_000_006L, 6_000_000_038L)))
                .isEqualTo(new Share(2_000_000_003L, 4_000_000_007L));
        assertThat(Share.NONE.times(large)).isEqualTo(Share.NONE);
        assertThat(new Share(1, 2).times(new Share(1, 3))).isEqualTo(new Share(1, 6));
    }
}
