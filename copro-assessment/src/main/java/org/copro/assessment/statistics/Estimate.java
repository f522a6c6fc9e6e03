package org.copro.assessment.statistics;

import java.util.Optional;
import java.util.function.Function;

/**
 * Something computed from answers, or why it cannot be: the agreement of one rater is not 0 and not 1, it is undefined,
 * because there are fewer than two raters.
 *
 * @param <T> what is computed: a number, or the limits of one
 */
public sealed interface Estimate<T> {

    /**
     * It was computed.
     *
     * @param value never "not a number", never infinite
     */
    record Defined<T>(T value) implements Estimate<T> {

        /** Refuses what is no number. */
        public Defined {
            if (value instanceof Double number && !Double.isFinite(number)) {
                throw new IllegalArgumentException("value must be a finite number but was %s".formatted(number));
            }
        }

        @Override
        public Optional<T> found() {
            return Optional.of(value);
        }

        @Override
        public <U> Estimate<U> map(Function<? super T, ? extends U> further) {
            return new Defined<>(further.apply(value));
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * It cannot be computed.
     *
     * @param why what stands in the way
     */
    record Undefined<T>(WhyUndefined why) implements Estimate<T> {

        @Override
        public Optional<T> found() {
            return Optional.empty();
        }

        @Override
        public <U> Estimate<U> map(Function<? super T, ? extends U> further) {
            return new Undefined<>(why);
        }

        /** In words: {@code undefined, because no unit has two ratings}. */
        @Override
        public String toString() {
            return "undefined, because " + why.words();
        }
    }

    /**
     * A value that was computed.
     *
     * @throws IllegalArgumentException if it is a double and not a finite number
     */
    static <T> Estimate<T> of(T value) {
        return new Defined<>(value);
    }

    /** No value, and why. */
    static <T> Estimate<T> undefined(WhyUndefined why) {
        return new Undefined<>(why);
    }

    /** The value; empty if undefined. */
    Optional<T> found();

    /** Computes further; what is undefined stays so, with the same reason. */
    <U> Estimate<U> map(Function<? super T, ? extends U> further);
}
