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
import org.copro.people.Side;
import org.copro.project.Measure;
import org.copro.project.MeasureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomesPeopleChoseTest {

    /** A measure is written as its kind and who chose it. */
    @ParameterizedTest
    @CsvSource({
        "OUTCOME/PEOPLE,              OBSERVED,     100 %",
        "OUTCOME/ORGANISATION+PEOPLE, OBSERVED,     100 %",
        "OUTCOME/ORGANISATION,        NOT_OBSERVED, 0 %",
        "OUTPUT/PEOPLE,               NOT_OBSERVED, 0 %",
        "OUTPUT/?,                    NOT_OBSERVED, 0 %",
        "?/ORGANISATION,              NOT_OBSERVED, 0 %",
        "?/PEOPLE,                    UNKNOWN,      ANY",
        "OUTCOME/?,                   UNKNOWN,      ANY",
        "?/?,                         UNKNOWN,      ANY",
        "'',                          UNKNOWN,      ANY",
    })
    void itTakesAnOutcomeAndPeopleAmongThoseWhoChoseIt(String measure, Outcome expected, String extent) {
        Finding finding = examine(measured(measure));

        assertThat(finding.outcome()).isEqualTo(expected);
        assertThat(finding.extent()).isEqualTo(Records.extent(extent));
    }

    @ParameterizedTest
    @CsvSource({
        "OUTCOME/PEOPLE OUTCOME/PEOPLE,         OBSERVED,     100 %",
        "OUTCOME/PEOPLE OUTPUT/?,               PARTLY,       1/2",
        "OUTPUT/PEOPLE OUTCOME/ORGANISATION,    NOT_OBSERVED, 0 %",
        "OUTCOME/PEOPLE OUTCOME/?,              UNKNOWN,      1/2..100 %",
        "OUTPUT/PEOPLE OUTCOME/?,               UNKNOWN,      0 %..1/2",
        "OUTCOME/PEOPLE OUTPUT/PEOPLE ?/PEOPLE, PARTLY,       1/3..2/3",
    })
    void everyMeasureIsACase(String measures, Outcome expected, String extent) {
        Finding finding = examine(measured(measures));

        assertThat(finding.outcome()).isEqualTo(expected);
        assertThat(finding.extent()).isEqualTo(Records.extent(extent));
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(examine(Records.project()).missing())
                .extracting(Missing::pointer)
                .containsExactly("/measures");
        assertThat(examine(measured("OUTCOME/? ?/PEOPLE ?/? OUTPUT/? ?/ORGANISATION"))
                        .missing())
                .extracting(Missing::pointer)
                .containsExactly("/measures/0/defined-by", "/measures/1/kind", "/measures/2/kind");
    }

    @Test
    void saysItInASentence() {
        assertThat(examine(measured("OUTCOME/PEOPLE")).sentence().sentence())
                .isEqualTo("Success is told by outcomes that people chose.");
        assertThat(examine(measured("OUTPUT/?")).sentence().sentence())
                .isEqualTo("No measure is an outcome that people chose.");
        assertThat(examine(measured("OUTPUT/? OUTCOME/PEOPLE OUTPUT/?"))
                        .sentence()
                        .sentence())
                .isEqualTo("1 of 3 measures are outcomes that people chose.");
        assertThat(examine(measured("OUTPUT/? OUTCOME/PEOPLE OUTPUT/?")).share())
                .contains(new Share(1, 3));
        assertThat(examine(measured("OUTCOME/?")).sentence().sentence())
                .isEqualTo("The record does not say who chose a measure that is not named.");
        assertThat(examine(measured("?/PEOPLE")).sentence().sentence())
                .isEqualTo("The record does not say what a measure that is not named counts, an output or an outcome.");
    }

    @Test
    void theFactNamesTheMeasureAndWhoseWordItIs() {
        Records record = Records.project()
                .wordOfPeople("letter")
                .with(old -> old.withMeasures(
                        measure("OUTCOME/ORGANISATION+PEOPLE")
                                .withName("Going out")
                                .withEvidence("letter"),
                        measure("OUTPUT/?").withName("Attendance"),
                        measure("?/ORGANISATION")));

        assertThat(examine(record).facts())
                .extracting(fact -> fact.phrase().text())
                .containsExactly(
                        "“Going out” is an outcome, chosen by the organisation and people who use services",
                        "“Attendance” is an output",
                        "a measure that is not named was chosen by the organisation");
        assertThat(examine(record).facts())
                .extracting(Fact::pointer)
                .containsExactly("/measures/0", "/measures/1", "/measures/2");
        assertThat(examine(record).facts())
                .extracting(Fact::saidBy)
                .containsExactly(Voice.PEOPLE, Voice.ORGANISATION, Voice.ORGANISATION);
    }

    private static Records measured(String measures) {
        List<Measure> all = Arrays.stream(measures.split(" "))
                .filter(one -> !one.isEmpty())
                .map(OutcomesPeopleChoseTest::measure)
                .toList();
        return Records.project().with(old -> old.withMeasures(all));
    }

    private static Measure measure(String text) {
        String[] parts = text.split("/");
        Optional<MeasureKind> kind =
                parts[0].equals("?") ? Optional.empty() : Optional.of(MeasureKind.valueOf(parts[0]));
        List<Side> by = parts[1].equals("?")
                ? List.of()
                : Arrays.stream(parts[1].split("\\+")).map(Side::valueOf).toList();
        return Measure.builder().kind(kind).addAllDefinedBy(by).build();
    }

    private static Finding examine(Records record) {
        return new OutcomesPeopleChose().examine(record.facts());
    }
}
