package org.copro.binding;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The keys of a record's mapping and how to make and take apart the record. Looked up once a type. */
final class Shape {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private static final ClassValue<List<Class<?>>> RECORDS = new ClassValue<>() {
        @Override
        protected List<Class<?>> computeValue(Class<?> type) {
            return recordsUnder(type).toList();
        }
    };

    private static final ClassValue<Optional<Method>> PARSERS = new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> type) {
            return parserIn(type);
        }
    };

    private static final Object[] NOTHING = {};

    private final List<Field> fields;
    private final List<String> keys;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Constructor<?> constructor;

    private Shape(Class<?> type) {
        List<Field> all = new ArrayList<>();
        RecordComponent[] components = type.getRecordComponents();
        try {
            for (RecordComponent component : components) {
                Method accessor = component.getAccessor();
                accessor.trySetAccessible();
                all.add(new Field(Words.kebab(component.getName()), component.getGenericType(), accessor));
            }
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.trySetAccessible();
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("every record has this constructor: " + type, impossible);
        }
        fields = List.copyOf(all);
        keys = all.stream().map(Field::key).toList();
        keys.forEach(key -> numbers.put(key, numbers.size()));
    }

    static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    List<Field> fields() {
        return fields;
    }

    List<String> keys() {
        return keys;
    }

    /** The number of the field with a key, from 0; -1 if there is none. */
    int number(String key) {
        return numbers.getOrDefault(key, -1);
    }

    /**
     * Makes a record.
     *
     * @throws IllegalArgumentException as the record's own constructor says
     */
    Object make(@Nullable Object[] arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** All records whose mappings a type can be written as: itself, or those a sealed interface permits. */
    static List<Class<?>> recordsOf(Class<?> type) {
        return RECORDS.get(type);
    }

    private static Stream<Class<?>> recordsUnder(Class<?> type) {
        if (type.isRecord()) {
            boolean hasNoKeys = WrittenAsWord.class.isAssignableFrom(type) || WrittenAsMap.class.isAssignableFrom(type);
            return hasNoKeys ? Stream.of() : Stream.of(type);
        }
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Shape::recordsUnder)
                : Stream.of();
    }

    /** The method that reads a value of this type from one word, if there is one. */
    static Optional<Method> parserOf(Class<?> type) {
        return PARSERS.get(type);
    }

    private static Optional<Method> parserIn(Class<?> type) {
        try {
            return WrittenAsText.class.isAssignableFrom(type)
                    ? Optional.of(type.getMethod("parse", String.class))
                    : Optional.empty();
        } catch (NoSuchMethodException none) {
            return Optional.empty();
        }
    }

    static Class<?> rawType(Type type) {
        return type instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : (Class<?>) type;
    }

    static Type elementType(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    static String listed(List<String> keys) {
        return keys.stream().collect(Collectors.joining(", "));
    }

    /**
     * One key.
     *
     * @param key in kebab case
     * @param type of the record's component
     */
    record Field(String key, Type type, Method accessor) {

        boolean isOptional() {
            return Shape.rawType(type) == Optional.class;
        }

        boolean isList() {
            return Shape.rawType(type) == List.class;
        }

        Object valueIn(Object owner) {
            try {
                return accessor.invoke(owner, NOTHING);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
