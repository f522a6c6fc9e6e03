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
import org.copro.people.Side;
import org.copro.project.Evaluation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JudgedByPeopleTest {

    @ParameterizedTest
    @MethodSource
    void peopleMustBeAmongThoseWhoJudged(List<Side> by, Outcome expected, String sentence) {
        Finding finding = examine(Records.project().with(old -> old.withEvaluation(evaluation(by))));

        assertThat(finding.outcome()).isEqualTo(expected);
        assertThat(finding.sentence().sentence()).isEqualTo(sentence);
    }

    static Stream<Arguments> peopleMustBeAmongThoseWhoJudged() {
        return Stream.of(
                Arguments.of(List.of(PEOPLE), Outcome.OBSERVED, "How it went was judged by people who use services."),
                Arguments.of(
                        List.of(ORGANISATION, PEOPLE),
                        Outcome.OBSERVED,
                        "How it went was judged by the organisation and people who use services."),
                Arguments.of(
                        List.of(ORGANISATION), Outcome.NOT_OBSERVED, "How it went was judged by the organisation."),
                Arguments.of(
                        List.of(INDEPENDENT), Outcome.NOT_OBSERVED, "How it went was judged by somebody independent."),
                Arguments.of(List.of(), Outcome.UNKNOWN, "The record does not say who judged how it went."));
    }

    @Test
    void withoutAnEvaluationTheQuestionIsOpen() {
        Finding finding = examine(Records.project());

        assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(finding.missing()).extracting(Missing::pointer).containsExactly("/evaluation/by");
    }

    @Test
    void theFactTellsWhoseWordItIs() {
        Records record = Records.project()
                .wordOfPeople("letter")
                .with(old -> old.withEvaluation(evaluation(List.of(PEOPLE)).withEvidence("letter")));

        assertThat(examine(record).facts()).singleElement().satisfies(fact -> {
            assertThat(fact.pointer()).isEqualTo("/evaluation/by");
            assertThat(fact.saidBy()).isEqualTo(Voice.PEOPLE);
        });
    }

    private static Evaluation evaluation(List<Side> by) {
        return Evaluation.builder().addAllBy(by).build();
    }

    private static Finding examine(Records record) {
        return new JudgedByPeople().examine(record.facts());
    }
}
