package org.copro.assessment.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a statistic would be without each unit in turn.
 *
 * @param bias how far the statistic tends to lie from the truth
 * @param standardError how far it tends to stray
 * @param acceleration how its spread changes with its value, for {@link Bootstrap.Method#BCA}; 0 if it is the same
 *     without any unit
 */
public record Jackknife(double bias, double standardError, double acceleration) {

    /**
     * Leaves out each unit in turn; empty if the statistic is undefined for all of them, or without one of them.
     *
     * @param units what varies by chance: respondents, or projects when raters sit inside projects
     */
    public static <T> Optional<Jackknife> of(List<T> units, Function<List<T>, Estimate<Double>> statistic) {
        Optional<Double> whole = statistic.apply(units).found();
        List<Double> without = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            List<T> rest = new ArrayList<>(units);
            rest.remove(i);
            statistic.apply(rest).found().ifPresent(without::add);
        }
        if (whole.isEmpty() || without.size() < units.size() || units.size() < 2) {
            return Optional.empty();
        }
        double many = units.size();
        double mean = without.stream().mapToDouble(Double::doubleValue).sum() / many;
        double squares = 0;
        double cubes = 0;
        for (double one : without) {
            squares += (mean - one) * (mean - one);
            cubes += (mean - one) * (mean - one) * (mean - one);
        }
        return Optional.of(new Jackknife(
                (many - 1) * (mean - whole.get()),
                Math.sqrt((many - 1) / many * squares),
                squares == 0 ? 0 : cubes / (6 * squares * Math.sqrt(squares))));
    }
}
