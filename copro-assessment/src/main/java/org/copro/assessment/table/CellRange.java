package org.copro.assessment.table;

import java.time.LocalDate;
import java.util.Optional;
import org.copro.assessment.score.AnswerRange;
import org.copro.assessment.score.Interval;
import org.copro.assessment.view.Rounded;
import org.copro.binding.Words;
import org.copro.known.Share;
import org.copro.power.PowerRange;
import org.copro.time.PartialDate;

/**
 * What stands in the two cells of a range, and how it stands with it.
 *
 * @param low empty if nothing is known
 * @param high empty if nothing is known
 * @param standing known if both are the same
 */
record CellRange(String low, String high, Standing standing) {

    private static final Interval ANY_SCORE = new Interval(Share.NONE, Share.ALL);

    static CellRange not(Standing why) {
        return new CellRange("", "", why);
    }

    private static CellRange of(boolean isAny, boolean isOne, String low, String high) {
        return isAny ? not(Standing.UNKNOWN) : new CellRange(low, high, isOne ? Standing.KNOWN : Standing.BETWEEN);
    }

    static CellRange of(PowerRange say) {
        return of(say.isAny(), say.low() == say.high(), Words.kebab(say.low()), Words.kebab(say.high()));
    }

    static CellRange of(AnswerRange answers) {
        return of(
                answers.equals(AnswerRange.ANY),
                answers.isOne(),
                Words.kebab(answers.low()),
                Words.kebab(answers.high()));
    }

    static CellRange of(Interval score) {
        return of(
                score.equals(ANY_SCORE),
                score.low().equals(score.high()),
                Rounded.text(score.low()),
                Rounded.text(score.high()));
    }

    /** The first and the last day it can be. */
    static CellRange of(Optional<PartialDate> date) {
        if (date.isEmpty()) {
            return not(Standing.NOT_STATED);
        }
        LocalDate first = date.get().earliest();
        LocalDate last = date.get().latest();
        return of(false, first.equals(last), first.toString(), last.toString());
    }
}
