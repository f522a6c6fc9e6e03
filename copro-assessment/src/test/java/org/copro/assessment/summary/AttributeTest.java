package org.copro.assessment.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.copro.project.Claim;
import org.copro.project.Project;
import org.copro.stage.Involvement;
import org.copro.stage.Method;
import org.copro.stage.MethodKind;
import org.copro.stage.Phase;
import org.copro.stage.Stage;
import org.copro.time.PartialDate;
import org.junit.jupiter.api.Test;

class AttributeTest {

    private static final Project BARE =
            Project.builder().id("garden").title("The garden").build();

    @Test
    void whatIsNotStatedIsInNoGroup() {
        for (Attribute one : Attribute.values()) {
            assertThat(one.of(BARE)).isEmpty();
        }
    }

    @Test
    void ofDatesTheYearCounts() {
        Project project = Project.builder()
                .id("garden")
                .title("The garden")
                .started(PartialDate.parse("2019-12-31"))
                .claim(Claim.builder().made(PartialDate.parse("2020")).build())
                .build();

        assertThat(Attribute.YEAR.of(project)).containsExactly("2019");
        assertThat(Attribute.CLAIMED.of(project)).containsExactly("2020");
    }

    @Test
    void namesDifferByTheirLettersAndNotByTheirSpaces() {
        Project project = Project.builder()
                .id("garden")
                .title("The garden")
                .organisation(" A  housing\tassociation ")
                .country("Wales")
                .build();

        assertThat(Attribute.ORGANISATION.of(project)).containsExactly("A housing association");
        assertThat(Attribute.COUNTRY.of(project)).containsExactly("Wales");
    }

    @Test
    void everyMethodWithANameCountsOnce() {
        Stage stage = Stage.builder()
                .phase(Phase.DESIGN)
                .addInvolvement(
                        Involvement.builder()
                                .addMethods(Method.of(MethodKind.WORKSHOP), Method.other("forum theatre"))
                                .build(),
                        Involvement.builder()
                                .addMethods(Method.of(MethodKind.WORKSHOP), Method.of(MethodKind.SURVEY))
                                .build())
                .build();
        Project project = BARE.withStages(stage, stage);

        assertThat(Attribute.METHOD.of(project)).containsExactly("survey", "workshop");
    }
}
