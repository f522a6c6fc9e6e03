package org.copro.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copro.assessment.Assessment;
import org.copro.assessment.Assessor;
import org.copro.assessment.framework.Band;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Frameworks;
import org.copro.assessment.framework.Level;
import org.copro.assessment.framework.Status;
import org.copro.assessment.lint.FrameworkLint;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.score.EarnedLevel;
import org.copro.assessment.score.FrameworkResult;
import org.copro.assessment.score.Gate;
import org.copro.assessment.score.Interval;
import org.copro.assessment.score.PrincipleScore;
import org.copro.assessment.view.Detail;
import org.copro.assessment.view.JsonView;
import org.copro.assessment.view.TextView;
import org.copro.binding.Format;
import org.copro.file.ProjectFiles;
import org.copro.known.Share;
import org.copro.project.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The framework of an invented fund, as the guide writes it, and a project scored by it. */
class NeighbourhoodFundTest {

    private static final Path FILE = Path.of("frameworks/neighbourhood-fund.yaml");

    private static final Framework FUND = Frameworks.read(FILE).orThrow();

    @Test
    void nothingIsWrongWithItAndNothingToRemarkOn() {
        assertThat(FrameworkLint.read(FILE).problems()).isEmpty();
    }

    @Test
    void itHasTenCriteriaInThreePrinciplesOneOfThemRankedWithOneGateAndOneOnTrial() {
        assertThat(FUND.principles()).hasSize(3);
        assertThat(FUND.criteria()).hasSize(10);
        assertThat(FUND.principles().stream()
                        .filter(one -> one.criteria().stream()
                                .allMatch(criterion -> criterion.rank().isPresent())))
                .extracting(one -> one.id())
                .containsExactly("everybody-is-welcome");
        assertThat(FUND.criteria().stream().filter(one -> one.gate().isPresent()))
                .extracting(one -> one.id())
                .containsExactly("still-open");
        assertThat(FUND.criteria().stream()
                        .filter(one -> one.status().filter(Status.TRIAL::equals).isPresent()))
                .extracting(one -> one.id())
                .containsExactly("neighbours-steer-money");
    }

    @ParameterizedTest
    @CsvSource({
        "open-from-the-start,  13/15, 13/15, 100 %, STARTING,   STARTING",
        "everybody-is-welcome, 100 %, 100 %, 100 %, EMBEDDED,   EMBEDDED",
        "we-learn-together,    7/15,  13/15, 60 %,  DEVELOPING, EMBEDDED",
    })
    void eachPrincipleOfAProjectIsScoredExactly(
            String id, String low, String high, String coverage, Level certain, Level possible) {
        PrincipleScore score = score(project()).principle(id).orElseThrow();

        assertThat(score.score()).contains(new Interval(Share.parse(low), Share.parse(high)));
        assertThat(score.coverage()).isEqualTo(Share.parse(coverage));
        assertThat(score.level().orElseThrow().certain()).isEqualTo(certain);
        assertThat(score.level().orElseThrow().possible()).isEqualTo(possible);
    }

    @Test
    void theGateIsNotOutvotedByAHighSum() {
        EarnedLevel level = opened(project());

        assertThat(level.byScoreAlone()).isEqualTo(Level.EMBEDDED);
        assertThat(level.certain()).isEqualTo(Level.STARTING);
        assertThat(level.possible()).isEqualTo(Level.STARTING);
        Gate failed = level.gates().get(0);
        assertThat(level.gates()).hasSize(1);
        assertThat(failed.level()).isEqualTo(Level.DEVELOPING);
        assertThat(failed.passed()).isEqualTo(Truth.FALSE);
        assertThat(failed.criterion().orElseThrow().criterion().id()).isEqualTo("still-open");
        assertThat(failed.found().sentence()).isEqualTo("2 of 4 main decisions were made before people joined.");
        assertThat(failed.facts())
                .extracting(Fact::pointer)
                .contains("/stages/0/decisions/0/decided", "/stages/1/decisions/0/decided");
    }

    @Test
    void theTextSaysWhichGateFailedAndOnWhatEvidence() {
        assertThat(unwrapped(TextView.render(assess(project()), new Detail(List.of(FUND.id()), false))))
                .contains("* Open from the start [#################...] 87 % Level: “starting”. By its share it would"
                        + " be “embedded”, but one question keeps it below “developing”: “Were the main decisions"
                        + " still open when neighbours joined?” Found: 2 of 4 main decisions were made before"
                        + " people joined."
                        + " (/stages/0/decisions/0/decided, /stages/1/decisions/0/decided,");
    }

