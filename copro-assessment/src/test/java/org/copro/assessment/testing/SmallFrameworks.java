package org.copro.assessment.testing;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.framework.Criterion;
import org.copro.assessment.framework.Effort;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Principle;
import org.copro.assessment.framework.Validation;
import org.copro.binding.Texts;
import org.copro.evidence.Source;

/** Small frameworks that can be scored, with nothing given that need not be; any part can be changed. */
public final class SmallFrameworks {

    private static final List<Source> SOURCE = List.of(Source.cited("made up"));

    private SmallFrameworks() {}

    /** A criterion that no indicator answers. */
    public static Criterion criterion(String id) {
        return new Criterion(
                id,
                Texts.parse("Is " + id + " so?"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Texts.parse("Make " + id + " so."),
                Effort.SMALL,
                SOURCE,
                Optional.empty());
    }

    /** A criterion that an indicator answers. */
    public static Criterion asking(String id, String indicator) {
        return with(criterion(id), "indicator", Optional.of(indicator));
    }

    /** A principle with these criteria. */
    public static Principle principle(String id, List<Criterion> criteria) {
        return new Principle(id, Texts.parse(id), Texts.parse("it be so"), Optional.empty(), criteria);
    }

    /** A framework with one principle, {@code principle}. */
    public static Framework of(Criterion... criteria) {
        return framework(List.of(principle("principle", List.of(criteria))));
    }

    /** A framework with these principles. */
    public static Framework framework(List<Principle> principles) {
        return new Framework(
                "made",
                "1.0.0",
                "Made up",
                "nobody",
                "tests",
                "none needed",
                Optional.of(new Validation(Validation.State.UNTESTED, "made up")),
                List.of(),
                SOURCE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                principles);
    }

    /** A record with one component changed. */
    public static <R extends Record> R with(R record, String component, Object value) {
        @SuppressWarnings("unchecked") // a record is of its own class
        Class<R> type = (Class<R>) record.getClass();
        RecordComponent[] components = type.getRecordComponents();
        if (Arrays.stream(components).noneMatch(one -> one.getName().equals(component))) {
            throw new IllegalArgumentException("%s has no '%s'".formatted(type, component));
        }
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = components[i].getName().equals(component)
                        ? value
                        : components[i].getAccessor().invoke(record);
            }
            return type.getConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
