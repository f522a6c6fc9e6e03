package org.copro.assessment.summary;

import java.util.Arrays;
import org.copro.assessment.framework.Level;
import org.copro.assessment.label.Verdict;
import org.copro.stage.Phase;

/**
 * Where each count of a group of projects stands among all of them. Fewer than over all projects: of say only what is
 * evidenced, of levels certain and possible ones apart, of words one.
 */
final class GroupLayout {

    /** Projects that do not claim the word whose claims are told apart, or no word. */
    static final int OTHERS = Layout.VERDICTS;

    /** The first counts: those of verdicts, by which all projects are counted. */
    static final int VERDICTS = OTHERS + 1;

    private static final int PHASE_SIZE = Layout.PRESENCES + Layout.SAYS;
    private static final int FLAG_FROM = VERDICTS + Layout.PHASES * PHASE_SIZE;
    private static final int PRINCIPLE_FROM = FLAG_FROM + 2 * Layout.FLAGS;
    private static final int PRINCIPLE_SIZE = Layout.KNOWNS + 2 * Layout.LEVELS;
    private static final int NONE = -1;

    private final int size;
    private final int[] first;
    private final int[] second;

    /**
     * For so many principles.
     *
     * @param counts how many there are over all projects
     */
    GroupLayout(int principles, int counts) {
        size = PRINCIPLE_FROM + principles * PRINCIPLE_SIZE;
        first = new int[counts];
        second = new int[counts];
        Arrays.fill(first, NONE);
        Arrays.fill(second, NONE);
        for (int label = 0; label <= Layout.LABELS; label++) {
            for (Verdict verdict : Verdict.values()) {
                first[Layout.verdict(label, verdict)] =
                        label == PortfolioSummary.TOLD_APART.ordinal() ? verdict(verdict) : OTHERS;
            }
        }
        for (Phase phase : Phase.values()) {
            for (Presence presence : Presence.values()) {
                first[Layout.presence(phase, presence)] = presence(phase, presence);
            }
            for (SayCount declared : SayCount.values()) {
                for (SayCount evidenced : SayCount.values()) {
                    first[Layout.say(phase, declared, evidenced)] = evidenced(phase, evidenced);
                }
            }
        }
        for (int flag = 0; flag < Layout.FLAGS; flag++) {
            first[Layout.raised(flag)] = raised(flag);
            first[Layout.open(flag)] = open(flag);
        }
        for (int principle = 0; principle < principles; principle++) {
            for (Known known : Known.values()) {
                first[Layout.known(principle, known)] = known(principle, known);
            }
            for (Level certain : Level.values()) {
                for (Level possible : Level.values()) {
                    first[Layout.levels(principle, certain, possible)] = certain(principle, certain);
                    second[Layout.levels(principle, certain, possible)] = possible(principle, possible);
                }
            }
        }
    }

    int size() {
        return size;
    }

    /** Counts one project, of which these counts over all projects go up. */
    void add(int[] places, long[] counts) {
        for (int place : places) {
            if (first[place] != NONE && first[place] < counts.length) {
                counts[first[place]]++;
            }
            if (second[place] != NONE && second[place] < counts.length) {
                counts[second[place]]++;
            }
        }
    }

    /** Counts over all projects as those of one group. */
    long[] ofAll(long[] counts) {
        long[] all = new long[size];
        for (int place = 0; place < counts.length; place++) {
            if (first[place] != NONE) {
                all[first[place]] += counts[place];
            }
            if (second[place] != NONE) {
                all[second[place]] += counts[place];
            }
        }
        return all;
    }

    /** Of claims of {@link PortfolioSummary#TOLD_APART}. */
    static int verdict(Verdict verdict) {
        return verdict.ordinal();
    }

    static int presence(Phase phase, Presence presence) {
        return VERDICTS + phase.ordinal() * PHASE_SIZE + presence.ordinal();
    }

    static int evidenced(Phase phase, SayCount say) {
        return VERDICTS + phase.ordinal() * PHASE_SIZE + Layout.PRESENCES + say.ordinal();
    }

    static int raised(int flag) {
        return FLAG_FROM + 2 * flag;
    }

    static int open(int flag) {
        return raised(flag) + 1;
    }

    static int known(int principle, Known known) {
        return PRINCIPLE_FROM + principle * PRINCIPLE_SIZE + known.ordinal();
    }

    static int certain(int principle, Level level) {
        return PRINCIPLE_FROM + principle * PRINCIPLE_SIZE + Layout.KNOWNS + level.ordinal();
    }

    static int possible(int principle, Level level) {
        return certain(principle, level) + Layout.LEVELS;
    }
}
