package org.copro.binding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.copro.binding.Problem.Rule;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Turns tokens into nodes with places, and refuses what a copro file never needs: double keys, aliases, tags. */
final class TreeReader {

    /** One of the pair of signs that Java and JSON's escapes need for some characters, without the other. */
    private static final Pattern HALF_A_CHARACTER = Pattern.compile("\\p{Cs}");

    private final JsonParser tokens;
    private final String source;
    private final Problems problems;
    private final Extent extent;
    private int parts;

    TreeReader(JsonParser tokens, String source, Problems problems, Extent extent) {
        this.tokens = tokens;
        this.source = source;
        this.problems = problems;
        this.extent = extent;
    }

    /** The value that starts at the current token. */
    Node read(String pointer) {
        if (++parts > extent.parts()) {
            refuse(
                    pointer,
                    Rule.TOO_LARGE,
                    "too much for a file of this kind: more than %s values".formatted(extent.parts()));
        }
        refuseAliasOrTag(pointer);
        Place place = place();
        JsonToken token = tokens.currentToken();
        if (token == JsonToken.START_ARRAY) {
            List<Node> items = new ArrayList<>();
            while (tokens.nextToken() != JsonToken.END_ARRAY) {
                items.add(read(pointer + "/" + items.size()));
            }
            return new Node.Sequence(items, place);
        }
        if (token == JsonToken.START_OBJECT) {
            return readMapping(pointer, place);
        }
        boolean isNull = token == JsonToken.VALUE_NULL;
        String text = isNull ? "" : tokens.getString();
        if (HALF_A_CHARACTER.matcher(text).find()) {
            problems.add(place, pointer, Rule.SYNTAX, "a character in this text is cut in half; write it anew");
        }
        return new Node.Scalar(text, isNull, place);
    }

    private Node readMapping(String pointer, Place place) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        while (tokens.nextToken() != JsonToken.END_OBJECT) {
            String key = tokens.currentName();
            Place keyPlace = place();
            String below = pointer + "/" + escaped(key);
            refuseAliasOrTag(below);
            tokens.nextToken();
            Node value = read(below);
            Node.Entry first = entries.putIfAbsent(key, new Node.Entry(key, keyPlace, value));
            if (first != null) {
                problems.add(
                        keyPlace,
                        below,
                        Rule.DUPLICATE_KEY,
                        "the key '%s' is here a second time; it was first given on line %s. Keep one of them"
                                .formatted(
                                        Words.shortened(key), first.keyPlace().line()));
            }
        }
        return new Node.Mapping(List.copyOf(entries.values()), place);
    }

    /** Stops at the first: whatever stands behind an alias or a tag was not written for copro. */
    private void refuseAliasOrTag(String pointer) {
        if (!(tokens instanceof YAMLParser yaml)) {
            return;
        }
        if (yaml.isCurrentAlias()) {
            refuse(pointer, "an alias (*%s)", yaml.getString(), '*');
        } else if (yaml.getTypeId() != null) {
            refuse(pointer, "a tag (%s)", yaml.getTypeId(), '!');
        }
    }

    private void refuse(String pointer, String what, Object name, char sign) {
        refuse(pointer, Rule.SYNTAX, notRead(what, name, sign));
    }

    static String notRead(String what, Object name, char sign) {
        return "%s is not read: write the value itself, and put quotation marks round text that starts with %s"
                .formatted(what.formatted(Words.shortened(name.toString())), sign);
    }

    private void refuse(String pointer, Rule rule, String message) {
        throw new InvalidDocumentException(List.of(new Problem(place(), pointer, rule, message)));
    }

    private Place place() {
        return placeOf(tokens, source);
    }

    /** Where the current token begins. */
    static Place placeOf(JsonParser tokens, String source) {
        TokenStreamLocation location = tokens.currentTokenLocation();
        return new Place(source, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    /** A key as a step of a JSON Pointer. */
    static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