    @Test
    void theJsonHasTheGateWithItsEvidence() {
        JsonNode principle = json(project()).path("principles").path(0);

        assertThat(principle.path("framework").asString()).isEqualTo("neighbourhood-fund");
        assertThat(principle.path("id").asString()).isEqualTo("open-from-the-start");
        assertThat(principle.path("low").asDouble()).isEqualTo(0.8667);
        JsonNode level = principle.path("level");
        assertThat(level.path("certain").asString()).isEqualTo("starting");
        assertThat(level.path("byScoreAlone").asString()).isEqualTo("embedded");
        JsonNode gate = level.path("gates").path(0);
        assertThat(gate.path("level").asString()).isEqualTo("developing");
        assertThat(gate.path("criterion").asString()).isEqualTo("still-open");
        assertThat(gate.path("evidence").path(0).path("pointer").asString()).isEqualTo("/stages/0/decisions/0/decided");
    }

    @Test
    void withTheDecisionsMadeAfterPeopleJoinedTheSameWorkIsEmbedded() throws IOException {
        String text = Files.readString(Path.of("projects/good-work-decided-too-early.yaml"));
        String later = text.replace("decided: 2024-01-16", "decided: 2024-03-26")
                .replace("decided: 2024-02-06", "decided: 2024-04-16")
                .replace("main: yes, decided: 2024-03-26, right: none", "main: yes, decided: 2024-03-26, right: joint");
        // whoever comes to set the priorities has to be on record there
        later = later.replace(
                "    name: What the house is for\n",
                "    name: What the house is for\n    involvement: [ { who: neighbours, power: shared } ]\n");
        Project project = new ProjectFiles().read(later, "later", Format.YAML).orThrow();

        assertThat(opened(project).certain()).isEqualTo(Level.EMBEDDED);
        assertThat(opened(project).gates()).isEmpty();
    }

    @Test
    void withoutARatingByPeopleNothingIsEmbedded() {
        Project unrated = project().withRatings(List.of());

        assertThat(score(unrated).principles())
                .extracting(one -> one.level().orElseThrow().possible())
                .containsExactly(Level.STARTING, Level.ESTABLISHED, Level.ESTABLISHED);
    }

    @Test
    void aBandWithAHoleIsRefused() throws IOException {
        String holed = Files.readString(FILE).replace("from: 20 %, below: 40 %", "from: 20.1 %, below: 40 %");

        assertThat(Frameworks.read(holed, "holed.yaml", Format.YAML).problems())
                .singleElement()
                .asString()
                .startsWith("holed.yaml:")
                .endsWith(
                        "/bands/1: there is a hole between 'not-yet' and 'starting': the first ends below 20 % and the"
                                + " next begins at 20.1 %");
    }

    @ParameterizedTest
    @CsvSource({
        "0 %,     NOT_YET",
        "19.99 %, NOT_YET",
        "20 %,    STARTING",
        "20.05 %, STARTING",
        "39.99 %, STARTING",
        "40 %,    DEVELOPING",
        "80 %,    EMBEDDED",
        "100 %,   EMBEDDED",
    })
    void everyScoreLiesInExactlyOneBand(String score, Level level) {
        Share share = Share.parse(score);

        assertThat(FUND.earned(share)).isEqualTo(level);
        assertThat(FUND.bands().stream().filter(band -> isIn(band, share)))
                .extracting(Band::level)
                .containsExactly(level);
    }

    private static boolean isIn(Band band, Share share) {
        return share.compareTo(band.from()) >= 0
                && band.below().map(below -> share.compareTo(below) < 0).orElse(true);
    }

    private static Project project() {
        return PublishedCase.project("good-work-decided-too-early");
    }

    private static Assessment assess(Project project) {
        return Assessor.standard().scoringBy(List.of(FUND)).assess(project, PublishedCase.ON);
    }

    private static FrameworkResult score(Project project) {
        return assess(project).frameworks().get(0);
    }

    private static EarnedLevel opened(Project project) {
        return score(project)
                .principle("open-from-the-start")
                .flatMap(PrincipleScore::level)
                .orElseThrow();
    }

    private static JsonNode json(Project project) {
        return JsonMapper.shared().readTree(JsonView.render(assess(project)));
    }

    private static String unwrapped(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
