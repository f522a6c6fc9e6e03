package org.copro.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.copro.assessment.Assessment;
import org.copro.assessment.Assessor;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Frameworks;
import org.copro.assessment.framework.Level;
import org.copro.assessment.indicator.Findings;
import org.copro.assessment.label.Decided;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.testing.MadeFrameworks;
import org.copro.assessment.testing.Shuffled;
import org.copro.assessment.view.JsonView;
import org.copro.assessment.view.TextView;
import org.copro.ladder.Ladders;
import org.copro.people.Participant;
import org.copro.project.Project;
import org.copro.testing.Change;
import org.copro.testing.Completing;
import org.copro.testing.Projects;
import org.copro.testing.Raising;
import org.copro.testing.Unstating;
import org.copro.voice.Consent;
import org.copro.voice.ConsentPurpose;
import org.copro.voice.ConsentStatus;

/** What holds of the scores of every record, by every framework, made up or shipped. */
class ScoreLaws {

    private static final LocalDate ON = LocalDate.of(2026, 11, 21);
    private static final Ladders LADDERS = Ladders.shipped();
    private static final List<Scorer> SHIPPED =
            Frameworks.shipped().all().stream().map(Scorer::of).toList();

    /** Records of all kinds: sparse, full of decisions, and completed in favour of people so that levels are high. */
    @Provide
    Arbitrary<Project> projects() {
        return Arbitraries.oneOf(
                Projects.any(),
                Projects.withDecisions(),
                Decided.projects(),
                Projects.any().map(project -> Completing.forPeople(project)),
                Decided.projects().map(project -> Completing.forPeople(project)));
    }

    @Provide
    Arbitrary<Framework> frameworks() {
        return MadeFrameworks.any();
    }

    @Provide
    Arbitrary<Framework> steady() {
        return MadeFrameworks.withSteadyConditions();
    }

    @Property(tries = 200)
    void knowingOneFactLessNeverNarrowsAScoreAndNeverMakesALevelCertain(
            @ForAll("projects") Project any, @ForAll("frameworks") Framework framework) {
        Project project = any.withConsents(); // permissions are no facts of the work; see the law on withdrawal
        List<Scorer> scorers = scorers(framework);
        List<FrameworkResult> before = scores(scorers, project);
        count(before.get(0));
        for (Change change : Unstating.toLess(project)) {
            assertLess(before, scores(scorers, change.result()), change.name());
        }
    }

