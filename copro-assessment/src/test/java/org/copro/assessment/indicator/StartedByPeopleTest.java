package org.copro.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copro.people.Side.INDEPENDENT;
import static org.copro.people.Side.ORGANISATION;
import static org.copro.people.Side.PEOPLE;

import java.util.List;
import java.util.stream.Stream;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Voice;
import org.copro.assessment.testing.Records;
import org.copro.known.Share;
import org.copro.people.Side;
import org.copro.project.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StartedByPeopleTest {

    @ParameterizedTest
    @MethodSource
    void peopleMustBeAmongThoseWhoStarted(List<Side> by, Outcome expected, Extent extent, String sentence) {
        Finding finding = examine(started(by));

        assertThat(finding.outcome()).isEqualTo(expected);
        assertThat(finding.extent()).isEqualTo(extent);
        assertThat(finding.sentence().sentence()).isEqualTo(sentence);
    }

    static Stream<Arguments> peopleMustBeAmongThoseWhoStarted() {
        Extent all = Extent.exactly(Share.ALL);
        Extent none = all.opposite();
        return Stream.of(
                Arguments.of(
                        List.of(PEOPLE), Outcome.OBSERVED, all, "The work was started by people who use services."),
                Arguments.of(
                        List.of(PEOPLE, ORGANISATION),
                        Outcome.OBSERVED,
                        all,
                        "The work was started by people who use services and the organisation."),
                Arguments.of(
                        List.of(ORGANISATION), Outcome.NOT_OBSERVED, none, "The work was started by the organisation."),
                Arguments.of(
                        List.of(INDEPENDENT),
                        Outcome.NOT_OBSERVED,
                        none,
                        "The work was started by somebody independent."),
                Arguments.of(List.of(), Outcome.UNKNOWN, Extent.ANY, "The record does not say who started the work."));
    }

    @Test
    void withoutAPurposeTheQuestionIsOpen() {
        Finding finding = examine(Records.project());

        assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(finding.missing()).extracting(Missing::pointer).containsExactly("/purpose/initiated-by");
    }

    @Test
    void theFactTellsWhoseWordItIs() {
        assertThat(examine(started(List.of(PEOPLE))).facts()).singleElement().satisfies(fact -> {
            assertThat(fact.pointer()).isEqualTo("/purpose/initiated-by");
            assertThat(fact.saidBy()).isEqualTo(Voice.PEOPLE);
        });
    }

    private static Records started(List<Side> by) {
        return Records.project()
                .wordOfPeople("letter")
                .with(old -> old.withPurpose(Purpose.builder()
                        .addAllInitiatedBy(by)
                        .addEvidence("letter")
                        .build()));
    }

    private static Finding examine(Records record) {
        return new StartedByPeople().examine(record.facts());
    }
}
