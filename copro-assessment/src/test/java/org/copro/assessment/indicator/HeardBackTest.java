package org.copro.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Voice;
import org.copro.assessment.testing.Records;
import org.copro.known.Share;
import org.copro.project.Feedback;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeardBackTest {

    @ParameterizedTest
    @CsvSource({
        "yes, yes, OBSERVED",
        "yes, no,  PARTLY",
        "yes,    , UNKNOWN",
        "no,  yes, NOT_OBSERVED",
        "no,     , NOT_OBSERVED",
        "   , yes, UNKNOWN",
        "   , no,  UNKNOWN",
        "   ,    , UNKNOWN",
        "n/a,    , NOT_APPLICABLE",
        "yes, n/a, OBSERVED",
    })
    void hearingBackWithoutReasonsIsInPart(String given, String reasons, Outcome expected) {
        assertThat(examine(heard(given, reasons)).outcome()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "yes,    , /feedback/reasons-given",
        "   , yes, /feedback/given",
    })
    void saysWhichAnswerIsMissing(String given, String reasons, String pointer) {
        assertThat(examine(heard(given, reasons)).missing())
                .extracting(Missing::pointer)
                .containsExactly(pointer);
    }

    @ParameterizedTest
    @CsvSource({
        "yes,    , 1/2..100 %",
        "no,     , 0 %",
        "   , yes, ANY",
        "   , no,  ANY",
        "   ,    , ANY",
        "yes, no,  1/2",
    })
    void asLongAsItIsOpenWhetherPeopleHeardBackReasonsSettleNothing(String given, String reasons, String extent) {
        assertThat(examine(heard(given, reasons)).extent()).isEqualTo(Records.extent(extent));
    }

    @Test
    void withoutFeedbackBothAnswersAreMissing() {
        assertThat(examine(Records.project()).missing())
                .extracting(Missing::pointer)
                .containsExactly("/feedback/given", "/feedback/reasons-given");
    }

    @Test
    void saysItInASentence() {
        assertThat(examine(heard("yes", "yes")).sentence().sentence())
                .isEqualTo("People heard what became of their input, with reasons.");
        assertThat(examine(heard("yes", "no")).sentence().sentence())
                .isEqualTo("People heard what became of their input, but without reasons.");
        assertThat(examine(heard("no", null)).sentence().sentence())
                .isEqualTo("People did not hear what became of their input.");
        assertThat(examine(heard("yes", "no")).share()).contains(new Share(1, 2));
    }

    @Test
    void theFactTellsWhoseWordItIs() {
        Records theirs = Records.project()
                .wordOfPeople("letter")
                .with(old -> old.withFeedback(feedback("no", null).withEvidence("letter")));

        assertThat(examine(theirs).facts()).extracting(Fact::saidBy).containsExactly(Voice.PEOPLE);
        assertThat(examine(theirs).facts()).extracting(Fact::pointer).containsExactly("/feedback/given");
    }

    private static Records heard(String given, String reasons) {
        return Records.project().with(old -> old.withFeedback(feedback(given, reasons)));
    }

    private static Feedback feedback(String given, String reasons) {
        return Feedback.builder()
                .given(Records.answer(given))
                .reasonsGiven(Records.answer(reasons))
                .build();
    }

    private static Finding examine(Records record) {
        return new HeardBack().examine(record.facts());
    }
}
