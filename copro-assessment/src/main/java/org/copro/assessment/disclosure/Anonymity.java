package org.copro.assessment.disclosure;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * How well records of single people hide in groups of people who look alike. Says nothing about free text, which is
 * never released on these grounds alone.
 *
 * @param groups how many groups of records look alike, 0 or more
 * @param smallestGroup k: records in the smallest group; empty if there are no records
 * @param fewestAnswers l: different sensitive answers in the group with the fewest; 1 tells everything about that group
 * @see <a href="https://doi.org/10.1145/1217299.1217302">Machanavajjhala and others 2007</a>
 */
public record Anonymity(int groups, OptionalInt smallestGroup, OptionalInt fewestAnswers) {

    /**
     * Groups records.
     *
     * @param looks what others may know of a person: age band, place, role; equal looks make a group
     * @param sensitive what they must not find out
     */
    public static <R> Anonymity of(List<R> records, Function<R, ?> looks, Function<R, ?> sensitive) {
        Map<Object, Integer> sizes = new LinkedHashMap<>();
        Map<Object, Set<Object>> answers = new LinkedHashMap<>();
        for (R one : records) {
            Object look = looks.apply(one);
            sizes.merge(look, 1, Integer::sum);
            answers.computeIfAbsent(look, first -> new LinkedHashSet<>()).add(sensitive.apply(one));
        }
        return new Anonymity(
                sizes.size(),
                sizes.values().stream().mapToInt(Integer::intValue).min(),
                answers.values().stream().mapToInt(Set::size).min());
    }

    /**
     * Whether every record is one of at least so many that look alike, with at least so many different answers; no
     * records are safe.
     *
     * @param leastGroup 5 or more is usual
     * @param leastAnswers 2 or more is usual
     */
    public boolean isSafe(int leastGroup, int leastAnswers) {
        return smallestGroup.orElse(leastGroup) >= leastGroup && fewestAnswers.orElse(leastAnswers) >= leastAnswers;
    }
}
