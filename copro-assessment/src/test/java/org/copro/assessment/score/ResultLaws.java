package org.copro.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.copro.assessment.score.Scored.ON;
import static org.copro.assessment.score.Scored.scorers;
import static org.copro.assessment.score.Scored.scores;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
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
import org.copro.assessment.logic.Truth;
import org.copro.assessment.testing.MadeFrameworks;
import org.copro.assessment.testing.Shuffled;
import org.copro.assessment.view.JsonView;
import org.copro.assessment.view.TextView;
import org.copro.project.Project;

/** What holds of the whole result of every record, by every framework, made up or shipped. */
class ResultLaws {

    @Provide
    Arbitrary<Project> projects() {
        return Scored.projects();
    }

    @Provide
    Arbitrary<Framework> frameworks() {
        return MadeFrameworks.any();
    }

    @Property(tries = 100)
    void whatIsRememberedIsWhatWouldBeWorkedOut(
            @ForAll("projects") Project project, @ForAll("frameworks") Framework framework) {
        Findings findings = Findings.of(Scored.facts(project));
        for (Scorer one : scorers(framework)) {
            one.score(findings);
            assertThat(one.score(findings)).isEqualTo(Scorer.of(one.framework()).score(findings));
        }
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
        ProjectFacts facts = Scored.facts(project);
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
}
