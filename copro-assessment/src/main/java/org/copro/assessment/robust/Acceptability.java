package org.copro.assessment.robust;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How an alternative stands among others under all weightings.
 *
 * @param alternative its id
 * @param ranks the share of weightings under which it is first, second and so on; together 1. Alternatives that come
 *     out alike share their ranks evenly
 * @param wins for each other alternative, the share of weightings under which this one comes out higher; one under
 *     which both come out alike counts half for each
 * @param centralWeights the mean of the weightings under which it is first, by id of the criterion; empty if it never
 *     is
 * @param holistic the ranks in one number, with rank-order centroid weights: at most the weight of the first rank
 * @param draws how many weightings were drawn to find this; 0 if none was and only doubles are rounded
 * @see <a href="https://doi.org/10.1287/opre.49.3.444.11220">Lahdelma and Salminen 2001: SMAA-2</a>
 */
public record Acceptability(
        String alternative,
        List<Double> ranks,
        Map<String, Double> wins,
        Optional<Map<String, Double>> centralWeights,
        double holistic,
        long draws) {

    /** Keeps lists and maps, in their order. */
    public Acceptability {
        ranks = List.copyOf(ranks);
        wins = Collections.unmodifiableMap(new LinkedHashMap<>(wins));
        centralWeights = centralWeights.map(weights -> Collections.unmodifiableMap(new LinkedHashMap<>(weights)));
    }
}
