package org.copro.binding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What came of reading a document: the value, or all that is wrong with it.
 *
 * @param <T> type of the value
 */
public final class Reading<T> {

    /** More problems than this are counted, not listed: nobody mends the thousandth before the first. */
    public static final int MOST_PROBLEMS = 1_000;

    private final Optional<T> made;
    private final Origins origins;
    private final List<Problem> listed;
    private final int left;
    private final Optional<Supplier<Reading<T>>> placed;

    Reading(Optional<T> made, Origins origins, Problems problems) {
        this(made, origins, problems.listed(), problems.left());
    }

    private Reading(Optional<T> made, Origins origins, List<Problem> problems, int left) {
        this(made, origins, problems, left, Optional.empty());
    }

    private Reading(
            Optional<T> made,
            Origins origins,
            List<Problem> problems,
            int left,
            Optional<Supplier<Reading<T>>> placed) {
        this.made = made;
        this.placed = placed;
        this.origins = origins;
        this.listed = problems.isEmpty()
                ? List.of()
                : problems.stream()
                        .sorted(Problem.BY_PLACE)
                        .limit(MOST_PROBLEMS)
                        .toList();
        this.left = left + problems.size() - listed.size();
    }

    /** A value that was read in another way than from one document; the places of its parts are not known. */
    public static <T> Reading<T> of(T value) {
        return new Reading<>(Optional.of(value), new Origins(), List.of(), 0);
    }

    /**
     * A value that was read without a fault.
     *
     * @param placed reads the same once more, with the places of its parts
     */
    static <T> Reading<T> straight(T value, Supplier<Reading<T>> placed) {
        return new Reading<>(Optional.of(value), Origins.of(value), List.of(), 0, Optional.of(placed));
    }

    /**
     * Something that could not be read.
     *
     * @param problems at least one
     */
    public static <T> Reading<T> failed(List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("say what is wrong");
        }
        return new Reading<>(Optional.empty(), new Origins(), problems, 0);
    }

    /** The same value with all problems there are by now. */
    Reading<T> with(Problems problems) {
        return new Reading<>(made, origins, problems);
    }

    /** A document that could not be opened or is not a text of the kind expected. */
    public static <T> Reading<T> failed(Problem problem) {
        return new Reading<>(Optional.empty(), new Origins(), List.of(problem), 0);
    }

    /** All that is wrong, in the order of the text; where there is too much, the last says how much is not listed. */
    public List<Problem> problems() {
        if (left == 0) {
            return listed;
        }
        List<Problem> all = new ArrayList<>(listed);
        all.add(new Problem(
                new Place(listed.get(0).place().source(), 0, 0),
                "",
                Problem.Rule.TOO_LARGE,
                "and %s more problems".formatted(left)));
        return List.copyOf(all);
    }

    /** The value; empty if there is any problem. */
    public Optional<T> value() {
        return listed.isEmpty() ? made : Optional.empty();
    }

    /**
     * The value.
     *
     * @throws InvalidDocumentException with all problems, if there is any
     */
    public T orThrow() {
        return value().orElseThrow(() -> new InvalidDocumentException(problems()));
    }

    /** The same with something made of the value; what is made must not hold parts that the document does not. */
    public <U> Reading<U> map(Function<T, U> making) {
        return new Reading<>(
                made.map(making),
                origins,
                listed,
                left,
                placed.map(reading -> () -> reading.get().map(making)));
    }

    /**
     * Adds the findings of a further check. The check also sees a value that has problems already, with stand-ins for
     * what could not be read; what it finds wrong with a part of the document in which something could not be read is
     * left out.
     */
    public Reading<T> checkedBy(BiFunction<T, Origins, List<Problem>> check) {
        if (made.isEmpty()) {
            return this;
        }
        List<Problem> found = check.apply(made.get(), origins);
        if (found.isEmpty()) {
            return this;
        } else if (placed.isPresent()) {
            return placed.get().get().checkedBy(check);
        }
        Set<String> unread = new HashSet<>();
        for (Problem problem : listed) {
            String pointer = problem.pointer();
            while (unread.add(pointer) && !pointer.isEmpty()) {
                pointer = pointer.substring(0, pointer.lastIndexOf('/'));
            }
        }
        List<Problem> all = new ArrayList<>(listed);
        found.stream().filter(problem -> !unread.contains(problem.pointer())).forEach(all::add);
        return new Reading<>(made, origins, all, left);
    }
}
