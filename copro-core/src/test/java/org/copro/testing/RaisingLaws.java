package org.copro.testing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.copro.binding.Format;
import org.copro.file.ProjectFiles;
import org.copro.people.Participant;
import org.copro.people.Role;
import org.copro.power.PowerLevel;
import org.copro.power.PowerRange;
import org.copro.power.Rung;
import org.copro.project.Project;
import org.copro.project.Scope;
import org.copro.stage.Decision;
import org.copro.stage.DecisionRight;
import org.copro.stage.Involvement;
import org.copro.stage.Method;
import org.copro.stage.MethodKind;
import org.copro.stage.Phase;
import org.copro.stage.Stage;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class RaisingLaws {

    private static final ProjectFiles FILES = new ProjectFiles();
    private static final JsonMapper JSON = new JsonMapper();

    @Property(tries = 200)
    void everyStepChangesTheFactItNamesAndNothingElse(@ForAll(supplier = Projects.Any.class) Project project) {
        for (Change change : Raising.of(project)) {
            JsonPointer pointer =
                    JsonPointer.compile(change.name().substring(0, change.name().indexOf(": ")));
            JsonNode before = tree(project);
            JsonNode after = tree(change.apply());
            assertThat(after).isNotEqualTo(before);
            put(before, pointer, after.at(pointer));
            assertThat(after).isEqualTo(before);
        }
    }

    @Property(tries = 200)
    void everyStepLeavesFactsThatFitTogether(@ForAll(supplier = Projects.Any.class) Project project) {
        assertThat(Raising.of(project))
                .allSatisfy(change -> assertThat(FILES.check(change.apply())).isEmpty());
    }

    @Example
    void onlyPeopleGetMoreSay() {
        Stage stage = Stage.builder()
                .phase(Phase.DESIGN)
                .addInvolvement(
                        with("people", PowerLevel.CONSULTED, MethodKind.WORKSHOP),
                        with("staff", PowerLevel.CONSULTED, MethodKind.WORKSHOP))
                .addInvolvement(
                        with("people", PowerLevel.LED, MethodKind.CO_CHAIR),
                        Involvement.builder()
                                .who("people")
                                .power(Rung.of("tlap", "educating"))
                                .addMethods(Method.other("a walk"))
                                .build())
                .addDecisions(
                        Decision.builder().right(DecisionRight.JOINT).build(),
                        Decision.builder().right(DecisionRight.FULL).build())
                .build();
        Project project = Project.builder()
                .id("p")
                .title("P")
                .addParticipants(
                        Participant.builder()
                                .id("people")
                                .role(Role.LIVED_EXPERIENCE)
                                .build(),
                        Participant.builder().id("staff").role(Role.MANAGER).build())
                .addStages(stage)
                .build();
        assertThat(Raising.of(project))
                .extracting(Change::name)
                .containsExactly(
                        "/stages/0/involvement/0/power: involved",
                        "/stages/0/involvement/0/power: consulted to involved",
                        "/stages/0/involvement/0/methods/0: voting-seat",
                        "/stages/0/involvement/0/methods/0: joint-board",
                        "/stages/0/involvement/0/methods/0: co-chair",
                        "/stages/0/involvement/0/methods/0: shared-budget",
                        "/stages/0/involvement/0/methods/0: paid-peer-role",
                        "/stages/0/decisions/0/right: delegated");
    }

    @Example
    void aStepThatWouldContradictTheStageIsLeftOut() {
        Project project = Project.builder()
                .id("p")
                .title("P")
                .addParticipants(
                        Participant.builder().id("people").role(Role.CARER).build())
                .addStages(Stage.builder()
                        .phase(Phase.DESIGN)
                        .power(PowerRange.exactly(PowerLevel.CONSULTED))
                        .addInvolvement(Involvement.builder()
                                .who("people")
                                .power(PowerRange.exactly(PowerLevel.CONSULTED))
                                .build())
                        .build())
                .build();
        assertThat(Raising.of(project))
                .extracting(Change::name)
                .containsExactly(
                        "/stages/0/power: consulted to involved",
                        "/stages/0/involvement/0/power: consulted to involved");
    }

    @Example
    void aPromiseIsNotRaised() {
        Project project = Project.builder()
                .id("p")
                .title("P")
                .scope(Scope.builder()
                        .promised(PowerRange.exactly(PowerLevel.CONSULTED))
                        .build())
                .addStages(Stage.builder()
                        .phase(Phase.DESIGN)
                        .power(PowerRange.exactly(PowerLevel.SHARED))
                        .build())
                .build();
        assertThat(Raising.of(project))
                .extracting(Change::name)
                .containsExactly("/stages/0/power: led", "/stages/0/power: shared to led");
    }

    private static Involvement with(String who, PowerLevel level, MethodKind method) {
        return Involvement.builder()
                .who(who)
                .power(PowerRange.exactly(level))
                .addMethods(Method.of(method))
                .build();
    }

    private static void put(JsonNode root, JsonPointer pointer, JsonNode value) {
        JsonNode owner = root.at(pointer.head());
        if (owner instanceof ArrayNode list) {
            list.set(pointer.last().getMatchingIndex(), value);
        } else {
            ((ObjectNode) owner).set(pointer.last().getMatchingProperty(), value);
        }
    }

    private static JsonNode tree(Project project) {
        return JSON.readTree(FILES.write(project, Format.JSON));
    }
}
