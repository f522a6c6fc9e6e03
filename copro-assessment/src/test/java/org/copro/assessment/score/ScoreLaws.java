package org.copro.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copro.assessment.score.Scored.scorers;
import static org.copro.assessment.score.Scored.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Level;
import org.copro.assessment.testing.MadeFrameworks;
import org.copro.people.Participant;
import org.copro.project.Project;
import org.copro.testing.Change;
import org.copro.testing.Completing;
import org.copro.testing.Raising;
import org.copro.testing.Unstating;
import org.copro.voice.Consent;
import org.copro.voice.ConsentPurpose;
import org.copro.voice.ConsentStatus;

/**
 * Sound and monotone: what becomes of the scores of a record, by every framework, made up or shipped, if less is known
 * or more say was had.
 */
class ScoreLaws {

    @Provide
    Arbitrary<Project> projects() {
        return Scored.projects();
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
        for (int i = 0; i < 3; i++) {
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
                    found.check(kind).count(many -> many > 0);
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
}
