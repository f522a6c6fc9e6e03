package org.copro.binding;

import java.util.ArrayList;
import java.util.List;
import org.copro.binding.Stretch.Key;
import org.copro.binding.Stretch.Kind;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Finds the stretches of a text in JSON that can be read. */
final class JsonStretches {

    private final String text;
    private final JsonParser tokens;

    private JsonStretches(String text, JsonParser tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    static Stretch read(String text) {
        try (JsonParser tokens = Format.JSON.parser(text)) {
            tokens.nextToken();
            return new JsonStretches(text, tokens).stretch();
        }
    }

    private Stretch stretch() {
        int start = start();
        JsonToken token = tokens.currentToken();
        if (token == JsonToken.START_ARRAY) {
            List<Stretch> items = new ArrayList<>();
            while (tokens.nextToken() != JsonToken.END_ARRAY) {
                items.add(stretch());
            }
            return new Stretch.Items(start, start() + 1, true, 0, List.copyOf(items));
        } else if (token == JsonToken.START_OBJECT) {
            List<Key> keys = new ArrayList<>();
            while (tokens.nextToken() != JsonToken.END_OBJECT) {
                String name = tokens.currentName();
                int from = start();
                tokens.nextToken();
                keys.add(new Key(name, from, endOfValue(from), stretch()));
            }
            return new Stretch.Keys(start, start() + 1, true, 0, List.copyOf(keys));
        }
        Kind kind = token == JsonToken.VALUE_STRING ? Kind.QUOTED : Kind.BARE;
        return new Stretch.Value(start, endOfValue(start), kind, tokens.getString());
    }

    private int start() {
        return (int) tokens.currentTokenLocation().getCharOffset();
    }

    private int endOfValue(int start) {
        int end = start + 1;
        if (text.charAt(start) == '"') {
            while (text.charAt(end) != '"') {
                end += text.charAt(end) == '\\' ? 2 : 1;
            }
            return end + 1;
        }
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end)) || isOfNumber(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isOfNumber(String text, int at) {
        return at < text.length() && "+-.".indexOf(text.charAt(at)) >= 0;
    }
}
