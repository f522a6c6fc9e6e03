package org.copro.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Voice;
import org.copro.assessment.testing.Records;
import org.copro.known.Share;
import org.copro.project.Measure;
import org.copro.project.MeasureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomesMeasuredTest {

    @ParameterizedTest
    @CsvSource({
        "OUTCOME,                OBSERVED",
        "OUTCOME OUTCOME,        OBSERVED",
        "OUTCOME OUTPUT,         PARTLY",
        "OUTPUT OUTPUT,          NOT_OBSERVED",
        "OUTPUT,                 NOT_OBSERVED",
        "OUTCOME ?,              UNKNOWN",
        "OUTPUT ?,               UNKNOWN",
        "OUTCOME OUTPUT ?,       PARTLY",
        "?,                      UNKNOWN",
        "'',                     UNKNOWN",
    })
    void asksForOutcomesAmongTheMeasures(String kinds, Outcome expected) {
        assertThat(examine(measured(kinds)).outcome()).isEqualTo(expected);
    }

    @Test
    void givesTheShareOfOutcomes() {
        Finding finding = examine(measured("OUTPUT OUTCOME OUTPUT"));

        assertThat(finding.share()).contains(new Share(1, 3));
        assertThat(finding.sentence().sentence())
                .isEqualTo("1 of 3 measures tell what difference it made; the others count what was done.");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(examine(measured("OUTCOME ?")).missing())
                .extracting(Missing::pointer)
                .containsExactly("/measures/1/kind");
        assertThat(examine(measured("")).missing()).extracting(Missing::pointer).containsExactly("/measures");
        assertThat(examine(measured("?")).sentence().sentence())
                .isEqualTo(
                        "The record does not say what “a measure that is not named” counts, an output or an outcome.");
    }

    @Test
    void theFactNamesTheMeasureAndWhoSaysSo() {
        Records record = Records.project()
                .wordOfPeople("letter")
                .with(old -> old.withMeasures(Measure.builder()
                        .name("Attendance")
                        .kind(MeasureKind.OUTPUT)
                        .addEvidence("letter")
                        .build()));

        assertThat(examine(record).facts()).singleElement().satisfies(fact -> {
            assertThat(fact.phrase().text()).isEqualTo("“Attendance” is an output");
            assertThat(fact.pointer()).isEqualTo("/measures/0/kind");
            assertThat(fact.saidBy()).isEqualTo(Voice.PEOPLE);
        });
        assertThat(examine(measured("OUTPUT")).facts()).extracting(Fact::saidBy).containsExactly(Voice.ORGANISATION);
    }

    private static Records measured(String kinds) {
        List<Measure> measures = Arrays.stream(kinds.split(" "))
                .filter(kind -> !kind.isEmpty())
                .map(kind -> Measure.builder().kind(kind(kind)).build())
                .toList();
        return Records.project().with(old -> old.withMeasures(measures));
    }

    private static Optional<MeasureKind> kind(String word) {
        return word.equals("?") ? Optional.empty() : Optional.of(MeasureKind.valueOf(word));
    }

    private static Finding examine(Records record) {
        return new OutcomesMeasured().examine(record.facts());
    }
}
