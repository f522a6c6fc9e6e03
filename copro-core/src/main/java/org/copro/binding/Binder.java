package org.copro.binding;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.copro.binding.Problem.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Turns nodes into values of a record type. A fault is reported and stepped over: what could be read is still made,
 * with stand-ins for what is missing, so that later checks can find their faults too. Such a value is never handed out
 * as a good one.
 */
final class Binder {

    /** The word for what is not stated. */
    static final String NOT_STATED = "not-stated";

    private static final String HINT_AT_A_COMMA =
            ". If this is part of a text with a comma in it, put quotation marks round the whole text";

    private final Problems problems;
    private final Origins origins;
    private final Map<Node, Object> known;
    private final BiConsumer<Node, Object> sound;

    Binder(Problems problems, Origins origins) {
        this(problems, origins, Collections.emptyMap(), (node, made) -> {});
    }

    /**
     * That need not make again what was made before.
     *
     * @param known records made without a fault, by their nodes
     * @param sound takes those made now
     */
    Binder(Problems problems, Origins origins, Map<Node, Object> known, BiConsumer<Node, Object> sound) {
        this.problems = problems;
        this.origins = origins;
        this.known = known;
        this.sound = sound;
    }

    /** The value; null if nothing could be made of the node, which has then been reported. */
    @Nullable
    Object bind(Node node, Type type, Pointer pointer) {
        Class<?> raw = Shape.rawType(type);
        if (raw == Optional.class) {
            boolean unstated = node instanceof Node.Scalar scalar
                    && scalar.text().equals(NOT_STATED)
                    && !isText(Shape.rawType(Shape.elementType(type)));
            return unstated ? Optional.empty() : Optional.ofNullable(bind(node, Shape.elementType(type), pointer));
        }
        if (raw == List.class) {
            return bindList(node, Shape.elementType(type), pointer);
        }
        if (node instanceof Node.Scalar scalar) {
            return bindScalar(scalar, raw, pointer);
        }
        if (node instanceof Node.Mapping mapping && WrittenAsMap.class.isAssignableFrom(raw)) {
            return bindMap(mapping, raw, pointer);
        }
        if (node instanceof Node.Mapping mapping && isMeant(mapping, raw)) {
            return bindRecord(mapping, bestFit(mapping, Shape.recordsOf(raw)), pointer);
        }
        return wrongKind(node, raw, pointer);
    }

    private List<Object> bindList(Node node, Type element, Pointer pointer) {
        if (node instanceof Node.Sequence sequence) {
            List<Object> items = new ArrayList<>();
            for (int i = 0; i < sequence.items().size(); i++) {
                Object item = bind(sequence.items().get(i), element, pointer.item(i));
                // a stand-in keeps the others at the number they have in the text
                Object kept = item == null ? standIn(Shape.rawType(element)) : item;
                if (kept != null) {
                    items.add(kept);
                }
            }
            return List.copyOf(items);
        }
        Object only = bind(node, element, pointer);
        return only == null ? List.of() : List.of(only);
    }

    /** Whether any words can be the value, so that none of them can mean something else. */
    static boolean isText(Class<?> type) {
        return type == String.class
                || WrittenAsMap.class.isAssignableFrom(type)
                        && Shape.parserOf(type).isPresent();
    }

