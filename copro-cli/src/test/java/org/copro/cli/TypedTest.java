package org.copro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTest {

    @ParameterizedTest
    @CsvSource({
        "'', PASS",
        "d, PASS",
        "D, PASS",
        "not stated, PASS",
        "?, WHY",
        "why, WHY",
        "back, BACK",
        "UNDO, BACK",
        "stop, STOP",
    })
    void whatCanBeWished(String line, Typed.Wish wish) {
        assertThat(Typed.of(line)).isEqualTo(wish);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        not applicable                         | ''
        n/a                                    | ''
        not applicable because                 | ''
        not applicable because nobody was paid | nobody was paid
        not applicable, because: nobody        | nobody
        NOT APPLICABLE - nobody                | - nobody
        n/a becausewise                        | becausewise
        """)
    void whatDoesNotApply(String line, String because) {
        assertThat(Typed.of(line)).isEqualTo(new Typed.DoesNotApply(because));
    }

    @ParameterizedTest
    @CsvSource({"stopped", "dd", "backwards", "not", "not applicables", "n/a2", "2", "a ? b"})
    void allElseIsAnAnswer(String line) {
        assertThat(Typed.of(line)).isEqualTo(new Typed.Answer(line));
    }

    @Test
    void aLineMayHaveEachLetterUpToTheLongest() {
        String longest = "x".repeat(TypedLines.LONGEST);
        assertThat(Typed.of(longest)).isEqualTo(new Typed.Answer(longest));
        assertThat(Typed.of(longest + "x")).isInstanceOf(Typed.Unusable.class);
        assertThat(new TypedLines(new StringReader(longest + "xyz\nb")).next()).contains(longest + "x");
    }

    @Test
    void linesEndAsOnAnyMachine() {
        TypedLines lines = new TypedLines(new StringReader("a\r\n\r\n b \nc\r\rd"));
        assertThat(lines.next()).contains("a");
        assertThat(lines.next()).contains("");
        assertThat(lines.next()).contains("b");
        assertThat(lines.next()).contains("c");
        assertThat(lines.next()).contains("");
        assertThat(lines.next()).contains("d");
        assertThat(lines.next()).isEmpty();
    }

    @Test
    void aLineEndOfTwoSignsAtTheEndIsNoFurtherLine() {
        TypedLines lines = new TypedLines(new StringReader("a\r\n"));
        assertThat(lines.next()).contains("a");
        assertThat(lines.next()).isEmpty();
    }

    @Test
    void anInputThatBreaksIsAtItsEnd() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() {
                // nothing is held
            }
        };
        assertThat(new TypedLines(broken).next()).isEqualTo(Optional.empty());
    }
}
