package org.copro.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.copro.binding.NotUnderstoodException;
import org.copro.ladder.Ladder;
import org.copro.ladder.Ladder.LadderRung;
import org.copro.power.PowerLevel;
import org.copro.power.PowerRange;
import org.copro.power.Rung;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RungTextTest {

    private static final Ladder UNNUMBERED = new Ladder(
            "own",
            "1.0.0",
            "Own",
            "ours",
            List.of(),
            "ours",
            "ours",
            Optional.empty(),
            List.of(rung("told"), rung("asked-twice"), rung("asked"), rung("in-charge")));

    private static LadderRung rung(String id) {
        return new LadderRung(
                id,
                1,
                id,
                id,
                Optional.of(PowerRange.exactly(PowerLevel.INFORMED)),
                Optional.empty(),
                Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "told,        told,        told",
        "told,        asked-twice, told/asked-twice",
        "asked-twice, in-charge,   asked-twice to in-charge",
    })
    void aLadderWhoseNumbersDoNotTellItsRungsApartIsWrittenWithIds(String low, String high, String written) {
        Rung rungs = new Rung("own", low, high);
        RungText text = new RungText(UNNUMBERED);

        assertThat(text.write(rungs)).isEqualTo(written);
        assertThat(text.read(written)).isEqualTo(new RungText.Read(rungs, false));
        assertThat(text.expected())
                .isEqualTo(
                        "a rung of 'own' (one of told, asked-twice, asked, in-charge), or several as in told to in-charge");
    }

    @Test
    void hyphensInIdsAreNoRanges() {
        assertThat(new RungText(UNNUMBERED).read("told-asked-twice").rungs())
                .isEqualTo(new Rung("own", "told", "asked-twice"));
        assertThat(new RungText(UNNUMBERED).read("asked-twice").rungs()).isEqualTo(Rung.of("own", "asked-twice"));
    }

    @Test
    void aCellBeyondAllMeasureIsNotTakenApart() {
        assertThatExceptionOfType(NotUnderstoodException.class)
                .isThrownBy(() -> new RungText(UNNUMBERED).read("told/".repeat(100_000) + "told"))
                .withMessageStartingWith("is not read; expected is a rung of 'own'");
    }
}
