package org.copro.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Voice;
import org.copro.assessment.testing.Records;
import org.copro.known.Share;
import org.copro.people.Side;
import org.copro.project.Evaluation;
import org.copro.project.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluatedTogetherTest {

    @ParameterizedTest
    @CsvSource({
        "PEOPLE,              PEOPLE,       OBSERVED",
        "ORGANISATION PEOPLE, PEOPLE,       OBSERVED",
        "PEOPLE,              ORGANISATION, PARTLY",
        "ORGANISATION,        PEOPLE,       PARTLY",
        "INDEPENDENT,         ORGANISATION, NOT_OBSERVED",
        "                   , PEOPLE,       UNKNOWN",
        "PEOPLE,                          , UNKNOWN",
        "                   ,             , UNKNOWN",
    })
    void bothAreAskedForAndOneIsInPart(String judged, String chose, Outcome expected) {
        assertThat(examine(judged, chose).outcome()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "ORGANISATION, PEOPLE,       OBSERVED",
        "ORGANISATION, ORGANISATION, PARTLY",
        "ORGANISATION,             , UNKNOWN",
        "PEOPLE,                   , OBSERVED",
    })
    void oneMeasureChosenByPeopleIsEnough(String first, String second, Outcome expected) {
        Records record = evaluated("PEOPLE").with(old -> old.withMeasures(measure(first), measure(second)));

        assertThat(new EvaluatedTogether().examine(record.facts()).outcome()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"      , PEOPLE, /evaluation/by", "PEOPLE,       , /measures"})
    void saysWhatIsMissing(String judged, String chose, String pointer) {
        assertThat(examine(judged, chose).missing())
                .extracting(Missing::pointer)
                .containsExactly(pointer);
    }

    @Test
    void eachHalfIsToldInItsOwnWords() {
        assertThat(examine("PEOPLE", "ORGANISATION").sentence().sentence())
                .isEqualTo("People took part in judging how it went, but chose none of the measures.");
        assertThat(examine("ORGANISATION", "PEOPLE").sentence().sentence())
                .isEqualTo("People chose measures, but took no part in judging how it went.");
        assertThat(examine("PEOPLE", "ORGANISATION").share()).contains(new Share(1, 2));
        assertThat(examine("PEOPLE", "PEOPLE").facts())
                .extracting(Fact::pointer)
                .containsExactly("/evaluation/by", "/measures");
        assertThat(examine("PEOPLE", "PEOPLE").facts().get(1).phrase().text())
                .isEqualTo("people chose at least one measure");
        assertThat(examine("PEOPLE", "ORGANISATION").facts().get(1).phrase().text())
                .isEqualTo("people chose none of the measures");
        assertThat(examine("PEOPLE", "PEOPLE").facts()).extracting(Fact::saidBy).containsOnly(Voice.ORGANISATION);
    }

    private static Finding examine(String judged, String chose) {
        Records record = evaluated(judged).with(old -> old.withMeasures(measure(chose)));
        return new EvaluatedTogether().examine(record.facts());
    }

    private static Records evaluated(String judged) {
        return Records.project()
                .with(old -> old.withEvaluation(
                        Evaluation.builder().addAllBy(sides(judged)).build()));
    }

    private static Measure measure(String chose) {
        return Measure.builder().addAllDefinedBy(sides(chose)).build();
    }

    private static List<Side> sides(String names) {
        return names == null
                ? List.of()
                : Arrays.stream(names.split(" ")).map(Side::valueOf).toList();
    }
}
