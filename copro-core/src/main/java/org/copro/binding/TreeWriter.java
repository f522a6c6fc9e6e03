package org.copro.binding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * Writes records as mappings: the counterpart of {@link Binder}. What is not stated is not written. How values of a
 * type are written is looked up once.
 */
abstract class TreeWriter {

    private static final ClassValue<TreeWriter> WRITERS = new ClassValue<>() {
        @Override
        protected TreeWriter computeValue(Class<?> type) {
            TreeWriter plain = plain(type);
            return WrittenAsText.class.isAssignableFrom(type) ? new OfWord(plain) : plain;
        }
    };

    private TreeWriter() {}

    static void write(Object value, JsonGenerator out) {
        if (value instanceof String text) {
            out.writeString(text);
        } else {
            WRITERS.get(value.getClass()).put(value, out);
        }
    }

    /** Writes a value of the type this is for. */
    abstract void put(Object value, JsonGenerator out);

    private static TreeWriter plain(Class<?> type) {
        if (Enum.class.isAssignableFrom(type)) {
            return new OfConstant(type);
        } else if (type == Integer.class) {
            return new OfNumber();
        } else if (List.class.isAssignableFrom(type)) {
            return new OfList();
        } else if (WrittenAsMap.class.isAssignableFrom(type) && type.isRecord()) {
            return new OfTexts(type);
        }
        return type.isRecord() ? new OfRecord(type) : new OfText();
    }

    /** As one word, if the value has one. */
    private static final class OfWord extends TreeWriter {

        private final TreeWriter otherwise;

        OfWord(TreeWriter otherwise) {
            this.otherwise = otherwise;
        }

        @Override
        void put(Object value, JsonGenerator out) {
            Optional<String> word = ((WrittenAsText) value).text();
            if (word.isPresent()) {
                out.writeString(word.get());
            } else {
                otherwise.put(value, out);
            }
        }
    }

    private static final class OfConstant extends TreeWriter {

        private final SerializableString[] words;

        OfConstant(Class<?> type) {
            // a constant with a body has a class of its own
            Class<?> declaring = type.isEnum() ? type : type.getSuperclass();
            Object[] constants = declaring.getEnumConstants();
            words = new SerializableString[constants.length];
            for (Object constant : constants) {
                Enum<?> one = (Enum<?>) constant;
                words[one.ordinal()] = new SerializedString(Words.kebab(one));
            }
        }

        @Override
        void put(Object value, JsonGenerator out) {
            out.writeString(words[((Enum<?>) value).ordinal()]);
        }
    }

    private static final class OfNumber extends TreeWriter {
        @Override
        void put(Object value, JsonGenerator out) {
            out.writeNumber((Integer) value);
        }
    }

    private static final class OfList extends TreeWriter {
        @Override
        void put(Object value, JsonGenerator out) {
            out.writeStartArray();
            for (Object item : (List<?>) value) {
                write(item, out);
            }
            out.writeEndArray();
        }
    }

    private static final class OfTexts extends TreeWriter {

        private final Shape.Field map;

        OfTexts(Class<?> type) {
            map = Shape.of(type).fields().get(0);
        }

        @Override
        void put(Object value, JsonGenerator out) {
            out.writeStartObject();
            ((Map<?, ?>) map.valueIn(value)).forEach((key, text) -> {
                out.writeName(String.valueOf(key));
                write(text, out);
            });
            out.writeEndObject();
        }
    }

    private static final class OfRecord extends TreeWriter {

        private final Shape.Field[] fields;
        private final SerializableString[] names;

        OfRecord(Class<?> type) {
            fields = Shape.of(type).fields().toArray(Shape.Field[]::new);
            names = new SerializableString[fields.length];
            for (int i = 0; i < fields.length; i++) {
                names[i] = new SerializedString(fields[i].key());
            }
        }

        @Override
        void put(Object value, JsonGenerator out) {
            out.writeStartObject();
            for (int i = 0; i < fields.length; i++) {
                Object inside = stated(fields[i].valueIn(value));
                if (inside != null) {
                    out.writeName(names[i]);
                    write(inside, out);
                }
            }
            out.writeEndObject();
        }

        /** The value without the ways of not having one; null if there is none. */
        private static @Nullable Object stated(Object value) {
            if (value instanceof Optional<?> optional) {
                return optional.isPresent() ? optional.get() : null;
            }
            return value instanceof List<?> list && list.isEmpty() ? null : value;
        }
    }

    /** A text, yes or no. */
    private static final class OfText extends TreeWriter {
        @Override
        void put(Object value, JsonGenerator out) {
            String text = value instanceof Boolean answer ? (answer ? "yes" : "no") : String.valueOf(value);
            out.writeString(text);
        }
    }
}
