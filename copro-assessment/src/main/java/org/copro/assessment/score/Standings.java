package org.copro.assessment.score;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.copro.assessment.logic.Truth;

/**
 * What one principle came to, by the answers its criteria can have: the same answers come to the same, whatever they
 * rest on, so most records find theirs worked out. As many are remembered as have room.
 */
final class Standings {

    private static final int ROOM = 1024;

    // of a criterion, and of whether people rated
    private static final int BITS = 5;

    // odd, so that no two come to the same
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Map<Long, Standing> known = new ConcurrentHashMap<>();

    /**
     * What the principle comes to.
     *
     * @param criteria all that are asked, each with the weight it always has
     * @param rated whether people who use services rated for themselves
     * @param worked works it out
     */
    Standing of(List<CriterionResult> criteria, Truth rated, Supplier<Standing> worked) {
        if ((criteria.size() + 1) * BITS > Long.SIZE) {
            return worked.get();
        }
        long answers = rated.ordinal();
        for (int i = 0; i < criteria.size(); i++) {
            CriterionResult one = criteria.get(i);
            answers = answers << BITS | (one.isCounted() ? 1 + one.answers().number() : 0);
        }
        // most differ in few bits; spread out, they lie apart
        long key = answers * SPREAD;
        Standing standing = known.get(key);
        if (standing == null) {
            standing = worked.get();
            if (known.size() < ROOM) {
                known.put(key, standing);
            }
        }
        return standing;
    }
}
