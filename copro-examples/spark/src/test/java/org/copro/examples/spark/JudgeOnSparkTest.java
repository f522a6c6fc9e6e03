package org.copro.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.copro.assessment.Assessor;
import org.copro.assessment.portfolio.Portfolio;
import org.copro.assessment.portfolio.Records;
import org.copro.assessment.portfolio.ResultsFolder;
import org.copro.file.ProjectFiles;
import org.copro.project.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On several partitions the same comes out, byte for byte, as on one machine without Spark. */
class JudgeOnSparkTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 21);

    private static final ProjectFiles FILES = new ProjectFiles();

    @TempDir
    private Path folder;

    @Test
    void theSameComesOutAsOnOneMachine() throws IOException {
        Path in = submitted();
        Path alone = folder.resolve("alone");
        new ResultsFolder(alone).write(Portfolio.of(Assessor.standard(), ON), Records.of(in), progress -> {});
        Path spread = folder.resolve("spread");
        try (SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.files.maxPartitionBytes", Files.size(in) / 7)
                .config("spark.sql.files.openCostInBytes", "0")
                .getOrCreate()) {
            assertThat(Lines.of(spark, in.toString()).bytes().rdd().getNumPartitions())
                    .isGreaterThan(5);
            new JudgeOnSpark(spark, ON).judge(in.toString(), spread.toString());
        }

        assertThat(parts(spread.resolve("results"))).isEqualTo(Files.readAllBytes(alone.resolve("results.ndjson")));
        byte[] problems = Files.readAllBytes(alone.resolve("problems.csv"));
        assertThat(new String(problems, StandardCharsets.UTF_8)).contains("not a text in UTF-8", "titel");
        assertThat(joined(Files.readAllBytes(spread.resolve("problems-head.csv")), parts(spread.resolve("problems"))))
                .isEqualTo(problems);
        for (String file : List.of("settings.json", "summary.json", "summary.txt")) {
            assertThat(spread.resolve(file)).hasSameBinaryContentAs(alone.resolve(file));
        }
    }

    /** The examples forty times over, under other ids, with empty lines and damaged ones between them. */
    private Path submitted() throws IOException {
        List<Project> examples;
        try (Stream<Path> files = Files.list(Path.of("../projects"))) {
            examples = files.sorted().map(file -> FILES.read(file).orThrow()).toList();
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < 40; i++) {
            for (Project one : examples) {
                all.writeBytes(line(one.withId(one.id() + "-" + i)));
            }
            all.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
            all.writeBytes(new byte[] {'{', '"', (byte) 0xC3, '"', '}', '\n'});
            all.writeBytes("{ \"copro\": 1, \"id\": \"cut\n".getBytes(StandardCharsets.UTF_8));
            all.writeBytes("{ \"copro\": 1, \"id\": \"a\", \"titel\": \"=1\" }\n".getBytes(StandardCharsets.UTF_8));
        }
        return Files.write(folder.resolve("submitted.ndjson"), all.toByteArray());
    }

    private static byte[] line(Project project) {
        return FILES.line(project).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] parts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            byte[] all = new byte[0];
            for (Path part : files.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .toList()) {
                all = joined(all, Files.readAllBytes(part));
            }
            return all;
        }
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }
}
