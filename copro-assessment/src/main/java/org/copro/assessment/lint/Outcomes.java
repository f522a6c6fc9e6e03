package org.copro.assessment.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.copro.assessment.framework.Criterion;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Level;
import org.copro.assessment.framework.Principle;
import org.copro.assessment.indicator.Indicator;
import org.copro.assessment.indicator.IndicatorEntry;
import org.copro.assessment.indicator.Indicators;
import org.copro.known.Share;
import org.copro.voice.RatingAnswer;

/** All scores a principle can come to when every criterion that counts applies and is answered. */
final class Outcomes {

    /** More sums than this are not followed up; such a principle has no holes that matter. */
    private static final int MOST_SUMS = 20_000;

    private final Framework framework;
    private final List<Criterion> counted = new ArrayList<>();
    private final List<Long> weights = new ArrayList<>();
    private final long all;

    Outcomes(Framework framework, Principle principle) {
        this.framework = framework;
        List<Long> given = principle.weights();
        for (int i = 0; i < given.size(); i++) {
            Criterion one = principle.criteria().get(i);
            if (one.isCounted()) {
                counted.add(one);
                weights.add(given.get(i));
            }
        }
        all = weights.stream().mapToLong(weight -> weight).sum();
    }

    /** The criteria that count. */
    List<Criterion> counted() {
        return counted;
    }

    /** The sums the criteria can come to; empty if there are too many to follow up. */
    Optional<Set<Long>> sums(Optional<Criterion> without, Optional<Level> gatesPassedUpTo) {
        Set<Long> sums = new TreeSet<>(List.of(0L));
        for (int i = 0; i < counted.size(); i++) {
            Criterion one = counted.get(i);
            if (without.equals(Optional.of(one))) {
                continue;
            }
            Set<Long> more = new TreeSet<>();
            for (RatingAnswer answer : answers(one)) {
                boolean isKeptBack = gatesPassedUpTo.filter(one::isGateUpTo).isPresent() && !one.passesGate(answer);
                if (!isKeptBack) {
                    for (long sum : sums) {
                        more.add(sum + counted(i, answer));
                    }
                }
            }
            if (more.size() > MOST_SUMS) {
                return Optional.empty();
            }
            sums = more;
        }
        return Optional.of(sums);
    }

    /** What a criterion adds when it is met rather than not. */
    long gain(Criterion one) {
        return counted(counted.indexOf(one), RatingAnswer.MET);
    }

    /** The level a sum earns, gates apart. */
    Level earned(long sum) {
        return framework.earned(framework.worth().score(sum, all));
    }

    private long counted(int index, RatingAnswer answer) {
        return framework.worth().points(weights.get(index), answer);
    }

    /** The answers an indicator can lead to: yes and no only, parts, or any share of cases. */
    private List<RatingAnswer> answers(Criterion one) {
        int parts = one.indicator()
                .flatMap(Indicators::find)
                .map(Indicator::entry)
                .map(IndicatorEntry::parts)
                .orElse(IndicatorEntry.ANY_SHARE);
        if (parts == IndicatorEntry.ANY_SHARE) {
            return List.of(RatingAnswer.values());
        }
        Set<RatingAnswer> answers = new TreeSet<>();
        for (int part = 0; part <= parts; part++) {
            answers.add(framework.answer(new Share(part, parts), one.fullyMetFrom()));
        }
        return List.copyOf(answers);
    }
}
