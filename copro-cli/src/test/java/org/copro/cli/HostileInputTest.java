package org.copro.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"assess", "validate"})
    void fiveMistakesAreFiveProblemsEachWithItsPlace(String command) {
        String file = LunchClub.typed(folder, "five.yaml", """
                copro: 1
                id: lunch-club
                title: Lunch club
                titel: Lunch club
                participants: [ { id: guests, role: carer } ]
                stages:
                  - phase: design
                    power: shraed
                    from: 2019-02-30
                    involvement: [ { who: gusts } ]
                id: lunch
                """);

        Ran ran = Ran.copro(command, file);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.complaints())
                .satisfiesExactly(
                        key -> assertThat(key)
                                .startsWith(file + ":4:1 /titel: unknown key 'titel' (did you mean 'title'?)"),
                        level -> assertThat(level)
                                .startsWith(file + ":8:12 /stages/0/power: unknown level 'shraed' (did you mean"
                                        + " 'shared'?)"),
                        date -> assertThat(date)
                                .isEqualTo(file + ":9:11 /stages/0/from: '2019-02-30' is not a date: there is no such"
                                        + " day: 2019-02 has 28 days"),
                        reference -> assertThat(reference)
                                .isEqualTo(file + ":10:27 /stages/0/involvement/0/who: there is no participant with"
                                        + " the id 'gusts' (did you mean 'guests'?); the ids there are guests"),
                        twice -> assertThat(twice)
                                .isEqualTo(file + ":11:1 /id: the key 'id' is here a second time; it was first given on"
                                        + " line 2. Keep one of them"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "empty.yaml | `` | there is nothing here but white space, comments or null",
                "empty.json | `` | there is nothing here but white space, comments or null",
                "blank.yaml | ` \n\n` | there is nothing here but white space, comments or null",
                "note.yaml | `# later` | there is nothing here but white space, comments or null",
            })
    void aFileWithoutAnythingIsSaidToBeEmpty(String name, String text, String said) {
        assertRefused(LunchClub.typed(folder, name, text), "", said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"photo.yaml", "photo.json"})
    void aFileThatIsNoTextIsSaidToBeNone(String name) throws IOException {
        Path file = Files.write(folder.resolve(name), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n'});

        assertRefused(
                file.toString(),
                "",
                "this is not a text in UTF-8; in the editor choose Save as, and there plain text with the encoding UTF-8");
    }

    @Test
    void aFileFullOfNothingIsNoText() throws IOException {
        Path file = Files.write(folder.resolve("zero.yaml"), new byte[100]);

        assertRefused(
                file.toString(),
                ":1:1",
                "this is not valid YAML: there is a character here that no text has; take it out, or save the file as"
                        + " plain text in UTF-8");
    }

    @Test
    void aMissingFileIsSaidToBeMissing() {
        assertRefused(folder.resolve("missing.yaml").toString(), "", "there is no such file");
    }

    @Test
    void aFolderIsSaidToBeAFolder() {
        assertRefused(folder.toString(), "", "this is a folder, not a file");
    }

    @Test
    void aFileBelowAFileIsNotThere() {
        String file = LunchClub.typed(folder, "good.yaml", LunchClub.ASKED);

        Ran ran = Ran.copro("assess", file + "/inside.yaml");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.complaints()).singleElement().asString().startsWith(file + "/inside.yaml: ");
    }

    @Test
    void aFileThatMayNotBeReadIsSaidToBeLocked() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path file = Files.writeString(folder.resolve("locked.yaml"), LunchClub.ASKED);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "the superuser reads every file");

        assertRefused(file.toString(), "", "the file cannot be read: permission denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lunch club.yaml", "Mittagstisch Tagesstätte.yaml", "昼食会.yaml", "-lunch.yaml", "a'b\"c.yaml"})
    void aFileMayHaveAnyName(String name) {
        String good = LunchClub.typed(folder, name, LunchClub.ASKED);
        assertThat(Ran.copro("validate", good)).isEqualTo(new Ran(0, good + ": no problems\n", ""));

        String broken = LunchClub.typed(folder, name, LunchClub.BARE + "x: 1\n");
        assertThat(Ran.copro("validate", broken).err()).startsWith(broken + ":4:1 /x: unknown key 'x'");
    }

    @Test
    void windowsLineEndingsAndAByteOrderMarkMakeNoDifference() {
        String unix = LunchClub.typed(folder, "same.yaml", LunchClub.ASKED);
        Ran expected = Ran.copro("assess", unix);
        String windows = LunchClub.typed(folder, "same.yaml", "\uFEFF" + LunchClub.ASKED.replace("\n", "\r\n"));

        assertThat(Ran.copro("assess", windows)).isEqualTo(expected);
    }

    @Test
    void aLongTextIsNotRepeatedInFull() {
        String file = LunchClub.typed(folder, "long.yaml", LunchClub.BARE + "x".repeat(900) + ": 1\n");

        assertThat(Ran.copro("validate", file).err()).contains("unknown key '" + "x".repeat(59) + "…'");
    }

    /** In a Java of its own with little memory, as the launcher starts it, so that what is too much shows. */
    @Test
    void fiftyMegabytesAreRefusedInLittleMemory() throws Exception {
        for (String name : List.of("large.yaml", "large.json")) {
            Path file = folder.resolve(name);
            byte[] line = "# there is no end to it\n".repeat(1000).getBytes(StandardCharsets.UTF_8);
            try (OutputStream out = Files.newOutputStream(file)) {
                for (int written = 0; written < 50 * 1024 * 1024; written += line.length) {
                    out.write(line);
                }
            }

            assertThat(inLittleMemory("assess", file.toString()))
                    .isEqualTo(new Ran(
                            2, "", file + ": the file is larger than 4 MB, the most a file of this kind may have\n"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "lists.yaml, '[', ']'",
        "mappings.yaml, '{ a: ', ' }'",
        "lists.json, '[', ']'",
        "mappings.json, '{\"a\":', '}'",
    })
    void tenThousandThingsInsideEachOtherAreRefusedInLittleMemory(String name, String open, String close)
            throws Exception {
        String file = LunchClub.typed(folder, name, open.repeat(10_000) + "1" + close.repeat(10_000));

        assertTooDeep(file, inLittleMemory("assess", file));
    }

    @Test
    void tenThousandListsOnLinesOfTheirOwnAreRefusedInLittleMemory() throws Exception {
        String file = LunchClub.typed(folder, "lines.yaml", "- ".repeat(10_000) + "1\n");

        assertTooDeep(file, inLittleMemory("assess", file));
    }

    @Test
    void aBombOfAliasesDoesNotGoOff() throws Exception {
        StringBuilder bomb = new StringBuilder("a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (char name = 'b'; name <= 'z'; name++) {
            String ninefold = String.join(", ", Collections.nCopies(9, "*" + (char) (name - 1)));
            bomb.append("%s: &%s [%s]\n".formatted(name, name, ninefold));
        }
        String file = LunchClub.typed(folder, "bomb.yaml", bomb.toString());

        assertThat(inLittleMemory("assess", file))
                .isEqualTo(new Ran(
                        2,
                        "",
                        file + ":2:8 /b/0: an alias (*a) is not read: write the value itself, and put quotation marks"
                                + " round text that starts with *\n"));
    }

    private static void assertTooDeep(String file, Ran ran) {
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.complaints())
                .singleElement()
                .asString()
                .startsWith(file + ": too much for a file of this kind: ")
                .endsWith(" inside each other, more than 64 deep");
    }

    private void assertRefused(String file, String place, String said) {
        for (String command : List.of("assess", "validate")) {
            assertThat(Ran.copro(command, file)).isEqualTo(new Ran(2, "", file + place + ": " + said + "\n"));
        }
    }

    private Ran inLittleMemory(String... arguments) throws IOException, InterruptedException {
        return Program.run(folder, List.of("-Xmx64m"), arguments);
    }
}