    /** No key is unknown here: they are the writer's own, and the record's constructor says which it refuses. */
    private @Nullable Object bindMap(Node.Mapping mapping, Class<?> type, Pointer pointer) {
        int before = problems.count();
        Map<String, String> texts = new LinkedHashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            Object text = bind(entry.value(), String.class, pointer.key(entry.key()));
            texts.put(entry.key(), text == null ? "" : (String) text);
        }
        return made(mapping, Shape.of(type), new Object[] {Collections.unmodifiableMap(texts)}, before, pointer);
    }

    private @Nullable Object bindScalar(Node.Scalar scalar, Class<?> type, Pointer pointer) {
        if (scalar.isNull()) {
            return report(
                    scalar.place(),
                    pointer,
                    Rule.MISSING,
                    pointer == Pointer.ROOT
                            ? Document.NOTHING
                            : "nothing is written here; give a value, or leave it out if it is not known");
        }
        try {
            Optional<Object> value = ScalarValue.of(scalar.text(), type);
            return value.isPresent() ? value.get() : wrongKind(scalar, type, pointer);
        } catch (NotUnderstoodException refused) {
            return report(scalar.place(), pointer, Rule.UNKNOWN_VALUE, refused.getMessage());
        }
    }

    /** Whether the mapping can be meant: there is no other way to write the value, or one of the keys fits. */
    private static boolean isMeant(Node.Mapping mapping, Class<?> type) {
        List<Class<?>> records = Shape.recordsOf(type);
        boolean isOnlyWay = records.size() == 1 && Shape.parserOf(type).isEmpty();
        return isOnlyWay
                || records.stream()
                        .flatMap(one -> Shape.of(one).keys().stream())
                        .anyMatch(key -> mapping.entry(key).isPresent());
    }

    /** Of the records a sealed type allows, the one that has most of the keys written. */
    private static Class<?> bestFit(Node.Mapping mapping, List<Class<?>> records) {
        Comparator<Class<?>> byFit = Comparator.comparingLong(type -> Shape.of(type).keys().stream()
                .filter(key -> mapping.entry(key).isPresent())
                .count());
        // of two that fit as well, the smaller: nothing is missing from it
        return records.stream()
                .max(byFit.thenComparing(type -> -Shape.of(type).keys().size()))
                .orElseThrow();
    }

    private @Nullable Object bindRecord(Node.Mapping mapping, Class<?> type, Pointer pointer) {
        Object madeBefore = known.get(mapping);
        if (madeBefore != null) {
            origins.put(madeBefore, pointer, mapping);
            return madeBefore;
        }
        Shape shape = Shape.of(type);
        int before = problems.count();
        Node.@Nullable Entry[] given = given(mapping, shape);
        boolean hasUnknownKeys = reportUnknownKeys(mapping, shape, pointer);
        @Nullable Object[] arguments = new Object[given.length];
        for (int i = 0; i < arguments.length; i++) {
            Shape.Field field = shape.fields().get(i);
            Node.Entry entry = given[i] == null && hasUnknownKeys ? misspelt(field.key(), mapping, shape) : given[i];
            if (entry != null) {
                arguments[i] = bind(entry.value(), field.type(), pointer.key(entry.key()));
            } else if (field.isOptional()) {
                arguments[i] = Optional.empty();
            } else if (field.isList()) {
                arguments[i] = List.of();
            } else {
                report(
                        mapping.place(),
                        pointer.key(field.key()),
                        Rule.MISSING,
                        "the key '%s' is missing here".formatted(field.key()));
            }
            if (arguments[i] == null) {
                arguments[i] = standIn(Shape.rawType(field.type()));
            }
        }
        if (Arrays.asList(arguments).contains(null)) {
            return null;
        }
        return made(mapping, shape, arguments, before, pointer);
    }

    private @Nullable Object made(
            Node.Mapping mapping, Shape shape, @Nullable Object[] arguments, int before, Pointer pointer) {
        try {
            Object made = shape.make(arguments);
            origins.put(made, pointer, mapping);
            if (problems.count() == before) {
                sound.accept(mapping, made);
            }
            return made;
        } catch (IllegalArgumentException refused) {
            // where something inside was reported already, that may be all that is wrong
            return problems.count() > before
                    ? null
                    : report(mapping.place(), pointer, Rule.CONSTRAINT, String.valueOf(refused.getMessage()));
        }
    }

    /** A key that was meant, so that what is wrong with its value is told in the same round. */
    private static Node.@Nullable Entry misspelt(String key, Node.Mapping mapping, Shape shape) {
        return mapping.entries().stream()
                .filter(entry -> !shape.keys().contains(entry.key()))
                .filter(entry -> Words.nearest(entry.key(), shape.keys()).equals(Optional.of(key)))
                .findFirst()
                .orElse(null);
    }

    /** The entries by the number of their field. */
    private static Node.@Nullable Entry[] given(Node.Mapping mapping, Shape shape) {
        Node.@Nullable Entry[] given = new Node.Entry[shape.fields().size()];
        for (Node.Entry entry : mapping.entries()) {
            int number = shape.number(entry.key());
            if (number >= 0) {
                given[number] = entry;
            }
        }
        return given;
    }

    /** Whether there was any. */
    private boolean reportUnknownKeys(Node.Mapping mapping, Shape shape, Pointer pointer) {
        boolean isAny = false;
        List<String> known = shape.keys();
        for (Node.Entry entry : mapping.entries()) {
            if (shape.number(entry.key()) < 0) {
                isAny = true;
                problems.add(
                        entry.keyPlace(),
                        pointer.key(entry.key()).toString(),
                        Rule.UNKNOWN_KEY,
                        "unknown key '%s'%s; the keys here are %s%s"
                                .formatted(
                                        Words.shortened(entry.key()),
                                        Words.didYouMean(entry.key(), known),
                                        Shape.listed(known),
                                        hasNoValue(entry) ? HINT_AT_A_COMMA : ""));
            }
        }
        return isAny;
    }

    /** Most often the end of a text that was cut at its comma: {@code { note: first, second }}. */
    private static boolean hasNoValue(Node.Entry entry) {
        return entry.value() instanceof Node.Scalar scalar && scalar.isNull();
    }

    private @Nullable Object wrongKind(Node node, Class<?> type, Pointer pointer) {
        return report(
                node.place(),
                pointer,
                Rule.WRONG_KIND,
                "expected %s but found %s".formatted(kindOf(type), node.kind()));
    }

    private static String kindOf(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return "a whole number";
        }
        if (type == String.class) {
            return "text";
        }
        if (WrittenAsMap.class.isAssignableFrom(type)) {
            return isText(type)
                    ? "text, or { en: …, cy: … } for several languages"
                    : "keys with texts, such as { en: …, cy: … }";
        }
        boolean hasWord =
                type.isEnum() || type.isPrimitive() || Shape.parserOf(type).isPresent();
        List<Class<?>> records = Shape.recordsOf(type);
        String mapping = records.stream()
                .map(record -> "{ " + String.join(": …, ", Shape.of(record).keys()) + ": … }")
                .reduce((a, b) -> a + " or " + b)
                .orElse("");
        if (hasWord) {
            return mapping.isEmpty() ? "one word" : "one word or " + mapping;
        }
        return "keys with values (the keys are %s)"
                .formatted(Shape.listed(Shape.of(records.get(0)).keys()));
    }

    private static @Nullable Object standIn(Class<?> type) {
        if (type == String.class) {
            return "";
        } else if (type == int.class) {
            return 0;
        } else if (type == boolean.class) {
            return false;
        } else if (WrittenAsMap.class.isAssignableFrom(type)) {
            return Shape.of(type).make(new Object[] {new LinkedHashMap<String, String>()});
        }
        return type.isEnum() ? type.getEnumConstants()[0] : null;
    }

    private @Nullable Object report(Place place, Pointer pointer, Rule rule, String message) {
        problems.add(place, pointer.toString(), rule, message);
        return null;
    }
}
