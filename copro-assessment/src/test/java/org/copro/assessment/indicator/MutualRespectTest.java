package org.copro.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copro.people.Side.INDEPENDENT;
import static org.copro.people.Side.ORGANISATION;
import static org.copro.people.Side.PEOPLE;

import java.util.List;
import java.util.stream.Stream;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Voice;
import org.copro.assessment.testing.Records;
import org.copro.known.Share;
import org.copro.people.Side;
import org.copro.project.WorkingTogether;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MutualRespectTest {

    @ParameterizedTest
    @MethodSource
    void bothSidesMustReportIt(List<Side> sides, Outcome expected, Extent extent, String sentence) {
        Finding finding = examine(sides(sides));

        assertThat(finding.outcome()).isEqualTo(expected);
        assertThat(finding.extent()).isEqualTo(extent);
        assertThat(finding.sentence().sentence()).isEqualTo(sentence);
    }

    static Stream<Arguments> bothSidesMustReportIt() {
        Extent all = Extent.exactly(Share.ALL);
        Extent half = Extent.exactly(new Share(1, 2));
        Extent none = Extent.exactly(Share.NONE);
        return Stream.of(
                Arguments.of(
                        List.of(PEOPLE, ORGANISATION),
                        Outcome.OBSERVED,
                        all,
                        "People who use services and the organisation both report that they were respected."),
                Arguments.of(
                        List.of(ORGANISATION, INDEPENDENT, PEOPLE),
                        Outcome.OBSERVED,
                        all,
                        "People who use services and the organisation both report that they were respected."),
                Arguments.of(
                        List.of(PEOPLE),
                        Outcome.PARTLY,
                        half,
                        "Of the two sides, only people who use services reported having been respected."),
                Arguments.of(
                        List.of(INDEPENDENT, ORGANISATION),
                        Outcome.PARTLY,
                        half,
                        "Of the two sides, only the organisation reported having been respected."),
                Arguments.of(
                        List.of(INDEPENDENT),
                        Outcome.NOT_OBSERVED,
                        none,
                        "Neither people who use services nor the organisation report that they were respected."),
                Arguments.of(
                        List.of(),
                        Outcome.UNKNOWN,
                        Extent.ANY,
                        "The record does not say whether people who use services reported having been respected."));
    }

    @Test
    void withoutAListOfSidesTheQuestionIsOpen() {
        Finding finding = examine(Records.project());

        assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(finding.missing())
                .extracting(Missing::pointer)
                .containsOnly("/working-together/respect-reported-by");
    }

    @Test
    void eachSideIsAFactWithItsPlaceAndWhoseWordItIs() {
        Finding finding = examine(sides(List.of(PEOPLE)));

        assertThat(finding.facts())
                .extracting(fact -> fact.phrase().text())
                .containsExactly(
                        "whether people who use services reported having been respected: yes",
                        "whether the organisation reported having been respected: no");
        assertThat(finding.facts()).extracting(Fact::pointer).containsOnly("/working-together/respect-reported-by");
        assertThat(finding.facts()).extracting(Fact::saidBy).containsOnly(Voice.PEOPLE);
    }

    private static Records sides(List<Side> sides) {
        return Records.project()
                .wordOfPeople("letter")
                .with(old -> old.withWorkingTogether(WorkingTogether.builder()
                        .addAllRespectReportedBy(sides)
                        .addEvidence("letter")
                        .build()));
    }

    private static Finding examine(Records record) {
        return new MutualRespect().examine(record.facts());
    }
}
