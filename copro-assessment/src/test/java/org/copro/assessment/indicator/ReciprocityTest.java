package org.copro.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Voice;
import org.copro.assessment.testing.Records;
import org.copro.people.Support;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReciprocityTest {

    @ParameterizedTest
    @CsvSource({
        "yes, yes, OBSERVED",
        "no,  no,  NOT_OBSERVED",
        "yes, no,  PARTLY",
        "yes,    , UNKNOWN",
        "no,     , UNKNOWN",
        "   ,    , UNKNOWN",
        "n/a, n/a, NOT_APPLICABLE",
        "n/a, yes, OBSERVED",
        "n/a, no,  NOT_OBSERVED",
        "n/a,    , UNKNOWN",
    })
    void asksAllWhoUseServices(String first, String second, Outcome expected) {
        assertThat(examine(given(first).people("q").lastParticipant(one -> one.withSupport(support(second))))
                        .outcome())
                .isEqualTo(expected);
    }

    @Test
    void theOrganisationIsNotAsked() {
        Records record = given("yes").staff("s").lastParticipant(one -> one.withSupport(support("no")));

        assertThat(examine(record).outcome()).isEqualTo(Outcome.OBSERVED);
    }

    @Test
    void somebodyWithoutARoleChangesNothingWithTheSameAnswer() {
        Finding finding =
                examine(given("yes").somebody("x", null).lastParticipant(one -> one.withSupport(support("yes"))));

        assertThat(finding.outcome()).isEqualTo(Outcome.OBSERVED);
    }

    @Test
    void somebodyWithoutARoleKeepsTheQuestionOpenWithAnother() {
        Finding finding =
                examine(given("yes").somebody("x", null).lastParticipant(one -> one.withSupport(support("no"))));

        assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(finding.missing()).extracting(Missing::pointer).containsExactly("/participants/1/role");
    }

    @Test
    void withoutPeopleTheQuestionIsOpen() {
        assertThat(examine(Records.project().staff("s")).missing())
                .extracting(Missing::pointer)
                .containsExactly("/participants");
    }

    @Test
    void pointsAtTheAnswerOrAtWhereItWouldStand() {
        Finding finding = examine(given("yes").people("q"));

        assertThat(finding.facts()).extracting(Fact::pointer).containsExactly("/participants/0/support/payment");
        assertThat(finding.missing()).extracting(Missing::pointer).containsExactly("/participants/1/support/payment");
        assertThat(finding.facts().get(0).phrase().text())
                .isEqualTo(
                        "whether the people with lived experience (participant 1) were paid or given another return they agreed to: yes");
    }

    @Test
    void saysItInASentence() {
        assertThat(examine(given("yes")).sentence().sentence())
                .isEqualTo("People were paid for their part, or given another return they agreed to.");
        assertThat(examine(given("no")).sentence().sentence())
                .isEqualTo("People were not paid for their part, and not given another return.");
        assertThat(examine(given("n/a")).sentence().sentence())
                .isEqualTo("The question does not apply: the law settles it.");
    }

    @Test
    void theirOwnWordCountsForMore() {
        Records theirs = given("yes")
                .wordOfPeople("letter")
                .lastParticipant(one -> one.withSupport(support("yes").withEvidence("letter")));

        assertThat(examine(theirs).facts()).extracting(Fact::saidBy).containsExactly(Voice.PEOPLE);
        assertThat(examine(given("yes")).facts()).extracting(Fact::saidBy).containsExactly(Voice.ORGANISATION);
    }

    private static Records given(String answer) {
        return Records.project().people("p").lastParticipant(one -> one.withSupport(support(answer)));
    }

    private static Support support(String answer) {
        return Support.builder().payment(Records.answer(answer)).build();
    }

    private static Finding examine(Records record) {
        return new Reciprocity().examine(record.facts());
    }
}
