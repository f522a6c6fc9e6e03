package org.copro.assessment.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copro.assessment.flag.FlagRule;
import org.copro.assessment.flag.Flags;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Level;
import org.copro.assessment.indicator.IndicatorEntry;
import org.copro.assessment.indicator.Indicators;
import org.copro.assessment.label.Verdict;
import org.copro.project.Label;
import org.copro.stage.Phase;

/** Where each count of a summary stands among all of them. */
final class Layout {

    static final int LABELS = Label.values().length;
    static final int VERDICTS = Verdict.values().length;
    static final int PHASES = Phase.values().length;
    static final int LEVELS = Level.values().length;
    static final int PRESENCES = Presence.values().length;
    static final int KNOWNS = Known.values().length;
    static final int FLAGS = Flags.all().size();

    static final int SAYS = SayCount.values().length;

    private static final Map<String, Integer> FLAG = new LinkedHashMap<>();

    /** For each flag that one finding raises, its indicator; empty for the others. */
    private static final List<String> FLAG_INDICATOR = new ArrayList<>();

    private static final List<String> ASKED = new ArrayList<>();

    static {
        for (FlagRule rule : Flags.all()) {
            FLAG.put(rule.entry().id(), FLAG.size());
            FLAG_INDICATOR.add(rule.indicator().orElse(""));
        }
        Indicators.all().stream()
                .map(indicator -> indicator.entry().id())
                .filter(id -> !FLAG_INDICATOR.contains(id))
                .forEach(ASKED::add);
    }

    /** Claims told apart that are supported on the organisation's word alone. */
    static final int OWN_WORD = (LABELS + 1) * VERDICTS;

    private static final int PHASE_FROM = OWN_WORD + 1;
    private static final int PHASE_SIZE = PRESENCES + SAYS * SAYS;
    private static final int FLAG_FROM = PHASE_FROM + PHASES * PHASE_SIZE;
    private static final int INDICATOR_FROM = FLAG_FROM + 2 * FLAGS;
    private static final int PRINCIPLE_SIZE = KNOWNS + LEVELS * LEVELS;

    private Layout() {}

    /** How many counts there are for these frameworks. */
    static int size(List<Framework> frameworks) {
        return principles(principlesIn(frameworks));
    }

    static int principlesIn(List<Framework> frameworks) {
        return frameworks.stream().mapToInt(one -> one.principles().size()).sum();
    }

    /**
     * By word and verdict.
     *
     * @param label ordinal of it; {@link #LABELS} for none
     */
    static int verdict(int label, Verdict verdict) {
        return label * VERDICTS + verdict.ordinal();
    }

    static int presence(Phase phase, Presence presence) {
        return PHASE_FROM + phase.ordinal() * PHASE_SIZE + presence.ordinal();
    }

    static int say(Phase phase, SayCount declared, SayCount evidenced) {
        return PHASE_FROM + phase.ordinal() * PHASE_SIZE + PRESENCES + declared.ordinal() * SAYS + evidenced.ordinal();
    }

    /** The place of a flag in the catalogue. */
    static int flag(String id) {
        return FLAG.get(id);
    }

    /** How often a flag is raised. */
    static int raised(int flag) {
        return FLAG_FROM + 2 * flag;
    }

    /** How often the record does not say what a flag asks. */
    static int open(int flag) {
        return raised(flag) + 1;
    }

    static String indicatorOf(int flag) {
        return FLAG_INDICATOR.get(flag);
    }

    /** The ids of indicators that raise no flag by themselves. */
    static List<String> asked() {
        return ASKED;
    }

    /** How often the record does not say what an indicator asks that raises no flag by itself. */
    static int notSaid(int asked) {
        return INDICATOR_FROM + asked;
    }

    static int known(int principle, Known known) {
        return principles(principle) + known.ordinal();
    }

    static int levels(int principle, Level certain, Level possible) {
        return principles(principle) + KNOWNS + certain.ordinal() * LEVELS + possible.ordinal();
    }

    private static int principles(int before) {
        return INDICATOR_FROM + ASKED.size() + before * PRINCIPLE_SIZE;
    }

    static IndicatorEntry entry(String indicator) {
        return Indicators.find(indicator).orElseThrow().entry();
    }
}
