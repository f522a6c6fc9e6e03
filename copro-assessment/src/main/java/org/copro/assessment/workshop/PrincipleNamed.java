package org.copro.assessment.workshop;

import java.util.List;
import org.copro.assessment.coding.Found;
import org.copro.assessment.framework.Principle;
import org.copro.assessment.release.Quotable;

/**
 * One principle, and whether those who were there named it.
 *
 * @param principle of the framework
 * @param asSuccess whether it is in what they named as a sign of good work
 * @param asBarrier whether it is in what they named as standing in the way
 * @param otherwise whether it is in phrases and other words
 * @param words those of their words that may be shown and in which at least one reader found it
 */
public record PrincipleNamed(
        Principle principle, Found asSuccess, Found asBarrier, Found otherwise, List<Quotable> words) {

    /** Keeps the list as given. */
    public PrincipleNamed {
        words = List.copyOf(words);
    }

    /** Whether it was named at all, in whatever way. */
    public Found named() {
        for (Found one : List.of(Found.YES, Found.READERS_DIFFER, Found.NOT_KNOWN)) {
            if (asSuccess == one || asBarrier == one || otherwise == one) {
                return one;
            }
        }
        return Found.NO;
    }
}
