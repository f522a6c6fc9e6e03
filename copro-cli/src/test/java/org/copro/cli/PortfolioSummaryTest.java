package org.copro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copro.file.ProjectFiles;
import org.copro.project.Project;
import org.copro.time.PartialDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortfolioSummaryTest {

    private static final ProjectFiles FILES = new ProjectFiles();

    @TempDir
    private Path folder;

    private String grants = "";

    /** A portfolio of 184 grants over four years, made of examples, with two records that are cut. */
    @BeforeEach
    void submitGrants() {
        List<String> lines = new ArrayList<>();
        add(lines, "co-produced-from-start-to-end.yaml", 48);
        add(lines, "co-produced-by-own-word.yaml", 40);
        add(lines, "youth-service-with-claim.yaml", 64);
        add(lines, "honest-consultation.yaml", 24);
        add(lines, "good-work-decided-too-early.yaml", 3);
        for (int i = 0; i < 5; i++) {
            lines.add("{\"copro\": 1, \"id\": \"garden-%s\", \"title\": \"A garden\"}".formatted(i));
        }
        lines.add("{\"copro\": 1");
        lines.add("{");
        grants = LunchClub.typed(folder, "grants.ndjson", String.join("\n", lines));
    }

    private static void add(List<String> lines, String example, int many) {
        Project project = FILES.read(Path.of(Written.example(example))).orThrow();
        for (int i = 0; i < many; i++) {
            Project one = project.withId(project.id() + "-" + i)
                    .withStarted(PartialDate.parse(Integer.toString(i % 19 == 0 ? 2015 : 2020 + i % 4)))
                    .withOrganisation(i % 5 == 0 ? "=1+1 housing" : "Trust " + i % 5);
            // inside a text of JSON there is no line feed
            lines.add(FILES.line(one).strip());
        }
    }

    @Test
    void aFunderReadsWhatShareOfClaimsTheRecordsSupport() throws IOException {
        Ran ran = Ran.copro("portfolio", grants, "--out", out(), "--by", "year,organisation");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).contains("\nSummary of all: " + result("summary.txt") + "\n");
        Expected.assertSame("portfolio-summary.txt", Files.readString(result("summary.txt")));
    }

    @Test
    void tablesAndProgramsReadTheSameNumbers() throws IOException {
        Ran.copro("portfolio", grants, "--out", out(), "--by", "organisation");

        assertThat(Files.readAllLines(result("summary.csv")))
                .startsWith(
                        "by,among,group_kind,group,table,of,row,column,measure,value,value_status,n,n_status",
                        "all,all,all,all,records,all,all,judged,records,184,known,186,known",
                        "all,all,all,all,records,all,all,refused,records,2,known,186,known",
                        "all,all,all,all,share,all,all,claims,projects,152,known,184,known")
                // a name does nothing in a spreadsheet
                .anySatisfy(line -> assertThat(line)
                        .startsWith("organisation,claims,named,'=1+1 housing,share,all,all,claims,projects,"));
        assertThat(Files.readString(result("summary.json")))
                .startsWith("{\n  \"judged\" : 184,\n  \"refused\" : 2,\n  \"smallestCountShown\" : 5,")
                .contains("\"claims\" : 152", "\"name\" : \"=1+1 housing\"", "\"hidden\" : \"fewer than 5\"");
    }

    @Test
    void nothingSmallIsShownByAnyOfThem() throws IOException {
        Ran.copro("portfolio", grants, "--out", out(), "--by", "year,claimed,organisation,country,method");

        assertThat(Files.readAllLines(result("summary.csv")))
                .noneMatch(line -> line.matches(".*,projects,[1-4],known,.*"))
                .noneMatch(line -> line.matches(".*,[1-4],known"))
                .anyMatch(line -> line.contains(",projects,,small,"))
                .anyMatch(line -> line.contains(",projects,,protects-others,"));
        // how many could not be read is told as it is: nothing is known of them
        assertThat(Files.readString(result("summary.json")).replace("\"refused\" : 2,", ""))
                .doesNotContainPattern("\" : [1-4],?\n");
    }

    @Test
    void theSmallestCountShownIsAskedFor() throws IOException {
        Ran.copro("portfolio", grants, "--out", out(), "--smallest", "12");

        assertThat(Files.readString(result("summary.txt"))).contains("Numbers of 1 to 11 are shown as “fewer than 12”");
        assertThat(Files.readAllLines(result("summary.csv")))
                .noneMatch(line -> line.matches(".*,projects,([1-9]|1[01]),known,.*"));
    }

    @Test
    void ofFewRecordsOnlyTheirNumberIsTold() throws IOException {
        String club = LunchClub.typed(folder, "club.yaml", LunchClub.ASKED);

        Ran.copro("portfolio", club, "--out", out());

        assertThat(Files.readString(result("summary.txt"))).isEqualTo("""
                        Summary of all projects
                        =======================

                        1 record was judged, and none was left out.
                        Judged as on 2026-11-21, by the definition “start-to-end” (version 1.0.0) of “co-production”.

                        These are fewer than 5: too few to tell more of all together.
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--smallest | 1 | --smallest: it must be 2 or more but was 1",
                "--by | yaer | 'yaer' is not an attribute (did you mean 'year'?); write one of year, claimed, organisation, country, method",
            })
    void whatCannotBeIsSaidSo(String option, String value, String message) {
        Ran ran = Ran.copro("portfolio", grants, "--out", out(), option, value);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains(message);
        assertThat(result("")).doesNotExist();
    }

    private String out() {
        return folder.resolve("portfolio").toString();
    }

    private Path result(String name) {
        return folder.resolve("portfolio").resolve(name);
    }
}
