package org.copro.assessment.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copro.assessment.portfolio.Submitted.bytes;
import static org.copro.assessment.portfolio.Submitted.joined;
import static org.copro.assessment.portfolio.Submitted.records;
import static org.copro.assessment.portfolio.Submitted.small;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.file.ProjectFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordsTest {

    @TempDir
    private Path folder;

    @Test
    void aDamagedLineCostsNoOther() throws IOException {
        byte[] tooLong = new byte[10 * 1024 * 1024];
        byte[] latin = small("café").getBytes(StandardCharsets.ISO_8859_1);
        byte[] feed = {'\n'};

        byte[] all = joined(
                bytes(List.of(small("first"), small("cut").substring(0, 30), "", "  \t\r")),
                bytes(List.of("{\"copro\": 1, \"id\": \"wrong\", \"title\": [\"A\"]}")),
                joined(latin, feed),
                joined(tooLong, feed),
                bytes(List.of("[]", small("a") + small("b"), "{\"copro\": 1, \"id\": \"unknown\", \"titel\": \"A\"}")),
                small("last\",\"withdrawn\":\"").getBytes(StandardCharsets.UTF_8),
                feed,
                small("last").getBytes(StandardCharsets.UTF_8));

        assertThat(told(records(all)))
                .containsExactly(
                        "first",
                        "all.ndjson:2:31: this is not valid JSON: the text ends before all brackets are closed",
                        "all.ndjson:5:38 /title: expected text but found a list",
                        "all.ndjson:6:1: this line is not a text in UTF-8",
                        "all.ndjson:7:1: this line is longer than 4 MB, the most a record may have",
                        "all.ndjson:8:1: expected keys with values",
                        "all.ndjson:9:47: a second document begins here; keep one to a file, or to a line",
                        "all.ndjson:10:31 /titel: unknown key 'titel' (did you mean 'title'?)",
                        "all.ndjson:11:27 /withdrawn: unknown key 'withdrawn'",
                        "last");
    }

    @Test
    void linesEndAsTheyDoOnEveryMachine() throws IOException {
        byte[] windows =
                "\uFEFF%s\r\n\r\n%s\r\n".formatted(small("a"), small("b")).getBytes(StandardCharsets.UTF_8);

        assertThat(told(records(windows))).containsExactly("a", "b");
    }

    @Test
    void aLineMayCrossEveryBuffer() throws IOException {
        for (int filling : List.of(65_500, 65_530, 65_536, 131_072)) {
            byte[] all = bytes(List.of(" ".repeat(filling) + small("a"), small("b")));

            assertThat(told(records(all))).containsExactly("a", "b");
        }
    }

    @Test
    void anInputWithoutLinesOfTextIsOneProblem() throws IOException {
        byte[] utf16 = (small("a") + "\n" + small("b") + "\n").getBytes(StandardCharsets.UTF_16);

        assertThat(told(records(utf16)))
                .containsExactly("all.ndjson:1:1: this is a text in UTF-16; save it as plain text in UTF-8");
        assertThat(told(records(new byte[] {0x1F, (byte) 0x8B, 8, 10, 10})))
                .containsExactly("all.ndjson:1:1: this is a packed file; unpack it first");
        assertThat(told(records(new byte[0]))).isEmpty();
    }

    @Test
    void aFolderIsReadInTheOrderOfItsNames() throws IOException {
        Files.writeString(folder.resolve("b.yaml"), "copro: 1\nid: of-b\ntitle: B\n");
        Files.writeString(folder.resolve("a.json"), small("of-a"));
        Files.writeString(folder.resolve(".hidden.json"), small("hidden"));
        Files.writeString(folder.resolve("notes.txt"), "not a project");
        Path inside = Files.createDirectories(folder.resolve("aa"));
        Files.writeString(inside.resolve("lines.ndjson"), small("line-1") + "\n" + small("line-2"));
        Files.writeString(inside.resolve("broken.yml"), "copro: 1\nid: broken\n");
        Files.createSymbolicLink(inside.resolve("loop.yaml"), folder);

        assertThat(told(Records.of(folder)))
                .containsExactly(
                        "of-a",
                        inside.resolve("broken.yml") + ":1:1 /title: the key 'title' is missing here",
                        "line-1",
                        "line-2",
                        inside.resolve("loop.yaml")
                                + ": this is a link to another folder and is not gone through; name that folder as an input",
                        "of-b");
    }

    /** It could lead back to where it stands. */
    @Test
    void aLinkToAFolderIsReportedAndNotGoneThrough() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("one.json"), Submitted.small("one"));
        Path named = Files.createDirectory(folder.resolve("named"));
        Files.createSymbolicLink(named.resolve("link"), elsewhere);
        Files.createSymbolicLink(named.resolve("two.json"), elsewhere.resolve("one.json"));

        assertThat(told(Records.of(named))).hasSize(2).first().asString().contains("link to another folder");
    }

    @Test
    void whatIsNotThereIsReportedAndTheRestIsRead() throws IOException {
        Path missing = folder.resolve("missing.yaml");
        Path missingLines = folder.resolve("missing.ndjson");
        Path empty = Files.createDirectories(folder.resolve("empty/inside"));
        Path good = Files.writeString(folder.resolve("good.json"), small("good"));

        Records all = Records.inOrder(List.of(
                Records.of(missing), Records.of(missingLines), Records.of(empty.getParent()), Records.of(good)));

        assertThat(told(all))
                .containsExactly(
                        missing + ": there is no such file",
                        missingLines + ": there is no such file",
                        empty.getParent()
                                + ": there is no project in this folder; their names end in .yaml, .yml, .json or .ndjson, .jsonl",
                        "good");
    }

    /** The id of each project, or the first of its problems. */
    private static List<String> told(Records records) throws IOException {
        ProjectFiles files = new ProjectFiles();
        List<String> told = new ArrayList<>();
        try (records) {
            for (Optional<Entry> entry = records.next(); entry.isPresent(); entry = records.next()) {
                var reading = entry.get().read(files);
                told.add(reading.value()
                        .map(consistent -> consistent.project().id())
                        .orElseGet(() -> reading.problems()
                                .get(0)
                                .toString()
                                .replaceAll("(; the keys here are| \\(the keys are).*", "")));
            }
        }
        return told;
    }
}
