package org.copro.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Voice;
import org.copro.assessment.testing.Records;
import org.copro.known.Share;
import org.copro.power.Power;
import org.copro.power.PowerLevel;
import org.copro.power.PowerNotApplicable;
import org.copro.power.PowerRange;
import org.copro.project.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromiseKeptTest {

    @ParameterizedTest
    @CsvSource({
        "consulted, design=informed,                          NOT_OBSERVED,   0 %,   0 %",
        "consulted, design=consulted,                         OBSERVED,       100 %, 100 %",
        "consulted, design=joint,                             OBSERVED,       100 %, 100 %",
        "shared,    design=binding-advice,                    NOT_OBSERVED,   0 %,   0 %",
        "shared,    design=joint,                             OBSERVED,       100 %, 100 %",
        "shared,    design=shared,                            OBSERVED,       0 %,   100 %",
        "shared,    design=joint delivery=advisory,           PARTLY,         1/2,   1/2",
        "shared,    design=joint delivery=?,                  UNKNOWN,        1/2,   100 %",
        "shared,    design=advisory delivery=?,               UNKNOWN,        0 %,   1/2",
        "shared,    design=joint delivery=n/a,                OBSERVED,       100 %, 100 %",
        "shared,    design=n/a,                               NOT_APPLICABLE, 0 %,   100 %",
        "informed,  design=none delivery=informed,            PARTLY,         1/2,   1/2",
        "none,      design=none,                              NOT_APPLICABLE, 0 %,   100 %",
        "       ,   design=joint,                             UNKNOWN,        0 %,   100 %",
    })
    void theSayInEachStageIsHeldAgainstThePromise(
            String promised, String stages, Outcome expected, Share low, Share high) {
        Records record = Records.project().stages(stages);
        Finding finding = examine(promised == null ? record : promised(record, Power.parse(promised)));

        assertThat(finding.outcome()).isEqualTo(expected);
        assertThat(finding.extent()).isEqualTo(new Extent(low, high));
    }

    @ParameterizedTest
    @CsvSource({
        "tlap/consultation,  advisory,       OBSERVED",
        "tlap/co-design,     advisory,       NOT_OBSERVED",
        "tlap/co-design,     binding-advice, OBSERVED",
        "tlap/co-production, binding-advice, NOT_OBSERVED",
        "tlap/co-production, joint,          OBSERVED",
        "iap2/empower,       binding-advice, NOT_OBSERVED",
        "iap2/empower,       joint,          OBSERVED",
    })
    void ofARungTheLowestLevelCounts(String promised, String right, Outcome expected) {
        Records record = Records.project().stages("design=" + right);

        assertThat(examine(promised(record, Power.parse(promised))).outcome()).isEqualTo(expected);
    }

    @Test
    void ofARangeTheLowestLevelCounts() {
        Records record = Records.project().stages("design=joint delivery=advisory");
        Power range = new PowerRange(PowerLevel.CONSULTED, PowerLevel.LED);

        assertThat(examine(promised(record, range)).outcome()).isEqualTo(Outcome.OBSERVED);
        assertThat(examine(promised(record, PowerRange.ANY)).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void aPromiseThatDoesNotApplyIsNotHeldAgainstAnything() {
        Finding finding =
                examine(promised(Records.project().stages("design=none"), new PowerNotApplicable("nobody was asked")));

        assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(finding.sentence().sentence()).isEqualTo("The question does not apply: nobody was asked.");
        assertThat(finding.extent()).isEqualTo(Extent.ANY);
    }

    @Test
    void saysWhatIsMissing() {
        Records stages = Records.project().stages("design=joint delivery=?");

        assertThat(examine(stages).missing()).extracting(Missing::pointer).containsExactly("/scope/promised");
        assertThat(examine(promised(stages, Power.parse("shared"))).missing())
                .extracting(Missing::pointer)
                .containsExactly("/stages/1");
        assertThat(examine(promised(Records.project(), Power.parse("shared"))).missing())
                .extracting(Missing::pointer)
                .containsExactly("/stages");
    }

    @Test
    void saysItInASentence() {
        assertThat(sentence("design=joint"))
                .isEqualTo("People were promised at least “deciding together”, and had it in every stage recorded.");
        assertThat(sentence("design=joint delivery=none evaluation=joint"))
                .isEqualTo("People were promised at least “deciding together”, and had it in 2 of 3 stages.");
        assertThat(sentence("design=advisory"))
                .isEqualTo("People were promised at least “deciding together”, and had less in every stage recorded.");
    }

    @Test
    void theFactsTellThePromiseFirstAndWhoseWordItIs() {
        Records record = Records.project()
                .stages("design=joint")
                .wordOfPeople("letter")
                .with(old -> old.withScope(Scope.builder()
                        .promised(Power.parse("shared"))
                        .addEvidence("letter")
                        .build()));

        assertThat(examine(record).facts())
                .extracting(fact -> fact.phrase().text())
                .containsExactly(
                        "the say people were promised: deciding together",
                        "in design, people decided together with the professionals");
        assertThat(examine(record).facts()).extracting(Fact::pointer).containsExactly("/scope/promised", "/stages/0");
        assertThat(examine(record).facts()).extracting(Fact::saidBy).containsExactly(Voice.PEOPLE, Voice.ORGANISATION);
    }

    private static String sentence(String stages) {
        return examine(promised(Records.project().stages(stages), Power.parse("shared")))
                .sentence()
                .sentence();
    }

    private static Records promised(Records record, Power promised) {
        return record.with(
                old -> old.withScope(Scope.builder().promised(promised).build()));
    }

    private static Finding examine(Records record) {
        return new PromiseKept().examine(record.facts());
    }
}
