package org.copro.assessment.heard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.copro.assessment.release.Gathered;
import org.copro.assessment.release.Release;
import org.copro.binding.Format;
import org.copro.binding.Problem;
import org.copro.people.Role;
import org.copro.people.Side;
import org.copro.project.Project;
import org.copro.survey.Audience;
import org.copro.survey.Response;
import org.copro.survey.Response.Answered;
import org.copro.survey.Response.ConsentGiven;
import org.copro.survey.Survey;
import org.copro.survey.SurveyAnswer.Placed;
import org.copro.survey.SurveyAnswer.Unsaid;
import org.copro.survey.Surveys;
import org.copro.time.Moment;
import org.copro.time.PartialDate;
import org.copro.voice.ConsentChange;
import org.copro.voice.ConsentEvent;
import org.copro.voice.ConsentPurpose;
import org.copro.voice.ConsentRegister;
import org.copro.voice.ConsentStatus;
import org.copro.voice.Rating;
import org.copro.voice.RatingAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyRatingsTest {

    private static final LocalDate ON = LocalDate.of(2026, 6, 1);

    private static final Survey SURVEY =
            Surveys.read("""
                    id: how-it-was
                    version: 1.0.0
                    title: How was it?
                    about: We would like to hear.
                    audiences: [people, organisation]
                    consents: [ { purpose: use-data, wording-version: v1, asks: May we count? } ]
                    questions:
                      - id: equals
                        kind: scale
                        asks: Were you treated as an equal?
                        options: [ { id: a, text: A }, { id: b, text: B }, { id: c, text: C }, { id: d, text: D } ]
                      - { id: words, kind: words, asks: What else? }
                    """, "survey", Format.YAML).orThrow();

    private static final SurveyReading READING =
            read("{ question: equals, principle: equal-partners, answers: [not-met, partly, largely, met] }")
                    .get(0);

    @ParameterizedTest
    @CsvSource({"4, 0, 1", "5, 5, 0", "6, 6, 0"})
    void answersOfFewerThanTheSmallestCountShownAreNotUsed(int people, int used, int tooFew) {
        SurveyRatings ratings =
                ratings(Collections.nCopies(people, answer(Side.PEOPLE, 2, ConsentStatus.GIVEN)), List.of());

        assertThat(ratings.ratings()).hasSize(used);
        assertThat(ratings.tooFew()).isEqualTo(tooFew);
    }

    @Test
    void aPlaceMeansWhatTheReadingSaysAndNobodyIsNamed() {
        SurveyRatings ratings = ratings(Collections.nCopies(5, answer(Side.PEOPLE, 3, ConsentStatus.GIVEN)), List.of());

        assertThat(ratings.ratings())
                .hasSize(5)
                .containsOnly(Rating.builder()
                        .side(Side.PEOPLE)
                        .principle("equal-partners")
                        .answer(RatingAnswer.LARGELY)
                        .build());
    }

    @Property(tries = 200)
    void onlyAnswersOfThoseWhoAgreedAreUsed(@ForAll("answers") List<Given> answers) {
        for (Side side : Side.values()) {
            long agreed = answers.stream()
                    .filter(one -> one.side().equals(Optional.of(side))
                            && one.place() > 0
                            && one.status() == ConsentStatus.GIVEN)
                    .count();
            assertThat(ratings(answers, List.of()).ratings().stream()
                            .filter(one -> one.side().equals(Optional.of(side))))
                    .hasSize(agreed < Release.USUAL_SMALLEST ? 0 : (int) agreed);
        }
    }

    @Property(tries = 200)
    void aWithdrawalNeverAddsARatingAndTakesOneAwayWhereItCounted(
            @ForAll("answers") List<Given> answers, @ForAll @IntRange(max = 29) int who) {
        ConsentEvent withdrawal = new ConsentEvent(
                "r" + who, ConsentChange.WITHDRAWN, Optional.empty(), PartialDate.of(ON), Optional.empty());
        List<Rating> before = ratings(answers, List.of()).ratings();
        List<Rating> after = ratings(answers, List.of(withdrawal)).ratings();
        List<Rating> left = new ArrayList<>(before);
        after.forEach(one -> assertThat(left.remove(one)).isTrue());

        boolean counted = who < answers.size()
                && answers.get(who).place() > 0
                && answers.get(who).side().isPresent()
                && answers.get(who).status() == ConsentStatus.GIVEN;
        if (!counted) {
            assertThat(after).isEqualTo(before);
        } else if (before.stream()
                .anyMatch(one -> one.side().equals(answers.get(who).side()))) {
            assertThat(after).hasSizeLessThan(before.size());
        }
    }

    @Property(tries = 100)
    void theOrderOfTheResponsesMakesNoDifference(@ForAll("answers") List<Given> answers) {
        List<Given> backwards = new ArrayList<>(answers);
        Collections.reverse(backwards);

        assertThat(ratings(backwards, List.of()).ratings())
                .isEqualTo(ratings(answers, List.of()).ratings());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ question: equal, principle: p, answers: [met] }    | /reads/0/question | has no scale with the id 'equal' (did you mean 'equals'?)",
                "{ question: words, principle: p, answers: [met] }    | /reads/0/question | has no scale with the id 'words'",
                "{ question: equals, principle: p, answers: [met] }   | /reads/0/answers  | the scale has 4 places but 1 are read",
                "{ question: equals, phase: design, power: [shared] } | /reads/0/power    | the scale has 4 places but 1 are read",
                "{ question: equals, phase: design, answers: [met] }  | /reads/0          | a stage or phase is rated with 'power'",
                "{ question: equals, principle: p, power: [shared] }  | /reads/0          | a principle with 'answers'",
                "{ question: equals, answers: [met] }                 | /reads/0          | give exactly one of stage, phase, principle",
            })
    void aReadingThatDoesNotFitIsAProblemWithItsPlace(String read, String pointer, String said) {
        List<Problem> problems = SurveyReading.fitting(SurveyReading.read(text(read), "reading", Format.YAML), SURVEY)
                .problems();

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).pointer()).isEqualTo(pointer);
        assertThat(problems.get(0).message()).contains(said);
    }

    @Test
    void answersAboutAnotherProjectAreRefused() {
        Project other = Project.builder().id("other").title("O").build();

        assertThatThrownBy(() -> ratings(List.of(), List.of()).joined(other, READING))
                .hasMessage("the answers are about the project 'mine', not about 'other'");
    }

    /** What one person answered: the place 0 is no answer. */
    private record Given(Optional<Side> side, int place, ConsentStatus status) {}

    private static Given answer(Side side, int place, ConsentStatus status) {
        return new Given(Optional.of(side), place, status);
    }

    @Provide
    Arbitrary<List<Given>> answers() {
        return Combinators.combine(
                        Arbitraries.of(Side.PEOPLE, Side.ORGANISATION).optional(0.9),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.frequency(
                                Tuple.of(4, ConsentStatus.GIVEN),
                                Tuple.of(1, ConsentStatus.REFUSED),
                                Tuple.of(1, ConsentStatus.UNKNOWN)))
                .as(Given::new)
                .list()
                .ofMaxSize(30);
    }

    private static SurveyRatings ratings(List<Given> answers, List<ConsentEvent> events) {
        List<Response> responses = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            Given one = answers.get(i);
            responses.add(new Response(
                    "r" + i,
                    Moment.parse("2026-03-01T10:00:00Z"),
                    one.side().map(side -> side == Side.PEOPLE ? Audience.of(Role.CARER) : Audience.of(side)),
                    List.of(new Answered("equals", one.place() == 0 ? Unsaid.NOT_ANSWERED : new Placed(one.place()))),
                    List.of(new ConsentGiven(ConsentPurpose.USE_DATA, "v1", one.status()))));
        }
        Release counting = Release.counting(ON);
        return SurveyRatings.of(
                READING, counting.count(new Gathered(SURVEY, responses, new ConsentRegister(events))), counting);
    }

    private static List<SurveyReading> read(String read) {
        return List.of(SurveyReading.read(text(read), "reading", Format.YAML).orThrow());
    }

    private static String text(String read) {
        return "project: mine\nsurvey: how-it-was\nresponses: r.json\nreads: [ %s ]\n".formatted(read);
    }
}
