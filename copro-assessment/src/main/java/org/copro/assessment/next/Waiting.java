package org.copro.assessment.next;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.copro.assessment.indicator.Finding;
import org.copro.assessment.label.LabelCheck;
import org.copro.assessment.label.Leaf;
import org.copro.assessment.label.MissingFacts;
import org.copro.assessment.label.Result;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.score.CriterionResult;
import org.copro.assessment.score.EarnedLevel;
import org.copro.assessment.score.Gate;
import org.copro.assessment.score.PrincipleScore;
import org.copro.stage.Phase;

/**
 * What a part of a judgement is waiting for: what is open in it or, where it is to be turned, all that is not so yet.
 *
 * @param stages numbers in the file of stages in which the say could decide
 * @param indicators ids of those that could decide
 * @param phases without a stage in the record, where one could decide
 * @param missing what is said to be missing
 */
record Waiting(Set<Integer> stages, Set<String> indicators, Set<Phase> phases, List<Missing> missing) {

    /** What the verdict on the word waits for; nothing if it is certain, or there is none. */
    static Waiting forWord(LabelCheck label) {
        return ofWord(label, truth -> truth == Truth.UNKNOWN);
    }

    /** What stands between the word and a record that supports it. */
    static Waiting toSupportWord(LabelCheck label) {
        return ofWord(label, truth -> truth != Truth.TRUE);
    }

    /** What the level of a principle waits for; nothing if it is certain, or the principle does not apply. */
    static Waiting forLevel(PrincipleScore principle) {
        Optional<EarnedLevel> open = principle.level().filter(one -> one.certain() != one.possible());
        Waiting waiting = open.isPresent() ? ofLevel(principle, truth -> truth == Truth.UNKNOWN) : nothing();
        // nobody has rated: no fact is open there, and yet a rating can be asked for
        principle.level().stream()
                .flatMap(level -> level.keepingBack().stream())
                .filter(gate -> gate.criterion().isEmpty())
                .forEach(gate -> waiting.missing.addAll(gate.missing()));
        return waiting;
    }

    /** What stands between a principle and its highest level. */
    static Waiting toRaiseLevel(PrincipleScore principle) {
        return ofLevel(principle, truth -> truth != Truth.TRUE);
    }

    private static Waiting ofWord(LabelCheck label, Predicate<Truth> counts) {
        Waiting waiting = nothing();
        label.check().ifPresent(check -> waiting.add(check.result(), counts));
        return waiting;
    }

    private static Waiting ofLevel(PrincipleScore principle, Predicate<Truth> counts) {
        Waiting waiting = nothing();
        if (principle.level().isPresent()) {
            principle.criteria().stream()
                    .filter(one -> one.weight() > 0 && one.applies())
                    .filter(one -> counts.test(truth(one)))
                    .forEach(waiting::add);
            principle.level().get().gates().stream()
                    .filter(gate -> gate.criterion().isEmpty() && counts.test(gate.passed()))
                    .forEach(gate -> {
                        waiting.indicators.add(Gate.RATED_BY_PEOPLE);
                        waiting.missing.addAll(gate.missing());
                    });
        }
        return waiting;
    }

    /** Whether a criterion is met; not known as long as more than one answer is possible. */
    private static Truth truth(CriterionResult one) {
        return one.isAnswered() ? one.met() : Truth.UNKNOWN;
    }

    private static Waiting nothing() {
        return new Waiting(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new ArrayList<>());
    }

    /** Several taken together. */
    static Waiting together(Collection<Waiting> parts) {
        Waiting waiting = nothing();
        for (Waiting one : parts) {
            waiting.stages.addAll(one.stages);
            waiting.indicators.addAll(one.indicators);
            waiting.phases.addAll(one.phases);
            waiting.missing.addAll(one.missing);
        }
        return waiting;
    }

    /** Whether a fact can change it. */
    boolean on(AskedFact fact) {
        boolean say = fact.question()
                .say()
                .map(reach -> switch (reach) {
                    case HERE -> fact.stage().filter(stages::contains).isPresent();
                    case EVERYWHERE -> !stages.isEmpty();
                })
                .orElse(false);
        return say || fact.question().feeds().stream().anyMatch(indicators::contains);
    }

    /** Whether something is said to be missing at a place. */
    boolean misses(String pointer) {
        return missing.stream().anyMatch(one -> one.pointer().equals(pointer));
    }

    /** A part can decide only as long as the whole around it is not settled. */
    private void add(Result result, Predicate<Truth> counts) {
        if (counts.test(result.truth())) {
            result.parts().forEach(part -> add(part, counts));
            if (result.leaf().isPresent()) {
                missing.addAll(MissingFacts.of(result));
                add(result.leaf().get());
            }
        }
    }

    private void add(Leaf leaf) {
        if (leaf instanceof Leaf.Stage stage) {
            stages.add(stage.stage().stage().index());
        } else if (leaf instanceof Leaf.Found found) {
            indicators.add(found.finding().indicator());
        } else if (leaf instanceof Leaf.NotRecorded phase) {
            phases.add(phase.phase());
        } else if (leaf instanceof Leaf.Beginning beginning) {
            phases.add(beginning.latest());
        }
    }

    private void add(CriterionResult one) {
        one.finding().map(Finding::indicator).ifPresent(indicators::add);
        one.criterion().appliesWhen().ifPresent(indicators::add);
        missing.addAll(one.missing());
    }
}
