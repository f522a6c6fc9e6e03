package org.copro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyKindsTest {

    private static final String SURVEYS = "../copro-examples/surveys/";

    @ParameterizedTest
    @CsvSource({
        "benefits, synthetic-benefits-staff-only, benefits-three-audiences",
        "barriers, synthetic-barriers,            barriers",
    })
    void answersAreToldByGroupWithWhatIsHiddenAndWhoWasNotHeard(String command, String responses, String survey) {
        Ran told =
                Ran.copro("survey", command, SURVEYS + responses + ".json", "--survey", survey, "--on", "2026-06-01");

        assertThat(told.err()).isEmpty();
        assertThat(told.exit()).isZero();
        Expected.assertSame("survey-" + command + ".txt", told.out());
    }

    @Test
    void aSurveyThatAsksNoneOfItIsRefused() {
        Ran refused = Ran.copro(
                "survey",
                "benefits",
                SURVEYS + "synthetic-barriers.json",
                "--survey",
                "barriers",
                "--on",
                "2026-06-01");

        assertThat(refused)
                .isEqualTo(
                        new Ran(
                                2,
                                "",
                                "copro: the survey 'barriers' asks nothing whose options are kinds of benefit; 'benefits-three-audiences' does\n"));
    }

    @Test
    void beforeAnybodyAnsweredNobodyWasHeard() {
        Ran early = Ran.copro(
                "survey",
                "barriers",
                SURVEYS + "synthetic-barriers.json",
                "--survey",
                "barriers",
                "--on",
                "2026-01-01");

        assertThat(early.out())
                .contains(
                        "PEOPLE WHO USE SERVICES HAVE NOT BEEN HEARD YET",
                        "ORGANISATIONS AND THEIR STAFF HAVE NOT BEEN");
    }

    @Test
    void aWithdrawalOfAnUnknownResponseIsSaid(@TempDir Path folder) {
        String register = LunchClub.typed(
                folder, "consents.yaml", "events: [ { subject: nobody, change: withdrawn, on: 2026-05-02 } ]");

        Ran told = barriers("--consents", register);

        assertThat(told.err())
                .isEqualTo(register
                        + ": there is no response 'nobody'; if it is one of this survey, the id is written wrongly\n");
        assertThat(told.out()
                        .lines()
                        .filter(one -> !one.contains("in the state"))
                        .toList())
                .isEqualTo(barriers()
                        .out()
                        .lines()
                        .filter(one -> !one.contains("in the state"))
                        .toList());
    }

    @Test
    void theSmallestCountThatIsShownCanBeRaisedAndIsNeverOne() {
        assertThat(barriers("--smallest", "40").out()).contains("fewer than 40").doesNotContain("fewer than 5 ");
        assertThat(barriers("--smallest", "1"))
                .isEqualTo(new Ran(2, "", "--smallest: it must be 2 or more but was 1\n"));
    }

    private static Ran barriers(String... more) {
        List<String> all = new ArrayList<>(List.of("survey", "barriers", SURVEYS + "synthetic-barriers.json"));
        all.addAll(List.of("--survey", "barriers", "--on", "2026-06-01"));
        all.addAll(List.of(more));
        return Ran.copro(all.toArray(String[]::new));
    }
}
