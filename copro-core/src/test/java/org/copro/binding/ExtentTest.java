package org.copro.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtentTest {

    record Shelf(List<String> books) {}

    @ParameterizedTest
    @CsvSource({
        "BY_HAND,    JSON, 299990,  0, ''",
        "BY_HAND,    JSON, 300001,  0, too much for a file of this kind: more than 300000 values",
        "BY_PROGRAM, JSON, 300001,  0, ''",
        "BY_HAND,    JSON, 1, 4194304, 'the file is larger than 4 MB, the most a file of this kind may have'",
        "BY_PROGRAM, JSON, 1, 4194304, ''",
        "BY_PROGRAM, YAML, 1, 4194304, 'the file is larger than 4 MB, the most a file of this kind may have'",
    })
    void whatAProgramGatheredMayBeLargerInJson(Extent extent, Format format, int books, int blanks, String message) {
        String titles = String.join(",", Collections.nCopies(books, "\"t\""));
        String text = "{\"books\":[" + titles + "]}" + " ".repeat(blanks);
        Reading<Shelf> reading = Document.read(text, "shelf", format, Shelf.class, extent);
        assertThat(reading.problems())
                .extracting(Problem::message)
                .containsExactlyElementsOf(message.isEmpty() ? List.of() : List.of(message));
        assertThat(reading.value().isPresent()).isEqualTo(message.isEmpty());
    }
}
