package org.copro.binding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copro.binding.Problem.Rule;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Turns tokens into nodes with places, and refuses what a copro file never needs: double keys, aliases, tags. */
final class TreeReader {

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
    Node read(Pointer pointer) {
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
                items.add(read(pointer.item(items.size())));
            }
            return new Node.Sequence(items, place);
        }
        if (token == JsonToken.START_OBJECT) {
            return readMapping(pointer, place);
        }
        boolean isNull = token == JsonToken.VALUE_NULL;
        String text = isNull ? "" : tokens.getString();
        if (hasHalfACharacter(text)) {
            problems.add(
                    place, pointer.toString(), Rule.SYNTAX, "a character in this text is cut in half; write it anew");
        }
        return new Node.Scalar(text, isNull, place);
    }

    /** Whether one of the pair of signs that Java and JSON's escapes need for some characters is without the other. */
    static boolean hasHalfACharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                int whole = text.codePointAt(i);
                if (!Character.isSupplementaryCodePoint(whole)) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private Node readMapping(Pointer pointer, Place place) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        while (tokens.nextToken() != JsonToken.END_OBJECT) {
            String key = tokens.currentName();
            Place keyPlace = place();
            Pointer below = pointer.key(key);
            refuseAliasOrTag(below);
            tokens.nextToken();
            Node value = read(below);
            Node.Entry first = entries.putIfAbsent(key, new Node.Entry(key, keyPlace, value));
            if (first != null) {
                problems.add(
                        keyPlace,
                        below.toString(),
                        Rule.DUPLICATE_KEY,
                        "the key '%s' is here a second time; it was first given on line %s. Keep one of them"
                                .formatted(
                                        Words.shortened(key), first.keyPlace().line()));
            }
        }
        return new Node.Mapping(List.copyOf(entries.values()), place);
    }

    /** Stops at the first: whatever stands behind an alias or a tag was not written for copro. */
    private void refuseAliasOrTag(Pointer pointer) {
        if (!(tokens instanceof YAMLParser yaml)) {
            return;
        }
        if (yaml.isCurrentAlias()) {
            refuse(pointer, "an alias (*%s)", yaml.getString(), '*');
        } else if (yaml.getTypeId() != null) {
            refuse(pointer, "a tag (%s)", yaml.getTypeId(), '!');
        }
    }

    private void refuse(Pointer pointer, String what, Object name, char sign) {
        refuse(pointer, Rule.SYNTAX, notRead(what, name, sign));
    }

    static String notRead(String what, Object name, char sign) {
        return "%s is not read: write the value itself, and put quotation marks round text that starts with %s"
                .formatted(what.formatted(Words.shortened(name.toString())), sign);
    }

    private void refuse(Pointer pointer, Rule rule, String message) {
        throw new InvalidDocumentException(List.of(new Problem(place(), pointer.toString(), rule, message)));
    }

    private Place place() {
        return placeOf(tokens, source);
    }

    /** Where the current token begins. */
    static Place placeOf(JsonParser tokens, String source) {
        TokenStreamLocation location = tokens.currentTokenLocation();
        return new Place(source, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
