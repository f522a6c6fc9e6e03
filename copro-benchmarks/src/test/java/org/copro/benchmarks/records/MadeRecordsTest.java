package org.copro.benchmarks.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.copro.assessment.Assessor;
import org.copro.assessment.label.Verdict;
import org.copro.binding.Format;
import org.copro.binding.Reading;
import org.copro.file.ProjectFiles;
import org.copro.ladder.Ladders;
import org.copro.project.Label;
import org.copro.project.Project;
import org.copro.voice.ConsentStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MadeRecordsTest {

    private static final int MANY = 1_500;
    private static final MadeRecords RECORDS = MadeRecords.of(7);
    private static final List<String> LINES = lines();
    private static final ProjectFiles FILES = new ProjectFiles(Ladders.shipped());

    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            lines.add(new String(RECORDS.line(i), StandardCharsets.UTF_8));
        }
        return lines;
    }

    private static Reading<Project> read(String line) {
        return FILES.read(line, "line", Format.JSON);
    }

    @Test
    void givesTheSameBytesForTheSameSeed() {
        assertThat(MadeRecords.of(7).line(12)).isEqualTo(RECORDS.line(12));
        assertThat(MadeRecords.of(8).line(12)).isNotEqualTo(RECORDS.line(12));
        assertThat(RECORDS.line(13)).isNotEqualTo(RECORDS.line(12));
    }

    @Test
    void writesTheLinesOneAfterAnother() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        RECORDS.write(3, written);
        assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo(String.join("\n", LINES.subList(0, 3)) + "\n");
    }

    @Test
    void makesRecordsThatAreReadWithoutProblems() {
        assertThat(LINES).allSatisfy(line -> assertThat(read(line).problems()).isEmpty());
    }

    @Test
    void makesRecordsOfTwoToThreeKilobytes() {
        assertThat(LINES.stream()
                        .mapToInt(line -> line.getBytes(StandardCharsets.UTF_8).length)
                        .average()
                        .orElseThrow())
                .isBetween(2_000.0, 3_000.0);
    }

    @Test
    void makesRecordsOfEveryVerdict() {
        Assessor assessor = Assessor.standard();
        Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
        for (String line : LINES) {
            seen.add(assessor.assess(read(line).orThrow(), LocalDate.of(2026, 11, 21))
                    .label()
                    .verdict());
        }
        assertThat(seen).containsExactlyInAnyOrder(Verdict.values());
    }

    @ParameterizedTest
    @EnumSource(Label.class)
    void claimsEveryWord(Label label) {
        assertThat(LINES.stream()
                        .flatMap(line -> read(line).orThrow().claim().stream())
                        .flatMap(claim -> claim.label().stream()))
                .contains(label);
    }

    @ParameterizedTest
    @EnumSource(ConsentStatus.class)
    void consentsInEveryWay(ConsentStatus status) {
        assertThat(LINES.stream()
                        .flatMap(line -> read(line).orThrow().consents().stream())
                        .flatMap(consent -> consent.status().stream()))
                .contains(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"payment\":\"not-stated\"", // said not to be stated
                "\"changed\":\\{\"not-applicable\":", // a question that does not apply
                "\"power\":\\{\"not-applicable\":", // a say that does not apply
                "\"power\":\\{\"low\":", // a say known in part
                "\"power\":\"iap2/", // a rung
                ",\\{\"other\":", // a method that says nothing of the say
                "\"joined\":\"20\\d\\d\"", // a year
                "\"joined\":\"20\\d\\d-\\d\\d\"", // a month
                "\"joined\":\"20\\d\\d-\\d\\d-\\d\\d\"", // a day
                "\\{\"id\":\"group-1\",\"people\"", // somebody without a role
                "\"involvement\":\\[\\{\"(power|methods|from|information-given)\"", // somebody without a name
                "\"main\":\"yes\"(,\"decided\":\"[-0-9]*\")?,\"changed\"", // a decision without a right
                "\"expires\":", // evidence that runs out
                "^(?!.*\"claim\")" // no claim at all
            })
    void leavesOutFactsInEveryWay(String shape) {
        Pattern pattern = Pattern.compile(shape);
        assertThat(LINES).anyMatch(line -> pattern.matcher(line).find());
    }

    @ParameterizedTest
    @EnumSource(value = Damage.class)
    void damagesLinesSoThatTheyCannotBeRead(Damage damage) {
        byte[] line = damage.done(RECORDS.line(1));
        Reading<Project> reading = FILES.read(line, "line", Format.JSON);
        assertThat(reading.problems()).isNotEmpty();
    }

    @Test
    void damagesSoManyLines() {
        MadeRecords damaged = RECORDS.withDamaged(4);
        long bad = 0;
        for (int i = 0; i < MANY; i++) {
            bad += new String(damaged.line(i), StandardCharsets.ISO_8859_1)
                            .equals(new String(RECORDS.line(i), StandardCharsets.ISO_8859_1))
                    ? 0
                    : 1;
        }
        assertThat(bad).isBetween(MANY / 50L, MANY / 15L);
    }
}
