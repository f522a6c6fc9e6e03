package org.copro.binding;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * A record with values put at places of it. The record itself stays as it is. Immutable.
 *
 * <p>What is changed is the document that the record would be written as, so a value is understood as it would be in a
 * file, and refused as it would be there.
 *
 * @param <T> type of the record
 */
public final class Amended<T extends Record> {

    private final Class<T> type;
    private final Node root;
    // what was made of the parts of the record, so that trying many changes makes only those anew that are changed
    private final Map<Node, Object> known;
    private final Map<Edit, Node> written;

    private Amended(Class<T> type, Node root, Map<Node, Object> known, Map<Edit, Node> written) {
        this.type = type;
        this.root = root;
        this.known = known;
        this.written = written;
    }

    /** A record as it is. */
    public static <T extends Record> Amended<T> of(T record) {
        @SuppressWarnings("unchecked") // a record is of its own class
        Class<T> type = (Class<T>) record.getClass();
        Node root = node(record);
        Map<Node, Object> known = new IdentityHashMap<>();
        new Binder(new Problems(), new Origins(), Collections.emptyMap(), known::put).bind(root, type, Pointer.ROOT);
        return new Amended<>(type, root, known, new ConcurrentHashMap<>());
    }

    /**
     * The same with one more value, in place of what stood there.
     *
     * @throws IllegalArgumentException if the way to the place leads through a text, or past the end of a list
     */
    public Amended<T> with(Edit edit) {
        Node value = written.computeIfAbsent(edit, one -> node(one.value()));
        return new Amended<>(type, put(root, Steps.of(edit.pointer()), value, edit.pointer()), known, written);
    }

    /** The same with more values, one after the other. */
    public Amended<T> with(List<Edit> edits) {
        Amended<T> amended = this;
        for (Edit edit : edits) {
            amended = amended.with(edit);
        }
        return amended;
    }

    /** The record with all values, or what is wrong with them. */
    public Reading<T> read() {
        Problems problems = new Problems();
        Origins origins = new Origins();
        Object made = new Binder(problems, origins, known, (node, one) -> {}).bind(root, type, Pointer.ROOT);
        return new Reading<>(Optional.ofNullable(made).map(type::cast), origins, problems);
    }

    /** Whether something is written at a place. */
    public boolean has(String pointer) {
        return at(pointer).isPresent();
    }

    /** The text at a place; empty if there is none, or a list or keys instead. */
    public Optional<String> text(String pointer) {
        return at(pointer).filter(Node.Scalar.class::isInstance).map(node -> ((Node.Scalar) node).text());
    }

    /** How many items the list at a place has; 0 if there is none. */
    public int size(String pointer) {
        return at(pointer)
                .filter(Node.Sequence.class::isInstance)
                .map(node -> ((Node.Sequence) node).items().size())
                .orElse(0);
    }

    private Optional<Node> at(String pointer) {
        Optional<Node> node = Optional.of(root);
        for (String step : Steps.of(pointer)) {
            node = node.flatMap(one -> below(one, step));
        }
        return node;
    }

    private static Optional<Node> below(Node node, String step) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entry(step).map(Node.Entry::value);
        } else if (node instanceof Node.Sequence list && Steps.isNumber(step)) {
            int index = Integer.parseInt(step);
            return index < list.items().size() ? Optional.of(list.items().get(index)) : Optional.empty();
        }
        return Optional.empty();
    }

    /** A tree with one more value, as {@link #with(Edit)} puts it. */
    static Node put(Node root, Edit edit) {
        return put(root, Steps.of(edit.pointer()), node(edit.value()), edit.pointer());
    }

    private static Node put(Node node, List<String> steps, Node value, String pointer) {
        if (steps.isEmpty()) {
            return value;
        } else if (node instanceof Node.Scalar scalar && scalar.isNull()) {
            return put(nothing(steps), steps, value, pointer);
        }
        String step = steps.get(0);
        List<String> rest = steps.subList(1, steps.size());
        if (node instanceof Node.Sequence list) {
            return putItem(list, step, rest, value, pointer);
        } else if (node instanceof Node.Mapping mapping) {
            return putEntry(mapping, step, rest, value, pointer);
        }
        throw new IllegalArgumentException("there is a text on the way to " + pointer);
    }

    private static Node putItem(Node.Sequence list, String step, List<String> rest, Node value, String pointer) {
        List<Node> items = list.items();
        int index = step.equals("-") ? items.size() : Steps.isNumber(step) ? Integer.parseInt(step) : -1;
        if (index < 0 || index > items.size()) {
            throw new IllegalArgumentException("the list has no item '%s' on the way to %s".formatted(step, pointer));
        }
        Node old = index < items.size() ? items.get(index) : nothing(rest);
        return new Node.Sequence(with(items, index, put(old, rest, value, pointer)), list.place());
    }

    /** The list with one item in place of another, or after the last. */
    private static <I> List<I> with(List<I> items, int index, I item) {
        List<I> more = new ArrayList<>(items.size() + 1);
        more.addAll(items);
        if (index < items.size()) {
            more.set(index, item);
        } else {
            more.add(item);
        }
        return Collections.unmodifiableList(more);
    }

    private static Node putEntry(Node.Mapping mapping, String key, List<String> rest, Node value, String pointer) {
        List<Node.Entry> entries = mapping.entries();
        int index = 0;
        while (index < entries.size() && !entries.get(index).key().equals(key)) {
            index++;
        }
        Node old = index < entries.size() ? entries.get(index).value() : nothing(rest);
        Node.Entry entry = new Node.Entry(key, Place.NOWHERE, put(old, rest, value, pointer));
        return new Node.Mapping(with(entries, index, entry), mapping.place());
    }

    /** What stands where nothing does yet: a list if an item is to be put into it, else keys. */
    private static Node nothing(List<String> rest) {
        boolean isList = !rest.isEmpty() && (rest.get(0).equals("-") || Steps.isNumber(rest.get(0)));
        return isList ? new Node.Sequence(List.of(), Place.NOWHERE) : new Node.Mapping(List.of(), Place.NOWHERE);
    }

    private static Node node(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = Format.JSON.generator(text)) {
            TreeWriter.write(value, out);
        }
        try (JsonParser tokens = Format.JSON.parser(text.toString())) {
            tokens.nextToken();
            return nowhere(new TreeReader(tokens, "", new Problems(), Extent.BY_HAND).read(Pointer.ROOT));
        }
    }

    /** Without the places of a text that nobody has seen. */
    private static Node nowhere(Node node) {
        if (node instanceof Node.Sequence list) {
            return new Node.Sequence(list.items().stream().map(Amended::nowhere).toList(), Place.NOWHERE);
        } else if (node instanceof Node.Mapping mapping) {
            return new Node.Mapping(
                    mapping.entries().stream()
                            .map(entry -> new Node.Entry(entry.key(), Place.NOWHERE, nowhere(entry.value())))
                            .toList(),
                    Place.NOWHERE);
        }
        Node.Scalar value = (Node.Scalar) node;
        return new Node.Scalar(value.text(), value.isNull(), Place.NOWHERE);
    }
}
