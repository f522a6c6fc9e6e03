package org.copro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckFrameworkTest {

    private static final String NOTHING_TO_REMARK_ON =
            Fund.FILE + ": nothing to remark on; 3 principles, 9 criteria that count\n";

    @TempDir
    private Path folder;

    @Test
    void aCleanFileIsSaidToBeCleanStrictOrNot() {
        assertThat(check(Fund.FILE)).isEqualTo(new Ran(0, NOTHING_TO_REMARK_ON, ""));
        assertThat(check("--strict", Fund.FILE)).isEqualTo(check(Fund.FILE));
    }

    @Test
    void aRemarkHasItsPlaceAndIsNoFault() {
        String remarked = Fund.changed(folder, "status: trial", "status: trial\n        weight: 3");

        assertThat(check(remarked))
                .isEqualTo(new Ran(
                        0,
                        remarked + ":52:17 /principles/0/criteria/3/weight: a criterion on trial does not count,"
                                + " whatever its weight\n",
                        ""));
    }

    @Test
    void strictMakesARemarkAFault() {
        String remarked = Fund.changed(folder, "status: trial", "status: trial\n        weight: 3");

        Ran strict = check("--strict", remarked);

        assertThat(strict.exit()).isEqualTo(2);
        assertThat(strict.out()).isEqualTo(check(remarked).out());
        assertThat(strict.err()).isEmpty();
    }

    @Test
    void whatIsWrongGoesToStandardErrorAllAtOnce() {
        Ran ran = check(Fund.SIX_MISTAKES);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.complaints())
                .hasSize(6)
                .allSatisfy(line ->
                        assertThat(line).matches("\\Q" + Fund.SIX_MISTAKES + "\\E:[0-9]+:[0-9]+ /[a-z0-9/-]+: .+"));
    }

    @Test
    void aFileWithMistakesHasNoRemarksYet() {
        String both = LunchClub.typed(
                folder,
                "both.yaml",
                Fund.text()
                        .replace("status: trial", "status: trial\n        weight: 3")
                        .replace("rank: 1", "rank: 4"));

        Ran ran = check(both);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .isEqualTo(both + ":62:7 /principles/1/criteria: the ranks of the criteria that count must be 1 to 3,"
                        + " each once, but were [2, 3, 4]\n");
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        assertThat(check("nowhere.yaml")).isEqualTo(new Ran(2, "", "nowhere.yaml: there is no such file\n"));
    }

    @Test
    void aFolderIsNoFramework() {
        assertThat(check(folder.toString())).isEqualTo(new Ran(2, "", folder + ": this is a folder, not a file\n"));
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty() {
        String empty = LunchClub.typed(folder, "empty.yaml", "\n# nothing yet\n");

        assertThat(check(empty))
                .isEqualTo(new Ran(2, "", empty + ": there is nothing here but white space, comments or null\n"));
    }

    @Test
    void aProjectIsNoFramework() {
        Ran ran = check(Fund.PROJECT);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("/copro: unknown key 'copro'", "/version: the key 'version' is missing here");
    }

    @Test
    void jsonIsCheckedToo() {
        String json = LunchClub.typed(folder, "one.json", """
                { "id": "one", "version": "1.0.0", "name": "One", "by": "me", "meant-for": "one", "licence": "mine",
                  "validation": { "status": "untested", "note": "not tested" }, "source": [ { "title": "mine" } ],
                  "principles": [ { "id": "only", "name": "Only", "says": "it is so", "criteria": [
                    { "id": "heard", "question": "Heard?", "indicator": "I13", "remedy": "Tell.", "effort": "small",
                      "source": [ { "title": "mine" } ], "weight": 0 } ] } ] }
                """);

        assertThat(check(json).err())
                .endsWith("/principles/0/criteria/0/weight: must be a whole number from 1 to 1000 but was 0\n");
    }

    @Test
    void severalFilesAreAllLookedAtInTheOrderTyped() {
        String remarked = Fund.changed(folder, "status: trial", "status: trial\n        weight: 3");

        Ran ran = check(Fund.FILE, "nowhere.yaml", remarked, Fund.SIX_MISTAKES, Fund.FILE);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEqualTo(NOTHING_TO_REMARK_ON + check(remarked).out() + NOTHING_TO_REMARK_ON);
        assertThat(ran.complaints()).hasSize(7).first().isEqualTo("nowhere.yaml: there is no such file");
    }

    @Test
    void aNameThatNoFileCanHaveIsAProblemOfThatFileOnly() {
        Ran ran = check("a\0b", Fund.FILE);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEqualTo(NOTHING_TO_REMARK_ON);
        assertThat(ran.err()).startsWith("a\uFFFDb: no file can have this name here");
    }

    @Test
    void whatAFileSaysDoesNotSteerTheTerminal() {
        String steering = Fund.changed(folder, "effort: small", "effort: \"\\e[2Jsmall\"");

        assertThat(check(steering).err())
                .contains("unknown effort '\uFFFD[2Jsmall'")
                .doesNotContain("\u001B");
    }

    private static Ran check(String... typed) {
        return Ran.copro(
                Stream.concat(Stream.of("framework", "check"), Stream.of(typed)).toArray(String[]::new));
    }
}
