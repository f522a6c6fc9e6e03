package org.copro.assessment.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.Assessment;
import org.copro.assessment.flag.Flag;
import org.copro.assessment.indicator.Outcome;
import org.copro.assessment.label.Verdict;
import org.copro.assessment.power.StagePower;
import org.copro.assessment.score.EarnedLevel;
import org.copro.assessment.score.FrameworkResult;
import org.copro.assessment.score.Interval;
import org.copro.assessment.score.PrincipleScore;
import org.copro.known.Share;
import org.copro.power.PowerRange;
import org.copro.project.Label;
import org.copro.stage.Phase;

/** Reads off one result what it adds to a summary. */
final class EntryMaker {

    private static final Phase[] PHASES = Phase.values();

    private final Assessment result;
    private final int principles;
    private final int[] counts;
    private int many;

    EntryMaker(Assessment result, int principles) {
        this.result = result;
        this.principles = principles;
        counts = new int[2 + 2 * PHASES.length + Layout.FLAGS + Layout.asked().size() + 2 * principles];
    }

    SummaryEntry entry(List<Attribute> by) {
        Optional<Label> claimed = result.label().claimed();
        count(Layout.verdict(
                claimed.map(Enum::ordinal).orElse(Layout.LABELS), result.label().verdict()));
        boolean isToldApart =
                claimed.filter(label -> label == PortfolioSummary.TOLD_APART).isPresent();
        if (isToldApart
                && result.label().verdict() == Verdict.SUPPORTED
                && result.label().restsOnOrganisationAlone()) {
            count(Layout.OWN_WORD);
        }
        phases();
        flags();
        questions();
        int[] scored = new int[principles];
        Share[] shares = new Share[SummaryEntry.SHARES * principles];
        int applying = principles(scored, shares);
        return new SummaryEntry(
                Arrays.copyOf(counts, many),
                Arrays.copyOf(scored, applying),
                Arrays.copyOf(shares, SummaryEntry.SHARES * applying),
                groups(by));
    }

    private void count(int place) {
        counts[many++] = place;
    }

    private List<List<String>> groups(List<Attribute> by) {
        List<List<String>> groups = new ArrayList<>(by.size());
        for (Attribute one : by) {
            groups.add(one.of(result.project()));
        }
        return groups;
    }

    private void phases() {
        PowerRange[] declared = new PowerRange[PHASES.length];
        PowerRange[] evidenced = new PowerRange[PHASES.length];
        Presence[] presence = new Presence[PHASES.length];
        Arrays.fill(presence, Presence.NOT_RECORDED);
        for (StagePower stage : result.profile().stages()) {
            int phase = stage.phase().ordinal();
            if (stage.leftOutBecause().isPresent()) {
                presence[phase] = presence[phase] == Presence.RECORDED ? Presence.RECORDED : Presence.NOT_APPLICABLE;
            } else {
                boolean isFirst = presence[phase] != Presence.RECORDED;
                declared[phase] = isFirst ? stage.declared() : declared[phase].hull(stage.declared());
                evidenced[phase] = isFirst ? stage.evidenced() : evidenced[phase].hull(stage.evidenced());
                presence[phase] = Presence.RECORDED;
            }
        }
        for (Phase phase : PHASES) {
            int i = phase.ordinal();
            count(Layout.presence(phase, presence[i]));
            if (presence[i] == Presence.RECORDED) {
                count(Layout.say(phase, SayCount.of(declared[i]), SayCount.of(evidenced[i])));
            }
        }
    }

    private void flags() {
        boolean[] isRaised = new boolean[Layout.FLAGS];
        for (Flag flag : result.flags()) {
            int place = Layout.flag(flag.id());
            isRaised[place] = true;
            count(Layout.raised(place));
        }
        for (int flag = 0; flag < isRaised.length; flag++) {
            if (!isRaised[flag] && !Layout.indicatorOf(flag).isEmpty() && isNotSaid(Layout.indicatorOf(flag))) {
                count(Layout.open(flag));
            }
        }
    }

    private void questions() {
        List<String> asked = Layout.asked();
        for (int i = 0; i < asked.size(); i++) {
            if (isNotSaid(asked.get(i))) {
                count(Layout.notSaid(i));
            }
        }
    }

    private boolean isNotSaid(String indicator) {
        return result.findings().get(indicator).outcome() == Outcome.UNKNOWN;
    }

    /** How many principles apply. */
    private int principles(int[] scored, Share[] shares) {
        int principle = 0;
        int applying = 0;
        for (FrameworkResult framework : result.frameworks()) {
            for (PrincipleScore score : framework.principles()) {
                if (score.score().isEmpty()) {
                    count(Layout.known(principle, Known.NOT_APPLICABLE));
                } else if (isSilent(score)) {
                    count(Layout.known(principle, Known.NOTHING));
                } else {
                    EarnedLevel level = score.level().orElseThrow();
                    Interval interval = score.score().get();
                    count(Layout.known(principle, Known.SOMETHING));
                    count(Layout.levels(principle, level.certain(), level.possible()));
                    scored[applying] = principle;
                    shares[SummaryEntry.SHARES * applying] = interval.low();
                    shares[SummaryEntry.SHARES * applying + 1] = interval.high();
                    shares[SummaryEntry.SHARES * applying + 2] = score.coverage();
                    applying++;
                }
                principle++;
            }
        }
        return applying;
    }

    /** Whether it could be anything from nothing to all. */
    private static boolean isSilent(PrincipleScore score) {
        Interval interval = score.score().orElseThrow();
        return score.coverage().part() == 0
                && interval.low().part() == 0
                && interval.high().equals(Share.ALL);
    }
}
