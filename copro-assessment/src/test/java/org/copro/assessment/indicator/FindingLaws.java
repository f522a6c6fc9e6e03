package org.copro.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.known.Share;
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

/** What holds of every finding, of every indicator of the catalogue. */
class FindingLaws {

    private static final LocalDate ON = LocalDate.of(2026, 11, 21);
    private static final Ladders LADDERS = Ladders.shipped();

    @Provide
    Arbitrary<Project> projects() {
        return Arbitraries.oneOf(Projects.any(), Projects.withDecisions());
    }

    @Property(tries = 200)
    void noCompletionLeavesTheExtent(@ForAll("projects") Project any, @ForAll Random random) {
        Project project = any.withConsents(); // a name filled in could be of one whose data may not be used
        assertWithin(findings(Completing.any(project, random)), findings(project), "completing");
    }

    /** One count serves all questions, one after another. */
    @Property(tries = 200)
    void aQuestionIsAnsweredAmongOthersAsAlone(@ForAll("projects") Project project) {
        ProjectFacts facts = ProjectFacts.of(project, ON, LADDERS);
        Findings together = Findings.of(facts);
        for (Indicator one : Indicators.all()) {
            assertThat(together.get(one.entry().id())).isEqualTo(one.examine(facts));
        }
    }

    @Property(tries = 200)
    void whatIsToldIsToldOfWhatWasCounted(@ForAll("projects") Project project) {
        ProjectFacts facts = ProjectFacts.of(project, ON, LADDERS);
        Findings together = Findings.of(facts);
        for (Indicator one : Indicators.all()) {
            Finding counted = one.examine(facts);
            Question question = (Question) one;
            Finding told =
                    question.examine(facts, Cases.telling(question, facts)).finding();

            assertThat(counted.outcome()).as(told.indicator()).isEqualTo(told.outcome());
            assertThat(counted.share()).as(told.indicator()).isEqualTo(told.share());
            assertThat(counted.extent()).as(told.indicator()).isEqualTo(told.extent());
            assertThat(counted.withoutCases()).as(told.indicator()).isEqualTo(told.withoutCases());
            assertThat(counted).isEqualTo(told);

            int place = Indicators.place(told.indicator());
            assertThat(together.at(place)).isEqualTo(told);
            assertThat(together.outcome(place)).as(told.indicator()).isEqualTo(told.outcome());
            assertThat(together.extent(place)).as(told.indicator()).isEqualTo(told.extent());
            assertThat(together.holds(place)).as(told.indicator()).isEqualTo(told.holds());
            assertThat(together.withoutCases(place)).as(told.indicator()).isEqualTo(told.withoutCases());
        }
    }

    @Property(tries = 20)
    void allThreadsReadTheSame(@ForAll("projects") Project project) {
        for (Finding one : findings(project).all()) {
            assertThat(IntStream.range(0, 8)
                            .parallel()
                            .mapToObj(reader -> List.of(one.sentence(), one.facts(), one.missing()))
                            .distinct())
                    .as(one.indicator())
                    .hasSize(1);
        }
    }

    @Property(tries = 60)
    void knowingOneFactLessNeverNarrowsTheExtent(@ForAll("projects") Project any) {
        Project project = any.withConsents(); // permissions are no facts of the work; see the law on withdrawal
        Findings more = findings(project);
        for (Change change : Unstating.toLess(project)) {
            assertWithin(more, findings(change.result()), change.name());
        }
    }

    @Property(tries = 100)
    void knowingManyFactsLessNeverNarrowsTheExtent(@ForAll("projects") Project any, @ForAll Random random) {
        Project thinner = any.withConsents();
        Findings more = findings(thinner);
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            List<Change> changes = Unstating.toLess(thinner);
            if (changes.isEmpty()) {
                break;
            }
            Change change = changes.get(random.nextInt(changes.size()));
            names.append(change.name()).append(' ');
            thinner = change.result();
        }
        assertWithin(more, findings(thinner), names.toString());
    }

    @Property(tries = 200)
    void aWithdrawalNeverNarrowsTheExtent(@ForAll("projects") Project project) {
        Findings more = findings(project);
        for (Participant one : project.participants()) {
            List<Consent> consents = new ArrayList<>(project.consents());
            consents.add(Consent.builder()
                    .subject(one.id())
                    .purpose(ConsentPurpose.USE_DATA)
                    .status(ConsentStatus.WITHDRAWN)
                    .build());
            assertWithin(more, findings(project.withConsents(consents)), one.id());
        }
    }

    @Property(tries = 60)
    void moreSayNeverSpeaksLessForCoProduction(@ForAll("projects") Project project) {
        Findings before = findings(project);
        for (Change change : Raising.of(project)) {
            for (Finding raised : findings(change.result()).all()) {
                Speaks speaks = entry(raised).speaks();
                if (speaks != Speaks.NEITHER) {
                    Extent was = forCoProduction(before.get(raised.indicator()), speaks);
                    Extent is = forCoProduction(raised, speaks);
                    String what = raised.indicator() + " after " + change.name();
                    assertThat(is.low()).as(what).isGreaterThanOrEqualTo(was.low());
                    assertThat(is.high()).as(what).isGreaterThanOrEqualTo(was.high());
                }
            }
        }
    }

    @Property(tries = 200)
    void theOutcomeLiesInTheExtentAndIsKnownWhereTheExtentIs(@ForAll("projects") Project project) {
        for (Finding one : findings(project).all()) {
            Extent extent = one.extent();
            switch (one.outcome()) {
                case OBSERVED -> assertThat(extent.high()).as(one.indicator()).isEqualTo(Share.ALL);
                case NOT_OBSERVED ->
                    assertThat(extent.low()).as(one.indicator()).isEqualTo(Share.NONE);
                case PARTLY ->
                    assertThat(one.share().orElseThrow()).as(one.indicator()).isBetween(extent.low(), extent.high());
                case UNKNOWN -> {
                    assertThat(extent.low()).as(one.indicator()).isLessThan(extent.high());
                    assertThat(one.missing()).as(one.indicator()).isNotEmpty();
                }
                case NOT_APPLICABLE -> assertThat(extent).as(one.indicator()).isEqualTo(Extent.ANY);
            }
        }
    }

    private static void assertWithin(Findings more, Findings less, String change) {
        for (Finding one : less.all()) {
            Extent was = more.get(one.indicator()).extent();
            String what = one.indicator() + " after " + change;
            assertThat(one.extent().low()).as(what).isLessThanOrEqualTo(was.low());
            assertThat(one.extent().high()).as(what).isGreaterThanOrEqualTo(was.high());
        }
    }

    private static Extent forCoProduction(Finding finding, Speaks speaks) {
        return speaks == Speaks.FOR ? finding.extent() : finding.extent().opposite();
    }

    private static IndicatorEntry entry(Finding finding) {
        return Indicators.find(finding.indicator()).orElseThrow().entry();
    }

    private static Findings findings(Project project) {
        return Findings.of(ProjectFacts.of(project, ON, LADDERS));
    }
}
