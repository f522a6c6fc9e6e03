package org.copro.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.copro.assessment.testing.SmallFrameworks.asking;
import static org.copro.assessment.testing.SmallFrameworks.criterion;
import static org.copro.assessment.testing.SmallFrameworks.principle;
import static org.copro.assessment.testing.SmallFrameworks.with;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.framework.Criterion;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Level;
import org.copro.assessment.framework.Status;
import org.copro.assessment.indicator.Findings;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.testing.Records;
import org.copro.assessment.testing.SmallFrameworks;
import org.copro.binding.InvalidDocumentException;
import org.copro.known.Share;
import org.copro.people.Role;
import org.copro.power.PowerLevel;
import org.copro.project.GroundRules;
import org.copro.project.WorkingTogether;
import org.copro.stage.Phase;
import org.copro.voice.RatingAnswer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** I23 asks whether roles overlapped, I24 for peer networks, I29 whether differences in power were dealt with. */
class ScorerTest {

    private static final Criterion ROLES = asking("roles", "I23");
    private static final Criterion NETWORKS = asking("networks", "I24");
    private static final Criterion POWER = asking("power", "I29");

    @Test
    void aCriterionOnTrialIsShownAndCountsNothing() {
        Criterion trial = with(
                with(with(NETWORKS, "status", Optional.of(Status.TRIAL)), "weight", Optional.of(9)),
                "gate",
                Optional.of(Level.STARTING));
        PrincipleScore score = score(SmallFrameworks.of(ROLES, trial), record("yes", "no", null));
        assertThat(score.score()).hasValue(new Interval(Share.ALL, Share.ALL));
        assertThat(score.coverage()).isEqualTo(Share.ALL);
        assertThat(score.level().orElseThrow().certain()).isEqualTo(Level.ESTABLISHED);
        assertThat(score.criteria()).extracting(CriterionResult::weight).containsExactly(1L, 0L);
        assertThat(score.criteria().get(1).met()).isEqualTo(Truth.FALSE);
    }

    @Test
    void aRetiredCriterionIsNotAsked() {
        Criterion retired = with(
                with(NETWORKS, "status", Optional.of(Status.RETIRED)), "note", Optional.of("Nobody understood it."));
        PrincipleScore score = score(SmallFrameworks.of(retired, ROLES), record("yes", "no", null));
        assertThat(score.criteria()).extracting(one -> one.criterion().id()).containsExactly("roles");
        assertThat(score.score()).hasValue(new Interval(Share.ALL, Share.ALL));
    }

    @Test
    void whereNothingAppliesThereIsNoScoreAndNoLevel() {
        FrameworkResult result = result(SmallFrameworks.of(ROLES, NETWORKS), record("n/a", "n/a", "yes"));
        PrincipleScore score = result.principles().get(0);
        assertThat(score.applies()).isFalse();
        assertThat(score.score()).isEmpty();
        assertThat(score.level()).isEmpty();
        assertThat(score.point()).isEmpty();
        assertThat(score.coverage()).isEqualTo(Share.NONE);
        assertThat(score.criteria()).hasSize(2).noneMatch(CriterionResult::applies);
        assertThat(result.together()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "yes, yes, yes, 100 %, 100 %, 100 %, 100 %",
        "yes, no,  yes, 2/3,   2/3,   100 %, 2/3",
        "yes, no,  ,    1/3,   2/3,   2/3,   50 %",
        "yes, ,    ,    1/3,   100 %, 1/3,",
        ",    ,    ,    0 %,   100 %, 0 %,",
        "yes, n/a, no,  50 %,  50 %,  100 %, 50 %",
        "n/a, n/a, ,    0 %,   100 %, 0 %,",
    })
    void whatIsNotKnownCountsNothingBelowAndAllAbove(
            @Nullable String roles,
            @Nullable String networks,
            @Nullable String power,
            String low,
            String high,
            String coverage,
            @Nullable String point) {
        PrincipleScore score = score(SmallFrameworks.of(ROLES, NETWORKS, POWER), record(roles, networks, power));
        assertThat(score.score()).hasValue(new Interval(Share.parse(low), Share.parse(high)));
        assertThat(score.coverage()).isEqualTo(Share.parse(coverage));
        // below a coverage of 60 % no point is given
        assertThat(score.point()).isEqualTo(Optional.ofNullable(point).map(Share::parse));
    }

    @ParameterizedTest
    @CsvSource({"2/3, true", "6667/10000, false", "6666/10000, true", "0 %, true", "100 %, false"})
    void aPointIsGivenFromTheCoverageFloorOn(String floor, boolean isGiven) {
        Framework framework =
                with(SmallFrameworks.of(ROLES, NETWORKS, POWER), "coverageFloor", Optional.of(Share.parse(floor)));
        PrincipleScore score = score(framework, record("yes", "no", null));
        assertThat(score.point().isPresent()).isEqualTo(isGiven);
    }

    @Test
    void aPointIsNotGivenWhereNothingIsAnsweredOrWhatIsKnownInPartRulesItOut() {
        Framework lenient = with(SmallFrameworks.of(ROLES), "coverageFloor", Optional.of(Share.NONE));
        assertThat(score(lenient, record(null, null, null)).point()).isEmpty();
        MadeResults half = new MadeResults(
                SmallFrameworks.of(ROLES),
                SmallFrameworks.of(ROLES).principles().get(0),
                SumsTest.criteria("P3 LM2"),
                Truth.FALSE);
        assertThat(half.score().coverage()).isEqualTo(new Share(3, 5));
        assertThat(half.score().score()).hasValue(new Interval(new Share(7, 15), new Share(9, 15)));
        assertThat(half.score().point()).isEmpty();
    }

