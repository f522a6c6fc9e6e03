package org.copro.assessment.summary;

import java.math.BigInteger;
import java.util.Arrays;
import org.copro.assessment.robust.Fraction;
import org.copro.known.Share;

/**
 * A sum of shares that comes out the same in whatever order and grouping they are added. Shares with one denominator
 * are added as whole numbers; there are few denominators, since they come from the weights of a framework.
 */
final class ExactSum {

    private long[] denominators = new long[4];
    private long[] parts = new long[4];
    private int many;

    void add(Share share) {
        add(share.of(), share.part());
    }

    void add(ExactSum other) {
        for (int i = 0; i < other.many; i++) {
            add(other.denominators[i], other.parts[i]);
        }
    }

    /** Of shares in lowest terms, so that equal sums of equal shares have equal parts. */
    void add(long denominator, long part) {
        int place = Arrays.binarySearch(denominators, 0, many, denominator);
        if (place < 0) {
            place = ~place;
            if (many == denominators.length) {
                denominators = Arrays.copyOf(denominators, 2 * many);
                parts = Arrays.copyOf(parts, 2 * many);
            }
            System.arraycopy(denominators, place, denominators, place + 1, many - place);
            System.arraycopy(parts, place, parts, place + 1, many - place);
            denominators[place] = denominator;
            parts[place] = 0;
            many++;
        }
        parts[place] = Math.addExact(parts[place], part);
    }

    /** What is left without a part of it. */
    ExactSum minus(ExactSum part) {
        ExactSum rest = new ExactSum();
        rest.add(this);
        for (int i = 0; i < part.many; i++) {
            rest.add(part.denominators[i], -part.parts[i]);
        }
        return rest;
    }

    /** Denominators and parts in turn, lowest denominator first. */
    long[] pairs() {
        long[] pairs = new long[2 * many];
        for (int i = 0; i < many; i++) {
            pairs[2 * i] = denominators[i];
            pairs[2 * i + 1] = parts[i];
        }
        return pairs;
    }

    Fraction value() {
        Fraction sum = Fraction.ZERO;
        for (int i = 0; i < many; i++) {
            sum = sum.plus(new Fraction(BigInteger.valueOf(parts[i]), BigInteger.valueOf(denominators[i])));
        }
        return sum;
    }
}
