package org.copro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers of people join the judgement: they confirm what the organisation says, or contradict it. */
class AssessWithAnswersTest {

    private static final String EXAMPLES = "../copro-examples/";
    private static final String PROJECT = EXAMPLES + "projects/co-produced-by-own-word.yaml";
    private static final String ANSWERS = EXAMPLES + "answers/memory-room-answers.yaml";

    @TempDir
    private Path folder;

    @Test
    void whatTheOrganisationSaysIsConfirmedWherePeopleSaySoAndContradictedWhereTheyDoNot() {
        String before = Ran.copro("assess", PROJECT, "--on", "2026-04-01").out();
        Ran with = Ran.copro("assess", PROJECT, "--answers", ANSWERS, "--on", "2026-04-01");

        assertThat(before).doesNotContain("people who use services say so too", "CONTESTED");
        assertThat(with.exit()).isZero();
        Expected.assertSame("memory-room-with-answers.txt", with.out());
    }

    @Test
    void howManyAnswersAreUsedAndThatOthersAreLeftOutIsSaidWithoutASmallNumber() {
        assertThat(Ran.copro("assess", PROJECT, "--answers", ANSWERS, "--on", "2026-04-01")
                        .err())
                .isEqualTo("note: co-produced-by-own-word: 32 answers to 'memory-room-how-it-was' are read as ratings;"
                        + " not counted for want of consent: fewer than 5 responses;"
                        + " not used where fewer than 5 of a side answered\n");
    }

    @Test
    void aWithdrawalTakesEffectAtTheNextRun() {
        assertThat(Ran.copro("assess", PROJECT, "--answers", ANSWERS, "--on", "2026-05-01")
                        .err())
                .contains("32 answers");
        assertThat(Ran.copro("assess", PROJECT, "--answers", ANSWERS, "--on", "2026-05-02")
                        .err())
                .contains("28 answers");
    }

    @Test
    void theCollectedFileIsWhatTheExportGives() throws IOException {
        Path made = folder.resolve("memory-room-responses.json");
        // names of files are kept with what was collected
        Path export = Files.copy(
                Path.of(EXAMPLES + "answers/memory-room-export.csv"), folder.resolve("memory-room-export.csv"));
        Ran collected = Ran.copro(
                "survey",
                "collect",
                export.toString(),
                "--survey",
                EXAMPLES + "answers/memory-room-how-it-was.yaml",
                "--into",
                made.toString());

        assertThat(collected.exit()).isZero();
        assertThat(Files.readString(made).replace(export.toString(), "copro-examples/answers/memory-room-export.csv"))
                .isEqualTo(Files.readString(Path.of(EXAMPLES + "answers/memory-room-responses.json")));
    }

    @Test
    void aVisionThatIsReferredToIsMissedWhereItIsNotGiven() throws IOException {
        Path project = Files.writeString(
                folder.resolve("p.yaml"), "copro: 1\nid: p\ntitle: P\nvision: { record: garden-for-everyone }\n");

        assertThat(Ran.copro("assess", project.toString()).err())
                .isEqualTo(
                        "note: p refers to the vision 'garden-for-everyone', whose record is not given; give it with '--vision'\n");
        assertThat(Ran.copro("assess", project.toString(), "--vision", EXAMPLES + "visions/garden-for-everyone.yaml")
                        .err())
                .isEmpty();
        assertThat(Ran.copro("assess", project.toString(), "--vision", "missing.yaml"))
                .isEqualTo(new Ran(2, "", "missing.yaml: there is no such file\n"));
    }

    @Test
    void answersThatCannotBeUsedOrBelongToNoProjectGivenAreAFault() throws IOException {
        Path reading = Files.writeString(
                folder.resolve("answers.yaml"),
                "project: a\nsurvey: barriers\nresponses: missing.json\nreads: [ { question: barriers, principle: p, answers: [met] } ]\n");
        Ran unfit = Ran.copro("assess", PROJECT, "--answers", reading.toString());

        assertThat(unfit.exit()).isEqualTo(2);
        assertThat(unfit.out()).isEmpty();
        assertThat(unfit.err())
                .contains("answers.yaml:4:", "the survey 'barriers' has no scale with the id 'barriers'");
        assertThat(Ran.copro("assess", EXAMPLES + "projects/panel-on-paper.yaml", "--answers", ANSWERS)
                        .err())
                .isEqualTo("--answers: they are about the project 'co-produced-by-own-word', which is not given\n");
    }

    @Test
    void aResultMadeWithAnswersComesOutTheSameWithThemAndAsksForThemWithoutThem() {
        String result = Written.result(folder, "r.json", PROJECT, "--answers", ANSWERS, "--on", "2026-05-01", "--why");

        Ran again = Ran.copro("replay", result, "--project", PROJECT, "--answers", ANSWERS);
        Ran without = Ran.copro("replay", result, "--project", PROJECT);

        assertThat(again.out()).isEqualTo(result + ": the same, byte for byte\n");
        assertThat(again.exit()).isZero();
        assertThat(again.err()).contains("32 answers");
        assertThat(without.exit()).isEqualTo(2);
        assertThat(without.err()).contains("give them with '--answers' and '--vision'");
    }

    @Test
    void anIdThatIsWrittenWronglyInTheRegisterIsSaid() throws IOException {
        for (String file :
                List.of("memory-room-responses.json", "memory-room-how-it-was.yaml", "memory-room-answers.yaml")) {
            Files.copy(Path.of(EXAMPLES + "answers/" + file), folder.resolve(file));
        }
        LunchClub.typed(
                folder, "memory-room-consents.yaml", "events: [ { subject: r70, change: withdrawn, on: 2026-05-02 } ]");

        assertThat(Ran.copro(
                                "assess",
                                PROJECT,
                                "--answers",
                                folder.resolve("memory-room-answers.yaml").toString(),
                                "--on",
                                "2026-06-01")
                        .err())
                .contains("memory-room-consents.yaml: there is no response 'r70'", "32 answers");
    }
}
