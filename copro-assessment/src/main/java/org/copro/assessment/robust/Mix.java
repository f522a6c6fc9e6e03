package org.copro.assessment.robust;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.copro.assessment.framework.Answers;
import org.copro.assessment.framework.Band;
import org.copro.assessment.framework.Level;
import org.copro.voice.RatingAnswer;

/**
 * How many criteria have each answer at one end, or how much they weigh together, and what that is held against. Which
 * criteria they are makes no difference to shares of weightings or values, so many records have the same.
 *
 * @param bands of the framework
 * @param worth what the answers count
 * @param highest the highest level that the gates let through
 * @param notMet of criteria with this answer, 0 or more; likewise the others
 */
record Mix(List<Band> bands, Answers worth, Level highest, long notMet, long partly, long largely, long met) {

    /** By the numbers: most mixes are of one framework. */
    @Override
    public int hashCode() {
        return Long.hashCode(((notMet * 31 + partly) * 31 + largely) * 31 + met) * 31 + highest.ordinal();
    }

    /** How many, or how much. */
    long of(RatingAnswer answer) {
        return switch (answer) {
            case NOT_MET -> notMet;
            case PARTLY -> partly;
            case LARGELY -> largely;
            case MET -> met;
        };
    }

    long all() {
        return notMet + partly + largely + met;
    }

    /** What each of them counts, if the numbers are numbers of criteria. */
    List<Fraction> scores() {
        List<Fraction> scores = new ArrayList<>();
        for (RatingAnswer answer : RatingAnswer.values()) {
            scores.addAll(Collections.nCopies((int) of(answer), Fraction.of(worth.worth(answer))));
        }
        return scores;
    }

    /** The mean, with these weights, if the answers count so much. */
    Fraction mean(Answers counted) {
        Fraction sum = Fraction.ZERO;
        for (RatingAnswer answer : RatingAnswer.values()) {
            sum = sum.plus(Fraction.of(counted.worth(answer)).times(Fraction.of(of(answer), 1)));
        }
        return sum.dividedBy(Fraction.of(all(), 1));
    }
}
