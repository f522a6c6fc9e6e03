package org.copro.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.copro.binding.Problem.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

    @ParameterizedTest
    @CsvSource({
        "p.yaml, 12, 13, /stages/2, 'p.yaml:12:13 /stages/2: wrong'",
        "p.yaml, 12, 13, '',        'p.yaml:12:13: wrong'",
        "p.yaml, 0,  0,  '',        'p.yaml: wrong'",
        "'',     12, 13, /stages/2, '12:13 /stages/2: wrong'",
        "'',     0,  0,  /stages/2, '/stages/2: wrong'",
        "'',     0,  0,  '',        wrong",
    })
    void aProblemBeginsWithWhatIsKnownOfItsPlace(String source, int line, int column, String pointer, String text) {
        assertThat(new Problem(new Place(source, line, column), pointer, Rule.SYNTAX, "wrong"))
                .hasToString(text);
    }

    @Test
    void problemsAreOrderedBySourceThenLineThenColumn() {
        List<Problem> inOrder = Stream.of(
                        new Place("a", 2, 10), new Place("a", 10, 1), new Place("a", 10, 2), new Place("b", 1, 1))
                .map(place -> new Problem(place, "", Rule.SYNTAX, ""))
                .toList();
        List<Problem> sorted = inOrder.stream()
                .sorted(Comparator.comparing(Problem::place, Comparator.comparing(Place::column)))
                .sorted(Problem.BY_PLACE)
                .toList();
        assertThat(sorted).isEqualTo(inOrder);
    }

    @ParameterizedTest
    @CsvSource({
        "project.json,  JSON",
        "PROJECT.JSON,  JSON",
        "a/b.Json,      JSON",
        "project.yaml,  YAML",
        "project.yml,   YAML",
        "project.txt,   YAML",
        "json,          YAML",
        "a.json.bak,    YAML",
    })
    void theEndOfAFilesNameTellsItsFormat(String name, Format format) {
        assertThat(Format.of(name)).isEqualTo(format);
    }
}
