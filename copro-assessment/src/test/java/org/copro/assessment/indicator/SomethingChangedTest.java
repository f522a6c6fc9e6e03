package org.copro.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copro.stage.DecisionRight.ADVISORY;
import static org.copro.stage.DecisionRight.JOINT;
import static org.copro.stage.Phase.DELIVERY;
import static org.copro.stage.Phase.DESIGN;

import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Voice;
import org.copro.assessment.testing.Records;
import org.copro.known.Answer;
import org.copro.stage.DecisionRight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SomethingChangedTest {

    @ParameterizedTest
    @CsvSource({
        "yes, OBSERVED",
        "no,  NOT_OBSERVED",
        "   , UNKNOWN",
        "n/a, NOT_APPLICABLE",
    })
    void asksWhetherADecisionChanged(String changed, Outcome expected) {
        assertThat(examine(decided("2021", ADVISORY, changed)).outcome()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "yes, yes, OBSERVED",
        "yes, no,  OBSERVED",
        "yes,    , OBSERVED",
        "no,  no,  NOT_OBSERVED",
        "no,     , UNKNOWN",
        "no,  n/a, NOT_OBSERVED",
    })
    void oneChangeIsEnough(String first, String second, Outcome expected) {
        Records record = decided("2021", ADVISORY, first)
                .stage(DELIVERY)
                .involved("p")
                .decision("2021", ADVISORY)
                .lastDecision(one -> one.withChanged(Records.answer(second)));

        assertThat(examine(record).outcome()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2021, BINDING_ADVICE, NOT_OBSERVED",
        "2021, JOINT,          OBSERVED",
        "2021, FULL,           OBSERVED",
        "2019, JOINT,          NOT_OBSERVED",
        "    , JOINT,          UNKNOWN",
        "    , ADVISORY,       NOT_OBSERVED",
        "2021,               , UNKNOWN",
        "2019,               , NOT_OBSERVED",
    })
    void aDecisionToChangeNothingCountsIfPeopleMadeItToo(String decided, DecisionRight right, Outcome expected) {
        assertThat(examine(decided(decided, right, "no")).outcome()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2021, ADVISORY,   , /stages/0/decisions/0/changed",
        "2021,         , no, /stages/0/decisions/0/right",
        "    , JOINT,    no, /stages/0/decisions/0/decided",
    })
    void saysWhichFactIsMissing(String decided, DecisionRight right, String changed, String pointer) {
        assertThat(examine(decided(decided, right, changed)).missing())
                .extracting(Missing::pointer)
                .containsExactly(pointer);
    }

    @Test
    void withoutDecisionsTheQuestionIsOpen() {
        assertThat(examine(Records.project().people("p").stage(DESIGN)).missing())
                .extracting(Missing::pointer)
                .containsExactly("/stages");
    }

    @Test
    void theFactTellsWhatChangedAndWhoSaysSo() {
        Records record = decided("2021", ADVISORY, "yes")
                .wordOfPeople("letter")
                .lastDecision(one -> one.withWhat("Opening hours")
                        .withChange("Open on Sundays")
                        .withEvidence("letter"));

        assertThat(examine(record).facts()).singleElement().satisfies(fact -> {
            assertThat(fact.phrase().text()).isEqualTo("“Opening hours” (design): Open on Sundays");
            assertThat(fact.pointer()).isEqualTo("/stages/0/decisions/0/changed");
            assertThat(fact.saidBy()).isEqualTo(Voice.PEOPLE);
        });
        assertThat(examine(decided("2021", ADVISORY, "no")).facts())
                .extracting(Fact::phrase)
                .extracting(Object::toString)
                .containsExactly("a decision that is not named (design): nothing changed because of people’s input");
    }

    @Test
    void aReasonWhyItDoesNotApplyIsRepeated() {
        Records record = decided("2021", JOINT, null)
                .lastDecision(one -> one.withChanged(Answer.notApplicable("nobody commented")));

        assertThat(examine(record).sentence().sentence()).isEqualTo("The question does not apply: nobody commented.");
    }

    private static Records decided(String decided, DecisionRight right, String changed) {
        return Records.project()
                .people("p", "2020")
                .stage(DESIGN)
                .involved("p")
                .decision(decided, right)
                .lastDecision(one -> one.withChanged(Records.answer(changed)));
    }

    private static Finding examine(Records record) {
        return new SomethingChanged().examine(record.facts());
    }
}
