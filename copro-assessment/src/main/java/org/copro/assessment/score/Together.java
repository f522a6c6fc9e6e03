package org.copro.assessment.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.score.Aggregation.Weighted;
import org.copro.known.Share;

/**
 * The principles looked at together, in three ways side by side. Not a total: the gap between the ways tells how much
 * strong principles hide weak ones.
 *
 * @param arithmetic the mean
 * @param geometric the mean in which weak ones cost more
 * @param minimum the weakest alone
 * @param weakest the principles of which least is shown: those with the lowest low end
 * @param leftOut principles to which nothing applies
 */
public record Together(
        Range arithmetic, Range geometric, Range minimum, List<PrincipleScore> weakest, List<PrincipleScore> leftOut) {

    /** Keeps the lists as given. */
    public Together {
        weakest = List.copyOf(weakest);
        leftOut = List.copyOf(leftOut);
    }

    /** Puts scores side by side; empty if none of the principles applies. */
    static Optional<Together> of(List<PrincipleScore> scores) {
        List<PrincipleScore> applying = new ArrayList<>();
        List<PrincipleScore> leftOut = new ArrayList<>();
        List<PrincipleScore> weakest = new ArrayList<>();
        for (PrincipleScore one : scores) {
            if (!one.applies()) {
                leftOut.add(one);
                continue;
            }
            applying.add(one);
            int toWeakest = weakest.isEmpty() ? -1 : low(one).compareTo(low(weakest.get(0)));
            if (toWeakest < 0) {
                weakest.clear();
            }
            if (toWeakest <= 0) {
                weakest.add(one);
            }
        }
        if (applying.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Together(
                range(Aggregation.ARITHMETIC, applying),
                range(Aggregation.GEOMETRIC, applying),
                range(Aggregation.MINIMUM, applying),
                weakest,
                leftOut));
    }

    /** How far the mean lies above the weakest principle, at the low ends, from 0 to 1. */
    public double gap() {
        return arithmetic.low() - minimum.low();
    }

    private static Range range(Aggregation way, List<PrincipleScore> scores) {
        List<Weighted> lows = new ArrayList<>(scores.size());
        List<Weighted> highs = new ArrayList<>(scores.size());
        for (PrincipleScore one : scores) {
            lows.add(weighted(one, low(one).asNumber()));
            highs.add(weighted(one, one.score().orElseThrow().high().asNumber()));
        }
        return new Range(way.of(lows), way.of(highs));
    }

    private static Share low(PrincipleScore one) {
        return one.score().orElseThrow().low();
    }

    private static Weighted weighted(PrincipleScore one, double score) {
        return new Weighted(score, one.principle().weightOrOne());
    }

    /**
     * Between two ends, rounded as doubles are.
     *
     * @param low from 0 to 1
     * @param high from 0 to 1, not below {@code low}
     */
    public record Range(double low, double high) {}
}
