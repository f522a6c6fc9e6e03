package org.copro.assessment.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copro.power.PowerLevel.CONSULTED;
import static org.copro.power.PowerLevel.SHARED;
import static org.copro.stage.DecisionRight.JOINT;
import static org.copro.stage.Phase.DESIGN;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.Assessment;
import org.copro.assessment.label.Verdict;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.Voice;
import org.copro.assessment.testing.Records;
import org.copro.known.Answer;
import org.copro.people.Participant;
import org.copro.people.Role;
import org.copro.people.Side;
import org.copro.people.Support;
import org.copro.power.PowerRange;
import org.copro.project.Label;
import org.copro.project.Project;
import org.copro.stage.Involvement;
import org.copro.time.PartialDate;
import org.copro.voice.Consent;
import org.copro.voice.ConsentPurpose;
import org.copro.voice.ConsentStatus;
import org.copro.voice.Rating;
import org.copro.voice.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UsableTest {

    @ParameterizedTest
    @CsvSource({
        "GIVEN,           ,           , 0",
        "REFUSED,         ,           , 1",
        "WITHDRAWN,       ,           , 1",
        "EXPIRED,         ,           , 1",
        "UNKNOWN,         ,           , 0",
        "       ,         ,           , 0",
        "GIVEN,           , 2024-06-29, 1",
        "GIVEN,           , 2024-06-30, 0",
        "WITHDRAWN, 2024-06-30,       , 1",
        "WITHDRAWN, 2024-07-01,       , 0",
    })
    void onlyANoOnTheDayTakesFactsAway(ConsentStatus status, String from, String until, int withdrawn) {
        Records record = record().with(old -> old.withConsents(Consent.builder()
                .subject("p")
                .purpose(ConsentPurpose.USE_DATA)
                .status(Optional.ofNullable(status))
                .from(date(from))
                .until(date(until))
                .build()));

        assertThat(record.facts().withdrawn()).isEqualTo(withdrawn);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "USE_DATA")
    void aNoToAnotherPurposeTakesNothingAway(ConsentPurpose purpose) {
        assertThat(consent(record(), purpose).facts().project())
                .isEqualTo(consent(record(), purpose).get());
    }

    @Test
    void silenceKeepsTheFacts() {
        assertThat(record().facts().project()).isEqualTo(record().get());
        assertThat(record().facts().withdrawn()).isZero();
    }

    @Test
    void whoTookPartInWhatRoleStaysAndAllElseIsNotStated() {
        Project usable = withdrawn(record()).facts().project();

        assertThat(usable.participants())
                .containsExactly(
                        Participant.builder()
                                .id("p")
                                .role(Role.LIVED_EXPERIENCE)
                                .build(),
                        record().get().participants().get(1));
        assertThat(usable.stages().get(0).involvement())
                .containsExactly(
                        Involvement.builder().who("p").build(),
                        record().get().stages().get(0).involvement().get(1));
    }

    @Test
    void theirStatementsAndRatingsAreGoneAndThoseOfOthersStay() {
        Project usable = withdrawn(record()).facts().project();

        assertThat(usable.statements()).extracting(Statement::by).containsExactly(Optional.of("s"), Optional.empty());
        assertThat(usable.ratings()).extracting(Rating::by).containsExactly(Optional.of("s"));
    }

    /** What is stated by a side, and who made the two statements that stand in it. */
    @ParameterizedTest
    @CsvSource({
        "PEOPLE,       p, p, ORGANISATION",
        "PEOPLE,       p, q, PEOPLE",
        "PEOPLE,       p,  , PEOPLE",
        "PEOPLE,       q, q, PEOPLE",
        "INDEPENDENT,  p, p, INDEPENDENT",
    })
    void theirTestimonyIsNobodysWordAnyMore(Side statedBy, String first, String second, Voice expected) {
        Records record = Records.project()
                .people("p")
                .people("q")
                .evidence("told", null, statedBy, null)
                .with(old -> old.withStatements(saidInTold(first), saidInTold(second)));

        assertThat(withdrawn(record).facts().evidence().voiceOf(List.of("told")))
                .isEqualTo(expected);
    }

    @Test
    void evidenceOfWhichTheUseIsRefusedIsNobodysWord() {
        Records record = Records.project().evidence("p", null, Side.PEOPLE, null);

        assertThat(record.facts().evidence().voiceOf(List.of("p"))).isEqualTo(Voice.PEOPLE);
        assertThat(withdrawn(record).facts().evidence().voiceOf(List.of("p"))).isEqualTo(Voice.ORGANISATION);
        assertThat(withdrawn(record).facts().withdrawn()).isZero();
    }

    private static Statement saidInTold(String by) {
        return Statement.builder()
                .by(Optional.ofNullable(by))
                .source("told")
                .words("w")
                .build();
    }

    @Test
    void whatTheOrganisationDecidedIsNotTheirs() {
        assertThat(withdrawn(record()).facts().project().stages().get(0).decisions())
                .isEqualTo(record().get().stages().get(0).decisions());
    }

    @Test
    void whetherPeopleHadJoinedBecomesNotKnownAndNeverNo() {
        Records before = Records.project()
                .people("p", "2020")
                .stage(DESIGN)
                .involved("p")
                .main("2021", JOINT);
        Records tooLate = Records.project()
                .people("p", "2022")
                .stage(DESIGN)
                .involved("p")
                .main("2021", JOINT);

        assertThat(beforePeople(before)).isEqualTo(Truth.FALSE);
        assertThat(beforePeople(withdrawn(before))).isEqualTo(Truth.UNKNOWN);
        assertThat(beforePeople(tooLate)).isEqualTo(Truth.TRUE);
        assertThat(beforePeople(withdrawn(tooLate))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void aVerdictThatRestedOnThemBecomesNotKnown() {
        Records record = Records.project()
                .claim(Label.CO_DESIGN)
                .people("p", "2020")
                .stage(DESIGN)
                .involved("p", SHARED)
                .main("2021", JOINT);

        Assessment without = withdrawn(record).assess();

        assertThat(record.assess().label().verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(without.label().verdict()).isEqualTo(Verdict.PLAUSIBLE);
        assertThat(without.withdrawn()).isEqualTo(1);
        assertThat(without.project()).isEqualTo(withdrawn(record).get());
    }

    @Test
    void aWordAboutTheOthersIsCertainForLessWhereSomebodyWithdrew() {
        Records record = Records.project()
                .people("p")
                .people("q")
                .stage(DESIGN)
                .involved("p")
                .involved("q", CONSULTED);

        assertThat(record.power().certain()).isEqualTo(Records.range("CONSULTED..LED"));
        assertThat(withdrawn(record).power().certain()).isEqualTo(Records.range("INFORMED..LED"));
        assertThat(withdrawn(Records.project()
                                .people("p")
                                .people("q")
                                .stage(DESIGN, CONSULTED)
                                .involved("p")
                                .involved("q"))
                        .power()
                        .certain())
                .isEqualTo(Records.range("INFORMED..LED"));
    }

    private static Truth beforePeople(Records record) {
        return record.facts().stages().get(0).decisions().get(0).beforePeople();
    }

    private static Records record() {
        return Records.project()
                .people("p", "2020")
                .lastParticipant(one -> one.withPeople(3)
                        .withSupport(Support.builder().payment(Answer.NO).build()))
                .staff("s")
                .stage(DESIGN)
                .involved("p", SHARED)
                .lastInvolvement(one -> one.withEnoughTime(Answer.NO))
                .involved("s", SHARED)
                .main("2021", JOINT)
                .with(old -> old.withStatements(
                                Statement.builder().by("p").words("a").build(),
                                Statement.builder().by("s").words("b").build(),
                                Statement.builder()
                                        .onBehalfOf(Side.PEOPLE)
                                        .words("c")
                                        .build())
                        .withRatings(rating("p"), rating("s")));
    }

    private static Rating rating(String by) {
        return Rating.builder()
                .by(by)
                .phase(DESIGN)
                .power(PowerRange.exactly(SHARED))
                .build();
    }

    private static Records withdrawn(Records record) {
        return consent(record, ConsentPurpose.USE_DATA);
    }

    private static Records consent(Records record, ConsentPurpose purpose) {
        return record.with(old -> old.withConsents(Consent.builder()
                .subject("p")
                .purpose(purpose)
                .status(ConsentStatus.WITHDRAWN)
                .build()));
    }

    private static Optional<PartialDate> date(String text) {
        return Optional.ofNullable(text).map(PartialDate::parse);
    }
}
