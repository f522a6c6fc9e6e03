package org.copro.assessment.score;

import java.util.List;
import java.util.function.IntFunction;
import org.copro.assessment.logic.Truth;

/**
 * How many of several steps are reached, where a step needs its own conditions and those of all steps below it.
 *
 * @param certain steps that are reached whatever is not known
 * @param possible steps that may be reached; not fewer than {@code certain}
 */
public record Staged(int certain, int possible) {

    /**
     * Counts the steps.
     *
     * @param steps the conditions of each step, lowest first; a step without conditions comes with the one below it
     */
    public static Staged of(List<List<Truth>> steps) {
        return of(steps.size(), step -> {
            // nothing to fail is no failure
            Truth all = Truth.TRUE;
            for (Truth condition : steps.get(step)) {
                all = all.and(condition);
            }
            return all;
        });
    }

    /**
     * Counts so many steps.
     *
     * @param conditions all those of a step together, by its number from 0
     */
    static Staged of(int steps, IntFunction<Truth> conditions) {
        Truth reached = Truth.TRUE;
        int certain = 0;
        int possible = 0;
        for (int i = 0; i < steps; i++) {
            reached = reached.and(conditions.apply(i));
            certain = reached == Truth.TRUE ? i + 1 : certain;
            possible = reached != Truth.FALSE ? i + 1 : possible;
        }
        return new Staged(certain, possible);
    }
}
