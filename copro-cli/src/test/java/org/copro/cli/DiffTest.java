package org.copro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.copro.assessment.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code copro diff}. */
class DiffTest {

    private static final String YOUTH = Written.example("youth-service-with-claim.yaml");
    private static final String ALONE =
            "\nThe differences come from this alone: all else they were made from is the same.\n";

    @TempDir
    private Path folder;

    @Test
    void theSameTwiceDoesNotDiffer() {
        String result = Written.result(folder, "a.json", YOUTH);

        assertThat(Ran.copro("diff", result, result))
                .isEqualTo(new Ran(0, "From %s to %s\n\nNothing differs.\n".formatted(result, result), ""));
    }

    @Test
    void newFactsAreTheCauseIfAllElseIsTheSame() {
        String ran = diff(Written.result(folder, "a.json", YOUTH), Written.result(folder, "b.json", moreSay()));

        Expected.assertSame("diff-other-facts.txt", withoutHashes(ran));
        assertThat(ran).endsWith(ALONE);
    }

    @Test
    void aNewFrameworkVersionIsTheCauseIfAllElseIsTheSame() {
        String framework = Fund.changed(folder, "version: 1.0.0", "version: 1.1.0");
        String heavier = Written.changed(folder, framework, "heavier.yaml", "weight: 2", "weight: 9");

        String ran = diff(
                Written.result(folder, "a.json", "--framework", Fund.FILE, Fund.PROJECT),
                Written.result(folder, "b.json", "--framework", heavier, Fund.PROJECT));

        assertThat(ran)
                .contains("  - another version of the framework neighbourhood-fund: 1.0.0 → 1.1.0\n")
                .contains("  - neighbourhood-fund/")
                .doesNotContain("verdict", "flag ", "say in ")
                .endsWith(ALONE);
    }

    @Test
    void anotherContentUnderTheSameVersionIsNotedToo() {
        String heavier = Fund.changed(folder, "weight: 2", "weight: 9");

        assertThat(diff(
                        Written.result(folder, "a.json", "--framework", Fund.FILE, Fund.PROJECT),
                        Written.result(folder, "b.json", "--framework", heavier, Fund.PROJECT)))
                .contains("  - the framework neighbourhood-fund 1.0.0 has another content under the same version\n")
                .endsWith(ALONE);
    }

    @Test
    void aFrameworkUsedInOneOnlyIsNamed() {
        assertThat(diff(
                        Written.result(folder, "a.json", YOUTH),
                        Written.result(folder, "b.json", "--framework", "nef-six", YOUTH)))
                .contains(
                        "  - the framework copro-principles 1.0.0 is used only in the first\n",
                        "  - the framework nef-six 1.0.0 is used only in the second\n",
                        "  - no longer there: the principle copro-principles/",
                        "  - new principle, nef-six/")
                .endsWith(ALONE);
    }

    @Test
    void aNewDateIsTheCauseIfAllElseIsTheSame() {
        String project = LunchClub.typed(
                folder,
                "club.yaml",
                LunchClub.ASKED
                        + "consents: [ { subject: guests, purpose: use-data, status: given, until: 2025-01-31 } ]\n");

        String ran = diff(
                Written.result(folder, "a.json", "--on", "2025-01-31", project),
                Written.result(folder, "b.json", "--on", "2025-02-01", project));

        assertThat(ran)
                .contains(
                        "  - also differs: how many withdrew the use of their data\n",
                        "  - another date: 2025-01-31 → 2025-02-01\n")
                .endsWith(ALONE);
    }

    @Test
    void anotherVersionOfCoproIsTheCauseIfAllElseIsTheSame() {
        String made = Written.result(folder, "a.json", YOUTH);
        String older =
                Written.changed(folder, made, "b.json", "\"copro\" : \"" + Version.OF_LIBRARY, "\"copro\" : \"0.0.9");
        older = Written.changed(folder, older, "c.json", "\"verdict\" : \"OVERSTATED\"", "\"verdict\" : \"UNKNOWN\"");

        assertThat(diff(older, made))
                .contains(
                        "  - verdict: UNKNOWN → OVERSTATED\n",
                        "  - another version of copro: 0.0.9 → %s\n".formatted(Version.OF_LIBRARY))
                .endsWith(ALONE);
    }

    @Test
    void anOptionBesideAnotherCauseIsToldApart() {
        assertThat(diff(Written.result(folder, "a.json", YOUTH), Written.result(folder, "b.json", "--why", moreSay())))
                .endsWith(
                        "\nWhat differs in the judgement comes from what stands first here; an option only shows more or less of it.\n");
    }

    @Test
    void anotherDefinitionIsTheCauseIfAllElseIsTheSame() {
        assertThat(diff(
                        Written.result(folder, "a.json", moreSay()),
                        Written.result(folder, "b.json", "--definition", Written.DEFINITION, moreSay())))
                .contains("  - another definition asked for: the standard ones → day-centres-charter 1.0.0\n")
                .endsWith(ALONE);
    }

