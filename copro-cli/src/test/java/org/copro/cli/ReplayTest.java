package org.copro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.copro.assessment.ContentHash;
import org.copro.assessment.Version;
import org.copro.assessment.framework.Frameworks;
import org.copro.file.ProjectFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code copro replay}. */
class ReplayTest {

    private static final String GARDEN = Written.example("community-garden-started-by-neighbours.yaml");

    /** Results are made anew on a later day than that on which they were made. */
    private static final LocalDate LATER = LocalDate.of(2031, 1, 1);

    @TempDir
    private Path folder;

    static List<String> projects() {
        return Written.projects();
    }

    @ParameterizedTest
    @MethodSource("projects")
    void everyExampleComesOutTheSameAgain(String project) {
        assertComesOutTheSame(List.of(), List.of(), Written.example(project));
    }

    @ParameterizedTest
    @MethodSource("projects")
    void everyExampleComesOutTheSameAgainByAllFrameworksAndWithReasons(String project) {
        List<String> all = new ArrayList<>(List.of("--why", "--on", "2025-02-28"));
        Frameworks.shipped().all().forEach(one -> all.addAll(List.of("--framework", one.id())));

        assertComesOutTheSame(all, List.of(), Written.example(project));
    }

    @ParameterizedTest
    @MethodSource("projects")
    void everyExampleComesOutTheSameAgainByAFrameworkAndADefinitionOfOnesOwn(String project) {
        List<String> own = List.of("--framework", Fund.FILE, "--definition", Written.DEFINITION);

        assertComesOutTheSame(own, own, Written.example(project));
    }

    @Test
    void aLadderOfOnesOwnIsAskedForAndThenTheResultComesOutTheSame() {
        String ladder = LunchClub.typed(folder, "kitchen.yaml", AssessTest.KITCHEN_LADDER);
        String project =
                LunchClub.typed(folder, "club.yaml", LunchClub.ASKED.replace("tlap/consultation", "kitchen/cook"));
        String result = Written.result(folder, "r.json", "--ladder", ladder, project);

        assertThat(Ran.copro("replay", result, "--project", project).err())
                .contains("the ladder kitchen 1.0.0 is missing, with the hash sha256:");
        assertThat(Ran.copro("replay", result, "--project", project, "--ladder", ladder))
                .isEqualTo(same(result));
    }

    @Test
    void severalResultsInAListComeOutTheSameAgain() {
        List<String> files = Written.projects().stream().map(Written::example).toList();
        String result = Written.result(folder, "all.json", files.toArray(String[]::new));

        List<String> again = new ArrayList<>(List.of("replay", result));
        files.forEach(file -> again.addAll(List.of("--project", file)));

        assertThat(files).hasSizeGreaterThan(20);
        assertThat(Ran.copro(LATER, again.toArray(String[]::new))).isEqualTo(same(result));
    }

