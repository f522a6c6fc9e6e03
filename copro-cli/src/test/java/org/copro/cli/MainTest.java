package org.copro.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @TempDir
    private Path folder;

    @Test
    void theProgramGivesTheSameBytesAsTheCommand() throws Exception {
        String good = LunchClub.typed(folder, "Mittagstisch Tagesstätte.yaml", LunchClub.ASKED);
        String missing = folder.resolve("missing.yaml").toString();

        for (String[] typed : List.of(
                new String[] {"assess", "--on", "2026-11-21", good, missing},
                new String[] {"validate", good},
                new String[] {"assess"},
                new String[] {"flags"})) {
            assertThat(Program.run(folder, List.of(), typed)).isEqualTo(Ran.copro(typed));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "fa-IR", "hi-IN", "th-TH", "de-DE", "tr-TR"})
    void theLanguageOfTheMachineMakesNoDifference(String language) throws Exception {
        String good = LunchClub.typed(folder, "good.yaml", LunchClub.ASKED);
        List<String> options =
                List.of("-Duser.language=" + language.substring(0, 2), "-Duser.country=" + language.substring(3));

        for (String format : List.of("text", "json")) {
            assertThat(Program.run(folder, options, "assess", "--on", "2026-11-21", "--format", format, good))
                    .isEqualTo(Ran.copro("assess", "--format", format, good));
        }
    }

    @Test
    void theDateIsTheOneOfTheMachineWhereNoneIsGiven() throws Exception {
        String good = LunchClub.typed(folder, "good.yaml", LunchClub.ASKED);

        LocalDate before = LocalDate.now();
        Ran ran = Program.run(folder, List.of(), "assess", good);

        // a day may begin while it runs
        assertThat(ran).isIn(Ran.copro(before, "assess", good), Ran.copro(LocalDate.now(), "assess", good));
    }

    @Test
    void aResultThatCannotBeWrittenIsNotPassedOverInSilence() throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full));
        Path err = folder.resolve("err");

        int exit = Program.exitOf(new ProcessBuilder(Program.java(List.of(), "flags"))
                .redirectOutput(full.toFile())
                .redirectError(err.toFile()));

        assertThat(exit).isEqualTo(1);
        assertThat(err).hasContent("copro: the result could not be written in full\n");
    }
}
