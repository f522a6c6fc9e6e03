package org.copro.benchmarks.run;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A line with all its names and texts at hand. To write it is what Jackson's generator costs, and no more. */
final class ReadyLine {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final List<JsonToken> tokens = new ArrayList<>();
    // of each token; empty for the brackets
    private final List<String> texts = new ArrayList<>();

    ReadyLine(byte[] line) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), line)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens.add(token);
                texts.add(token.isScalarValue() || token == JsonToken.PROPERTY_NAME ? parser.getString() : "");
            }
        }
    }

    void write(OutputStream bytes) {
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            for (int i = 0; i < tokens.size(); i++) {
                write(tokens.get(i), texts.get(i), out);
            }
        }
    }

    private static void write(JsonToken token, String text, JsonGenerator out) {
        switch (token) {
            case START_OBJECT -> out.writeStartObject();
            case END_OBJECT -> out.writeEndObject();
            case START_ARRAY -> out.writeStartArray();
            case END_ARRAY -> out.writeEndArray();
            case PROPERTY_NAME -> out.writeName(text);
            case VALUE_STRING -> out.writeString(text);
            case VALUE_TRUE, VALUE_FALSE -> out.writeBoolean(token == JsonToken.VALUE_TRUE);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.writeNumber(text);
            default -> throw new IllegalArgumentException("no line has a " + token);
        }
    }
}
