package org.copro.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LifecyclesTest {

    @Test
    void fiveComeWithCopro() {
        assertThat(Lifecycles.all())
                .extracting(Lifecycle::id)
                .containsExactlyInAnyOrder("four-cos", "research-cycle", "double-diamond", "voice", "policy");
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachSaysWhereItComesFrom(Lifecycle lifecycle) {
        assertThat(lifecycle.version()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(Stream.of(lifecycle.name(), lifecycle.by(), lifecycle.licence()))
                .noneMatch(String::isBlank);
        assertThat(lifecycle.source())
                .isNotEmpty()
                .noneMatch(source -> source.title().isBlank());
        assertThat(lifecycle.verified()).isIn("read", "second-hand", "ours");
        assertThat(Lifecycles.find(lifecycle.id())).contains(lifecycle);
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachStepHasAnIdOfItsOwnAndAPlaceOnTheSpine(Lifecycle lifecycle) {
        assertThat(lifecycle.steps())
                .extracting(Lifecycle.Step::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
        assertThat(lifecycle.steps()).allSatisfy(step -> {
            assertThat(step.name()).isNotBlank();
            assertThat(step.phases()).isNotEmpty().doesNotHaveDuplicates();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "four-cos,       co-commissioning, 'PRIORITIES,COMMISSIONING'",
        "four-cos,       co-assessment,    EVALUATION",
        "research-cycle, implementing,     DELIVERY",
        "double-diamond, define,           PRIORITIES",
        "voice,          do,               DELIVERY",
        "policy,         adoption,         COMMISSIONING",
        "policy,         no-such-step,     ",
    })
    void aStepLiesInItsPhases(String lifecycle, String step, String phases) {
        List<Phase> expected = phases == null
                ? List.of()
                : Stream.of(phases.split(",")).map(Phase::valueOf).toList();
        assertThat(Lifecycles.find(lifecycle).orElseThrow().phasesOf(step)).isEqualTo(expected);
    }

    @Test
    void anUnknownOneIsNotFound() {
        assertThat(Lifecycles.find("five-cos")).isEmpty();
    }

    static List<Lifecycle> all() {
        return Lifecycles.all();
    }
}
