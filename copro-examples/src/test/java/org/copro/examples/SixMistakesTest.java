package org.copro.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Frameworks;
import org.copro.assessment.lint.FrameworkLint;
import org.copro.binding.Problem;
import org.copro.binding.Reading;
import org.junit.jupiter.api.Test;

/** Mistakes of the kind people make in a framework are told all at once. */
class SixMistakesTest {

    private static final Path FILE = Path.of("mistakes/six-mistakes-in-a-framework.yaml");

    @Test
    void allSixComeAtOnceEachWithItsPlaceAndWhatToDo() throws IOException {
        Reading<Framework> reading = Frameworks.read(FILE);

        assertThat(reading.value()).isEmpty();
        assertThat(reading.problems()).hasSize(6).allSatisfy(problem -> {
            assertThat(problem.place().line()).isPositive();
            assertThat(problem.place().column()).isPositive();
            assertThat(problem.pointer()).startsWith("/");
        });
        ExpectedText.assertSame(
                Path.of("src/test/resources/org/copro/examples/six-mistakes-in-a-framework.txt"),
                told(reading.problems()));
    }

    @Test
    void theCheckMakesNoRemarksBeforeTheMistakesAreMended() {
        assertThat(FrameworkLint.read(FILE).problems())
                .isEqualTo(Frameworks.read(FILE).problems());
    }

    @Test
    void theFileIsThatOfTheFundButForTheSix() throws IOException {
        String fund = read(Path.of("frameworks/neighbourhood-fund.yaml"));
        String spoilt = fund.replace("40 %, below: 60 %", "40 %, below: 50 %")
                .replace("indicator: I16", "indicator: I61")
                .replace("remedy: Take one thing", "remdy: Take one thing")
                .replace("status: trial\n", "status: retired\n")
                .replaceFirst(" +note: On trial .*\n", "")
                .replaceFirst("(remedy: Pay fares .*\n.*\n) +source: .*\n", "$1")
                .replaceFirst("(indicator: I13\n +weight:) 2", "$1 0");

        assertThat(withoutItsFirstLine(read(FILE))).isEqualTo(withoutItsFirstLine(spoilt));
    }

    private static String told(List<Problem> problems) {
        return problems.stream()
                .map(problem ->
                        problem.toString().substring(problem.place().source().length()))
                .map(FILE.getFileName().toString()::concat)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }

    private static String withoutItsFirstLine(String text) {
        return text.substring(text.indexOf('\n'));
    }
}