    @Test
    void anotherContentOfALadderIsTheCauseIfAllElseIsTheSame() {
        String project =
                LunchClub.typed(folder, "club.yaml", LunchClub.ASKED.replace("tlap/consultation", "kitchen/cook"));
        String one = LunchClub.typed(folder, "one.yaml", AssessTest.KITCHEN_LADDER);
        String two = LunchClub.typed(
                folder,
                "two.yaml",
                AssessTest.KITCHEN_LADDER
                        .replace("version: 1.0.0", "version: 2.0.0")
                        .replace("power: shared", "power: informed"));

        assertThat(diff(
                        Written.result(folder, "a.json", "--ladder", one, project),
                        Written.result(folder, "b.json", "--ladder", two, project)))
                .contains("  - another version of the ladder kitchen: 1.0.0 → 2.0.0\n", "  - say in ")
                .endsWith(ALONE);
    }

    @Test
    void reasonsAskedForShowMoreAndJudgeNothing() {
        assertThat(diff(Written.result(folder, "a.json", YOUTH), Written.result(folder, "b.json", "--why", YOUTH)))
                .contains("  - also differs: the reasons as a tree\n", "  - another option: --why, not given → given\n")
                .endsWith(ALONE);
    }

    @Test
    void severalCausesCannotBeToldApartAndTheWayToFindOutIsGiven() {
        String older = Written.changed(
                folder,
                Written.result(folder, "made.json", "--on", "2025-01-01", "--framework", Fund.FILE, YOUTH),
                "a.json",
                "\"copro\" : \"" + Version.OF_LIBRARY,
                "\"copro\" : \"0.0.9");

        Ran ran = Ran.copro(
                "diff",
                older,
                Written.result(folder, "b.json", "--definition", "any-of-four", "--framework", "nef-six", moreSay()));

        String text = ran.out().replace(folder.toString() + "/", "");
        Expected.assertSame("diff-several-causes.txt", withoutHashes(text));
    }

    @Test
    void anotherDateAloneMayLeaveTheJudgementAsItIs() {
        assertThat(diff(
                        Written.result(folder, "a.json", "--on", "2026-01-01", YOUTH),
                        Written.result(folder, "b.json", "--on", "2026-01-02", YOUTH)))
                .isEqualTo("""
                        From a.json to b.json

                        What went in and is not the same
                          - another date: 2026-01-01 → 2026-01-02

                        The judgement is the same, though not all it was made from is.
                        """);
    }

    @Test
    void aChangeWithoutACauseIsSaidToBeOne() {
        String made = Written.result(folder, "a.json", YOUTH);
        String tampered =
                Written.changed(folder, made, "b.json", "\"verdict\" : \"OVERSTATED\"", "\"verdict\" : \"SUPPORTED\"");

        assertThat(diff(made, tampered)).isEqualTo("""
                        From a.json to b.json

                        What differs
                          - verdict: OVERSTATED → SUPPORTED

                        All they were made from is the same, so one of them was changed after it was written. 'copro replay' tells which.
                        """);
    }

    @Test
    void twoProjectsAreComparedAllTheSame() {
        assertThat(diff(Written.result(folder, "a.json", YOUTH), Written.result(folder, "b.json", Fund.PROJECT)))
                .startsWith("""
                        From a.json to b.json
                        These are two projects: 'youth-service-with-claim' and 'good-work-decided-too-early'.

                        What differs
                        """);
    }

    @Test
    void programsGetTheSame() {
        Ran ran = Ran.copro(
                "diff",
                "--format",
                "json",
                Written.result(folder, "a.json", YOUTH),
                Written.result(folder, "b.json", "--definition", "any-of-four", moreSay()));

        JsonNode json = JsonMapper.shared().readTree(ran.out());
        assertThat(ran.exit()).isZero();
        assertThat(json.path("conclusion").asString()).isEqualTo("several-causes");
        assertThat(json.path("second").path("project").asString()).isEqualTo("youth-service-with-claim");
        assertThat(json.path("changes").path(0).path("kind").asString()).isEqualTo("verdict");
        assertThat(json.path("changes").path(0).path("before").asString()).isEqualTo("OVERSTATED");
        assertThat(json.path("causes").path(0).path("kind").asString()).isEqualTo("facts");
        assertThat(json.path("causes").path(0).path("before").asString()).matches("sha256:[0-9a-f]{64}");
        assertThat(json.path("causes").path(1).path("kind").asString()).isEqualTo("definition");
        assertThat(json.path("toFindOut").size()).isEqualTo(2);
    }

    @Test
    void severalResultsInAFileAreNotCompared() {
        String one = Written.result(folder, "a.json", YOUTH);
        String two = Written.result(folder, "b.json", YOUTH, Fund.PROJECT);

        assertThat(Ran.copro("diff", one, two))
                .isEqualTo(new Ran(
                        2, "", two + ": there are 2 results in this file; keep one to a file to compare them\n"));
        assertThat(Ran.copro("diff", YOUTH, "no.json").err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).endsWith("from here on this is not JSON, as results of copro are"),
                        line -> assertThat(line).isEqualTo("no.json: there is no such file"));
    }

    private String moreSay() {
        return Written.changed(folder, YOUTH, "more.yaml", "power: none", "power: shared");
    }

    private String diff(String first, String second) {
        Ran ran = Ran.copro("diff", first, second);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isZero();
        return ran.out().replace(folder.toString() + "/", "");
    }

    private static String withoutHashes(String text) {
        return text.replaceAll("sha256:[0-9a-f]{12}…", "HASH");
    }
}
