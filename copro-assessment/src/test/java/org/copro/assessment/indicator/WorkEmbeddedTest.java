package org.copro.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Voice;
import org.copro.assessment.testing.Records;
import org.copro.known.Share;
import org.copro.project.Embedding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkEmbeddedTest {

    @ParameterizedTest
    @CsvSource({
        "yes, yes, yes, OBSERVED,       100 %, 100 %",
        "no,  no,  no,  NOT_OBSERVED,   0 %,   0 %",
        "yes, no,  no,  PARTLY,         1/3,   1/3",
        "yes, no,  yes, PARTLY,         2/3,   2/3",
        "yes, no,     , PARTLY,         1/3,   2/3",
        "yes, yes,    , UNKNOWN,        2/3,   100 %",
        "no,  no,     , UNKNOWN,        0 %,   1/3",
        "   ,    ,    , UNKNOWN,        0 %,   100 %",
        "yes, n/a, yes, OBSERVED,       100 %, 100 %",
        "n/a, n/a, n/a, NOT_APPLICABLE, 0 %,   100 %",
    })
    void threeSignsOfRoutineAreAsked(
            String repeated, String budget, String seat, Outcome expected, Share low, Share high) {
        Finding finding = examine(embedded(repeated, budget, seat));

        assertThat(finding.outcome()).isEqualTo(expected);
        assertThat(finding.extent()).isEqualTo(new Extent(low, high));
    }

    @Test
    void saysWhichSignsThereAre() {
        assertThat(sentence("yes", "yes", "yes")).isEqualTo("Working together is part of the routine.");
        assertThat(sentence("no", "no", "no")).isEqualTo("Working together is not part of the routine.");
        assertThat(sentence("yes", "no", "no"))
                .isEqualTo("Working together is part of the routine in part: it was done more than once;"
                        + " but it is not so that a regular budget pays for it"
                        + " and people have a standing seat where the organisation is governed.");
    }

    @Test
    void withoutAnEntryAllThreeAreMissing() {
        assertThat(examine(Records.project()).missing())
                .extracting(Missing::pointer)
                .containsExactly("/embedding/repeated", "/embedding/routine-budget", "/embedding/governance-seat");
    }

    @Test
    void theFactsTellWhoseWordItIs() {
        assertThat(examine(embedded("yes", "no", null)).facts())
                .extracting(Fact::pointer)
                .containsExactly("/embedding/repeated", "/embedding/routine-budget");
        assertThat(examine(embedded("yes", "no", null)).facts())
                .extracting(Fact::saidBy)
                .containsOnly(Voice.PEOPLE);
    }

    private static String sentence(String repeated, String budget, String seat) {
        return examine(embedded(repeated, budget, seat)).sentence().sentence();
    }

    private static Records embedded(String repeated, String budget, String seat) {
        return Records.project()
                .wordOfPeople("letter")
                .with(old -> old.withEmbedding(Embedding.builder()
                        .repeated(Records.answer(repeated))
                        .routineBudget(Records.answer(budget))
                        .governanceSeat(Records.answer(seat))
                        .addEvidence("letter")
                        .build()));
    }

    private static Finding examine(Records record) {
        return new WorkEmbedded().examine(record.facts());
    }
}
