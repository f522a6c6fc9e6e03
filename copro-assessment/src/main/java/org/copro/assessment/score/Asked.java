package org.copro.assessment.score;

import java.util.ArrayList;
import java.util.List;
import org.copro.assessment.framework.Criterion;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Principle;
import org.copro.assessment.indicator.Findings;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.remembered.RememberedByNumber;

/** One principle, prepared to be asked of all records. */
final class Asked {

    // of a criterion, and of whether people rated
    private static final int BITS = 5;

    private static final int BITS_OF_PLACE = 12;

    private final Principle principle;
    private final Reader[] readers;
    private final RememberedByNumber<Standing> standings = new RememberedByNumber<>(BITS_OF_PLACE);

    Asked(Framework framework, Principle principle) {
        this.principle = principle;
        List<Long> weights = principle.weights();
        List<Reader> asked = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            Criterion one = principle.criteria().get(i);
            if (one.isAsked()) {
                asked.add(new Reader(framework, one, weights.get(i)));
            }
        }
        readers = asked.toArray(Reader[]::new);
    }

    /** As the framework has it. */
    Principle principle() {
        return principle;
    }

    /** What became of its criteria in one record. */
    List<CriterionResult> criteria(Findings findings) {
        CriterionResult[] read = new CriterionResult[readers.length];
        for (int i = 0; i < read.length; i++) {
            read[i] = readers[i].read(findings);
        }
        return List.of(read);
    }

    /** What it came to in the records so far: the same numbers come to the same. */
    RememberedByNumber<Standing> standings() {
        return standings;
    }

    /** Whether all that it comes to hangs on can be told in one number: most records find theirs worked out. */
    boolean isNumbered() {
        return (readers.length + 1) * BITS <= Long.SIZE;
    }

    /** Whether a criterion is left out of one record by what it is asked on condition of. */
    boolean isAnyRuledOut(Findings findings) {
        for (Reader one : readers) {
            if (one.rulesOut(findings)) {
                return true;
            }
        }
        return false;
    }

    /**
     * All that it comes to hangs on, in one number: the answers its criteria can have in one record, each with the
     * weight it always has, and whether people who use services rated for themselves.
     */
    long number(Findings findings, Truth rated) {
        long number = rated.ordinal();
        for (Reader one : readers) {
            number = number << BITS | one.number(findings);
        }
        return number;
    }
}
