package org.copro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files given to {@code replay} and {@code diff} that copro did not write, or not like this. */
class ForeignResultTest {

    private static final String GARDEN = Written.example("community-garden-started-by-neighbours.yaml");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ``                              | : there is nothing in this file
        {                               | :1:2: from here on this is not JSON, as results of copro are
        []                              | : there is no result in this list
        {}                              | : this is not a result of copro; make one with 'copro assess --format json'
        [ 3 ]                           | /0: this is not a result of copro; make one with 'copro assess --format json'
        null                            | : this is not a result of copro; make one with 'copro assess --format json'
        {"project":{},"label":{},"provenance":{"copro":"0.1.0"}} | /provenance/facts: is missing, since an older copro made this result; make it again with 'copro assess --format json'
        """)
    void whatIsNoResultIsSaidInOneLine(String text, String said) {
        String file = LunchClub.typed(folder, "r.json", text);

        Ran ran = Ran.copro("replay", file);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().replace(": /", "/").replace(" /", "/")).isEqualTo(file + said + "\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "evaluatedOn" : "2026-11-21" | "evaluatedOn" : "soon"  | /provenance/evaluatedOn: must be a day such as 2026-11-21 but was 'soon'
        "evaluatedOn"                | "evaluted"              | /provenance/evaluatedOn: is missing
        "verdict" : "                | "verdict" : 3, "v" : "  | /label/verdict: must be a text
        "powerProfile"               | "profile"               | /powerProfile: is missing
        "why" : false                | "why" : "no"            | /provenance/options/why: must be true or false
        "options" : {                | "options" : 1, "o" : {  | /provenance/options: must be an object
        "deciding" : [               | "deciding" : 7, "d" : [ | /label/deciding: must be a list
        """)
    void aBrokenPlaceIsNamed(String from, String to, String said) {
        String made = Written.result(folder, "made.json", GARDEN);
        String result = Written.changed(folder, made, "r.json", from, to);

        assertThat(Ran.copro("replay", result, "--project", GARDEN))
                .isEqualTo(new Ran(2, "", "%s %s\n".formatted(result, said)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "-0.1", "1.0001", "\"much\""})
    void whatIsNoShareIsRefusedHoweverLong(String number) {
        String made = Written.text(Written.result(folder, "made.json", GARDEN));
        String result =
                LunchClub.typed(folder, "r.json", made.replaceFirst("\"low\" : [0-9.]+", "\"low\" : " + number));

        assertThat(Ran.copro("diff", result, result).err())
                .startsWith(result + " /principles/0/low: must be a number from 0 to 1 with few decimals\n");
    }

    @Test
    void aFileFullOfFaultsIsNotListedToItsEnd() {
        String faults = LunchClub.typed(folder, "r.json", "[" + "1,".repeat(100_000) + "1]");
        String deep = LunchClub.typed(folder, "deep.json", "[".repeat(100_000));

        assertThat(Ran.copro("replay", faults).complaints()).hasSize(1_000);
        assertThat(Ran.copro("replay", deep).complaints()).hasSize(1);
    }
}
