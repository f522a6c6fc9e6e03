package org.copro.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.copro.assessment.Assessment;
import org.copro.assessment.consultation.GunningCheck;
import org.copro.assessment.flag.Flag;
import org.copro.assessment.label.Sides;
import org.copro.assessment.label.Verdict;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.power.Corroboration;
import org.copro.project.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each of the invented projects is there to show. */
class InventedProjectsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "co-produced-from-start-to-end  | SUPPORTED  | co-production |",
                "co-produced-without-decisions  | PLAUSIBLE  | engagement    |",
                "co-produced-by-own-word        | PLAUSIBLE  | consultation  |",
                "decided-before-people-joined   | OVERSTATED | consultation  | label-overstated late-start decided-before-involvement no-say-in-main-decisions",
                "honest-consultation            | SUPPORTED  | consultation  |",
                "unfair-consultation            | SUPPORTED  | consultation  | consultation-below-its-own-standard no-feedback nothing-changed",
                "user-led-called-involvement    | SUPPORTED  | user-led      | label-understated",
                "sides-disagree                 | PLAUSIBLE  | consultation  |",
                "work-between-professionals     | OVERSTATED | no word       | label-overstated only-professionals",
                "community-garden-started-by-neighbours | SUPPORTED | co-production |",
                "helpers-at-a-lunch-club        | SUPPORTED  | co-delivery   | evaluated-without-people",
                "good-work-decided-too-early    | SUPPORTED  | co-delivery   | decided-before-involvement",
                "panel-on-paper                 | OVERSTATED | information   | label-overstated evaluated-without-people no-say-in-main-decisions unpaid-contribution no-feedback nothing-changed outputs-only access-not-provided scope-not-disclosed",
            })
    void hasThisVerdictHonestWordAndFlags(String id, Verdict verdict, String honestWord, String flags) {
        Assessment result = assess(id);
        assertThat(result.label().verdict()).isEqualTo(verdict);
        assertThat(result.label().honestWord()).isEqualTo(honestWord);
        List<String> expected = flags == null ? List.of() : Arrays.asList(flags.split(" "));
        assertThat(result.flags()).extracting(Flag::id).containsExactlyElementsOf(expected);
    }

    @Test
    void eachSaysAtItsTopThatItIsInvented() throws IOException {
        for (Path file : ProjectsTest.files()) {
            boolean isPublished = PublishedCase.all().stream().anyMatch(one -> file.endsWith(one.id() + ".yaml"));
            boolean isRetold = file.getFileName().toString().startsWith("youth-service-");
            if (!isPublished && !isRetold) {
                assertThat(Files.readAllLines(file).get(0)).startsWith("# Invented: no such project exists.");
            }
        }
    }

    @Test
    void withoutItsDecisionsTheSameRecordIsPlausibleAndSaysWhatIsMissing() {
        Project whole = PublishedCase.project("co-produced-from-start-to-end");
        Project without = PublishedCase.project("co-produced-without-decisions");
        assertThat(without.withId(whole.id()))
                .isEqualTo(whole.withStages(whole.stages().stream()
                        .map(stage -> stage.withDecisions(List.of()))
                        .toList()));
        assertThat(PublishedCase.assess(without).label().missing())
                .hasSameSizeAs(without.stages())
                .allSatisfy(missing -> assertThat(missing.pointer()).matches("/stages/\\d/decisions"));
    }

    @Test
    void whatTheMuseumSaysOfItselfIsNamedAsItsWord() {
        Assessment result = assess("co-produced-by-own-word");
        assertThat(result.label().restsOnOrganisationAlone()).isTrue();
        assertThat(result.label().sentence().sentence()).startsWith("On the organisation’s word alone, ");
        assertThat(result.profile().stages())
                .allSatisfy(stage -> assertThat(stage.corroboration()).isEqualTo(Corroboration.DECLARED));
    }

    @Test
    void theHonestConsultationMeetsItsOwnStandardAndTheUnfairOneDoesNot() {
        assertThat(assess("honest-consultation").gunning().results())
                .hasSize(4)
                .allSatisfy(one -> assertThat(one.met()).isEqualTo(Truth.TRUE));
        assertThat(assess("unfair-consultation").gunning().results())
                .extracting(GunningCheck.PrincipleResult::met)
                .containsExactly(Truth.TRUE, Truth.FALSE, Truth.FALSE, Truth.FALSE);
    }

    @Test
    void theTwoSidesOfTheCarersServiceStandBesideEachOther() {
        assertThat(assess("sides-disagree").label().sides())
                .contains(new Sides(Verdict.OVERSTATED, Verdict.SUPPORTED, 6));
    }

    private static Assessment assess(String id) {
        return PublishedCase.assess(PublishedCase.project(id));
    }
}
