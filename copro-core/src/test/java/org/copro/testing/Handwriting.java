package org.copro.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.copro.binding.Format;
import org.copro.file.ProjectFiles;
import org.copro.project.Project;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Writes projects as different people would: in lines or in brackets, with and without quotation marks, with comments,
 * blank lines and their own indentation. Each comment stands once, so that a lost one is noticed.
 */
public final class Handwriting {

    private static final String SIMPLE = "[A-Za-z][A-Za-z0-9]*(?:[ -][A-Za-z0-9]+)*|[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?";
    private static final String NOT_TEXT = "(?i)null|true|false";

    private final Random random;
    private final String end;
    private final StringBuilder out = new StringBuilder();
    private int comments;
    private boolean afterBlock;

    private Handwriting(Random random) {
        this.random = random;
        end = oneIn(2) ? "\n" : "\r\n";
    }

    /** The project in a file; reading it gives an equal one. */
    public static String of(Project project, Format format, Random random) {
        ObjectNode tree = (ObjectNode) new JsonMapper().readTree(new ProjectFiles().write(project, Format.JSON));
        Handwriting hand = new Handwriting(random);
        hand.sayNotStated(project, tree);
        return format == Format.JSON ? hand.json(tree) : hand.yaml(tree);
    }

    /** Some write down that they do not know. */
    private void sayNotStated(Project project, ObjectNode tree) {
        for (Completing.Open open : Completing.open(project)) {
            String pointer = open.pointer();
            String around = pointer.substring(0, pointer.lastIndexOf('/'));
            String key = pointer.substring(around.length() + 1);
            Object value = open.values().get(0);
            boolean isWord = !(value instanceof List) && !(value instanceof String);
            if (isWord && tree.at(around) instanceof ObjectNode owner && !owner.has(key) && oneIn(6)) {
                owner.set(key, StringNode.valueOf("not-stated"));
            }
        }
    }

    private String yaml(ObjectNode tree) {
        out.append(oneIn(8) ? "\uFEFF" : "").append(oneIn(8) ? "---" + comment() + end : "");
        if (oneIn(10)) {
            inBrackets(tree, 0);
            out.append(comment()).append(end);
        } else {
            keys(tree, oneIn(10) ? 2 : 0, false);
        }
        between(0);
        boolean isOpen = oneIn(4);
        return isOpen ? out.substring(0, out.length() - end.length()) : out.toString();
    }

