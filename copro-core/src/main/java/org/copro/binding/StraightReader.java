package org.copro.binding;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * Makes a record straight from the tokens of JSON, without a tree of nodes, as long as all is plainly right. Of
 * anything else it makes nothing and says nothing: {@link TreeReader} and {@link Binder} then read the text from its
 * beginning, and have the last word. What it makes is what they would make, and they would have found no problem.
 */
final class StraightReader {

    private static final ClassValue<Value> VALUES = new ClassValue<>() {
        @Override
        protected Value computeValue(Class<?> type) {
            return plain(type);
        }
    };

    private StraightReader() {}

    /**
     * The record that a text holds; empty if it is not plainly right.
     *
     * @param tokens before the first of them
     */
    static <T> Optional<T> read(JsonParser tokens, Class<T> type) {
        try {
            require(tokens.nextToken() != null);
            Object made = VALUES.get(type).read(tokens);
            require(tokens.nextToken() == null);
            return Optional.of(type.cast(made));
        } catch (RuntimeException left) {
            // of any kind: what is not plainly right may trip whoever takes it for right
            return Optional.empty();
        }
    }

    /** Goes on if this is so, else gives up. */
    private static void require(boolean isPlain) {
        if (!isPlain) {
            throw NotPlainException.INSTANCE;
        }
    }

    /** How values of one type are read. */
    private interface Value {

        /**
         * The value that begins at the current token.
         *
         * @throws RuntimeException if it is not plainly right, as far as is seen here
         */
        Object read(JsonParser tokens);

        /**
         * The value that is written as one word.
         *
         * @throws RuntimeException if none plainly is
         */
        Object ofWord(String word);
    }

    private static Value of(Type type) {
        Class<?> raw = Shape.rawType(type);
        if (raw == Optional.class) {
            Type stated = Shape.elementType(type);
            return new OfOptional(of(stated), Shape.rawType(stated));
        }
        return raw == List.class ? new OfList(of(Shape.elementType(type))) : VALUES.get(raw);
    }

    private static Value plain(Class<?> type) {
        Optional<Function<String, Object>> word = ScalarValue.reader(type);
        List<OfRecord> records = WrittenAsMap.class.isAssignableFrom(type)
                ? List.of()
                : Shape.recordsOf(type).stream()
                        .map(record -> new OfRecord(Shape.of(record), word.isEmpty()))
                        .toList();
        return new OfWordOrMapping(type, records.size() == 1 ? records.get(0) : OfOneRecord.of(records));
    }

    /** The same few words come in every record. Texts, dates and shares are too many to remember. */
    private static Function<JsonParser, Object> words(Function<String, Object> reader, Class<?> type) {
        return Binder.isText(type) || WrittenAsWord.class.isAssignableFrom(type)
                ? tokens -> reader.apply(tokens.getString())
                : new KnownWords(reader)::read;
    }

    /** A value that need not be stated, where it is. */
    private static final class OfOptional implements Value {

        private final Value value;
        private final boolean isText;
        private final Function<JsonParser, Object> words;

        OfOptional(Value value, Class<?> type) {
            this.value = value;
            isText = Binder.isText(type);
            words = words(this::ofWord, type);
        }

        @Override
        public Object read(JsonParser tokens) {
            return tokens.currentToken() == JsonToken.VALUE_STRING
                    ? words.apply(tokens)
                    : Optional.of(value.read(tokens));
        }

        @Override
        public Object ofWord(String word) {
            return !isText && word.equals(Binder.NOT_STATED) ? Optional.empty() : Optional.of(value.ofWord(word));
        }
    }

    private record OfList(Value item) implements Value {
        @Override
        public Object read(JsonParser tokens) {
            if (tokens.currentToken() != JsonToken.START_ARRAY) {
                return List.of(item.read(tokens));
            }
            if (tokens.nextToken() == JsonToken.END_ARRAY) {
                return List.of();
            }
            Object first = item.read(tokens);
            if (tokens.nextToken() == JsonToken.END_ARRAY) {
                return List.of(first);
            }
            List<Object> items = new ArrayList<>();
            items.add(first);
            do {
                items.add(item.read(tokens));
            } while (tokens.nextToken() != JsonToken.END_ARRAY);
            return List.copyOf(items);
        }

        @Override
        public Object ofWord(String word) {
            return List.of(item.ofWord(word));
        }
    }

    private static final class OfWordOrMapping implements Value {

        private final Optional<Function<String, Object>> reader;
        private final Function<JsonParser, Object> words;
        private final Value mapping;

