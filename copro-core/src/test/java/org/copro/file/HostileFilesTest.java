package org.copro.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copro.binding.Reading;
import org.copro.project.Project;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no project files, by accident or on purpose. What is said of each stands in a file of its own. */
class HostileFilesTest {

    private static final ProjectFiles FILES = new ProjectFiles();
    private static final String GOOD = "copro: 1\nid: p\ntitle: P\n";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void write() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("empty.yaml", "");
        texts.put("empty.json", "");
        texts.put("white-space.yaml", " \n\n  \n");
        texts.put("comments-only.yaml", "# a project\n# to be written\n");
        texts.put("null.yaml", "null\n");
        texts.put("null.json", "null");
        texts.put("one-word.yaml", "hello\n");
        texts.put("list.yaml", "- a\n- b\n");
        texts.put("list.json", "[ 1, 2 ]");
        texts.put("deep.yaml", "stages: " + "[".repeat(10_000) + "]".repeat(10_000));
        texts.put("deep-blocks.yaml", "- ".repeat(10_000) + "a\n");
        texts.put("deep.json", "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000));
        texts.put("alias-bomb.yaml", aliasBomb());
        texts.put("merge.yaml", GOOD + "<<: *other\n");
        texts.put("anchor.yaml", GOOD + "summary: &more than words\n");
        texts.put("tag.yaml", GOOD + "summary: !!java.net.URL http://example.org\n");
        texts.put("tag-on-key.yaml", GOOD + "!!binary summary: aGk=\n");
        texts.put("second-document.yaml", GOOD + "---\n" + GOOD);
        texts.put("second-document.json", "{\"copro\":1,\"id\":\"p\",\"title\":\"P\"} {}");
        texts.put("tab.yaml", GOOD + "claim:\n\tlabel: other\n");
        texts.put("unclosed-quote.yaml", GOOD + "summary: \"not closed\norganisation: O\n");
        texts.put("unclosed-quote.json", "{\"copro\":1,\"id\":\"p\",\"title\":\"P");
        texts.put("yaml-called.json", GOOD);
        texts.put("null-value.yaml", GOOD + "summary:\n");
        texts.put("null-value.json", "{\"copro\":1,\"id\":\"p\",\"title\":\"P\",\"summary\":null}");
        texts.put("null-in-list.json", "{\"copro\":1,\"id\":\"p\",\"title\":\"P\",\"stages\":[null]}");
        texts.put("list-for-keys.yaml", GOOD + "claim: [ co-production ]\n");
        texts.put("word-for-keys.yaml", GOOD + "claim: co-production\n");
        texts.put("keys-for-text.yaml", GOOD + "summary: { one: two }\n");
        texts.put("list-for-text.yaml", GOOD + "summary: [ one, two ]\n");
        texts.put("list-for-number.yaml", GOOD + "participants: { id: a, people: [ 12 ] }\n");
        texts.put("list-for-date.yaml", GOOD + "started: [ 2019 ]\n");
        texts.put("list-for-answer.yaml", GOOD + "feedback: { given: [ yes ] }\n");
        texts.put("list-for-power.yaml", GOOD + "stages: { phase: design, power: [ led ] }\n");
        texts.put("keys-for-date.yaml", GOOD + "started: { year: 2019 }\n");
        texts.put(
                "keys-for-method.yaml", GOOD + "stages: { phase: design, involvement: { methods: { kind: poll } } }\n");
        texts.put("long-key.json", "{\"" + "k".repeat(2000) + "\":1}");
        texts.put("long-number.json", "{\"copro\":" + "1".repeat(2000) + "}");
        texts.put("long-id.yaml", "copro: 1\ntitle: P\nid: a" + "-a".repeat(100_000) + "-\n");
        texts.put("only-odd-spaces.yaml", "copro: 1\nid: p\ntitle: \"\\u00a0\\u2003\"\n");
        texts.put("half-a-character.json", "{\"copro\":1,\"id\":\"p\",\"title\":\"\\ud83d\"}");
        texts.put("bell.yaml", GOOD + "summary: |\n" + "  a line of text\n".repeat(2000) + "  \u0007\n");
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Files.writeString(folder.resolve(text.getKey()), text.getValue());
        }
        Files.write(folder.resolve("binary.yaml"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, -1});
        Files.write(folder.resolve("zeros.yaml"), new byte[1000]);
        Files.write(folder.resolve("zeros.json"), new byte[1000]);
        Files.writeString(folder.resolve("utf-16.yaml"), GOOD, StandardCharsets.UTF_16);
        Files.writeString(folder.resolve("utf-16-without-mark.yaml"), GOOD, StandardCharsets.UTF_16LE);
        Files.writeString(folder.resolve("latin-1.yaml"), GOOD + "summary: é\n", StandardCharsets.ISO_8859_1);
        Files.createDirectory(folder.resolve("folder.yaml"));
    }

    @Test
    void eachGivesOneClearProblem() throws IOException {
        List<String> expected = TestFiles.text("hostile-files.txt").lines().toList();
        List<String> said = new ArrayList<>();
        for (String line : expected) {
            Reading<Project> reading = FILES.read(folder.resolve(line.substring(0, line.indexOf(':'))));
            assertThat(reading.value()).as(line).isEmpty();
            reading.problems()
                    .forEach(problem -> said.add(
                            problem.toString().substring(folder.toString().length() + 1)));
        }
        assertThat(said).isEqualTo(expected);
    }

    @Test
    void eachIsInTheListOfWhatIsSaid() throws IOException {
        String said = TestFiles.text("hostile-files.txt");
        try (var files = Files.list(folder)) {
            assertThat(files)
                    .allSatisfy(file ->
                            assertThat(said.lines()).anyMatch(line -> line.startsWith(file.getFileName() + ":")));
        }
    }

    @Test
    void fiftyMegabytesAreNotRead(@TempDir Path large) throws IOException {
        Path file = large.resolve("large.yaml");
        try (var out = Files.newBufferedWriter(file)) {
            out.write(GOOD);
            for (int i = 0; i < 50 * 1024; i++) {
                out.write("# " + "x".repeat(1021) + "\n");
            }
        }
        assertThat(Files.size(file)).isGreaterThan(50 * 1024 * 1024);
        assertThat(FILES.read(file).problems())
                .singleElement()
                .hasToString(file + ": the file is larger than 4 MB, the most a file of this kind may have");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mark.yaml", "mark.json"})
    void aByteOrderMarkIsPassedOver(String name) throws IOException {
        String text = name.endsWith("json") ? "{\"copro\":1,\"id\":\"p\",\"title\":\"P\"}" : GOOD;
        Path file = Files.writeString(folder.resolve(name), "\uFEFF" + text);
        assertThat(FILES.read(file).problems()).isEmpty();
        Files.delete(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n"})
    void linesMayEndInAnyOfThreeWays(String end) throws IOException {
        Path file = Files.writeString(folder.resolve("ends.yaml"), GOOD.replace("\n", end));
        assertThat(FILES.read(file).orThrow().title()).isEqualTo("P");
        Files.delete(file);
    }

    private static String aliasBomb() {
        StringBuilder bomb = new StringBuilder(GOOD + "a0: &a0 [ x, x ]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%s: &a%s [ *a%s, *a%s ]\n".formatted(i, i, i - 1, i - 1));
        }
        return bomb.toString();
    }
}
