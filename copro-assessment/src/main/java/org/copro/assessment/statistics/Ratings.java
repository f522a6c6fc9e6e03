package org.copro.assessment.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What several raters said of several units, with gaps. A gap is no rating; it is never an answer.
 *
 * @param <T> what a rating is: a word, a number, a set of themes; equal ratings are {@code equals}
 * @param units for each unit the ratings of all raters, in the same order each time; empty where a rater gave none
 */
public record Ratings<T>(List<List<Optional<T>>> units) {

    /** Refuses units with different numbers of raters. */
    public Ratings {
        List<List<Optional<T>>> copy = new ArrayList<>();
        for (List<Optional<T>> unit : units) {
            if (!copy.isEmpty() && unit.size() != copy.get(0).size()) {
                throw new IllegalArgumentException(
                        "every unit must have a place for each of the %s raters but one has %s"
                                .formatted(copy.get(0).size(), unit.size()));
            }
            copy.add(List.copyOf(unit));
        }
        units = List.copyOf(copy);
    }

    /** How many raters there are, also those who rated nothing; 0 if there are no units. */
    public int raters() {
        return units.isEmpty() ? 0 : units.get(0).size();
    }

    /** The same ratings, read otherwise: whether a theme is among those given. Gaps stay gaps. */
    public <U> Ratings<U> map(Function<? super T, ? extends U> reading) {
        List<List<Optional<U>>> read = new ArrayList<>();
        for (List<Optional<T>> unit : units) {
            List<Optional<U>> row = new ArrayList<>();
            unit.forEach(rating -> row.add(rating.map(reading)));
            read.add(row);
        }
        return new Ratings<>(read);
    }

    /** How often each rating was given, in the order of first use: to be shown beside every coefficient. */
    public Map<T, Integer> prevalence() {
        return counts(given(1));
    }

    /** The ratings of each unit that has so many or more, without gaps. */
    List<List<T>> given(int leastRatings) {
        List<List<T>> given = new ArrayList<>();
        for (List<Optional<T>> unit : units) {
            List<T> ratings = unit.stream().flatMap(Optional::stream).toList();
            if (ratings.size() >= leastRatings) {
                given.add(ratings);
            }
        }
        return given;
    }

    /** Why no agreement can be computed from these at all; empty if it can. */
    Optional<WhyUndefined> obstacle() {
        if (given(1).isEmpty()) {
            return Optional.of(WhyUndefined.NO_RATINGS);
        }
        if (raters() < 2) {
            return Optional.of(WhyUndefined.FEWER_THAN_TWO_RATERS);
        }
        return given(2).isEmpty() ? Optional.of(WhyUndefined.NO_UNIT_WITH_TWO_RATINGS) : Optional.empty();
    }

    static <T> Map<T, Integer> counts(List<List<T>> units) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        units.forEach(unit -> unit.forEach(rating -> counts.merge(rating, 1, Integer::sum)));
        return Collections.unmodifiableMap(counts);
    }
}
