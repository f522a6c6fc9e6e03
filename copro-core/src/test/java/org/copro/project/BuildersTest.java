package org.copro.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copro.binding.Written;
import org.copro.evidence.Evidence;
import org.copro.known.Answer;
import org.copro.known.Share;
import org.copro.people.Participant;
import org.copro.people.Role;
import org.copro.people.Support;
import org.copro.power.PowerRange;
import org.copro.stage.Decision;
import org.copro.stage.Involvement;
import org.copro.stage.Limit;
import org.copro.stage.Phase;
import org.copro.stage.Stage;
import org.copro.voice.Consent;
import org.copro.voice.Rating;
import org.copro.voice.Reply;
import org.copro.voice.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BuildersTest {

    /** What each builder makes of no more than what must be there. */
    static List<Record> least() {
        return List.of(
                Project.builder().id("p").title("P").build(),
                Claim.builder().build(),
                Measure.builder().build(),
                Vision.builder().build(),
                Feedback.builder().build(),
                Evaluation.builder().build(),
                Scope.builder().build(),
                Purpose.builder().build(),
                Inclusion.builder().build(),
                GroundRules.builder().build(),
                Budget.builder().build(),
                Strengths.builder().build(),
                WorkingTogether.builder().build(),
                Embedding.builder().build(),
                Barrier.builder().build(),
                Benefit.builder().build(),
                Participant.builder().id("a").build(),
                Support.builder().build(),
                Stage.builder().phase(Phase.DESIGN).build(),
                Involvement.builder().build(),
                Decision.builder().build(),
                Limit.builder().build(),
                Evidence.builder().id("e").build(),
                Consent.builder().subject("a").build(),
                Statement.builder().build(),
                Rating.builder().build(),
                Reply.builder().to("f").build());
    }

    @ParameterizedTest
    @MethodSource("least")
    void allElseIsNotStated(Record made) throws ReflectiveOperationException {
        List<String> needed = List.of("copro", "id", "title", "phase", "subject", "to");
        for (var component : made.getClass().getRecordComponents()) {
            Object value = component.getAccessor().invoke(made);
            if (value instanceof Optional<?> || value instanceof List<?> || !needed.contains(component.getName())) {
                assertThat(value).as(component.getName()).isIn(Optional.empty(), List.of());
            }
        }
    }

    @Test
    void everyPartOfAProjectHasABuilder() {
        assertThat(least().stream().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(
                        parts(Project.class).distinct().toList());
    }

    static Stream<Arguments> missing() {
        return Stream.of(
                Arguments.of("id", (ThrowingSupplier<?>)
                        () -> Project.builder().title("P").build()),
                Arguments.of("title", (ThrowingSupplier<?>)
                        () -> Project.builder().id("p").build()),
                Arguments.of("id", (ThrowingSupplier<?>)
                        () -> Participant.builder().role(Role.CARER).build()),
                Arguments.of("phase", (ThrowingSupplier<?>)
                        () -> Stage.builder().name("Design").build()),
                Arguments.of("id", (ThrowingSupplier<?>)
                        () -> Evidence.builder().title("Minutes").build()),
                Arguments.of(
                        "subject", (ThrowingSupplier<?>) () -> Consent.builder().build()),
                Arguments.of("to", (ThrowingSupplier<?>)
                        () -> Reply.builder().words("No").build()));
    }

    @ParameterizedTest
    @MethodSource("missing")
    void whatMustBeThereIsAskedFor(String attribute, ThrowingSupplier<?> build) {
        assertThatThrownBy(build::get)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("required attributes")
                .hasMessageContaining(attribute);
    }

    static Stream<Arguments> twice() {
        return Stream.of(
                Arguments.of("title", (ThrowingSupplier<?>)
                        () -> Project.builder().title("P").title("Q")),
                Arguments.of(
                        "copro", (ThrowingSupplier<?>) () -> Project.builder().copro(2)),
                Arguments.of("label", (ThrowingSupplier<?>)
                        () -> Claim.builder().label(Label.OTHER).label(Label.CO_DESIGN)),
                Arguments.of("role", (ThrowingSupplier<?>)
                        () -> Participant.builder().role(Role.CARER).role(Role.CARER)),
                Arguments.of("phase", (ThrowingSupplier<?>)
                        () -> Stage.builder().phase(Phase.DESIGN).phase(Phase.DESIGN)),
                Arguments.of("name", (ThrowingSupplier<?>)
                        () -> Stage.builder().name("a").name(Optional.empty())),
                Arguments.of("promised", (ThrowingSupplier<?>)
                        () -> Scope.builder().promised(PowerRange.ANY).promised(PowerRange.ANY)),
                Arguments.of("aimsTold", (ThrowingSupplier<?>)
                        () -> Purpose.builder().aimsTold(Answer.YES).aimsTold(Answer.NO)),
                Arguments.of("organisationCanChangeAlone", (ThrowingSupplier<?>) () -> GroundRules.builder()
                        .organisationCanChangeAlone(Answer.NO)
                        .organisationCanChangeAlone(Answer.NO)),
                Arguments.of("steeredByPeople", (ThrowingSupplier<?>)
                        () -> Budget.builder().steeredByPeople(Share.NONE).steeredByPeople(Share.ALL)),
                Arguments.of("used", (ThrowingSupplier<?>)
                        () -> Strengths.builder().used(Answer.YES).used(Answer.YES)),
                Arguments.of("facilitation", (ThrowingSupplier<?>)
                        () -> WorkingTogether.builder().facilitation(Answer.YES).facilitation(Answer.NO)),
                Arguments.of("repeated", (ThrowingSupplier<?>)
                        () -> Embedding.builder().repeated(Answer.YES).repeated(Answer.NO)));
    }

    @ParameterizedTest
    @MethodSource("twice")
    void nothingIsSetTwice(String attribute, ThrowingSupplier<?> set) {
        assertThatThrownBy(set::get)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("already set")
                .hasMessageContaining(attribute);
    }

    @Test
    void whatWasBuiltDoesNotChangeWithTheListsItWasBuiltFrom() {
        List<Stage> stages =
                new ArrayList<>(List.of(Stage.builder().phase(Phase.DESIGN).build()));
        Project project = Project.builder().id("p").title("P").build().withStages(stages);
        stages.clear();
        assertThat(project.stages()).hasSize(1);
        assertThatThrownBy(() -> project.stages().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @MethodSource("least")
    void noListOfAPartIsTheOneItWasMadeFrom(Record made) throws ReflectiveOperationException {
        RecordComponent[] components = made.getClass().getRecordComponents();
        List<Object> given = new ArrayList<>();
        for (RecordComponent component : components) {
            Object value = component.getAccessor().invoke(made);
            given.add(value instanceof List<?> ? new ArrayList<>() : value);
        }
        Object copy = made.getClass()
                .getDeclaredConstructor(
                        Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
                .newInstance(given.toArray());
        for (int i = 0; i < components.length; i++) {
            if (given.get(i) instanceof List<?> list) {
                assertThat(components[i].getAccessor().invoke(copy))
                        .as(components[i].getName())
                        .isNotSameAs(list);
            }
        }
    }

    /** The record and all records in it that stand in files. */
    private static Stream<Class<?>> parts(Class<?> type) {
        Stream<Class<?>> below = Stream.of(type.getRecordComponents())
                .map(component -> component.getGenericType())
                .filter(java.lang.reflect.ParameterizedType.class::isInstance)
                .map(generic -> (Class<?>) ((java.lang.reflect.ParameterizedType) generic).getActualTypeArguments()[0])
                .filter(inside -> inside.isRecord() && inside.isAnnotationPresent(Written.class))
                .flatMap(BuildersTest::parts);
        return Stream.concat(Stream.of(type), below);
    }
}