    @Test
    void aListOfOneStaysAList() {
        String one = Written.text(Written.result(folder, "one.json", GARDEN));
        String list = LunchClub.typed(folder, "list.json", "[" + one + "]");

        Ran ran = Ran.copro("replay", list, "--project", GARDEN);

        // put into a list by hand, so not as copro writes it
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out())
                .contains("list.json:1: all it was made from is the same, and yet it differs from here on");
    }

    @Test
    void signsThatWouldSteerATerminalDoNotMakeItDiffer() {
        String project = LunchClub.typed(
                folder,
                "club.yaml",
                LunchClub.ASKED.replace("wording: co-produced with our guests", "wording: \"\\x9bco-produced\\x7f\""));
        String result = Written.result(folder, "r.json", project);

        assertThat(Ran.copro("replay", result, "--project", project)).isEqualTo(same(result));
    }

    @Test
    void withoutTheProjectItsIdAndHashAreNamed() {
        String result = Written.result(folder, "r.json", GARDEN);
        String hash = ContentHash.of(new ProjectFiles().read(Path.of(GARDEN)).orThrow());

        assertThat(Ran.copro("replay", result))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "%s: the facts are missing; give the project file with '--project': its id is 'community-garden-started-by-neighbours', and its facts have the hash %s\n"
                                .formatted(result, hash)));
    }

    @Test
    void commentsAndLayoutAreNoFacts() {
        String result = Written.result(folder, "r.json", GARDEN);
        String json = LunchClub.typed(
                folder,
                "garden.json",
                new ProjectFiles()
                        .write(new ProjectFiles().read(Path.of(GARDEN)).orThrow(), org.copro.binding.Format.JSON));
        String commented = LunchClub.typed(folder, "garden.yaml", "# hello\n\n" + Written.text(GARDEN));

        assertThat(Ran.copro("replay", result, "--project", json)).isEqualTo(same(result));
        assertThat(Ran.copro("replay", result, "--project", commented)).isEqualTo(same(result));
    }

    @Test
    void allThatIsMissingOrOtherIsSaidAtOnce() {
        String made = Written.result(
                folder, "made.json", "--framework", Fund.FILE, "--definition", Written.DEFINITION, GARDEN);
        String result =
                Written.changed(folder, made, "r.json", "\"copro\" : \"" + Version.OF_LIBRARY, "\"copro\" : \"0.0.9");
        String title = Written.text(GARDEN)
                .lines()
                .filter(line -> line.startsWith("title:"))
                .findFirst()
                .orElseThrow();
        String other = Written.changed(folder, GARDEN, "other.yaml", title, "title: Another");
        String framework = Fund.changed(folder, "version: 1.0.0", "version: 1.1.0");

        Ran ran = Ran.copro("replay", result, "--project", other, "--framework", framework);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().replaceAll("sha256:[0-9a-f]{64}", "HASH").replace(folder.toString() + "/", ""))
                .isEqualTo("""
                r.json: it was made by copro 0.0.9, and this is copro %s
                r.json: the definition day-centres-charter 1.0.0 is missing, with the hash HASH; it does not come with copro, so give its file with '--definition'
                r.json: the framework neighbourhood-fund is another here: it is 1.1.0 with the hash HASH, and the result used 1.0.0 with the hash HASH
                r.json: the facts in other.yaml are not those of the result: theirs have the hash HASH, and the result's HASH; if answers or the record of a vision were used, give them with '--answers' and '--vision'
                """.formatted(Version.OF_LIBRARY));
    }

    @Test
    void anotherProjectIsNamedAsSuch() {
        String result = Written.result(folder, "r.json", GARDEN);

        Ran ran = Ran.copro("replay", result, "--project", Fund.PROJECT);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err())
                .endsWith(
                        " holds the project 'good-work-decided-too-early', and the result is about 'community-garden-started-by-neighbours'\n");
    }

    @Test
    void aProjectTooManyIsNamed() {
        String result = Written.result(folder, "r.json", GARDEN);

        Ran ran = Ran.copro("replay", result, "--project", GARDEN, "--project", Fund.PROJECT);

        assertThat(ran)
                .isEqualTo(new Ran(
                        2,
                        "",
                        "%s: there is no result left for the project file %s\n".formatted(result, Fund.PROJECT)));
    }

    @Test
    void inAListTheResultIsNamed() {
        String result = Written.result(folder, "r.json", GARDEN, Fund.PROJECT);

        assertThat(Ran.copro("replay", result, "--project", GARDEN).err())
                .startsWith(result
                        + ": result 2, 'good-work-decided-too-early': the facts are missing; give the project file");
    }

    @Test
    void aTamperedResultIsShownWhereItFirstDiffers() {
        String made = Written.result(folder, "made.json", Fund.PROJECT);
        String result =
                Written.changed(folder, made, "r.json", "\"verdict\" : \"SUPPORTED\"", "\"verdict\" : \"OVERSTATED\"");

        assertThat(Ran.copro("replay", result, "--project", Fund.PROJECT))
                .isEqualTo(new Ran(1, """
                        %s:9: all it was made from is the same, and yet it differs from here on
                          in the file: "verdict" : "OVERSTATED",
                          made anew:   "verdict" : "SUPPORTED",
                        """.formatted(result), ""));
    }

    @Test
    void otherEndsOfLinesAreNotTheSameBytes() {
        String made = Written.result(folder, "made.json", GARDEN);
        String result = Written.changed(folder, made, "r.json", "\n", "\r\n");

        assertThat(Ran.copro("replay", result, "--project", GARDEN))
                .isEqualTo(new Ran(
                        1,
                        result
                                + ": the same but for the ends of its lines; another program has written it anew, or cut off its end\n",
                        ""));
    }

    @Test
    void aWholeResultOfAPortfolioComesOutTheSame() {
        assertThat(Ran.copro(LATER, "replay", judged("--full"), "--project", GARDEN))
                .isEqualTo(same(judged("--full")));
        assertThat(Ran.copro(LATER, "replay", judged("--why"), "--project", GARDEN))
                .isEqualTo(same(judged("--why")));
    }

    @Test
    void aResultInBriefIsNotEnough() {
        String brief = judged("--restart");

        assertThat(Ran.copro("replay", brief, "--project", GARDEN))
                .isEqualTo(
                        new Ran(
                                2,
                                "",
                                brief
                                        + ": this is a result in brief, which holds too little for this; write whole ones with 'copro portfolio --full' or 'copro assess --format json'\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--restart", "--full"})
    void resultsOnLinesAreNotOne(String option) {
        assertThat(Ran.copro("portfolio", GARDEN, Fund.PROJECT, "--out", folder.toString(), option)
                        .exit())
                .isZero();
        String lines = folder.resolve("results.ndjson").toString();

        assertThat(Ran.copro("replay", lines, "--project", GARDEN))
                .isEqualTo(
                        new Ran(
                                2,
                                "",
                                lines
                                        + ": there is a result on each line of this file; keep one line to a file, of whole results as 'copro portfolio --full' writes them\n"));
    }

    @Test
    void filesThatAreNotThereAreAllNamed() {
        assertThat(Ran.copro(
                        "replay", "no.json", "--definition", "d.yaml", "--framework", Fund.FILE, "--ladder", "l.yaml"))
                .isEqualTo(new Ran(2, "", """
                        no.json: there is no such file
                        l.yaml: there is no such file
                        d.yaml: there is no such file
                        """));
    }

    private void assertComesOutTheSame(List<String> options, List<String> needed, String project) {
        List<String> asked = Stream.concat(options.stream(), Stream.of(project)).toList();
        String result = Written.result(folder, "r.json", asked.toArray(String[]::new));
        List<String> again = new ArrayList<>(List.of("replay", result, "--project", project));
        again.addAll(needed);

        assertThat(Ran.copro(LATER, again.toArray(String[]::new))).isEqualTo(same(result));
    }

    /** The line of one project, written with an option. */
    private String judged(String option) {
        String out = folder.resolve("judged" + option).toString();
        assertThat(Ran.copro("portfolio", GARDEN, "--out", out, "--on", "2025-02-28", option)
                        .exit())
                .isZero();
        return Path.of(out, "results.ndjson").toString();
    }

    private static Ran same(String result) {
        return new Ran(0, result + ": the same, byte for byte\n", "");
    }
}
