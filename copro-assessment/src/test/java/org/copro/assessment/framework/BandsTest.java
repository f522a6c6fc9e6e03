package org.copro.assessment.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copro.known.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandsTest {

    @Test
    void theUsualBandsHaveNoHole() {
        assertThat(Bands.wrong(Bands.DEFAULT)).isEmpty();
        assertThat(Bands.DEFAULT.stream().map(Band::level)).containsExactly(Level.values());
    }

    /** Each band as level, from and end; the end of the last is {@code to}. */
    @ParameterizedTest
    @CsvSource({
        "not-yet 0 % 50 %; embedded 50 % to",
        "starting 0 % 1/3; developing 1/3 2/3; established 2/3 to",
        "not-yet 0 % 2005/10000; starting 401/2000 to",
        "not-yet 0 % 9999/10000; embedded 9999/10000 to",
        "developing 0 % to",
    })
    void bandsThatMeetAreRight(String bands) {
        assertThat(Bands.wrong(bands(bands))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not-yet 1 % 50 %; embedded 50 % to | the first band must begin at 0 % but begins at 1 %",
                "not-yet 0 % 20 %; starting 21 % to | there is a hole between 'not-yet' and 'starting': the first ends below 20 % and the next begins at 21 %",
                "not-yet 0 % 2/3; starting 6667/10000 to | there is a hole between 'not-yet' and 'starting': the first ends below 2/3 and the next begins at 66.67 %",
                "not-yet 0 % 21 %; starting 20 % to | there is an overlap between 'not-yet' and 'starting': the first ends below 21 % and the next begins at 20 %",
                "starting 0 % 20 %; not-yet 20 % to | the bands must go upwards, each level once, but 'not-yet' comes after 'starting'",
                "not-yet 0 % 20 %; not-yet 20 % to  | the bands must go upwards, each level once, but 'not-yet' comes after 'not-yet'",
                "not-yet 0 % to; starting 20 % 30 % | only the last band goes to 100 %, and 'starting' comes after it",
                "not-yet 0 % 20 %; starting 20 % 99 % | the last band must go 'to: 100 %' but ends below 99 %",
                "not-yet 0 % 20 %; starting 20 % 100 % | the last band must go 'to: 100 %' but ends below 100 %",
                "embedded 0 % to | the lowest band must not earn 'embedded': no principle is embedded before people have rated for themselves",
            })
    void whatIsWrongWithBandsIsSaid(String bands, String message) {
        assertThat(Bands.wrong(bands(bands)).map(Bands.Wrong::message)).hasValue(message);
    }

    @ParameterizedTest
    @CsvSource({"50 %, 50 %", "50 %, 20 %", "0 %, 0 %"})
    void aBandWithNothingInItIsRefused(String from, String below) {
        assertThatThrownBy(() -> band("not-yet", from, below))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'below' must be above 'from' but was %s and %s", below, from);
    }

    @Test
    void aBandHasOneEnd() {
        Optional<Share> some = Optional.of(new Share(1, 2));
        assertThatThrownBy(() -> new Band(Level.NOT_YET, Share.NONE, Optional.empty(), Optional.empty()))
                .hasMessage("give 'below', or for the last band 'to: 100 %'");
        assertThatThrownBy(() -> new Band(Level.NOT_YET, Share.NONE, some, Optional.of(Share.ALL)))
                .hasMessage("give 'below', or for the last band 'to: 100 %'");
        assertThatThrownBy(() -> new Band(Level.NOT_YET, Share.NONE, Optional.empty(), some))
                .hasMessage("the last band must go 'to: 100 %' but went to 50 %");
    }

    static List<Band> bands(String text) {
        List<Band> bands = new ArrayList<>();
        for (String one : text.split(";")) {
            String[] words = one.strip().replace(" %", "%").split(" ");
            bands.add(band(words[0], words[1], words[2]));
        }
        return bands;
    }

    private static Band band(String level, String from, String below) {
        boolean isLast = below.equals("to");
        return new Band(
                Level.valueOf(level.toUpperCase(Locale.ROOT).replace('-', '_')),
                Share.parse(from),
                isLast ? Optional.empty() : Optional.of(Share.parse(below)),
                isLast ? Optional.of(Share.ALL) : Optional.empty());
    }
}
