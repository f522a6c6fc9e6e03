package org.copro.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Voice;
import org.copro.assessment.testing.Records;
import org.copro.known.Share;
import org.copro.stage.DecisionRight;
import org.copro.stage.MethodKind;
import org.copro.stage.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionSetTogetherTest {

    @ParameterizedTest
    @CsvSource({
        "none,           NOT_OBSERVED,   0 %,   0 %",
        "consulted,      NOT_OBSERVED,   0 %,   0 %",
        "involved,       OBSERVED,       0 %, 100 %",
        "led,            OBSERVED,       0 %, 100 %",
        "advisory,       NOT_OBSERVED,   0 %,   0 %",
        "binding-advice, OBSERVED,     100 %, 100 %",
        "joint,          OBSERVED,     100 %, 100 %",
        "?,              UNKNOWN,        0 %, 100 %",
        "n/a,            NOT_APPLICABLE, 0 %, 100 %",
    })
    void aDialogueIsTheLeastThatCounts(String say, Outcome expected, Share low, Share high) {
        Finding finding = examine(Records.project().stages("priorities=" + say));

        assertThat(finding.outcome()).isEqualTo(expected);
        assertThat(finding.extent()).isEqualTo(new Extent(low, high));
    }

    @ParameterizedTest
    @CsvSource({
        "priorities=joint priorities=advisory,                   PARTLY,   1/2, 1/2",
        "priorities=joint priorities=advisory priorities=n/a,    PARTLY,   1/2, 1/2",
        "priorities=joint priorities=advisory priorities=?,      PARTLY,   1/3, 2/3",
        "priorities=joint priorities=?,                          UNKNOWN,  1/2, 100 %",
        "priorities=joint design=advisory delivery=advisory,     OBSERVED, 100 %, 100 %",
    })
    void everyStageOfSettingPrioritiesIsAskedAndNoOther(String stages, Outcome expected, Share low, Share high) {
        Finding finding = examine(Records.project().stages(stages));

        assertThat(finding.outcome()).isEqualTo(expected);
        assertThat(finding.extent()).isEqualTo(new Extent(low, high));
    }

    @Test
    void withoutSuchAStageTheQuestionIsOpen() {
        Finding finding = examine(Records.project().stages("design=joint"));

        assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(finding.missing()).extracting(Missing::pointer).containsExactly("/stages");
        assertThat(finding.extent()).isEqualTo(Extent.ANY);
    }

    @Test
    void aMethodThatShowsADialogueMakesItCertain() {
        Records seat = Records.project().people("p").stage(Phase.PRIORITIES).involved("p", MethodKind.VOTING_SEAT);

        assertThat(examine(seat).holds()).isEqualTo(Truth.TRUE);
    }

    @Test
    void theFactTellsTheSayAndWhoseWordItIs() {
        Records record = Records.project()
                .wordOfPeople("letter")
                .people("p")
                .stage(Phase.PRIORITIES)
                .main("2021", DecisionRight.JOINT)
                .lastDecision(one -> one.withEvidence("letter"));

        assertThat(examine(record).facts()).singleElement().satisfies((Fact fact) -> {
            assertThat(fact.phrase().text())
                    .isEqualTo("in setting priorities, people decided together with the professionals");
            assertThat(fact.pointer()).isEqualTo("/stages/0");
            assertThat(fact.saidBy()).isEqualTo(Voice.PEOPLE);
        });
    }

    @Test
    void saysItInASentence() {
        assertThat(sentence("priorities=joint"))
                .isEqualTo("People took part in setting the question or the problem, in dialogue at least.");
        assertThat(sentence("priorities=advisory"))
                .isEqualTo("In setting the question or the problem, people were asked at most.");
        assertThat(sentence("priorities=joint priorities=advisory"))
                .isEqualTo("In 1 of 2 stages of setting the question, people were in dialogue at least.");
        assertThat(sentence("design=joint")).isEqualTo("The record does not say who set the question or the problem.");
    }

    private static String sentence(String stages) {
        return examine(Records.project().stages(stages)).sentence().sentence();
    }

    private static Finding examine(Records record) {
        return new QuestionSetTogether().examine(record.facts());
    }
}
