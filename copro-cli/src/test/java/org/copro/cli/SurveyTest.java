package org.copro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveyTest {

    private static final String SURVEYS = "../copro-examples/surveys/";
    private static final String CHECK_IN = SURVEYS + "network-check-in.yaml";
    private static final String FAMILIARITY = SURVEYS + "familiarity-synthetic.yaml";

    @TempDir
    private Path folder;

    @Test
    void aSurveyWithoutProblemsIsSaidToHaveNone() {
        assertThat(Ran.copro("survey", "check", CHECK_IN))
                .isEqualTo(new Ran(0, CHECK_IN + ": no problems; 4 questions, 3 purposes to agree to\n", ""));
    }

    @Test
    void aBrokenSurveyIsRefusedWithAllThatIsWrong() throws IOException {
        String broken = Files.writeString(
                        folder.resolve("s.yaml"),
                        Files.readString(Path.of(CHECK_IN))
                                .replace("kind: scale", "kind: scael")
                                .replace("purpose: use-data", "purpose: use"))
                .toString();

        Ran ran = Ran.copro("survey", "check", broken);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.complaints()).hasSize(2);
        assertThat(ran.err()).contains("did you mean 'scale'?").contains("/consents/0/purpose");
    }

    @Test
    void eachRowIsKeptOrRefusedWithItsReason() {
        Ran ran = collect(FAMILIARITY, "familiarity-synthetic.csv");

        assertThat(ran.exit()).isZero();
        Expected.assertSame("survey-collect-familiarity.txt", plain(ran.out()));
    }

    @Test
    void collectingTheSameAgainAddsNothing() throws IOException {
        collect(FAMILIARITY, "familiarity-synthetic.csv");
        Ran again = collect(FAMILIARITY, "familiarity-synthetic.csv");

        assertThat(again.out())
                .contains("= 0 kept + 3 refused + 119 collected before")
                .contains("119 responses in all");
    }

    @Test
    void aFileThatCannotBeReadLeavesWhatWasKept() throws IOException {
        collect(FAMILIARITY, "familiarity-synthetic.csv");
        byte[] before = Files.readAllBytes(kept());
        Path half = folder.resolve("half.csv");
        Files.writeString(half, "Response;Sent on\n1;2\n");

        Ran ran = Ran.copro(
                "survey",
                "collect",
                SURVEYS + "familiarity-synthetic.csv",
                half.toString(),
                "--survey",
                FAMILIARITY,
                "--into",
                kept().toString());

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("half.csv").contains("nothing was kept");
        assertThat(kept()).hasBinaryContent(before);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("kept.json", "half.csv");
        }
    }

    @Test
    void whatWasKeptOfAnotherSurveyIsNotMixedWithIt() {
        collect(FAMILIARITY, "familiarity-synthetic.csv");

        Ran ran = collect(CHECK_IN, "network-check-in.csv");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("these are responses to 'familiarity-synthetic' 1.0.0");
    }

    @Test
    void aCheckInIsReportedWithHopesAndThemes() {
        collect(CHECK_IN, "network-check-in.csv");

        Ran ran = checkIn("2026-03-31");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isZero();
        Expected.assertSame("survey-report-check-in.txt", ran.out());
    }

    @Test
    void aCheckInIsReportedAsJson() {
        collect(CHECK_IN, "network-check-in.csv");

        Ran ran = checkIn("2026-03-31", "--format", "json");

        assertThat(ran.exit()).isZero();
        Expected.assertSame("survey-report-check-in.json", ran.out());
    }

    @Test
    void familiarityIsReportedByRoleWithTheDifferenceBetweenTheSides() {
        collect(FAMILIARITY, "familiarity-synthetic.csv");

        Ran ran = Ran.copro("survey", "report", kept().toString(), "--survey", FAMILIARITY, "--on", "2023-07-03");

        assertThat(ran.exit()).isZero();
        Expected.assertSame("survey-report-familiarity.txt", ran.out());
    }

    @Test
    void aWithdrawalTakesEffectOnItsDay() {
        collect(CHECK_IN, "network-check-in.csv");
        String words = "[synthetic] to be listened to and then to decide";

        long before = times(checkIn("2026-03-01").out(), words);
        Ran after = checkIn("2026-03-02");

        assertThat(times(after.out(), words)).isEqualTo(before - 1);
        assertThat(after.out()).doesNotContain("synthetic-04");
    }

    @Test
    void wholeResponsesAreWrittenForThoseWhoAgreed() throws IOException {
        collect(CHECK_IN, "network-check-in.csv");
        Path full = folder.resolve("full.csv");

        Ran ran = checkIn("2026-03-31", "--full-responses", full.toString());

        assertThat(ran.exit()).isZero();
        Expected.assertSame("survey-full-responses.csv", Files.readString(full).replace("\r\n", "\n"));
    }

    @Test
    void anIdInTheRegisterThatNoResponseHasIsNamed() throws IOException {
        collect(CHECK_IN, "network-check-in.csv");
        Path register = Files.writeString(
                folder.resolve("r.yaml"), "events: [ { subject: synthetc-3, change: withdrawn, on: 2026-03-02 } ]\n");

        Ran ran = Ran.copro(
                "survey", "report", kept().toString(), "--survey", CHECK_IN, "--consents", register.toString());

        assertThat(ran.exit()).isZero();
        assertThat(ran.err())
                .endsWith(
                        "there is no response 'synthetc-3'; if it is one of this survey, the id is written wrongly\n");
    }

    @Test
    void whatCannotBeUsedIsNamedBeforeAnythingIsShown() {
        assertThat(Ran.copro("survey", "report", "no.json", "--survey", CHECK_IN))
                .isEqualTo(new Ran(2, "", "no.json: there is no such file\n"));
        assertThat(Ran.copro("survey", "report", "no.json", "--survey", CHECK_IN, "--smallest", "1"))
                .isEqualTo(
                        new Ran(2, "", "--smallest: it must be 2 or more but was 1\nno.json: there is no such file\n"));
        assertThat(Ran.copro("survey", "report", "no.json", "--survey", CHECK_IN, "--codings", "c.yaml"))
                .isEqualTo(new Ran(2, "", "--codings: give the codebook too, with '--codebook'\n"));
        assertThat(Ran.copro("survey").exit()).isEqualTo(2);
    }

    private Path kept() {
        return folder.resolve("kept.json");
    }

    private Ran collect(String survey, String responses) {
        return Ran.copro("survey", "collect", SURVEYS + responses, "--survey", survey, "--into", kept().toString());
    }

    private Ran checkIn(String on, String... more) {
        List<String> all = List.of(
                "survey",
                "report",
                kept().toString(),
                "--survey",
                CHECK_IN,
                "--consents",
                SURVEYS + "network-check-in-consents.yaml",
                "--codebook",
                SURVEYS + "hopes-codebook.yaml",
                "--codings",
                SURVEYS + "hopes-codings.yaml",
                "--on",
                on);
        return Ran.copro(
                LocalDate.of(2026, 11, 22),
                Stream.concat(all.stream(), Stream.of(more)).toArray(String[]::new));
    }

    private static long times(String text, String words) {
        return text.lines().filter(line -> line.contains(words)).count();
    }

    private String plain(String text) {
        return text.replace(folder + "/", "");
    }
}
