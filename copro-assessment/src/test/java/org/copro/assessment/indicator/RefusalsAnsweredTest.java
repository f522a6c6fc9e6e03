package org.copro.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Voice;
import org.copro.assessment.testing.Records;
import org.copro.known.Share;
import org.copro.stage.DecisionRight;
import org.copro.stage.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalsAnsweredTest {

    /** Every decision is written as what changed and what was answered; ? is not stated. */
    @ParameterizedTest
    @CsvSource({
        "no/yes,         OBSERVED,       100 %",
        "no/no,          NOT_OBSERVED,   0 %",
        "no/?,           UNKNOWN,        ANY",
        "no/n/a,         NOT_APPLICABLE, ANY",
        "yes/?,          NOT_APPLICABLE, ANY",
        "yes/no,         NOT_APPLICABLE, ANY",
        "n/a/no,         NOT_APPLICABLE, ANY",
        "?/?,            UNKNOWN,        ANY",
        "?/yes,          UNKNOWN,        ANY",
        "?/no,           UNKNOWN,        ANY",
        "?/n/a,          NOT_APPLICABLE, ANY",
        "'',             UNKNOWN,        ANY",
    })
    void onlyADecisionInWhichNothingChangedIsAskedAbout(String decisions, Outcome expected, String extent) {
        Finding finding = examine(decided(decisions));

        assertThat(finding.outcome()).isEqualTo(expected);
        assertThat(finding.extent()).isEqualTo(Records.extent(extent));
    }

    @ParameterizedTest
    @CsvSource({
        "no/yes no/yes,       OBSERVED,     100 %",
        "no/yes no/no,        PARTLY,       1/2",
        "no/no no/no,         NOT_OBSERVED, 0 %",
        "no/yes yes/no,       OBSERVED,     100 %",
        "no/no yes/yes,       NOT_OBSERVED, 0 %",
        "no/yes no/?,         UNKNOWN,      1/2..100 %",
        "no/no no/?,          UNKNOWN,      0 %..1/2",
        "no/yes no/no no/?,   PARTLY,       1/3..2/3",
        "no/yes no/n/a,       OBSERVED,     100 %",
    })
    void everySuchDecisionIsACase(String decisions, Outcome expected, String extent) {
        Finding finding = examine(decided(decisions));

        assertThat(finding.outcome()).isEqualTo(expected);
        assertThat(finding.extent()).isEqualTo(Records.extent(extent));
    }

    /** Something may have changed: then it is no refusal, and drops out. */
    @ParameterizedTest
    @CsvSource({
        "no/yes ?/yes, OBSERVED,     100 %",
        "no/yes ?/no,  UNKNOWN,      1/2..100 %",
        "no/yes ?/?,   UNKNOWN,      1/2..100 %",
        "no/no ?/no,   NOT_OBSERVED, 0 %",
        "no/no ?/yes,  UNKNOWN,      0 %..1/2",
        "?/yes ?/yes,  UNKNOWN,      ANY",
    })
    void aDecisionOfWhichItIsOpenWhetherSomethingChangedCanDropOut(String decisions, Outcome expected, String extent) {
        Finding finding = examine(decided(decisions));

        assertThat(finding.outcome()).isEqualTo(expected);
        assertThat(finding.extent()).isEqualTo(Records.extent(extent));
    }

    @ParameterizedTest
    @CsvSource({"ADVISORY", "JOINT", "FULL"})
    void whoseDecisionItWasMakesNoDifference(DecisionRight right) {
        Records record = decided("no/yes no/no").lastDecision(one -> one.withRight(right));

        assertThat(examine(record).extent()).isEqualTo(Records.extent("1/2"));
    }

    @Test
    void pointsAtTheAnswerOrAtWhereItWouldStand() {
        assertThat(examine(decided("no/yes yes/?")).facts())
                .extracting(Fact::pointer)
                .containsExactly("/stages/0/decisions/0/answered", "/stages/0/decisions/1/changed");
        assertThat(examine(decided("no/? ?/? ?/yes")).missing())
                .extracting(Missing::pointer)
                .containsExactly(
                        "/stages/0/decisions/0/answered",
                        "/stages/0/decisions/1/changed",
                        "/stages/0/decisions/1/answered",
                        "/stages/0/decisions/2/changed");
        assertThat(examine(Records.project()).missing())
                .extracting(Missing::pointer)
                .containsExactly("/stages");
    }

    @Test
    void theFactTellsWhoseWordItIs() {
        Records record = decided("no/yes no/no")
                .wordOfPeople("letter")
                .lastDecision(one -> one.withWhat("the hours").withEvidence("letter"));

        assertThat(examine(record).facts()).extracting(Fact::saidBy).containsExactly(Voice.ORGANISATION, Voice.PEOPLE);
        assertThat(examine(record).facts().get(1).phrase().text())
                .isEqualTo("whether people got an answer on “the hours” (design): no");
    }

    @Test
    void saysItInASentence() {
        assertThat(examine(decided("no/yes")).sentence().sentence())
                .isEqualTo(
                        "Where people’s input was not followed, they got an answer that says what was done with it.");
        assertThat(examine(decided("no/no")).sentence().sentence())
                .isEqualTo("Where people’s input was not followed, they got no answer.");
        assertThat(examine(decided("yes/?")).sentence().sentence())
                .isEqualTo("The question does not apply: something changed because of people’s input.");
        assertThat(examine(decided("no/yes no/no no/no")).sentence().sentence())
                .isEqualTo("People’s input was not followed in 3 decisions; in 1 of them they got an answer.");
        assertThat(examine(decided("no/yes no/no no/no")).share()).contains(new Share(1, 3));
    }

    private static Records decided(String decisions) {
        Records record = Records.project().people("p").stage(Phase.DESIGN);
        for (String one : decisions.split(" ")) {
            if (!one.isEmpty()) {
                boolean isLeftOut = one.startsWith("n/a");
                String changed = isLeftOut ? "n/a" : one.substring(0, one.indexOf('/'));
                String answered = one.substring(changed.length() + 1);
                record = record.decision("2021", null)
                        .lastDecision(old -> old.withChanged(Records.answer(stated(changed)))
                                .withAnswered(Records.answer(stated(answered))));
            }
        }
        return record;
    }

    private static String stated(String word) {
        return word.equals("?") ? null : word;
    }

    private static Finding examine(Records record) {
        return new RefusalsAnswered().examine(record.facts());
    }
}
