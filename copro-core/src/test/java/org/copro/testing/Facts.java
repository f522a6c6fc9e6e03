package org.copro.testing;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.copro.binding.Words;
import org.copro.binding.Written;
import org.copro.people.Side;
import org.copro.project.Project;

/** Finds all places in a project where something is stated, and makes the project without it. */
final class Facts {

    /** Lists of words of which an empty one is "not stated", by their keys. */
    private static final Set<String> GROUPS = Set.of("brings-in", "most-affected", "seldom-heard");

    private final List<Change> withoutFact = new ArrayList<>();
    private final List<Change> withoutPart = new ArrayList<>();

    private Facts() {}

    /**
     * The project without one stated fact, for each: a word, a number, a date, a text, or a list of sides or groups.
     */
    static List<Change> withoutOneFact(Project project) {
        Facts facts = new Facts();
        facts.walk(project, "", changed -> (Project) changed);
        return facts.withoutFact;
    }

    /** The project without one part that holds facts of its own, such as a stage or the feedback, for each. */
    static List<Change> withoutOnePart(Project project) {
        Facts facts = new Facts();
        facts.walk(project, "", changed -> (Project) changed);
        return facts.withoutPart;
    }

    private void walk(Record record, String pointer, Function<Object, Project> put) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            int position = i;
            Object value = valueOf(components[i], record);
            String below = pointer + "/" + Words.kebab(components[i].getName());
            Function<Object, Project> putValue = changed -> put.apply(with(record, position, changed));
            if (value instanceof Optional<?> stated && stated.isPresent()) {
                if (isPart(stated.get())) {
                    withoutPart.add(new Change(below, putValue.apply(Optional.empty())));
                    walk((Record) stated.get(), below, changed -> putValue.apply(Optional.of(changed)));
                } else {
                    withoutFact.add(new Change(below, putValue.apply(Optional.empty())));
                }
            } else if (value instanceof List<?> list && !list.isEmpty()) {
                walkList(list, below, putValue);
            }
        }
    }

    private void walkList(List<?> list, String pointer, Function<Object, Project> put) {
        if (list.get(0) instanceof Side || GROUPS.contains(pointer.substring(pointer.lastIndexOf('/') + 1))) {
            // an empty list of sides or groups is "not stated"; of all other lists the items are taken as the list
            withoutFact.add(new Change(pointer, put.apply(List.of())));
        }
        for (int i = 0; i < list.size(); i++) {
            int position = i;
            withoutPart.add(new Change(pointer + "/" + i, put.apply(without(list, i))));
            if (isPart(list.get(i))) {
                walk((Record) list.get(i), pointer + "/" + i, changed -> put.apply(with(list, position, changed)));
            }
        }
    }

    static boolean isPart(Object value) {
        return value.getClass().isAnnotationPresent(Written.class);
    }

    static Object valueOf(RecordComponent component, Record owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Object with(Record record, int position, Object changed) {
        Object[] values = Arrays.stream(record.getClass().getRecordComponents())
                .map(component -> valueOf(component, record))
                .toArray();
        values[position] = changed;
        return made(record.getClass(), values);
    }

    /** A record with these values, in the order of its components. */
    static <R> R made(Class<R> type, Object[] values) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static List<?> without(List<?> list, int position) {
        List<Object> changed = new ArrayList<>(list);
        changed.remove(position);
        return changed;
    }

    private static List<?> with(List<?> list, int position, Object item) {
        List<Object> changed = new ArrayList<>(list);
        changed.set(position, item);
        return changed;
    }
}
