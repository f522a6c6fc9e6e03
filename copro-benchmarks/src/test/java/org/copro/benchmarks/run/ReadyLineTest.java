package org.copro.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.copro.assessment.Assessor;
import org.copro.assessment.portfolio.Portfolio;
import org.copro.benchmarks.records.MadeRecords;
import org.copro.binding.Format;
import org.copro.file.ProjectFiles;
import org.junit.jupiter.api.Test;

/** That what is measured as the least a line can cost is the whole line. */
class ReadyLineTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 21);

    @Test
    void writesTheLineItWasMadeOf() {
        MadeRecords made = MadeRecords.of(5);
        Assessor assessor = Assessor.standard();
        for (int i = 0; i < 50; i++) {
            String text = new String(made.line(i), StandardCharsets.UTF_8);
            byte[] line = Portfolio.of(assessor, ON)
                    .line(assessor.assess(
                            new ProjectFiles(assessor.ladders())
                                    .read(text, "made", Format.JSON)
                                    .orThrow(),
                            ON));
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            new ReadyLine(line).write(written);
            assertThat(written.toString(StandardCharsets.UTF_8) + "\n")
                    .isEqualTo(new String(line, StandardCharsets.UTF_8));
        }
    }
}
