package org.copro.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copro.stage.MethodKind.NEWSLETTER;
import static org.copro.stage.MethodKind.OTHER;
import static org.copro.stage.MethodKind.SURVEY;
import static org.copro.stage.MethodKind.WORKSHOP;
import static org.copro.stage.Phase.DELIVERY;
import static org.copro.stage.Phase.DESIGN;

import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Voice;
import org.copro.assessment.testing.Records;
import org.copro.stage.MethodKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OnlyAskingTest {

    @ParameterizedTest
    @EnumSource
    void tellingAndAskingIsAllUnlessAMethodLetsPeopleAnswerBackOrDecide(MethodKind method) {
        Outcome expected = switch (method.reach()) {
            case ONE_WAY, ASKING -> Outcome.OBSERVED;
            case DIALOGUE, SEAT -> Outcome.NOT_OBSERVED;
            case UNKNOWN -> Outcome.UNKNOWN;
        };

        assertThat(examine(record(method)).outcome()).isEqualTo(expected);
    }

    @Test
    void oneDialogueAmongManyMethodsIsEnough() {
        assertThat(examine(record(NEWSLETTER, SURVEY, WORKSHOP)).outcome()).isEqualTo(Outcome.NOT_OBSERVED);
        assertThat(examine(record(SURVEY).stage(DELIVERY).involved("p", WORKSHOP))
                        .outcome())
                .isEqualTo(Outcome.NOT_OBSERVED);
        assertThat(examine(record(WORKSHOP, OTHER)).outcome()).isEqualTo(Outcome.NOT_OBSERVED);
    }

    @Test
    void aMethodThatIsNotStatedOrNotKnownKeepsTheQuestionOpen() {
        assertThat(examine(record(SURVEY).stage(DELIVERY).involved("p")).missing())
                .extracting(Missing::pointer)
                .containsExactly("/stages/1/involvement/0/methods");
        assertThat(examine(record(SURVEY, OTHER)).sentence().sentence())
                .isEqualTo("The record does not say how people were involved in design.");
    }

    @Test
    void aDialogueWithTheOrganisationOnlyIsNoDialogueWithPeople() {
        Records record = record(SURVEY).staff("s").involved("s", WORKSHOP);

        assertThat(examine(record).outcome()).isEqualTo(Outcome.OBSERVED);
    }

    @Test
    void askingSomebodyWithoutARoleAloneSaysNothingOfPeople() {
        Records record = Records.project().somebody("x", null).stage(DESIGN).involved("x", SURVEY);

        assertThat(examine(record).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(examine(record).extent()).isEqualTo(Extent.ANY);
    }

    @Test
    void aDialogueWithSomebodyWithoutARoleMayBeOneWithPeople() {
        Records dialogue = record(SURVEY).somebody("x", null).involved("x", WORKSHOP);
        Records both = record(SURVEY).somebody("x", null).involved("x", SURVEY, WORKSHOP);
        Records asking = record(SURVEY).somebody("x", null).involved("x", SURVEY);

        assertThat(examine(dialogue).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(examine(dialogue).missing())
                .extracting(Missing::pointer)
                .containsExactly("/stages/0/involvement/1/methods");
        assertThat(examine(both).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(examine(asking).outcome()).isEqualTo(Outcome.OBSERVED);
    }

    @Test
    void withoutInvolvementTheQuestionIsOpen() {
        Finding finding = examine(Records.project().people("p").stage(DESIGN));

        assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(finding.missing()).extracting(Missing::pointer).containsExactly("/stages");
    }

    @Test
    void theFactNamesTheMethodsAndWhoseWordTheyAre() {
        Records record =
                record(NEWSLETTER, SURVEY).wordOfPeople("letter").lastInvolvement(one -> one.withEvidence("letter"));

        assertThat(examine(record).facts())
                .containsExactly(new Fact(
                        examine(record(NEWSLETTER, SURVEY)).facts().get(0).phrase(),
                        "/stages/0/involvement/0/methods",
                        Voice.PEOPLE));
        assertThat(examine(record).facts().get(0).phrase().text())
                .isEqualTo("in design, people were involved by newsletter and survey");
        assertThat(examine(record).sentence().sentence()).isEqualTo("People were only told or asked.");
    }

    private static Records record(MethodKind... methods) {
        return Records.project().people("p").stage(DESIGN).involved("p", methods);
    }

    private static Finding examine(Records record) {
        return new OnlyAsking().examine(record.facts());
    }
}
