package org.copro.assessment.indicator;

import java.util.Optional;
import org.copro.assessment.logic.Truth;
import org.copro.known.Answer;
import org.copro.known.Share;

/**
 * How many cases of one question there are: as the record stands and, beside them, how many there can be at least and
 * at most whatever the facts not stated are.
 */
final class CaseCount {

    private boolean isAnyLeftOut;
    private int open;
    private int doubts;
    private int yes;
    private int no;
    private int leastYes;
    private int mostYes;
    private int leastNo;
    private int mostNo;

    /** Begins anew. */
    void clear() {
        isAnyLeftOut = false;
        open = 0;
        doubts = 0;
        yes = 0;
        no = 0;
        leastYes = 0;
        mostYes = 0;
        leastNo = 0;
        mostNo = 0;
    }

    /** A case that certainly is one, and so or not. */
    void add(boolean isSo) {
        stands(isSo);
        int so = isSo ? 1 : 0;
        can(so, so, 1 - so, 1 - so);
    }

    /** A case that may turn out either way, or not to be a case at all. */
    void addOpen() {
        standsOpen();
        can(0, 1, 0, 1);
    }

    /** A case with an answer of somebody who may not be asked about at all. */
    void addPerhaps(Optional<Answer> answer) {
        standsOpen();
        can(
                0,
                answer.isEmpty() || answer.get().isYes() ? 1 : 0,
                0,
                answer.isEmpty() || answer.get().isNo() ? 1 : 0);
    }

    /** A yes-or-no answer as a case. */
    void add(Optional<Answer> answer) {
        if (answer.isEmpty()) {
            addOpen();
        } else if (answer.get() instanceof Answer.NotApplicable) {
            leaveOut();
        } else {
            add(answer.get().isYes());
        }
    }

    /** A case as the record stands; how many it can turn out to be is said apart. */
    void stands(boolean isSo) {
        yes += isSo ? 1 : 0;
        no += isSo ? 0 : 1;
    }

    /** A case that is open as the record stands; how many it can turn out to be is said apart. */
    void standsOpen() {
        open++;
    }

    /** How many cases there can turn out to be, yes and no, at least and at most. */
    void can(int leastYesMore, int mostYesMore, int leastNoMore, int mostNoMore) {
        leastYes += leastYesMore;
        mostYes += mostYesMore;
        leastNo += leastNoMore;
        mostNo += mostNoMore;
    }

    /** A case to which the question does not apply. */
    void leaveOut() {
        isAnyLeftOut = true;
    }

    /** Something that can turn a case round. */
    void doubt() {
        doubts++;
    }

    /** One case in place of all, as the record stands. */
    void isOne(Truth now) {
        yes = now == Truth.TRUE ? 1 : 0;
        no = now == Truth.FALSE ? 1 : 0;
    }

    /** How many stand as yes. */
    int yes() {
        return yes;
    }

    /** How many stand, yes or no. */
    int known() {
        return yes + no;
    }

    /** How many are open as the record stands. */
    int open() {
        return open;
    }

    /** Whether anything can turn a case round. */
    boolean isInDoubt() {
        return doubts > 0;
    }

    /** Whether there is none: none that stands, none that is open and none that is left out. */
    boolean isNothing() {
        return yes + no == 0 && open == 0 && !isAnyLeftOut;
    }

    /** Whether it is so in some of those that stand, and not in others. */
    boolean isPart() {
        return yes > 0 && no > 0;
    }

    /** In which share of those that stand it is so; there is one at least. */
    Share share() {
        return Share.of(yes, yes + no);
    }

    /**
     * In which share of all cases it is so, whatever the facts not stated are. As long as no case is certain to count,
     * all that is open can drop out, and nothing is certain.
     */
    Extent inAll() {
        return leastYes + leastNo == 0 ? Extent.ANY : Extent.between(share(leastYes, mostNo), share(mostYes, leastNo));
    }

    private static Share share(int so, int notSo) {
        return so == 0 ? Share.NONE : notSo == 0 ? Share.ALL : Share.of(so, so + notSo);
    }

    /** Whether it is so in at least one case, whatever the facts not stated are. */
    Truth inAny() {
        boolean isCertainlyNone = mostYes == 0 && leastNo > 0;
        return leastYes > 0 ? Truth.TRUE : isCertainlyNone ? Truth.FALSE : Truth.UNKNOWN;
    }
}