        OfWordOrMapping(Class<?> type, Value mapping) {
            reader = ScalarValue.reader(type);
            this.mapping = mapping;
            words = words(this::ofWord, type);
        }

        @Override
        public Object read(JsonParser tokens) {
            JsonToken token = tokens.currentToken();
            if (token == JsonToken.START_OBJECT) {
                return mapping.read(tokens);
            }
            require(token.isScalarValue() && token != JsonToken.VALUE_NULL);
            return words.apply(tokens);
        }

        @Override
        public Object ofWord(String word) {
            require(reader.isPresent() && !TreeReader.hasHalfACharacter(word));
            return reader.get().apply(word);
        }
    }

    private static final class OfRecord implements Value {

        private final Shape shape;
        private final boolean mayBeEmpty;
        private final PropertyNameMatcher keys;
        // each looked up when it is first needed: a record may hold others of its own type
        private final @Nullable Value[] values;
        private final @Nullable Object[] unstated;

        /**
         * Of one shape.
         *
         * @param mayBeEmpty a mapping is meant even if it has no key
         */
        OfRecord(Shape shape, boolean mayBeEmpty) {
            this.shape = shape;
            this.mayBeEmpty = mayBeEmpty;
            keys = matcher(shape.keys());
            values = new Value[shape.fields().size()];
            unstated = shape.fields().stream().map(OfRecord::unstated).toArray();
        }

        @Override
        public Object read(JsonParser tokens) {
            return read(tokens, tokens.nextNameMatch(keys));
        }

        /** The record, after its first key with this number. */
        Object read(JsonParser tokens, int first) {
            require(mayBeEmpty || first >= 0);
            @Nullable Object[] arguments = new Object[values.length];
            int number = first;
            while (number >= 0) {
                require(arguments[number] == null);
                tokens.nextToken();
                arguments[number] = value(number).read(tokens);
                number = tokens.nextNameMatch(keys);
            }
            require(number == PropertyNameMatcher.MATCH_END_OBJECT);
            for (int i = 0; i < arguments.length; i++) {
                if (arguments[i] == null) {
                    require(unstated[i] != null);
                    arguments[i] = unstated[i];
                }
            }
            return shape.make(arguments);
        }

        private Value value(int number) {
            Value value = values[number];
            if (value == null) {
                value = of(shape.fields().get(number).type());
                values[number] = value;
            }
            return value;
        }

        @Override
        public Object ofWord(String word) {
            throw NotPlainException.INSTANCE;
        }

        /** What stands for a value that is not stated; null if it must be. */
        private static @Nullable Object unstated(Shape.Field field) {
            if (field.isOptional()) {
                return Optional.empty();
            }
            return field.isList() ? List.of() : null;
        }
    }

    /** One of several records, told by the first key. */
    private record OfOneRecord(PropertyNameMatcher keys, List<Optional<OfRecord>> fitting) implements Value {

        static OfOneRecord of(List<OfRecord> records) {
            List<String> all = records.stream()
                    .flatMap(record -> record.shape.keys().stream())
                    .distinct()
                    .toList();
            return new OfOneRecord(
                    matcher(all),
                    all.stream().map(key -> smallest(key, records)).toList());
        }

        /** If no key is unknown to it, no other record fits as well as the smallest. */
        private static Optional<OfRecord> smallest(String key, List<OfRecord> records) {
            List<OfRecord> known = records.stream()
                    .filter(record -> record.shape.number(key) >= 0)
                    .sorted(Comparator.comparing(record -> record.shape.keys().size()))
                    .toList();
            boolean isAlone = known.size() == 1
                    || known.get(0).shape.keys().size()
                            < known.get(1).shape.keys().size();
            return isAlone ? Optional.of(known.get(0)) : Optional.empty();
        }

        @Override
        public Object read(JsonParser tokens) {
            int number = tokens.nextNameMatch(keys);
            require(number >= 0 && fitting.get(number).isPresent());
            OfRecord record = fitting.get(number).get();
            return record.read(tokens, tokens.currentNameMatch(record.keys));
        }

        @Override
        public Object ofWord(String word) {
            throw NotPlainException.INSTANCE;
        }
    }

    private static PropertyNameMatcher matcher(List<String> keys) {
        return Format.JSON
                .factory()
                .constructNameMatcher(keys.stream().map(Named::fromString).toList(), false);
    }

    /** Says that this reader gives up. Nobody sees it. */
    private static final class NotPlainException extends RuntimeException {

        private static final long serialVersionUID = 1L;
        static final NotPlainException INSTANCE = new NotPlainException();

        private NotPlainException() {
            super("not plainly right", null, false, false);
        }
    }
}
