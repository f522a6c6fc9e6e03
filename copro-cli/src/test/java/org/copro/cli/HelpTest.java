package org.copro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.copro.assessment.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assess",
                "portfolio",
                "validate",
                "ask",
                "definitions",
                "flags",
                "frameworks",
                "framework",
                "framework check",
                "explain",
                "crosswalk",
                "benefits",
                "barriers",
                "organisation",
                "survey barriers",
                "survey benefits",
                "replay",
                "diff",
                "survey",
                "survey check",
                "survey collect",
                "survey report",
                "vision",
                "vision report",
                "workshop",
                "workshop report",
                "quotes"
            })
    void everyCommandExplainsItself(String command) {
        Ran help = Ran.copro((command + " --help").split(" "));

        assertThat(help.exit()).isZero();
        assertThat(help.err()).isEmpty();
        Expected.assertSame("help-of-" + command.replace(' ', '-') + ".txt", help.out());
    }

    @Test
    void coproExplainsItself() {
        Ran help = Ran.copro("--help");

        assertThat(help.exit()).isZero();
        assertThat(help.err()).isEmpty();
        Expected.assertSame("help-of-copro.txt", help.out());
    }

    @Test
    void withoutACommandTheHelpIsNoResult() {
        Ran nothing = Ran.copro();

        assertThat(nothing.exit()).isEqualTo(2);
        assertThat(nothing.out()).isEmpty();
        assertThat(nothing.err()).isEqualTo(Ran.copro("--help").out());
    }

    @Test
    void theToolsForAFrameworkAreExplainedWhereNoneIsNamed() {
        assertThat(Ran.copro("framework"))
                .isEqualTo(new Ran(2, "", Ran.copro("framework", "--help").out()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vision", "workshop"})
    void aGroupOfCommandsIsExplainedWhereNoneIsNamed(String group) {
        assertThat(Ran.copro(group))
                .isEqualTo(new Ran(2, "", Ran.copro(group, "--help").out()));
    }

    @Test
    void helpHasNoColoursWhateverTheTerminal() {
        String plain = Ran.copro("assess", "--help").out();
        System.setProperty("picocli.ansi", "true");
        try {
            assertThat(Ran.copro("assess", "--help").out()).isEqualTo(plain);
        } finally {
            System.clearProperty("picocli.ansi");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "assess ",
                "validate ",
                "ask ",
                "definitions ",
                "flags ",
                "frameworks ",
                "framework ",
                "framework check ",
                "explain ",
                "crosswalk ",
                "benefits ",
                "barriers ",
                "organisation ",
                "survey barriers ",
                "survey benefits ",
                "replay ",
                "diff ",
                "survey ",
                "survey check ",
                "survey collect ",
                "survey report ",
                "vision ",
                "vision report ",
                "workshop ",
                "workshop report ",
                "quotes "
            })
    void everyCommandTellsItsVersion(String command) {
        for (String option : new String[] {"--version", "-V"}) {
            Ran version = Ran.copro((command + option).split(" "));

            assertThat(version).isEqualTo(new Ran(0, "copro " + Version.OF_LIBRARY + "\n", ""));
        }
    }

    @Test
    void theVersionIsANumberOfTheBuild() {
        assertThat(Version.OF_LIBRARY).matches("[0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "foo | there is no command 'foo'; the commands are assess, portfolio, validate, ask, definitions, flags, frameworks, framework, explain, crosswalk, benefits, barriers, organisation, replay, diff, survey, vision, workshop, quotes | copro",
                "asess | there is no command 'asess' (did you mean 'assess'?); the commands are assess, portfolio, validate, ask, definitions, flags, frameworks, framework, explain, crosswalk, benefits, barriers, organisation, replay, diff, survey, vision, workshop, quotes | copro",
                "--frmat | there is no option '--frmat'; the options of 'copro' are --help, --version | copro",
                "--on 2024-01-01 | there is no option '--on'; the options of 'copro' are --help, --version | copro",
                "assess | name at least one FILE | copro assess",
                "assess --format json | name at least one FILE | copro assess",
                "assess --frmat=json a.yaml | there is no option '--frmat' (did you mean '--format'?); the options of 'copro assess' are --ladder, --definition, --framework, --why, --answers, --vision, --on, --format, --help, --version | copro assess",
                "assess -x a.yaml | there is no option '-x'; the options of 'copro assess' are --ladder, --definition, --framework, --why, --answers, --vision, --on, --format, --help, --version | copro assess",
                "assess a.yaml --on | the option '--on' needs a value: DATE | copro assess",
                "assess a.yaml --on 2024 | Invalid value for option '--on': '2024' is not a day; write it as 2026-11-21 | copro assess",
                "assess a.yaml --on 2024-02-30 | Invalid value for option '--on': '2024-02-30' is not a day; write it as 2026-11-21 | copro assess",
                "assess a.yaml --on 2024-01-01 --on 2024-01-02 | option '--on' (DATE) should be specified only once | copro assess",
                "assess a.yaml --format xml | Invalid value for option '--format': 'xml' is not a format; write one of text, json | copro assess",
                "assess a.yaml --format jsno | Invalid value for option '--format': 'jsno' is not a format (did you mean 'json'?); write one of text, json | copro assess",
                "assess a.yaml --format= | Invalid value for option '--format': '' is not a format; write one of text, json | copro assess",
                "assess a.yaml --ladder | the option '--ladder' needs a value: FILE | copro assess",
                "portfolio a.ndjson | the option '--out' needs a value: DIR | copro portfolio",
                "portfolio --out out | name at least one IN | copro portfolio",
                "validate | name at least one FILE | copro validate",
                "validate a.yaml --on 2024-01-01 | there is no option '--on'; the options of 'copro validate' are --ladder, --help, --version | copro validate",
                "ask | name at least one FILE | copro ask",
                "ask a.yaml b.yaml | 'copro ask' takes no 'b.yaml' | copro ask",
                "ask a.yaml --level | there is no option '--level' (did you mean '--levels'?); the options of 'copro ask' are --ladder, --definition, --framework, --levels, --on, --help, --version | copro ask",
                "validate --ladder | the option '--ladder' needs a value: FILE | copro validate",
                "definitions co-design | 'copro definitions' takes no 'co-design' | copro definitions",
                "assess a.yaml --framework | `the option '--framework' needs a value: ID|FILE` | copro assess",
                "frameworks nef-six | 'copro frameworks' takes no 'nef-six' | copro frameworks",
                "framework chek | there is no command 'chek' (did you mean 'check'?); the commands are check | copro framework",
                "framework --strict | there is no option '--strict'; the options of 'copro framework' are --help, --version | copro framework",
                "framework check | name at least one FILE | copro framework check",
                "framework check --strct a.yaml | there is no option '--strct' (did you mean '--strict'?); the options of 'copro framework check' are --strict, --help, --version | copro framework check",
                "explain I01 --framework | the option '--framework' needs a value: FILE | copro explain",
                "replay | name at least one RESULT.json | copro replay",
                "replay a.json --project | the option '--project' needs a value: FILE | copro replay",
                "diff a.json | name at least one B.json | copro diff",
                "diff a.json b.json c.json | 'copro diff' takes no 'c.json' | copro diff",
                "vision reprot | there is no command 'reprot' (did you mean 'report'?); the commands are report | copro vision",
                "vision report | name at least one FILE | copro vision report",
                "vision report a.yaml --on 2024 | Invalid value for option '--on': '2024' is not a day; write it as 2026-11-21 | copro vision report",
                "workshop report a.yaml b.yaml | 'copro workshop report' takes no 'b.yaml' | copro workshop report",
                "quotes | name at least one FILE | copro quotes",
                "quotes a.yaml --theme | the option '--theme' needs a value: ID | copro quotes",
                "flags --all | there is no option '--all'; the options of 'copro flags' are --help, --version | copro flags",
            })
    void aMistypedCommandIsExplainedInOneLine(String typed, String said, String helpOf) {
        Ran mistyped = Ran.copro(typed.split(" "));

        assertThat(mistyped).isEqualTo(new Ran(2, "", "copro: %s\nTry '%s --help'.\n".formatted(said, helpOf)));
    }
}
