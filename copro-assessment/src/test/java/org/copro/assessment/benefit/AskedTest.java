package org.copro.assessment.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.copro.assessment.barrier.BarriersAsked;
import org.copro.assessment.disclosure.ProtectedCell.Shown;
import org.copro.assessment.release.Gathered;
import org.copro.assessment.release.Release;
import org.copro.assessment.survey.SurveyReport;
import org.copro.binding.Words;
import org.copro.people.Side;
import org.copro.project.BarrierKind;
import org.copro.project.BenefitAudience;
import org.copro.project.BenefitKind;
import org.copro.survey.Audience;
import org.copro.survey.Response;
import org.copro.survey.Response.Answered;
import org.copro.survey.Response.ConsentGiven;
import org.copro.survey.Survey;
import org.copro.survey.SurveyAnswer.Chosen;
import org.copro.survey.Surveys;
import org.copro.time.Moment;
import org.copro.voice.ConsentPurpose;
import org.copro.voice.ConsentRegister;
import org.copro.voice.ConsentStatus;

/** What surveys say of benefits and barriers: claims told from findings, and no small count told at all. */
class AskedTest {

    private static final Survey BENEFITS =
            Surveys.shipped().find("benefits-three-audiences").orElseThrow();
    private static final Survey BARRIERS = Surveys.shipped().find("barriers").orElseThrow();

    @Property(tries = 60)
    void aBenefitForPeopleIsAClaimExactlyWhereNoneOfTheirsThatIsShownNamedIt(@ForAll("answers") List<Given> answers) {
        SurveyReport report = report(BENEFITS, "benefits-for-people", Words.kebabs(BenefitKind.class), answers);
        BenefitsAsked people = BenefitsAsked.in(report).stream()
                .filter(one -> one.audience() == BenefitAudience.PEOPLE)
                .findFirst()
                .orElseThrow();
        boolean arePeopleShown = agreed(answers, Side.PEOPLE).size() >= Release.USUAL_SMALLEST;

        for (BenefitsAsked.Named one : people.kinds()) {
            boolean isTheirs = arePeopleShown
                    && agreed(answers, Side.PEOPLE).stream()
                            .anyMatch(given ->
                                    given.kinds().contains(one.entry().kind().ordinal()));
            assertThat(one.standing()).isEqualTo(isTheirs ? Standing.SAID_BY_THEMSELVES : Standing.CLAIM);
        }
    }

    @Property(tries = 60)
    void everyNumberOfABarrierIsThatOfPeopleWhoAgreedAndNoneIsSmall(@ForAll("answers") List<Given> answers) {
        SurveyReport report = report(BARRIERS, "barriers", Words.kebabs(BarrierKind.class), answers);
        for (BarriersAsked asked : BarriersAsked.in(report)) {
            if (!asked.question().id().equals("barriers")) {
                // the others were not answered
                assertThat(asked.groups())
                        .allSatisfy(group -> assertThat(group.ranked()).isEmpty());
                continue;
            }
            for (BarriersAsked.OfGroup group : asked.groups()) {
                List<Given> members = agreed(answers, group.group().side().orElseThrow());
                int before = Integer.MAX_VALUE;
                for (BarriersAsked.Ranked one : group.ranked()) {
                    long named = members.stream()
                            .filter(given ->
                                    given.kinds().contains(one.entry().kind().ordinal()))
                            .count();
                    assertThat((long) one.people()).isEqualTo(named).isGreaterThanOrEqualTo(5);
                    assertThat(members.size() - one.people()).isGreaterThanOrEqualTo(5);
                    assertThat(one.people()).isLessThanOrEqualTo(before);
                    before = one.people();
                }
                assertThat(group.ranked().size() + group.notRanked().size()).isEqualTo((int) members.stream()
                        .flatMap(given -> given.kinds().stream())
                        .distinct()
                        .count());
            }
        }
    }

    @Property(tries = 60)
    void noBenefitIsToldWithASmallNumber(@ForAll("answers") List<Given> answers) {
        SurveyReport report = report(BENEFITS, "benefits-for-people", Words.kebabs(BenefitKind.class), answers);
        BenefitsAsked.in(report).stream()
                .flatMap(one -> one.kinds().stream())
                .flatMap(one -> one.counts().values().stream())
                .filter(Shown.class::isInstance)
                .forEach(cell -> assertThat(((Shown) cell).count()).isGreaterThanOrEqualTo(5));
    }

    /** What one person answered: the numbers of the kinds chosen, one at least. */
    private record Given(Side side, List<Integer> kinds, boolean agrees) {}

    @Provide
    Arbitrary<List<Given>> answers() {
        return Combinators.combine(
                        Arbitraries.of(Side.PEOPLE, Side.PEOPLE, Side.ORGANISATION, Side.INDEPENDENT),
                        Arbitraries.integers()
                                .between(0, 4)
                                .list()
                                .uniqueElements()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        Arbitraries.of(true, true, true, false))
                .as(Given::new)
                .list()
                .ofMaxSize(40);
    }

    private static List<Given> agreed(List<Given> answers, Side side) {
        return answers.stream()
                .filter(one -> one.side() == side && one.agrees())
                .toList();
    }

    private static SurveyReport report(Survey survey, String question, List<String> words, List<Given> answers) {
        List<Response> responses = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            Given one = answers.get(i);
            responses.add(new Response(
                    "r" + i,
                    Moment.parse("2026-02-01T10:00:00Z"),
                    Optional.of(Audience.of(one.side())),
                    List.of(new Answered(
                            question,
                            new Chosen(one.kinds().stream().map(words::get).toList(), Optional.empty()))),
                    List.of(new ConsentGiven(
                            ConsentPurpose.USE_DATA,
                            "v1",
                            one.agrees() ? ConsentStatus.GIVEN : ConsentStatus.REFUSED))));
        }
        return SurveyReport.of(
                new Gathered(survey, responses, ConsentRegister.EMPTY),
                Release.counting(LocalDate.of(2026, 6, 1)),
                List.of(),
                1);
    }
}
