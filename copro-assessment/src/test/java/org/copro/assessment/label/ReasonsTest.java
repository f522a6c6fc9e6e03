package org.copro.assessment.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.copro.people.Role.CARER;
import static org.copro.stage.Phase.DELIVERY;
import static org.copro.stage.Phase.DESIGN;
import static org.copro.stage.Phase.EVALUATION;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.Assessor;
import org.copro.assessment.power.Corroboration;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.assessment.reason.Voice;
import org.copro.assessment.testing.Records;
import org.copro.assessment.testing.Says;
import org.copro.evidence.Source;
import org.copro.known.Answer;
import org.copro.power.PowerLevel;
import org.copro.project.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reasons a verdict comes with: what decided, what is missing, and whose word it is. */
class ReasonsTest {

    @Test
    void aNoIsDecidedByTheStagesThatDenyIt() {
        LabelCheck check = check(Label.CO_PRODUCTION, "design=JOINT delivery=ADVISORY evaluation=NONE");

        assertThat(check.deciding()).extracting(Fact::pointer).containsExactly("/stages/1", "/stages/2");
        assertThat(check.deciding().get(0).phrase().text()).isEqualTo("in delivery, people were asked");
        assertThat(check.missing()).isEmpty();
    }

    @Test
    void aYesIsDecidedByAllThatIsAsked() {
        LabelCheck check = check(Label.CO_PRODUCTION, "evaluation=JOINT delivery=JOINT design=JOINT");

        assertThat(check.deciding())
                .extracting(Fact::pointer)
                .containsExactly("/participants/0/role", "/stages/2", "/stages/1", "/stages/0");
        assertThat(check.deciding())
                .extracting(Fact::saidBy)
                .containsExactly(Voice.ORGANISATION, Voice.DOCUMENT, Voice.DOCUMENT, Voice.DOCUMENT);
    }

    @Test
    void anOpenVerdictNamesWhatSpeaksForTheWordAndWhatIsMissing() {
        LabelCheck check = check(Label.CO_PRODUCTION, "delivery=JOINT evaluation=said:SHARED");

        assertThat(check.deciding()).extracting(Fact::pointer).containsExactly("/stages/0", "/stages/1");
        assertThat(check.missing())
                .extracting(one -> one.phrase().text(), Missing::pointer)
                .containsExactly(
                        tuple("what went before: the record begins with delivery, later than design", "/stages"),
                        tuple(
                                "what was decided in evaluation, when, and what say people had in it",
                                "/stages/1/decisions"),
                        tuple("what say people had in design; no such stage is recorded", "/stages"));
    }

    @Test
    void theWordOfTheOrganisationAloneIsNamedFirst() {
        LabelCheck open = check(Label.CO_PRODUCTION, "design=said:SHARED");
        LabelCheck no = check(Label.CO_PRODUCTION, "design=said:CONSULTED");
        LabelCheck yes = check(Label.CONSULTATION, "design=said:CONSULTED");

        assertThat(open.sentence().sentence())
                .isEqualTo(
                        "On the organisation’s word alone, the word “co-production” is plausible: nothing in the record"
                                + " contradicts it, but not all of it is shown.");
        assertThat(no.sentence().sentence())
                .isEqualTo("On the organisation’s word alone, the record does not support the word “co-production”;"
                        + " what it shows fits consultation.");
        assertThat(yes.sentence().sentence())
                .isEqualTo("On the organisation’s word alone, the record supports the word “consultation”.");
        assertThat(yes.restsOnOrganisationAlone()).isTrue();
        assertThat(yes.restsOn()).isEmpty();
    }

    @Test
    void whatIsOnRecordAndWhatPeopleConfirmIsToldApart() {
        Records recorded = Says.of("design=JOINT").claim(Label.CO_DESIGN);
        LabelCheck onRecord = recorded.assess().label();
        LabelCheck confirmed =
                recorded.rating(CARER, DESIGN, PowerLevel.SHARED).assess().label();

        assertThat(onRecord.sentence().sentence()).isEqualTo("The record supports the word “co-design”.");
        assertThat(onRecord.corroboration()).isEqualTo(Corroboration.RECORDED);
        assertThat(onRecord.restsOn().map(Phrase::text))
                .contains("What settles this is on record; people who use services have not said so themselves.");
        assertThat(confirmed.corroboration()).isEqualTo(Corroboration.CONFIRMED);
        assertThat(confirmed.restsOn().map(Phrase::text))
                .contains("What settles this is said by people who use services, too.");
    }

