package org.copro.binding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes records as mappings: the counterpart of {@link Binder}. What is not stated is not written. */
final class TreeWriter {

    private TreeWriter() {}

    static void write(Object value, JsonGenerator out) {
        Optional<String> word = value instanceof WrittenAsText text ? text.text() : Optional.empty();
        if (word.isPresent()) {
            out.writeString(word.get());
        } else if (value instanceof Enum<?> constant) {
            out.writeString(Words.kebab(constant));
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean answer) {
            out.writeString(answer ? "yes" : "no");
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            for (Object item : list) {
                write(item, out);
            }
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
                Object inside = stated(field.valueIn(made));
                if (inside != null) {
                    out.writeName(field.key());
                    write(inside, out);
                }
            }
            out.writeEndObject();
        } else {
            out.writeString(String.valueOf(value));
        }
    }

    /** The value without the ways of not having one; null if there is none. */
    private static @Nullable Object stated(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? optional.get() : null;
        }
        return value instanceof List<?> list && list.isEmpty() ? null : value;
    }
}
