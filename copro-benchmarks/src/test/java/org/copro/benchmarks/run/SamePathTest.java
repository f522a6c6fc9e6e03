package org.copro.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.copro.assessment.Assessor;
import org.copro.assessment.portfolio.Portfolio;
import org.copro.assessment.portfolio.Records;
import org.copro.assessment.portfolio.ResultsFolder;
import org.copro.benchmarks.records.MadeRecords;
import org.copro.binding.Format;
import org.copro.file.ProjectFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That a record is judged alike alone and among many: there is one path only, and this is what shows it. */
class SamePathTest {

    private static final int MANY = 300;
    /** A funder who screens a million grants has to store the lines, and to read them. */
    private static final int MOST_BYTES_A_LINE = 9_000;

    private static final LocalDate ON = LocalDate.of(2026, 11, 21);

    @Test
    void givesTheSameBytesAloneAndInAPortfolio(@TempDir Path folder) throws IOException {
        MadeRecords made = MadeRecords.of(3);
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        made.write(MANY, input);

        new ResultsFolder(folder)
                .write(
                        Portfolio.of(Assessor.standard(), ON).withWorkers(2),
                        Records.lines(new ByteArrayInputStream(input.toByteArray()), "made"),
                        tally -> {});

        ByteArrayOutputStream alone = new ByteArrayOutputStream();
        for (int i = 0; i < MANY; i++) {
            // a new assessor each time: nothing is carried over from one record to the next
            Assessor assessor = Assessor.standard();
            String text = new String(made.line(i), StandardCharsets.UTF_8);
            alone.writeBytes(Portfolio.of(assessor, ON)
                    .line(assessor.assess(
                            new ProjectFiles(assessor.ladders())
                                    .read(text, "made", Format.JSON)
                                    .orThrow(),
                            ON)));
        }
        assertThat(Files.readAllBytes(folder.resolve(ResultsFolder.RESULTS))).isEqualTo(alone.toByteArray());
        assertThat(alone.size() / MANY).isLessThan(MOST_BYTES_A_LINE);
    }
}