    @Test
    void theLeastBackedStageAmongThoseThatDecidedCounts() {
        Records record = Says.of("design=JOINT delivery=JOINT evaluation=JOINT").claim(Label.CO_PRODUCTION);
        Records two = record.rating(CARER, DESIGN, PowerLevel.SHARED).rating(CARER, DELIVERY, PowerLevel.SHARED);

        assertThat(two.assess().label().corroboration()).isEqualTo(Corroboration.RECORDED);
        assertThat(two.rating(CARER, EVALUATION, PowerLevel.SHARED)
                        .assess()
                        .label()
                        .corroboration())
                .isEqualTo(Corroboration.CONFIRMED);
    }

    /** Said is the organisation's word, a right in a dated decision is on record. */
    @ParameterizedTest
    @CsvSource({
        "CO_PRODUCTION, design=JOINT,                            RECORDED",
        "CO_PRODUCTION, design=JOINT delivery=said:SHARED,       DECLARED",
        "CO_PRODUCTION, design=ADVISORY delivery=said:CONSULTED, RECORDED",
        "CONSULTATION,  design=ADVISORY delivery=said:CONSULTED, RECORDED",
        "CONSULTATION,  design=NONE delivery=said:NONE,          DECLARED",
        "INFORMATION,   design=said:NONE,                        DECLARED",
    })
    void whereOneFactIsEnoughTheBestBackedCountsAndElseTheLeast(Label label, String record, Corroboration expected) {
        assertThat(check(label, record).corroboration()).isEqualTo(expected);
    }

    @Test
    void anOpenVerdictSaysWhatSpeaksForTheWord() {
        assertThat(check(Label.CO_PRODUCTION, "design=JOINT").restsOn().map(Phrase::text))
                .contains(
                        "What speaks for the word is on record; people who use services have not said so themselves.");
    }

    @Test
    void aFindingIsTheWordOfTheWeakestOfItsFacts() {
        LabelDefinition told = new LabelDefinition(
                "told",
                "1.0.0",
                "Told",
                List.of(Label.CO_DESIGN),
                Optional.empty(),
                4,
                "people were told",
                List.of(new Source("Us", Optional.empty())),
                "Ours.",
                Optional.empty(),
                new Condition.FindingHolds("I20"));
        Records record = Says.of("design=JOINT")
                .claim(Label.CO_DESIGN)
                .wordOfPeople("letter")
                .lastInvolvement(one -> one.withInformationGiven(Answer.YES)
                        .withEnoughTime(Answer.YES)
                        .withEvidence("letter"));
        Records another = record.stage(DELIVERY)
                .involved("p")
                .lastInvolvement(one -> one.withInformationGiven(Answer.YES).withEnoughTime(Answer.YES));

        assertThat(saidBy(told, record)).isEqualTo(Voice.PEOPLE);
        assertThat(saidBy(told, another)).isEqualTo(Voice.ORGANISATION);
    }

    @Test
    void whereNothingSpeaksForTheWordNothingIsBacked() {
        LabelCheck check = check(Label.CO_PRODUCTION, "design=?");

        assertThat(check.corroboration()).isEqualTo(Corroboration.NOTHING);
        assertThat(check.sentence().sentence())
                .isEqualTo("Too little is recorded to say whether the word “co-production” fits.");
    }

    @Test
    void aRecordThatBeginsWithTheDesignIsCautioned() {
        assertThat(caution("design=JOINT")).isPresent();
        assertThat(caution("delivery=JOINT")).isPresent();
        assertThat(caution("commissioning=JOINT design=JOINT")).isEmpty();
    }

    private static Optional<Phrase> caution(String record) {
        return check(Label.CO_PRODUCTION, record).check().orElseThrow().caution();
    }

    private static Voice saidBy(LabelDefinition definition, Records record) {
        LabelCheck check = Assessor.standard()
                .using(definition)
                .assess(record.get(), Records.ON)
                .label();
        return check.deciding().get(0).saidBy();
    }

    private static LabelCheck check(Label label, String record) {
        return Says.of(record).claim(label).assess().label();
    }
}
