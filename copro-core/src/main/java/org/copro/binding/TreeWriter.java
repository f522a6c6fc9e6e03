package org.copro.binding;

import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * Writes values of one type; records as mappings: the counterpart of {@link Binder}. What is not stated is not written.
 */
abstract sealed class TreeWriter {

    private static final ClassValue<TreeWriter> OF_CLASS = new ClassValue<>() {
        @Override
        protected TreeWriter computeValue(Class<?> type) {
            TreeWriter plain = plain(type);
            return WrittenAsText.class.isAssignableFrom(type) ? new OfWord(plain) : plain;
        }
    };

    private static final TreeWriter OF_ANY = new OfAny();

    private TreeWriter() {}

    static void write(Object value, JsonGenerator out) {
        OF_ANY.put(value, out);
    }

    /** Writes a value of the type this is for. */
    abstract void put(Object value, JsonGenerator out);

    /** For all values that a record's component of this type can have, where there is one. */
    private static TreeWriter of(Type type) {
        Class<?> raw = Shape.rawType(type);
        if (raw == Optional.class) {
            return of(Shape.elementType(type));
        } else if (raw == List.class) {
            return new OfList(of(Shape.elementType(type)));
        }
        return Modifier.isFinal(raw.getModifiers()) ? OF_CLASS.get(raw) : OF_ANY;
    }

    private static TreeWriter plain(Class<?> type) {
        if (Enum.class.isAssignableFrom(type)) {
            return new OfConstant(type);
        } else if (type == Integer.class || type == int.class) {
            return new OfNumber();
        } else if (List.class.isAssignableFrom(type)) {
            return new OfList(OF_ANY);
        } else if (WrittenAsMap.class.isAssignableFrom(type) && type.isRecord()) {
            return new OfTexts(type);
        }
        return type.isRecord() ? new OfRecord(type) : new OfText();
    }

    /** By the class of each value. */
    private static final class OfAny extends TreeWriter {
        @Override
        void put(Object value, JsonGenerator out) {
            OF_CLASS.get(value.getClass()).put(value, out);
        }
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

        private final TreeWriter items;

        OfList(TreeWriter items) {
            this.items = items;
        }

        @Override
        void put(Object value, JsonGenerator out) {
            out.writeStartArray();
            for (Object item : (List<?>) value) {
                items.put(item, out);
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

        private final Class<?> type;
        // looked up when first needed, since a record may hold others of its type; all threads get the same
        private Part @Nullable [] parts;

        private record Part(Shape.Field field, SerializableString name, TreeWriter writer) {}

        OfRecord(Class<?> type) {
            this.type = type;
        }

        @Override
        void put(Object value, JsonGenerator out) {
            out.writeStartObject();
            for (Part part : parts()) {
                Object inside = stated(part.field.valueIn(value));
                if (inside != null) {
                    out.writeName(part.name);
                    part.writer.put(inside, out);
                }
            }
            out.writeEndObject();
        }

        private Part[] parts() {
            Part[] known = parts;
            if (known == null) {
                known = Shape.of(type).fields().stream()
                        .map(field -> new Part(field, new SerializedString(field.key()), of(field.type())))
                        .toArray(Part[]::new);
                parts = known;
            }
            return known;
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
