package org.copro.assessment.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copro.assessment.coding.Found;
import org.copro.coding.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemePathTest {

    private static final Theme ROOM = new Theme("room", "Room", Optional.empty());

    /** Signs of the steps, the agreed text last: + found, - not found, ~ readers differ, ? not known. */
    @ParameterizedTest
    @CsvSource({
        "+++, KEPT,              1",
        "+-+, KEPT,              0",
        "?++, KEPT,              1",
        "+--, LOST,              0",
        "++-, LOST,              1",
        "?+-, LOST,              1",
        "--+, ADDED,             ",
        "-?+, OF_UNKNOWN_ORIGIN, ",
        "??+, OF_UNKNOWN_ORIGIN, ",
        "---, NOWHERE,           ",
        "-?-, NOT_KNOWN,         ",
        "-~+, READERS_DIFFER,    ",
        "?~-, READERS_DIFFER,    ",
        "+~-, LOST,              0",
        "++~, READERS_DIFFER,    1",
        "++?, NOT_KNOWN,         1",
        // nothing came before: where it is from is not recorded
        "+,   OF_UNKNOWN_ORIGIN, ",
        "-,   NOT_KNOWN,         ",
    })
    void whatBecameOfATheme(String steps, Fate fate, Integer lastSeen) {
        ThemePath path = ThemePath.of(ROOM, found(steps), Optional.of(steps.length() - 1));

        assertThat(path.fate()).isEqualTo(fate);
        assertThat(path.lastSeen()).isEqualTo(Optional.ofNullable(lastSeen));
    }

    @ParameterizedTest
    @CsvSource({"+++, 2", "--, "})
    void withoutAnAgreementNothingIsKeptOrLost(String steps, Integer lastSeen) {
        ThemePath path = ThemePath.of(ROOM, found(steps), Optional.empty());

        assertThat(path.fate()).isEqualTo(Fate.NOT_KNOWN);
        assertThat(path.lastSeen()).isEqualTo(Optional.ofNullable(lastSeen));
    }

    private static List<Found> found(String steps) {
        return Stream.of(steps.split(""))
                .map(sign -> switch (sign) {
                    case "+" -> Found.YES;
                    case "-" -> Found.NO;
                    case "~" -> Found.READERS_DIFFER;
                    default -> Found.NOT_KNOWN;
                })
                .toList();
    }
}
