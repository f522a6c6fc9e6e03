package org.copro.binding;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Turns one piece of text into a value: a text, a number, yes or no, one word of several, or what a type parses. */
final class ScalarValue {

    /** Of each type the constants by their words, in their order. */
    private static final ClassValue<Map<String, Object>> CONSTANTS = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
            Map<String, Object> constants = new LinkedHashMap<>();
            for (Object constant : type.getEnumConstants()) {
                constants.put(Words.kebab((Enum<?>) constant), constant);
            }
            return constants;
        }
    };

    /** Of each type how its values are read from text; empty if no text can be one. */
    private static final ClassValue<Optional<Function<String, Object>>> READERS = new ClassValue<>() {
        @Override
        protected Optional<Function<String, Object>> computeValue(Class<?> type) {
            return readerOf(type);
        }
    };

    private ScalarValue() {}

    /**
     * The value; empty if no text can be a value of this type.
     *
     * @throws NotUnderstoodException if another text can, and this cannot
     */
    static Optional<Object> of(String text, Class<?> type) {
        return reader(type).map(reader -> reader.apply(text));
    }

    /** What reads values of a type as {@link #of} does; empty if no text can be one. */
    static Optional<Function<String, Object>> reader(Class<?> type) {
        return READERS.get(type);
    }

    private static Optional<Function<String, Object>> readerOf(Class<?> type) {
        if (type == String.class) {
            return Optional.of(text -> text);
        } else if (type == int.class || type == Integer.class) {
            return Optional.of(text -> wholeNumber(text, type == int.class));
        } else if (type == boolean.class) {
            return Optional.of(ScalarValue::yesOrNo);
        } else if (type.isEnum()) {
            Map<String, Object> constants = CONSTANTS.get(type);
            return Optional.of(text -> constant(text, constants, type));
        }
        return Shape.parserOf(type).map(ScalarValue::handle).map(parser -> text -> parsed(text, parser));
    }

    private static Object parsed(String text, MethodHandle parser) {
        try {
            return (Object) parser.invokeExact(text);
        } catch (NotUnderstoodException reason) {
            throw reason;
        } catch (Throwable refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static MethodHandle handle(Method parser) {
        try {
            return MethodHandles.lookup().unreflect(parser).asType(MethodType.methodType(Object.class, String.class));
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object wholeNumber(String text, boolean isNeeded) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException refused) {
            throw new NotUnderstoodException("expected a whole number such as 12 but found '%s'%s"
                    .formatted(Words.shortened(text), isNeeded ? "" : "; leave it out if it is not known exactly"));
        }
    }

    private static Object yesOrNo(String text) {
        return switch (text) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw NotUnderstoodException.unknown("answer", text, List.of("yes", "no"));
        };
    }

    private static Object constant(String text, Map<String, Object> constants, Class<?> type) {
        Object constant = constants.get(text);
        if (constant != null) {
            return constant;
        }
        String what = Words.kebab(type.getSimpleName()).replace('-', ' ');
        throw NotUnderstoodException.unknown(what, text, List.copyOf(constants.keySet()));
    }
}
