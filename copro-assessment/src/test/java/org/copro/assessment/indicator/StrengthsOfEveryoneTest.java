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
import org.copro.project.Strengths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StrengthsOfEveryoneTest {

    @ParameterizedTest
    @MethodSource
    void theStrengthsOfBothSidesMustBeNamed(List<Side> sides, Outcome expected, Extent extent, String sentence) {
        Finding finding = examine(sides(sides));

        assertThat(finding.outcome()).isEqualTo(expected);
        assertThat(finding.extent()).isEqualTo(extent);
        assertThat(finding.sentence().sentence()).isEqualTo(sentence);
    }

    static Stream<Arguments> theStrengthsOfBothSidesMustBeNamed() {
        Extent all = Extent.exactly(Share.ALL);
        Extent half = Extent.exactly(new Share(1, 2));
        Extent none = Extent.exactly(Share.NONE);
        return Stream.of(
                Arguments.of(
                        List.of(PEOPLE, ORGANISATION),
                        Outcome.OBSERVED,
                        all,
                        "The strengths of people who use services and those of the organisation were named."),
                Arguments.of(
                        List.of(ORGANISATION, INDEPENDENT, PEOPLE),
                        Outcome.OBSERVED,
                        all,
                        "The strengths of people who use services and those of the organisation were named."),
                Arguments.of(
                        List.of(PEOPLE),
                        Outcome.PARTLY,
                        half,
                        "Of the two sides, only the strengths of people who use services were named."),
                Arguments.of(
                        List.of(INDEPENDENT, ORGANISATION),
                        Outcome.PARTLY,
                        half,
                        "Of the two sides, only the strengths of the organisation were named."),
                Arguments.of(
                        List.of(INDEPENDENT),
                        Outcome.NOT_OBSERVED,
                        none,
                        "Neither the strengths of people who use services nor those of the organisation were named."),
                Arguments.of(
                        List.of(),
                        Outcome.UNKNOWN,
                        Extent.ANY,
                        "The record does not say whether strengths of people who use services were named."));
    }

    @Test
    void withoutAListOfSidesTheQuestionIsOpen() {
        Finding finding = examine(Records.project());

        assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(finding.missing()).extracting(Missing::pointer).containsOnly("/strengths/named-of");
    }

    @Test
    void eachSideIsAFactWithItsPlaceAndWhoseWordItIs() {
        Finding finding = examine(sides(List.of(PEOPLE)));

        assertThat(finding.facts())
                .extracting(fact -> fact.phrase().text())
                .containsExactly(
                        "whether strengths of people who use services were named: yes",
                        "whether strengths of the organisation were named: no");
        assertThat(finding.facts()).extracting(Fact::pointer).containsOnly("/strengths/named-of");
        assertThat(finding.facts()).extracting(Fact::saidBy).containsOnly(Voice.PEOPLE);
    }

    private static Records sides(List<Side> sides) {
        return Records.project()
                .wordOfPeople("letter")
                .with(old -> old.withStrengths(Strengths.builder()
                        .addAllNamedOf(sides)
                        .addEvidence("letter")
                        .build()));
    }

    private static Finding examine(Records record) {
        return new StrengthsOfEveryone().examine(record.facts());
    }
}
