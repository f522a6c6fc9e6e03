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

class ExpensesCoveredTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            yes | OBSERVED       | 100 % | People’s costs of taking part were covered.
            no  | NOT_OBSERVED   | 0 %   | People’s costs of taking part were not covered.
                | UNKNOWN        | ANY   | The record does not say whether the costs of the people with lived experience were covered.
            n/a | NOT_APPLICABLE | ANY   | The question does not apply: the law settles it.
            """)
    void asksWhetherTheirCostsWereCovered(String covered, Outcome expected, String extent, String sentence) {
        Finding finding = examine(covered(covered));

        assertThat(finding.outcome()).isEqualTo(expected);
        assertThat(finding.extent()).isEqualTo(Records.extent(extent));
        assertThat(finding.sentence().sentence()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "yes, yes, OBSERVED,     100 %",
        "yes, no,  PARTLY,       1/2",
        "no,  no,  NOT_OBSERVED, 0 %",
        "yes,    , UNKNOWN,      1/2..100 %",
        "no,     , UNKNOWN,      0 %..1/2",
        "yes, n/a, OBSERVED,     100 %",
    })
    void everyGroupOfPeopleIsACase(String first, String second, Outcome expected, String extent) {
        Finding finding = examine(covered(first).people("q").lastParticipant(one -> one.withSupport(support(second))));

        assertThat(finding.outcome()).isEqualTo(expected);
        assertThat(finding.extent()).isEqualTo(Records.extent(extent));
    }

    @Test
    void paymentIsAnotherQuestion() {
        Records paid = Records.project()
                .people("p")
                .lastParticipant(one -> one.withSupport(
                        Support.builder().payment(Records.answer("yes")).build()));

        assertThat(examine(paid).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void theOrganisationIsNotAskedAndSomebodyWithoutARoleMayBe() {
        Records staff = covered("yes").staff("s").lastParticipant(one -> one.withSupport(support("no")));
        Records somebody = covered("yes").somebody("x", null).lastParticipant(one -> one.withSupport(support("no")));

        assertThat(examine(staff).outcome()).isEqualTo(Outcome.OBSERVED);
        assertThat(examine(somebody).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(examine(somebody).extent()).isEqualTo(Records.extent("1/2..100 %"));
    }

    @Test
    void pointsAtTheAnswerAndSaysWhoseWordItIs() {
        Records record = covered("no")
                .wordOfPeople("letter")
                .lastParticipant(one -> one.withSupport(support("no").withEvidence("letter")))
                .people("q");

        assertThat(examine(record).facts())
                .extracting(Fact::pointer)
                .containsExactly("/participants/0/support/expenses");
        assertThat(examine(record).facts()).extracting(Fact::saidBy).containsExactly(Voice.PEOPLE);
        assertThat(examine(record).missing())
                .extracting(Missing::pointer)
                .containsExactly("/participants/1/support/expenses");
    }

    private static Records covered(String answer) {
        return Records.project().people("p").lastParticipant(one -> one.withSupport(support(answer)));
    }

    private static Support support(String answer) {
        return Support.builder().expenses(Records.answer(answer)).build();
    }

    private static Finding examine(Records record) {
        return new ExpensesCovered().examine(record.facts());
    }
}
