package org.copro.binding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes records as mappings: the counterpart of {@link Binder}. What is not stated is not written. */
final class TreeWriter {

    private TreeWriter() {}

    static void write(Object value, JsonGenerator out) {
        if (value instanceof WrittenAsText word && word.text().isPresent()) {
            out.writeString(word.text().get());
        } else if (value instanceof Enum<?> constant) {
            out.writeString(Words.kebab(constant));
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean answer) {
            out.writeString(answer ? "yes" : "no");
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(item -> write(item, out));
            out.writeEndArray();
        } else if (value instanceof WrittenAsMap && value instanceof Record made) {
            out.writeStartObject();
            Map<?, ?> texts =
                    (Map<?, ?>) Shape.of(made.getClass()).fields().get(0).valueIn(made);
            texts.forEach((key, text) -> {
                out.writeName(String.valueOf(key));
                write(text, out);
            });
            out.writeEndObject();
        } else if (value instanceof Record made) {
            out.writeStartObject();
            for (Shape.Field field : Shape.of(made.getClass()).fields()) {
                stated(field.valueIn(made)).ifPresent(inside -> {
                    out.writeName(field.key());
                    write(inside, out);
                });
            }
            out.writeEndObject();
        } else {
            out.writeString(String.valueOf(value));
        }
    }

    private static Optional<?> stated(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional;
        }
        return value instanceof List<?> list && list.isEmpty() ? Optional.empty() : Optional.of(value);
    }
}
