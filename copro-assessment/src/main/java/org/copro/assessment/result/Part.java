package org.copro.assessment.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.copro.binding.Place;
import org.copro.binding.Problem;
import org.copro.binding.Problem.Rule;
import org.copro.binding.Reading;
import org.copro.binding.Words;
import tools.jackson.databind.JsonNode;

/** A part of a written result. What is missing or of another kind is noted, with its place, and stood in for. */
final class Part {

    private static final int MOST_DECIMALS = 20;

    private final JsonNode node;
    private final String pointer;
    private final Place file;
    private final List<Problem> problems;

    Part(JsonNode node, String pointer, Place file, List<Problem> problems) {
        this.node = node;
        this.pointer = pointer;
        this.file = file;
        this.problems = problems;
    }

    JsonNode node() {
        return node;
    }

    boolean has(String key) {
        return node.has(key);
    }

    /** The object under this key; an empty one if there is none. */
    Part object(String key) {
        Part part = at(key);
        if (!part.node.isMissingNode() && !part.node.isObject()) {
            part.wrong(Rule.WRONG_KIND, "must be an object");
        } else if (part.node.isMissingNode()) {
            part.wrong(Rule.MISSING, "is missing");
        }
        return part;
    }

    <T> Optional<T> optional(String key, Function<Part, T> reader) {
        return has(key) ? Optional.of(reader.apply(object(key))) : Optional.empty();
    }

    /** The objects under this key, in their order. */
    <T> List<T> objects(String key, Function<Part, T> reader) {
        List<T> read = new ArrayList<>();
        items(key, item -> {
            if (item.node.isObject()) {
                read.add(reader.apply(item));
            } else {
                item.wrong(Rule.WRONG_KIND, "must be an object");
            }
        });
        return List.copyOf(read);
    }

    /** The texts under this key, in their order. */
    List<String> words(String key) {
        List<String> read = new ArrayList<>();
        items(key, item -> read.add(item.text()));
        return List.copyOf(read);
    }

    String text(String key) {
        Part part = at(key);
        return part.isThere() ? part.text() : "";
    }

    Optional<String> optionalText(String key) {
        return has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    /** A text of a kind of its own; empty, and noted, if it is not of that kind. */
    <T> Optional<T> value(String key, String expected, Function<String, T> reader) {
        Part part = at(key);
        if (!part.isThere()) {
            return Optional.empty();
        }
        String text = part.text();
        try {
            return Optional.of(reader.apply(text));
        } catch (RuntimeException notOne) {
            part.wrong(Rule.UNKNOWN_VALUE, "must be %s but was '%s'".formatted(expected, shown(text)));
            return Optional.empty();
        }
    }

    boolean yes(String key) {
        Part part = at(key);
        if (part.isThere() && !part.node.isBoolean()) {
            part.wrong(Rule.WRONG_KIND, "must be true or false");
        }
        return part.node.isBoolean() && part.node.booleanValue();
    }

    /** A number from 0 to 1. */
    BigDecimal share(String key) {
        Part part = at(key);
        BigDecimal share = part.node.isNumber() ? part.node.decimalValue() : BigDecimal.ZERO;
        // a number such as 1e-999999999 is short, and endless when written out
        boolean isShare = part.node.isNumber()
                && share.signum() >= 0
                && share.compareTo(BigDecimal.ONE) <= 0
                && share.scale() <= MOST_DECIMALS;
        if (part.isThere() && !isShare) {
            part.wrong(Rule.WRONG_KIND, "must be a number from 0 to 1 with few decimals");
        }
        return isShare ? share : BigDecimal.ZERO;
    }

    private void items(String key, Consumer<Part> reader) {
        Part list = at(key);
        if (list.isThere() && !list.node.isArray()) {
            list.wrong(Rule.WRONG_KIND, "must be a list");
        }
        for (int i = 0; list.node.isArray() && i < list.node.size(); i++) {
            reader.accept(new Part(list.node.path(i), list.pointer + "/" + i, file, problems));
        }
    }

    private Part at(String key) {
        return new Part(node.path(key), pointer + "/" + key, file, problems);
    }

    private boolean isThere() {
        if (node.isMissingNode()) {
            wrong(Rule.MISSING, "is missing");
        }
        return !node.isMissingNode();
    }

    private String text() {
        if (!node.isString()) {
            wrong(Rule.WRONG_KIND, "must be a text");
            return "";
        }
        return node.stringValue();
    }

    private static String shown(String text) {
        return Words.shortened(text);
    }

    void wrong(Rule rule, String message) {
        // one is enough where a whole part is missing, and nobody reads the thousandth
        boolean isKnown = problems.size() >= Reading.MOST_PROBLEMS
                || problems.stream()
                        .anyMatch(one -> pointer.equals(one.pointer()) || pointer.startsWith(one.pointer() + "/"));
        if (!isKnown) {
            problems.add(new Problem(file, pointer, rule, message));
        }
    }
}
