package org.copro.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copro.binding.Format;
import org.copro.binding.Problem;
import org.copro.binding.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodingsTest {

    private static final String CODEBOOK = """
            id: hopes
            version: 1.0.0
            title: Hopes
            themes:
              - { id: together, name: Together, means: Deciding together }
              - { id: routine, name: Routine, means: Part of the routine }
            """;

    @Test
    void whatEachCoderFoundStaysApartFromWhatTheyAgreedOn() {
        Codings codings = read("""
                codebook: hopes
                version: 1.0.0
                question: hope
                codings:
                  - { of: r1, by: first, themes: [together], suggested: no }
                  - { of: r1, by: second, suggested: no }
                  - { of: r1, by: program, themes: [routine], suggested: yes }
                agreed: [ { of: r1, themes: [together] } ]
                """).orThrow();

        assertThat(codings.coders()).containsExactly("first", "second");
        assertThat(codings.codings().get(1).themes()).isEmpty();
        assertThat(codings.agreed()).containsExactly(new Agreed("r1", List.of("together")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "codings: [ { of: r, by: a, themes: [togther], suggested: no } ] | /codings/0/themes/0: there is no theme 'togther' in the codebook (did you mean 'together'?)",
                "codings: [ { of: r, by: a, suggested: no }, { of: r, by: a, suggested: no } ] | /codings/1/of: 'a' has coded 'r' already",
                "agreed: [ { of: r }, { of: r } ] | /agreed/1/of: what was agreed of 'r' is here already",
            })
    void whatDoesNotFitIsNamedWithItsPlace(String line, String said) {
        List<Problem> problems = read("codebook: hopes\nversion: 1.0.0\nquestion: hope\n" + line + "\n")
                .problems();

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).toString()).contains(said);
    }

    @Test
    void codingsByAnotherCodebookAreRefused() {
        assertThat(read("codebook: hopes\nversion: 2.0.0\nquestion: hope\n").problems())
                .hasSize(1)
                .allMatch(one -> one.toString()
                        .contains("these codings are by 'hopes' 2.0.0, and the codebook is 'hopes' 1.0.0"));
    }

    @Test
    void aCodebookNeedsThemesWithIdsOfTheirOwn() {
        assertThat(Codebook.read("id: a\nversion: '1'\ntitle: A\n", "c.yaml", Format.YAML)
                        .problems())
                .hasSize(1);
        assertThat(Codebook.read(CODEBOOK.replace("id: routine", "id: together"), "c.yaml", Format.YAML)
                        .problems())
                .hasSize(1);
    }

    private static Reading<Codings> read(String text) {
        return Codings.read(
                text,
                "codings.yaml",
                Format.YAML,
                Codebook.read(CODEBOOK, "codebook.yaml", Format.YAML).orThrow());
    }
}
