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

class SaySharedTest {

    @ParameterizedTest
    @CsvSource({
        "design=binding-advice,                             NOT_OBSERVED,   0 %,   0 %",
        "design=joint,                                      OBSERVED,       100 %, 100 %",
        "design=full,                                       OBSERVED,       100 %, 100 %",
        "design=joint delivery=binding-advice,              PARTLY,         1/2,   1/2",
        "design=joint delivery=joint sharing=none,          PARTLY,         2/3,   2/3",
        "design=joint delivery=none sharing=?,              PARTLY,         1/3,   2/3",
        "design=joint delivery=?,                           UNKNOWN,        1/2,   100 %",
        "design=?,                                          UNKNOWN,        0 %,   100 %",
        "design=joint delivery=n/a,                         OBSERVED,       100 %, 100 %",
        "design=n/a,                                        NOT_APPLICABLE, 0 %,   100 %",
    })
    void countsTheStagesInWhichPeopleDecidedToo(String stages, Outcome expected, Share low, Share high) {
        Finding finding = examine(Records.project().stages(stages));

        assertThat(finding.outcome()).isEqualTo(expected);
        assertThat(finding.extent()).isEqualTo(new Extent(low, high));
    }

    @Test
    void theOrganisationsWordIsTakenButNotForCertain() {
        Finding finding = examine(Records.project().stages("design=shared delivery=none"));

        assertThat(finding.outcome()).isEqualTo(Outcome.PARTLY);
        assertThat(finding.extent()).isEqualTo(new Extent(Share.NONE, new Share(1, 2)));
        assertThat(finding.missing()).extracting(Missing::pointer).containsExactly("/stages/0");
    }

    @Test
    void withoutStagesTheQuestionIsOpen() {
        Finding finding = examine(Records.project());

        assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(finding.missing()).extracting(Missing::pointer).containsExactly("/stages");
    }

    @Test
    void saysItInASentence() {
        assertThat(sentence("design=joint"))
                .isEqualTo("People decided together with the professionals, or led, in every stage recorded.");
        assertThat(sentence("design=joint delivery=none sharing=none"))
                .isEqualTo("People decided together with the professionals, or led, in 1 of 3 stages.");
        assertThat(sentence("design=none"))
                .isEqualTo(
                        "In none of the stages recorded did people decide together with the professionals, or lead.");
    }

    @Test
    void theFactTellsWhoseWordItIs() {
        Records record = Records.project()
                .wordOfPeople("letter")
                .people("p")
                .stage(Phase.DELIVERY)
                .main("2021", DecisionRight.JOINT)
                .lastDecision(one -> one.withEvidence("letter"));

        assertThat(examine(record).facts()).extracting(Fact::saidBy).containsExactly(Voice.PEOPLE);
        assertThat(examine(record).facts()).extracting(Fact::pointer).containsExactly("/stages/0");
    }

    private static String sentence(String stages) {
        return examine(Records.project().stages(stages)).sentence().sentence();
    }

    private static Finding examine(Records record) {
        return new SayShared().examine(record.facts());
    }
}
