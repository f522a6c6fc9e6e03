package org.copro.file;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.copro.known.Id;
import org.copro.known.SomeWords;

/**
 * Whether the constraints of a record plainly hold. A yes is certain; a no only says that the validator, which also
 * knows what to say, has to look. Most records are plainly sound, and starting the validator is most of the time of
 * reading one of them.
 */
final class PlainlySound {

    private static final ClassValue<Part[]> PARTS = new ClassValue<>() {
        @Override
        protected Part[] computeValue(Class<?> type) {
            return parts(type);
        }
    };

    private PlainlySound() {}

    /** Looks at a record and at those in it that are to be valid too. */
    static boolean is(Record record) {
        for (Part part : PARTS.get(record.getClass())) {
            if (!part.test().holds(part.valueIn(record))) {
                return false;
            }
        }
        return true;
    }

    /** What must be so of a value. */
    private interface Test {
        boolean holds(Object value);
    }

    /** A component of a record of which something must be so. */
    private record Part(Method accessor, Test test) {

        private static final Object[] NOTHING = {};

        Object valueIn(Record owner) {
            try {
                return accessor.invoke(owner, NOTHING);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private static Part[] parts(Class<?> type) {
        List<Part> parts = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            accessor.trySetAccessible();
            test(component.getAnnotatedType()).ifPresent(test -> parts.add(new Part(accessor, test)));
        }
        boolean isAskedAsAWhole = Arrays.stream(type.getAnnotations()).anyMatch(PlainlySound::isConstraint);
        if (isAskedAsAWhole) {
            parts.add(new Part(type.getRecordComponents()[0].getAccessor(), value -> false));
        }
        return parts.toArray(Part[]::new);
    }

    /** What must be so of values of a type as it is declared; empty if nothing must. */
    private static Optional<Test> test(AnnotatedType declared) {
        List<Test> tests = new ArrayList<>();
        for (Annotation annotation : declared.getAnnotations()) {
            if (isConstraint(annotation) || annotation instanceof Valid) {
                tests.add(test(annotation, declared));
            }
        }
        inside(declared).ifPresent(tests::add);
        return tests.stream().reduce((one, other) -> value -> one.holds(value) && other.holds(value));
    }

    private static boolean isConstraint(Annotation annotation) {
        return annotation.annotationType().isAnnotationPresent(Constraint.class);
    }

    /** One that is not known here never plainly holds. */
    private static Test test(Annotation annotation, AnnotatedType declared) {
        if (annotation instanceof Valid) {
            return value -> value instanceof Record record && is(record);
        } else if (annotation instanceof SomeWords && declared.getType() == String.class) {
            return value -> hasLetter((String) value);
        } else if (annotation instanceof Id && declared.getType() == String.class) {
            return value -> isId((String) value);
        } else if (annotation instanceof Positive && declared.getType() == Integer.class) {
            return value -> (Integer) value > 0;
        } else if (annotation instanceof PositiveOrZero && declared.getType() == Integer.class) {
            return value -> (Integer) value >= 0;
        }
        return value -> false;
    }

    /** What must be so of what a list or an optional value holds. */
    private static Optional<Test> inside(AnnotatedType declared) {
        if (!(declared instanceof AnnotatedParameterizedType parameterized)) {
            return Optional.empty();
        }
        List<Test> tests = Arrays.stream(parameterized.getAnnotatedActualTypeArguments())
                .flatMap(one -> test(one).stream())
                .toList();
        if (tests.isEmpty()) {
            return Optional.empty();
        }
        Test element = tests.get(0);
        Object container = ((ParameterizedType) declared.getType()).getRawType();
        if (container == Optional.class) {
            return Optional.of(value -> ((Optional<?>) value).isEmpty() || element.holds(((Optional<?>) value).get()));
        }
        return Optional.of(container == List.class ? value -> all((List<?>) value, element) : value -> false);
    }

    private static boolean all(List<?> values, Test test) {
        for (Object value : values) {
            if (!test.holds(value)) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is a sign of the English alphabet, a digit or a mark in it. */
    private static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > ' ' && text.charAt(i) <= '~') {
                return true;
            }
        }
        return false;
    }

    private static boolean isId(String text) {
        char before = '-';
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean isLetter = sign >= 'a' && sign <= 'z' || sign >= '0' && sign <= '9';
            if (!isLetter && (sign != '-' || before == '-')) {
                return false;
            }
            before = sign;
        }
        return before != '-';
    }
}