    @Property(tries = 200)
    void knowingManyFactsLessNeverNarrowsAScoreAndNeverMakesALevelCertain(
            @ForAll("projects") Project any, @ForAll("frameworks") Framework framework, @ForAll Random random) {
        Project project = any.withConsents();
        List<Scorer> scorers = scorers(framework);
        List<FrameworkResult> before = scores(scorers, project);
        Project thinner = project;
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            List<Change> changes = Unstating.toLess(thinner);
            if (changes.isEmpty()) {
                break;
            }
            Change change = changes.get(random.nextInt(changes.size()));
            names.append(change.name()).append(' ');
            thinner = change.result();
        }
        assertLess(before, scores(scorers, thinner), names.toString());
    }

    @Property(tries = 300)
    void aCompletionStaysWithinTheScoreAndOverturnsNoCertainLevel(
            @ForAll("projects") Project any, @ForAll("frameworks") Framework framework, @ForAll Random random) {
        Project project = any.withConsents();
        List<Scorer> scorers = scorers(framework);
        List<FrameworkResult> before = scores(scorers, project);
        for (int i = 0; i < 2; i++) {
            Project completed = Completing.any(project, random);
            assertLess(scores(scorers, completed), before, "not knowing what is said in " + completed);
        }
    }

    @Property(tries = 400)
    void aWithdrawalNeverNarrowsAScoreAndNeverMakesALevelCertain(
            @ForAll("projects") Project project, @ForAll("frameworks") Framework framework) {
        List<Scorer> scorers = scorers(framework);
        List<FrameworkResult> before = scores(scorers, project);
        for (Participant one : project.participants()) {
            List<Consent> consents = new ArrayList<>(project.consents());
            consents.add(Consent.builder()
                    .subject(one.id())
                    .purpose(ConsentPurpose.USE_DATA)
                    .status(ConsentStatus.WITHDRAWN)
                    .build());
            assertLess(before, scores(scorers, project.withConsents(consents)), one.id());
        }
    }

    /** Where it hangs on the say of people whether a criterion applies, more say can make one apply that is not met. */
    @Property(tries = 300)
    void moreSayNeverLowersAScoreOrALevel(@ForAll("projects") Project project, @ForAll("steady") Framework framework) {
        List<Scorer> scorers = scorers(framework);
        List<FrameworkResult> before = scores(scorers, project);
        boolean rose = false;
        for (Change change : Raising.of(project)) {
            List<FrameworkResult> after = scores(scorers, change.result());
            for (int i = 0; i < after.size(); i++) {
                for (PrincipleScore one : after.get(i).principles()) {
                    PrincipleScore was =
                            before.get(i).principle(one.principle().id()).orElseThrow();
                    assertNotLower(was, one, after.get(i).framework().id() + " after " + change.name());
                    rose |= !was.score().equals(one.score());
                }
            }
        }
        Statistics.label("some score rose")
                .collect(rose)
                .coverage(found -> found.check(true).percentage(share -> share > 10));
    }

    @Property(tries = 300)
    void theOrderOfTheFilesMakesNoDifference(
            @ForAll("projects") Project project, @ForAll("frameworks") Framework framework, @ForAll Random random) {
        FrameworkResult inOrder = scores(List.of(Scorer.of(framework)), project).get(0);
        FrameworkResult shuffled = scores(
                        List.of(Scorer.of(Shuffled.framework(framework, random))), Shuffled.project(project, random))
                .get(0);
        assertThat(shuffled.principles()).hasSameSizeAs(inOrder.principles());
        for (PrincipleScore one : inOrder.principles()) {
            PrincipleScore other = shuffled.principle(one.principle().id()).orElseThrow();
            assertThat(other.score()).isEqualTo(one.score());
            assertThat(other.coverage()).isEqualTo(one.coverage());
            assertThat(other.point()).isEqualTo(one.point());
            assertThat(other.level().map(EarnedLevel::certain))
                    .isEqualTo(one.level().map(EarnedLevel::certain));
            assertThat(other.level().map(EarnedLevel::possible))
                    .isEqualTo(one.level().map(EarnedLevel::possible));
            assertThat(other.level().map(level -> level.towardsNext().size()))
                    .isEqualTo(one.level().map(level -> level.towardsNext().size()));
        }
        assertThat(shuffled.together().isPresent()).isEqualTo(inOrder.together().isPresent());
        // means of doubles can differ in the last digit, which is never printed
        inOrder.together().ifPresent(one -> {
            Together other = shuffled.together().orElseThrow();
            assertThat(other.arithmetic().low()).isCloseTo(one.arithmetic().low(), within(1e-12));
            assertThat(other.geometric().high()).isCloseTo(one.geometric().high(), within(1e-12));
            assertThat(other.minimum()).isEqualTo(one.minimum());
            assertThat(other.weakest().stream().map(each -> each.principle().id()))
                    .containsExactlyInAnyOrderElementsOf(one.weakest().stream()
                            .map(each -> each.principle().id())
                            .toList());
        });
    }

    @Property(tries = 400)
    void theWeakestIsNotAboveTheGeometricMeanNorThatAboveTheArithmetic(
            @ForAll("projects") Project project, @ForAll("frameworks") Framework framework) {
        for (FrameworkResult one : scores(scorers(framework), project)) {
            one.together().ifPresent(together -> {
                assertThat(together.minimum().low())
                        .isLessThanOrEqualTo(together.geometric().low());
                assertThat(together.geometric().low())
                        .isLessThanOrEqualTo(together.arithmetic().low());
                assertThat(together.minimum().high())
                        .isLessThanOrEqualTo(together.geometric().high());
                assertThat(together.geometric().high())
                        .isLessThanOrEqualTo(together.arithmetic().high());
                assertThat(together.gap()).isBetween(0.0, 1.0);
                for (Together.Range range : List.of(together.arithmetic(), together.geometric(), together.minimum())) {
                    assertThat(range.low()).isLessThanOrEqualTo(range.high());
                }
            });
        }
    }

    @Property(tries = 400)
    void noPrincipleIsEmbeddedUnlessPeopleRatedForThemselves(
            @ForAll("projects") Project project, @ForAll("frameworks") Framework framework) {
        ProjectFacts facts = ProjectFacts.of(project, ON, LADDERS);
        Truth rated = Findings.of(facts).get("I27").holds();
        boolean isRatedAtAll = !project.ratings().isEmpty();
        boolean isEarned = false;
        boolean isHeldBack = false;
        for (FrameworkResult result : scores(scorers(framework), project)) {
            // nobody asked is not the same as somebody asked of whom it is not known who
            Truth expected = isRatedAtAll || facts.withdrawn() > 0 ? rated : Truth.FALSE;
            assertThat(result.ratedByPeople()).isEqualTo(expected);
            for (PrincipleScore one : result.principles()) {
                if (one.applies()) {
                    Level certain = Sound.certain(one);
                    isEarned |= certain == Level.EMBEDDED;
                    isHeldBack |= certain != Level.EMBEDDED
                            && one.level().orElseThrow().byScoreAlone() == Level.EMBEDDED;
                    assertThat(certain == Level.EMBEDDED && rated != Truth.TRUE).isFalse();
                    assertThat(Sound.possible(one) == Level.EMBEDDED && expected == Truth.FALSE)
                            .isFalse();
                }
            }
        }
        Statistics.label("embedded, held back").collect(isEarned, isHeldBack).coverage(found -> {
            found.check(true, false).percentage(share -> share > 1);
            found.check(false, true).percentage(share -> share > 5);
        });
    }

    @Property(tries = 100)
    void theSameRecordAndFrameworkGiveTheSameBytes(
            @ForAll("projects") Project project, @ForAll("frameworks") Framework framework) {
        List<Framework> frameworks = Stream.concat(Stream.of(framework), Frameworks.shipped().all().stream())
                .toList();
        Assessment first = Assessor.standard().scoringBy(frameworks).assess(project, ON);
        Assessment second = Assessor.standard().scoringBy(frameworks).assess(project, ON);
        assertThat(TextView.render(second)).isEqualTo(TextView.render(first));
        assertThat(JsonView.render(second)).isEqualTo(JsonView.render(first));
    }

    /** A law about scores says little if hardly any are known, or all are. */
    private static void count(FrameworkResult result) {
        result.principles().forEach(ScoreLaws::count);
    }

    private static void count(PrincipleScore one) {
        Statistics.label("applies").collect(one.applies()).coverage(found -> {
            found.check(true).percentage(share -> share > 50);
            found.check(false).count(many -> many > 0);
        });
        if (one.applies()) {
            EarnedLevel level = one.level().orElseThrow();
            Statistics.label("certain").collect(level.certain()).coverage(found -> {
                for (Level each : Level.values()) {
                    found.check(each).count(many -> many > 0);
                }
            });
            Statistics.label("possible").collect(level.possible());
            Statistics.label("level open")
                    .collect(level.certain() != level.possible())
                    .coverage(found -> {
                        found.check(true).percentage(share -> share > 20);
                        found.check(false).percentage(share -> share > 5);
                    });
            Statistics.label("gate")
                    .collect(level.gates().stream()
                            .filter(gate -> gate.criterion().isPresent())
                            .map(Gate::passed)
                            .findFirst()
                            .map(Enum::name)
                            .orElse("none keeps back"))
                    .coverage(found -> {
                        found.check("UNKNOWN").percentage(share -> share > 5);
                        found.check("FALSE").percentage(share -> share > 1);
                    });
        }
        for (CriterionResult each : one.criteria()) {
            String became = !each.applies()
                    ? "left out"
                    : each.isAnswered()
                            ? each.answers().low().name()
                            : each.answers().equals(AnswerRange.ANY) ? "open" : "partly open";
            Statistics.label("criterion").collect(became).coverage(found -> {
                for (String kind : List.of("left out", "open", "partly open", "MET", "NOT_MET", "PARTLY", "LARGELY")) {
                    found.check(kind).percentage(share -> share > 0.3);
                }
            });
        }
    }

    private static void assertLess(List<FrameworkResult> more, List<FrameworkResult> less, String change) {
        for (int i = 0; i < more.size(); i++) {
            Sound.assertLess(more.get(i), less.get(i), change);
        }
    }

    private static void assertNotLower(PrincipleScore before, PrincipleScore after, String change) {
        String name = before.principle().id() + " of " + change;
        assertThat(after.applies()).as(name).isEqualTo(before.applies());
        if (after.applies()) {
            Interval was = before.score().orElseThrow();
            Interval is = after.score().orElseThrow();
            assertThat(is.low()).as("low of " + name).isGreaterThanOrEqualTo(was.low());
            assertThat(is.high()).as("high of " + name).isGreaterThanOrEqualTo(was.high());
            assertThat(Sound.certain(after)).as("certain of " + name).isGreaterThanOrEqualTo(Sound.certain(before));
            assertThat(Sound.possible(after)).as("possible of " + name).isGreaterThanOrEqualTo(Sound.possible(before));
        }
    }

    private static List<Scorer> scorers(Framework framework) {
        return Stream.concat(Stream.of(Scorer.of(framework)), SHIPPED.stream()).toList();
    }

    private static List<FrameworkResult> scores(List<Scorer> scorers, Project project) {
        Findings findings = Findings.of(ProjectFacts.of(project, ON, LADDERS));
        return scorers.stream().map(one -> one.score(findings)).toList();
    }
}
