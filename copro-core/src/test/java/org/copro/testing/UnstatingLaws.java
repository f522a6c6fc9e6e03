package org.copro.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.copro.binding.Format;
import org.copro.evidence.Evidence;
import org.copro.file.ProjectFiles;
import org.copro.known.Answer;
import org.copro.known.Share;
import org.copro.people.Participant;
import org.copro.people.Role;
import org.copro.people.Side;
import org.copro.power.PowerLevel;
import org.copro.power.PowerRange;
import org.copro.project.Budget;
import org.copro.project.Claim;
import org.copro.project.Evaluation;
import org.copro.project.Inclusion;
import org.copro.project.Label;
import org.copro.project.Project;
import org.copro.project.Purpose;
import org.copro.project.Scope;
import org.copro.stage.Decision;
import org.copro.stage.DecisionRight;
import org.copro.stage.Involvement;
import org.copro.stage.Phase;
import org.copro.stage.Stage;
import org.copro.time.PartialDate;
import org.copro.voice.Consent;
import org.copro.voice.ConsentStatus;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class UnstatingLaws {

    private static final ProjectFiles FILES = new ProjectFiles();
    private static final JsonMapper JSON = new JsonMapper();

    @Property(tries = 100)
    void everyChangeTakesAwayTheFactItNamesAndNothingElse(@ForAll(supplier = Projects.Any.class) Project project) {
        for (Change change : Unstating.of(project)) {
            JsonNode expected = tree(project);
            JsonPointer pointer = JsonPointer.compile(change.name());
            ObjectNode owner = (ObjectNode) expected.at(pointer.head());
            assertThat(owner.remove(pointer.last().getMatchingProperty())).isNotNull();
            assertThat(tree(change.apply())).isEqualTo(expected);
        }
    }

    @Property(tries = 100)
    void everyChangeLeavesFactsThatFitTogether(@ForAll(supplier = Projects.Any.class) Project project) {
        assertThat(Unstating.of(project))
                .allSatisfy(change -> assertThat(FILES.check(change.apply())).isEmpty());
    }

    @Example
    void everyKindOfFactCanBeLeftOut() {
        PartialDate day = PartialDate.of(LocalDate.of(2019, 3, 11));
        Project project = Project.builder()
                .id("p")
                .title("P")
                .started(day)
                .claim(Claim.builder().label(Label.OTHER).wording("together").build())
                .addParticipants(Participant.builder()
                        .id("a")
                        .role(Role.CARER)
                        .people(3)
                        .addBringsIn("carers", "older people")
                        .build())
                .addStages(Stage.builder()
                        .phase(Phase.DESIGN)
                        .addInvolvement(Involvement.builder()
                                .who("a")
                                .power(PowerRange.exactly(PowerLevel.SHARED))
                                .build())
                        .addDecisions(Decision.builder()
                                .right(DecisionRight.JOINT)
                                .main(Answer.YES)
                                .addEvidence("e")
                                .build())
                        .build())
                .evaluation(Evaluation.builder().addBy(Side.PEOPLE).build())
                .scope(Scope.builder()
                        .promised(PowerRange.exactly(PowerLevel.SHARED))
                        .build())
                .purpose(Purpose.builder()
                        .addInitiatedBy(Side.PEOPLE, Side.ORGANISATION)
                        .addEvidence("e")
                        .build())
                .inclusion(Inclusion.builder()
                        .addMostAffected("carers", "older people")
                        .addSeldomHeard("carers")
                        .addEvidence("e")
                        .build())
                .budget(Budget.builder().steeredByPeople(Share.NONE).build())
                .addEvidence(Evidence.builder().id("e").expires(day).build())
                .addConsents(Consent.builder()
                        .subject("a")
                        .status(ConsentStatus.REFUSED)
                        .build())
                .build();
        // not the wording: another label needs it
        assertThat(names(project))
                .containsExactlyInAnyOrder(
                        "/started",
                        "/claim/label",
                        "/participants/0/role",
                        "/participants/0/people",
                        "/participants/0/brings-in",
                        "/stages/0/involvement/0/who",
                        "/stages/0/involvement/0/power",
                        "/stages/0/decisions/0/main",
                        "/stages/0/decisions/0/right",
                        "/evaluation/by",
                        "/scope/promised",
                        "/purpose/initiated-by",
                        "/inclusion/most-affected",
                        "/inclusion/seldom-heard",
                        "/budget/steered-by-people",
                        "/evidence/0/expires",
                        "/consents/0/status");
        assertThat(Unstating.toLess(project))
                .extracting(Change::name)
                .doesNotContain("/evidence/0/expires", "/consents/0/status")
                .hasSize(15);
    }

    private static Set<String> names(Project project) {
        return Unstating.of(project).stream().map(Change::name).collect(Collectors.toSet());
    }

    private static JsonNode tree(Project project) {
        return JSON.readTree(FILES.write(project, Format.JSON));
    }
}
