package org.copro.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.copro.binding.NotUnderstoodException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PowerTest {

    @ParameterizedTest
    @EnumSource
    void aLevelIsReadAsItself(PowerLevel level) {
        Power power = PowerRange.exactly(level);
        assertThat(Power.parse(power.text().orElseThrow())).isEqualTo(power);
    }

    @ParameterizedTest
    @CsvSource({
        "tlap/consultation,                      tlap,               consultation",
        "involvement-matrix/co-thinker,          involvement-matrix, co-thinker",
        "my-own-2/rung-1,                        my-own-2,           rung-1",
    })
    void aWordWithASlashIsARung(String word, String ladder, String rung) {
        assertThat(Power.parse(word)).isEqualTo(Rung.of(ladder, rung));
        assertThat(Rung.of(ladder, rung).text()).contains(word);
    }

    @ParameterizedTest
    @CsvSource({
        "tlap/",
        "/consultation",
        "tlap/a/b",
        "TLAP/consultation",
        "tlap / consultation",
        "/",
        "tlap/consul tation"
    })
    void anythingElseWithASlashIsRefused(String word) {
        assertThatThrownBy(() -> Power.parse(word))
                .isInstanceOf(NotUnderstoodException.class)
                .hasMessage("'%s' is not a rung; write the ladder and the rung, as in tlap/consultation", word);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        shraed  | unknown level 'shraed' (did you mean 'shared'?); expected one of none, informed, consulted, involved, shared, led, or a rung, as in tlap/consultation
        Shared  | unknown level 'Shared' (did you mean 'shared'?); expected one of none, informed, consulted, involved, shared, led, or a rung, as in tlap/consultation
        total   | unknown level 'total'; expected one of none, informed, consulted, involved, shared, led, or a rung, as in tlap/consultation
        INFORMED | unknown level 'INFORMED' (did you mean 'informed'?); expected one of none, informed, consulted, involved, shared, led, or a rung, as in tlap/consultation
        not-applicable | say why it does not apply, as in { not-applicable: "the reason" }
        """)
    void anUnknownWordIsRefusedWithTheWordsThereAre(String word, String message) {
        assertThatThrownBy(() -> Power.parse(word))
                .isInstanceOf(NotUnderstoodException.class)
                .hasMessage(message);
    }

    @Test
    void severalRungsNeedAMapping() {
        Rung rungs = new Rung("tlap", "consultation", "engagement");
        assertThat(rungs.text()).isEmpty();
        assertThat(rungs.inWords()).isEqualTo("tlap/consultation to tlap/engagement");
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'\t\n'"})
    void notApplicableNeedsAReason(String reason) {
        assertThatThrownBy(() -> new PowerNotApplicable(reason))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not-applicable needs a reason");
    }
}
