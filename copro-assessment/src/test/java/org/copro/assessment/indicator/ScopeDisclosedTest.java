package org.copro.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copro.stage.DecisionRight.ADVISORY;
import static org.copro.stage.Phase.DESIGN;

import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Voice;
import org.copro.assessment.testing.Records;
import org.copro.known.Share;
import org.copro.project.Scope;
import org.copro.stage.Limit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeDisclosedTest {

    @ParameterizedTest
    @CsvSource({
        "yes, OBSERVED",
        "no,  NOT_OBSERVED",
        "   , UNKNOWN",
        "n/a, NOT_APPLICABLE",
    })
    void asksWhetherTheScopeWasDisclosed(String disclosed, Outcome expected) {
        assertThat(examine(scope(disclosed)).outcome()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "yes, yes, OBSERVED",
        "yes, no,  PARTLY",
        "yes,    , UNKNOWN",
        "no,  yes, PARTLY",
        "no,  no,  NOT_OBSERVED",
        "   , yes, UNKNOWN",
        "n/a, yes, OBSERVED",
    })
    void everyLimitToADecisionMustBeDisclosedToo(String scope, String limit, Outcome expected) {
        assertThat(examine(limited(scope, limit)).outcome()).isEqualTo(expected);
    }

    @Test
    void aDecisionWithoutALimitIsNotAsked() {
        Records record = scope("yes").people("p").stage(DESIGN).decision("2021", ADVISORY);

        assertThat(examine(record).facts()).hasSize(1);
        assertThat(examine(record).outcome()).isEqualTo(Outcome.OBSERVED);
    }

    @Test
    void withoutAScopeTheQuestionIsOpen() {
        assertThat(examine(Records.project()).missing())
                .extracting(Missing::pointer)
                .containsExactly("/scope/disclosed");
    }

    @Test
    void pointsAtScopeAndLimit() {
        assertThat(examine(limited("yes", "no")).facts())
                .extracting(Fact::pointer)
                .containsExactly("/scope/disclosed", "/stages/0/decisions/0/limit/disclosed");
        assertThat(examine(limited("yes", null)).missing())
                .extracting(Missing::pointer)
                .containsExactly("/stages/0/decisions/0/limit/disclosed");
        assertThat(examine(limited("yes", "no")).facts())
                .extracting(Fact::saidBy)
                .containsExactly(Voice.ORGANISATION, Voice.PEOPLE);
    }

    @Test
    void saysInHowManyCasesItHolds() {
        Finding finding = examine(limited("yes", "no"));

        assertThat(finding.share()).contains(new Share(1, 2));
        assertThat(finding.sentence().sentence())
                .isEqualTo("People were told what could change and what could not." + " This holds in 1 of 2 cases.");
    }

    private static Records scope(String disclosed) {
        return Records.project()
                .with(old -> old.withScope(
                        Scope.builder().disclosed(Records.answer(disclosed)).build()));
    }

    private static Records limited(String scope, String limit) {
        return scope(scope)
                .wordOfPeople("letter")
                .stage(DESIGN)
                .decision("2021", ADVISORY)
                .lastDecision(one -> one.withEvidence("letter")
                        .withLimit(
                                Limit.builder().disclosed(Records.answer(limit)).build()));
    }

    private static Finding examine(Records record) {
        return new ScopeDisclosed().examine(record.facts());
    }
}
