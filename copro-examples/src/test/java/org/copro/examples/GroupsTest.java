package org.copro.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copro.examples.Groups.Half.BY_COUNT;
import static org.copro.examples.Groups.Half.BY_LOWER_MEDIAN;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.copro.power.Power;
import org.copro.power.PowerNotApplicable;
import org.copro.power.PowerRange;
import org.copro.project.Project;
import org.copro.stage.Phase;
import org.copro.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupsTest {

    @ParameterizedTest
    @CsvSource({
        "none,                        CONSULTATION_OR_BELOW",
        "consulted none consulted,    CONSULTATION_OR_BELOW",
        "consulted involved,          BETWEEN",
        "involved,                    BETWEEN",
        "involved involved shared,    BETWEEN",
        "involved shared shared,      GENUINE",
        "shared,                      GENUINE",
        "led shared involved,         GENUINE",
        "consulted shared shared led, BETWEEN",
        "none led led led,            BETWEEN",
    })
    void readsOneLevelAStage(String levels, Group expected) {
        List<PowerRange> says = says(levels);
        assertThat(Groups.of(says, BY_LOWER_MEDIAN)).contains(expected);
        assertThat(Groups.of(says, BY_COUNT)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"involved shared", "involved involved shared led"})
    void theBracketAndTheSentencePartWhereExactlyHalfIsShared(String levels) {
        assertThat(Groups.of(says(levels), BY_LOWER_MEDIAN)).contains(Group.BETWEEN);
        assertThat(Groups.of(says(levels), BY_COUNT)).contains(Group.GENUINE);
    }

    @ParameterizedTest
    @CsvSource({
        "none-consulted,           CONSULTATION_OR_BELOW",
        "consulted-involved,       BETWEEN",
        "involved-led,             BETWEEN",
        "shared-led,               GENUINE",
        "consulted-shared shared,  BETWEEN",
    })
    void isInBetweenWhereTheTwoEndsDiffer(String ranges, Group expected) {
        assertThat(Groups.of(says(ranges), BY_LOWER_MEDIAN)).contains(expected);
    }

    @Test
    void passesOverStagesThatAreNotKnownOrDoNotApplyOrComeAfter() {
        assertThat(group(
                        stage(Phase.PRIORITIES, PowerRange.ANY),
                        stage(Phase.COMMISSIONING, new PowerNotApplicable("nothing was bought")),
                        stage(Phase.DESIGN, PowerRange.parse("shared")),
                        stage(Phase.SHARING, PowerRange.parse("none")),
                        stage(Phase.EVALUATION, PowerRange.parse("informed"))))
                .contains(Group.GENUINE);
    }

    @Test
    void hasNoGroupWithoutAStageThatCounts() {
        assertThat(group(stage(Phase.DESIGN, PowerRange.ANY), stage(Phase.EVALUATION, PowerRange.parse("led"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PRIORITIES", "COMMISSIONING", "DESIGN", "DELIVERY", "GOVERNANCE"})
    void countsTheStagesInWhichSomethingIsMadeOrDone(Phase phase) {
        assertThat(group(stage(phase, PowerRange.parse("consulted")))).contains(Group.CONSULTATION_OR_BELOW);
    }

    private static Optional<Group> group(Stage... stages) {
        Project project = Project.builder().id("a").title("A").addStages(stages).build();
        return Groups.of(PublishedCase.assess(project).profile(), BY_LOWER_MEDIAN);
    }

    private static Stage stage(Phase phase, Power power) {
        return Stage.builder().phase(phase).power(power).build();
    }

    private static List<PowerRange> says(String words) {
        return Arrays.stream(words.split(" "))
                .map(word -> word.split("-"))
                .map(ends -> new PowerRange(
                        PowerRange.parse(ends[0]).low(),
                        PowerRange.parse(ends[ends.length - 1]).high()))
                .toList();
    }
}
