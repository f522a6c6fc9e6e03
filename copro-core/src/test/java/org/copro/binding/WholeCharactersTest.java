package org.copro.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.copro.file.ProjectFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeCharactersTest {

    @ParameterizedTest
    @CsvSource({
        "abcd,   3, 3",
        "ab😀d,  3, 2",
        "ab😀d,  4, 4",
        "a😀😀d, 2, 1",
        "😀,     1, 1",
        "ab,     5, 2",
        "ab,     0, 0",
    })
    void aPairIsNotCutInTwo(String text, int length, int read) {
        assertThat(new WholeCharacters(text).read(new char[10], 0, length)).isEqualTo(read);
    }

    @Test
    void nothingIsLost() throws IOException {
        String text = "a😀".repeat(10_000) + "\ud83d";
        StringWriter copy = new StringWriter();
        try (WholeCharacters reader = new WholeCharacters(text)) {
            reader.transferTo(copy);
        }
        assertThat(copy).hasToString(text);
    }

    /** The parser of YAML reads 1024 or 1025 at a time; every place of a pair in its buffer is tried. */
    @Test
    void aCharacterOfTwoHalvesCanStandAnywhere() {
        ProjectFiles files = new ProjectFiles();
        for (int before = 0; before < 1100; before++) {
            String text = "copro: 1\nid: p\ntitle: " + "x".repeat(before) + "😀 &\n";
            assertThat(files.read(text, "", Format.YAML).orThrow().title()).isEqualTo("x".repeat(before) + "😀 &");
        }
    }
}