    /** One gate at developing, on roles; the answer it needs, and the record. */
    @ParameterizedTest
    @CsvSource({
        ",       yes, EMBEDDED",
        ",       no,  STARTING",
        "PARTLY, no,  STARTING",
        "MET,    yes, EMBEDDED",
    })
    void aFailedGateKeepsTheLevelDown(@Nullable RatingAnswer needs, String roles, Level expected) {
        Criterion gate =
                with(with(ROLES, "gate", Optional.of(Level.DEVELOPING)), "gateNeeds", Optional.ofNullable(needs));
        Criterion heavy = with(NETWORKS, "weight", Optional.of(9));
        Records record = rated(record(roles, "yes", null));
        EarnedLevel level =
                score(SmallFrameworks.of(gate, heavy), record).level().orElseThrow();
        assertThat(level.certain()).isEqualTo(expected);
        assertThat(level.possible()).isEqualTo(expected);
        assertThat(level.byScoreAlone()).isEqualTo(Level.EMBEDDED);
    }

    @Test
    void aGateThatDoesNotApplyKeepsNothingBack() {
        Criterion gate = with(ROLES, "gate", Optional.of(Level.DEVELOPING));
        EarnedLevel level = score(SmallFrameworks.of(gate, NETWORKS), rated(record("n/a", "yes", null)))
                .level()
                .orElseThrow();
        assertThat(level.certain()).isEqualTo(Level.EMBEDDED);
        assertThat(level.gates()).isEmpty();
    }

    @Test
    void withoutPeopleWhoRatedForThemselvesNothingIsEmbedded() {
        Framework framework = SmallFrameworks.of(ROLES);
        Records full = record("yes", null, null);
        assertLevels(framework, full, Truth.FALSE, Level.ESTABLISHED, Level.ESTABLISHED);
        assertLevels(framework, rated(full), Truth.TRUE, Level.EMBEDDED, Level.EMBEDDED);
        assertLevels(
                framework,
                full.rating(Role.MANAGER, Phase.DESIGN, PowerLevel.SHARED),
                Truth.FALSE,
                Level.ESTABLISHED,
                Level.ESTABLISHED);
        Records open = full.rating(Role.CARER, Phase.DESIGN, PowerLevel.SHARED)
                .with(project -> project.withRatings(project.ratings().stream()
                        .map(one -> one.withPower(Optional.empty()))
                        .toList()));
        assertLevels(framework, open, Truth.UNKNOWN, Level.ESTABLISHED, Level.EMBEDDED);
    }

    private static void assertLevels(Framework framework, Records record, Truth rated, Level certain, Level possible) {
        FrameworkResult result = result(framework, record);
        EarnedLevel level = result.principles().get(0).level().orElseThrow();
        assertThat(result.ratedByPeople()).isEqualTo(rated);
        assertThat(level.certain()).isEqualTo(certain);
        assertThat(level.possible()).isEqualTo(possible);
    }

    @Test
    void principlesStandSideBySideWithTheirWeights() {
        Framework framework = SmallFrameworks.framework(List.of(
                with(principle("one", List.of(ROLES)), "weight", Optional.of(3)),
                principle("two", List.of(NETWORKS)),
                principle("three", List.of(POWER))));
        FrameworkResult result = result(framework, record("yes", "no", "n/a"));
        Together together = result.together().orElseThrow();
        assertThat(together.arithmetic()).isEqualTo(new Together.Range(0.75, 0.75));
        assertThat(together.geometric()).isEqualTo(new Together.Range(0, 0));
        assertThat(together.minimum()).isEqualTo(new Together.Range(0, 0));
        assertThat(together.gap()).isEqualTo(0.75);
        assertThat(together.weakest()).containsExactly(result.principle("two").orElseThrow());
        assertThat(together.leftOut()).containsExactly(result.principle("three").orElseThrow());
        assertThat(result.principle("four")).isEmpty();
    }

    @Test
    void aFrameworkThatIsNotSoundIsNotScoredWith() {
        assertThatThrownBy(() -> Scorer.of(SmallFrameworks.of(criterion("Not an id"))))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("/principles/0/criteria/0/id");
    }

    private static PrincipleScore score(Framework framework, Records record) {
        return result(framework, record).principles().get(0);
    }

    private static FrameworkResult result(Framework framework, Records record) {
        return Scorer.of(framework).score(Findings.of(record.facts()));
    }

    private static Records rated(Records record) {
        return record.rating(Role.CARER, Phase.DESIGN, PowerLevel.SHARED);
    }

    private static Records record(@Nullable String roles, @Nullable String networks, @Nullable String power) {
        WorkingTogether together = WorkingTogether.builder()
                .rolesOverlapped(Records.answer(roles))
                .peerNetworks(Records.answer(networks))
                .build();
        GroundRules rules = GroundRules.builder()
                .powerDifferencesAddressed(Records.answer(power))
                .build();
        return Records.project()
                .with(project -> project.withWorkingTogether(together).withGroundRules(rules));
    }
}