    private void keys(ObjectNode node, int indent, boolean isInLine) {
        boolean isBegun = isInLine;
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (!isBegun) {
                between(indent);
                out.append(" ".repeat(indent));
            }
            isBegun = false;
            out.append(word(entry.getKey())).append(":");
            value(entry.getValue(), indent, true);
        }
    }

    private void items(ArrayNode node, int indent, boolean isInLine) {
        boolean isBegun = isInLine;
        for (JsonNode item : node) {
            if (!isBegun) {
                between(indent);
                out.append(" ".repeat(indent));
            }
            isBegun = false;
            out.append("-");
            value(item, indent, false);
        }
    }

    /** Behind a key, or behind a dash, where the value may begin at once. */
    private void value(JsonNode value, int indent, boolean isOfKey) {
        int space = 1 + random.nextInt(3);
        boolean inLines = !value.isEmpty() && !oneIn(3);
        if (value instanceof ObjectNode object && inLines) {
            int below = lines(indent, space, isOfKey);
            keys(object, below, !isOfKey);
        } else if (value instanceof ArrayNode list
                && list.size() == 1
                && !list.get(0).isArray()
                && oneIn(4)) {
            out.append(" ".repeat(space));
            inBrackets(list.get(0), indent + 1);
            out.append(comment()).append(end);
        } else if (value instanceof ArrayNode list && inLines) {
            int below = lines(indent, space, isOfKey);
            items(list, isOfKey && oneIn(3) ? indent : below, !isOfKey);
        } else if (value.isString() && isSimple(value.asString()) && oneIn(5)) {
            out.append(oneIn(2) ? " |-" : " >-").append(comment()).append(end);
            out.append(" ".repeat(indent + space)).append(value.asString()).append(end);
            afterBlock = true;
        } else if (value.isString() && isSimple(value.asString()) && oneIn(5)) {
            String broken = value.asString().replaceFirst(" ", end + " ".repeat(indent + space));
            out.append(" ").append(broken).append(comment()).append(end);
        } else {
            out.append(" ".repeat(space));
            inBrackets(value, indent + 1);
            out.append(comment()).append(end);
        }
    }

    private int lines(int indent, int space, boolean isOfKey) {
        out.append(isOfKey ? comment() + end : " ".repeat(space));
        return indent + space + (isOfKey ? 0 : 1);
    }

    private void inBrackets(JsonNode value, int indent) {
        if (!value.isObject() && !value.isArray()) {
            out.append(value.isString() ? word(value.asString()) : value.asString());
            return;
        }
        List<Runnable> parts = new ArrayList<>();
        value.properties()
                .forEach(entry -> parts.add(() -> {
                    out.append(word(entry.getKey())).append(": ");
                    inBrackets(entry.getValue(), indent + 2);
                }));
        if (value.isArray()) {
            value.forEach(item -> parts.add(() -> inBrackets(item, indent + 2)));
        }
        boolean inLines = oneIn(3);
        String space = inLines ? comment() + end + " ".repeat(indent + 2) : oneIn(2) ? " " : "";
        out.append(value.isObject() ? "{" : "[").append(space);
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).run();
            boolean hasComma = i < parts.size() - 1 || oneIn(8);
            out.append(hasComma ? "," : "");
            out.append(!inLines || oneIn(4) ? " " : comment() + end + " ".repeat(indent + 2));
        }
        out.append(value.isObject() ? "}" : "]");
    }

    private void between(int indent) {
        while (oneIn(5)) {
            // behind a text in lines of its own, a line that is indented like it would be part of it
            String margin = afterBlock ? "" : " ".repeat(random.nextInt(indent + 2));
            out.append(oneIn(2) ? "" : margin + comment().strip()).append(end);
        }
        afterBlock = false;
    }

    private String comment() {
        return oneIn(4) ? "  # c" + comments++ + ",\tb: [ { 'x\" 😀" : "";
    }

    private String word(String text) {
        if (!isSimple(text) || oneIn(4)) {
            return quoted(text);
        }
        return oneIn(4) ? "'" + text + "'" : text;
    }

    private static boolean isSimple(String text) {
        return text.matches(SIMPLE) && !text.matches(NOT_TEXT);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(sign -> {
            boolean isPlain = sign < 127 ? sign >= ' ' && sign != '"' && sign != '\\' : Character.isLetterOrDigit(sign);
            if (isPlain || Character.isSupplementaryCodePoint(sign)) {
                quoted.appendCodePoint(sign);
            } else {
                quoted.append("\\u%04x".formatted(sign));
            }
        });
        return quoted.append('"').toString();
    }

    private String json(ObjectNode tree) {
        String step = oneIn(3) ? "" : oneIn(2) ? "\t" : "  ";
        json(tree, oneIn(3) ? "" : end, step, oneIn(2) ? ": " : oneIn(2) ? ":" : " : ");
        return out.append(oneIn(2) ? end : "").toString();
    }

    private void json(JsonNode value, String line, String step, String colon) {
        if (!value.isObject() && !value.isArray()) {
            out.append(value.isString() ? quoted(value.asString()) : value.asString());
            return;
        }
        boolean inLine = line.isEmpty() || oneIn(3);
        String inner = inLine ? "" : line + step;
        String comma = inLine && colon.endsWith(" ") ? ", " : ",";
        String before = value.isObject() ? "{" : "[";
        for (Map.Entry<String, JsonNode> entry : value.properties()) {
            out.append(before).append(inner).append(quoted(entry.getKey())).append(colon);
            json(entry.getValue(), inner, step, colon);
            before = comma;
        }
        for (JsonNode item : value.isArray() ? value : new JsonMapper().createArrayNode()) {
            out.append(before).append(inner);
            json(item, inner, step, colon);
            before = comma;
        }
        out.append(before.startsWith(",") ? "" : before)
                .append(inLine ? "" : line)
                .append(value.isObject() ? "}" : "]");
    }

    private boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }
}
