package org.copro.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Voice;
import org.copro.assessment.testing.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneVoiceTest {

    @ParameterizedTest
    @CsvSource({"1, OBSERVED", "2, NOT_OBSERVED", "12, NOT_OBSERVED", ", UNKNOWN"})
    void countsThePeopleInAGroup(Integer people, Outcome expected) {
        assertThat(examine(group(people)).outcome()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, NOT_OBSERVED",
        "1,  , NOT_OBSERVED",
        " ,  , NOT_OBSERVED",
        "2000000000, 2000000000, NOT_OBSERVED",
    })
    void twoGroupsAreTwoVoicesAtLeast(Integer first, Integer second, Outcome expected) {
        assertThat(examine(group(first).people("q").lastParticipant(one -> one.withPeople(optional(second))))
                        .outcome())
                .isEqualTo(expected);
    }

    @Test
    void theOrganisationHasNoVoiceHere() {
        Finding finding = examine(Records.project().staff("s").staff("t"));

        assertThat(finding.outcome()).isEqualTo(Outcome.OBSERVED);
        assertThat(finding.sentence().sentence()).isEqualTo("Nobody who uses services is among the participants.");
    }

    @Test
    void somebodyWithoutARoleMayBeASecondVoice() {
        Finding open = examine(group(1).somebody("x", null));

        assertThat(open.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(open.missing()).extracting(Missing::pointer).containsExactly("/participants/1/role");
        assertThat(examine(group(2).somebody("x", null)).outcome()).isEqualTo(Outcome.NOT_OBSERVED);
    }

    @Test
    void withoutParticipantsTheQuestionIsOpen() {
        assertThat(examine(Records.project()).missing())
                .extracting(Missing::pointer)
                .containsExactly("/participants");
    }

    @Test
    void saysHowManyTookPartAndInWhatRole() {
        Finding finding = examine(group(1).people("q").lastParticipant(one -> one.withPeople(3)));

        assertThat(finding.sentence().sentence()).isEqualTo("At least 4 people who use services took part.");
        assertThat(finding.facts())
                .extracting(fact -> fact.phrase().text())
                .containsExactly(
                        "people with lived experience who took part: 1",
                        "people with lived experience who took part: 3");
        assertThat(finding.facts())
                .extracting(Fact::pointer)
                .containsExactly("/participants/0/people", "/participants/1/people");
        assertThat(finding.facts()).extracting(Fact::saidBy).containsOnly(Voice.ORGANISATION);
        assertThat(examine(group(null)).missing())
                .extracting(Missing::pointer)
                .containsExactly("/participants/0/people");
        assertThat(examine(group(null)).sentence().sentence())
                .isEqualTo("The record does not say how many people with lived experience took part.");
    }

    private static Records group(Integer people) {
        return Records.project().people("p").lastParticipant(one -> one.withPeople(optional(people)));
    }

    private static Optional<Integer> optional(Integer people) {
        return Optional.ofNullable(people);
    }

    private static Finding examine(Records record) {
        return new OneVoice().examine(record.facts());
    }
}
