package org.copro.power;

import java.util.List;
import java.util.Optional;
import org.copro.binding.NotUnderstoodException;
import org.copro.binding.Words;

/**
 * A closed range of levels: the say was at least {@code low} and at most {@code high}.
 *
 * @param low lowest level it can have been
 * @param high highest level it can have been; not below {@code low}
 */
public record PowerRange(PowerLevel low, PowerLevel high) implements Power {

    private static final PowerLevel[] LEVELS = PowerLevel.values();

    // few, and asked for again and again: by the low end, then by how far the high end lies above it
    private static final PowerRange[][] ALL = new PowerRange[LEVELS.length][];

    static {
        for (int low = 0; low < LEVELS.length; low++) {
            ALL[low] = new PowerRange[LEVELS.length - low];
            for (int above = 0; above < ALL[low].length; above++) {
                ALL[low][above] = new PowerRange(LEVELS[low], LEVELS[low + above]);
            }
        }
    }

    /** Nothing known: any level. */
    public static final PowerRange ANY = of(PowerLevel.NONE, PowerLevel.LED);

    /** Refuses a range that runs backwards. */
    public PowerRange {
        if (!high.isAtLeast(low)) {
            throw new IllegalArgumentException("a range of power must run upwards but was from %s to %s"
                    .formatted(Words.kebab(low), Words.kebab(high)));
        }
    }

    /** Between two levels; the same range each time. */
    public static PowerRange of(PowerLevel low, PowerLevel high) {
        return high.isAtLeast(low) ? ALL[low.ordinal()][high.ordinal() - low.ordinal()] : new PowerRange(low, high);
    }

    /** Exactly one level. */
    public static PowerRange exactly(PowerLevel level) {
        return of(level, level);
    }

    /** Reads one level, such as {@code shared}. */
    public static PowerRange parse(String word) {
        List<String> known = Words.kebabs(PowerLevel.class);
        if (!known.contains(word)) {
            throw NotUnderstoodException.unknown("level", word, known);
        }
        return exactly(PowerLevel.values()[known.indexOf(word)]);
    }

    /** Whether nothing is known. */
    public boolean isAny() {
        return equals(ANY);
    }

    /** Whether some level lies in both ranges. */
    public boolean meets(PowerRange other) {
        return high.isAtLeast(other.low) && other.high.isAtLeast(low);
    }

    /** Whether the level lies in this range. */
    public boolean contains(PowerLevel level) {
        return level.isAtLeast(low) && high.isAtLeast(level);
    }

    /** The levels in both ranges; empty if there is none. */
    public Optional<PowerRange> common(PowerRange other) {
        return meets(other)
                ? Optional.of(of(PowerLevel.higher(low, other.low), PowerLevel.lower(high, other.high)))
                : Optional.empty();
    }

    /**
     * This range moved into the bounds: the levels in both where they meet, else the end of the bounds that lies
     * nearest. {@code led} within {@code consulted..shared} is {@code shared}.
     */
    public PowerRange within(PowerRange bounds) {
        return of(bounds.nearest(low), bounds.nearest(high));
    }

    /** The range of the higher of two levels, one out of each range. */
    public PowerRange higher(PowerRange other) {
        return of(PowerLevel.higher(low, other.low), PowerLevel.higher(high, other.high));
    }

    /** The smallest range that holds both. */
    public PowerRange hull(PowerRange other) {
        return of(PowerLevel.lower(low, other.low), PowerLevel.higher(high, other.high));
    }

    private PowerLevel nearest(PowerLevel level) {
        return PowerLevel.lower(PowerLevel.higher(level, low), high);
    }

    @Override
    public Optional<String> text() {
        return low == high ? Optional.of(Words.kebab(low)) : Optional.empty();
    }

    /** One level, or as in {@code consulted to shared}. */
    @Override
    public String inWords() {
        return low == high ? Words.kebab(low) : Words.kebab(low) + " to " + Words.kebab(high);
    }
}
