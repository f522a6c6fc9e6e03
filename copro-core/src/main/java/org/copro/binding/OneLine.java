package org.copro.binding;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Writes values so that they fit into one line of a text, as people would write them there. */
final class OneLine {

    /** Letters, digits and signs that mean nothing else anywhere in YAML, with single spaces between them. */
    private static final Pattern BARE =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}._/()+%;-]*(?: [\\p{L}\\p{N}\\p{M}._/()+%;-]+)*");

    /** What programs that read YAML may take for something other than a text. */
    private static final Pattern NOT_TEXT =
            Pattern.compile("null|true|false|[0-9][0-9_.]*(?:e[+-]?[0-9]*)?|0[xo][0-9a-f_]*", Pattern.CASE_INSENSITIVE);

    private final Format format;
    private final String colon;

    /**
     * In the manner of a text.
     *
     * @param colon between a key and its value, with the white space around it
     */
    OneLine(Format format, String colon) {
        this.format = format;
        this.colon = colon;
    }

    /** A value, with the lists and keys around it that lead to it. */
    String value(List<String> way, Object value) {
        if (way.isEmpty()) {
            return value(value);
        }
        String inside = value(way.subList(1, way.size()), value);
        boolean isItem = way.get(0).equals("-") || Steps.isNumber(way.get(0));
        return isItem ? items(List.of(inside)) : keys(List.of(key(way.get(0)) + inside));
    }

    /** A key and the colon behind it. */
    String key(String name) {
        return text(name) + colon;
    }

    /** A text, in quotation marks if it needs them. */
    String text(String text) {
        return isBare(text) ? text : quoted(text);
    }

    /** A list in brackets. */
    String items(List<String> items) {
        return "[" + String.join(comma(), items) + "]";
    }

    /** What stands between two values. */
    String comma() {
        return colon.endsWith(" ") ? ", " : ",";
    }

    private String keys(List<String> keys) {
        String space = format == Format.YAML ? " " : "";
        return "{" + space + String.join(comma(), keys) + space + "}";
    }

    private boolean isBare(String text) {
        return format == Format.YAML
                && BARE.matcher(text).matches()
                && !NOT_TEXT.matcher(text).matches();
    }

    private String value(Object value) {
        StringWriter json = new StringWriter();
        try (JsonGenerator out = Format.JSON.generator(json)) {
            TreeWriter.write(value, out);
        }
        try (JsonParser tokens = Format.JSON.parser(json.toString())) {
            tokens.nextToken();
            return value(tokens);
        }
    }

    private String value(JsonParser tokens) {
        JsonToken token = tokens.currentToken();
        List<String> inside = new ArrayList<>();
        if (token == JsonToken.START_ARRAY) {
            while (tokens.nextToken() != JsonToken.END_ARRAY) {
                inside.add(value(tokens));
            }
            return items(inside);
        } else if (token == JsonToken.START_OBJECT) {
            while (tokens.nextToken() != JsonToken.END_OBJECT) {
                String key = key(tokens.currentName());
                tokens.nextToken();
                inside.add(key + value(tokens));
            }
            return inside.isEmpty() ? "{}" : keys(inside);
        }
        return token == JsonToken.VALUE_STRING ? text(tokens.getString()) : tokens.getString();
    }

    /** As JSON has it, which YAML reads too. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(sign -> {
            if (sign == '"' || sign == '\\') {
                quoted.append('\\').appendCodePoint(sign);
            } else if (sign == '\n') {
                quoted.append("\\n");
            } else if (isSafe(sign)) {
                quoted.appendCodePoint(sign);
            } else {
                for (char part : Character.toChars(sign)) {
                    quoted.append("\\u")
                            .append(Integer.toHexString(0x10000 + part).substring(1));
                }
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean isSafe(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> Character.isSupplementaryCodePoint(sign);
            default -> true;
        };
    }
}
