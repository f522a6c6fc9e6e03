package org.copro.binding;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where each record of a document came from, so that what is found later can still be placed. */
public final class Origins {

    private final Map<Object, Origin> origins = new IdentityHashMap<>();
    private Optional<Object> unwalked = Optional.empty();

    private record Origin(Pointer pointer, Node.@Nullable Mapping node) {}

    Origins() {}

    /** For a value built in code: pointers only, no lines. Looked up when the first problem is placed. */
    public static Origins of(Object root) {
        Origins origins = new Origins();
        origins.unwalked = Optional.of(root);
        return origins;
    }

    void put(Object made, Pointer pointer, Node.Mapping node) {
        origins.put(made, new Origin(pointer, node));
    }

    /**
     * Places a problem.
     *
     * @param owner the record that holds the fault
     * @param path the key, or the key and the number in its list from 0; empty for the record itself
     * @param rule the rule that was broken
     * @param message what is wrong
     * @throws IllegalArgumentException if {@code owner} is not part of the document
     */
    public Problem problem(Object owner, List<String> path, Problem.Rule rule, String message) {
        unwalked.ifPresent(root -> walk(root, Pointer.ROOT));
        unwalked = Optional.empty();
        Origin origin = Optional.ofNullable(origins.get(owner))
                .orElseThrow(() -> new IllegalArgumentException("not a part of this document: " + owner));
        StringBuilder pointer = new StringBuilder(origin.pointer().toString());
        path.forEach(step -> pointer.append('/').append(Pointer.escaped(step)));
        return new Problem(placeOf(origin, path), pointer.toString(), rule, message);
    }

    private static Place placeOf(Origin origin, List<String> path) {
        if (origin.node() == null) {
            return Place.NOWHERE;
        }
        Node node = origin.node();
        for (String step : path) {
            if (node instanceof Node.Mapping mapping && mapping.entry(step).isPresent()) {
                node = mapping.entry(step).get().value();
            } else if (node instanceof Node.Sequence sequence) {
                node = sequence.items().get(Integer.parseInt(step));
            }
        }
        return node.place();
    }

    private void walk(Object value, Pointer pointer) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(inside -> walk(inside, pointer));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                walk(list.get(i), pointer.item(i));
            }
        } else if (value instanceof Record) {
            // putIfAbsent: the same object may stand in two places, the first is named
            origins.putIfAbsent(value, new Origin(pointer, null));
            for (Shape.Field field : Shape.of(value.getClass()).fields()) {
                walk(field.valueIn(value), pointer.key(field.key()));
            }
        }
    }
}
