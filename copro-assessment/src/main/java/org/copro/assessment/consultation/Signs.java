package org.copro.assessment.consultation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;

/** What speaks for or against one principle. Counted first; what is told of it is kept only where somebody asks. */
final class Signs {

    private final boolean isTelling;
    private final List<Fact> facts;
    private final List<Missing> missing;
    private boolean isEmpty = true;
    private Truth least = Truth.TRUE;
    private Truth most = Truth.FALSE;

    private Signs(boolean isTelling, List<Fact> facts, List<Missing> missing) {
        this.isTelling = isTelling;
        this.facts = facts;
        this.missing = missing;
    }

    /** Only counts. */
    static Signs counting() {
        return new Signs(false, List.of(), List.of());
    }

    /** Counts in the same way, and keeps what is told. */
    static Signs telling() {
        return new Signs(true, new ArrayList<>(), new ArrayList<>());
    }

    /**
     * Adds a sign.
     *
     * @return whether something is to be told of it, with {@link #tell}
     */
    boolean add(Truth sign) {
        isEmpty = false;
        least = least.and(sign);
        most = most.or(sign);
        return isTelling;
    }

    /**
     * Tells of a sign.
     *
     * @param seen what is told of it where it is known
     * @param open what would settle it where it is not
     */
    void tell(Truth sign, Supplier<Fact> seen, Supplier<Missing> open) {
        if (sign == Truth.UNKNOWN) {
            missing(open);
        } else {
            facts.add(seen.get());
        }
    }

    /** What is missing where there is no sign. */
    void ifNone(Supplier<Missing> one) {
        if (isEmpty) {
            missing(one);
        }
    }

    private void missing(Supplier<Missing> one) {
        if (isTelling) {
            missing.add(one.get());
        }
    }

    /** True if all are; not known if there is none. */
    Truth all() {
        return isEmpty ? Truth.UNKNOWN : least;
    }

    /** True if any is; not known if there is none. */
    Truth any() {
        return isEmpty ? Truth.UNKNOWN : most;
    }

    List<Fact> facts() {
        return Collections.unmodifiableList(facts);
    }

    List<Missing> missing() {
        return Collections.unmodifiableList(missing);
    }
}
