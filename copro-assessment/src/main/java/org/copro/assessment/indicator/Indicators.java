package org.copro.assessment.indicator;

import java.util.List;
import java.util.Optional;

/** The catalogue: every indicator once, in the order of their ids. */
public final class Indicators {

    private static final List<Indicator> ALL = List.of(
            new DecisionBeforeInvolvement(),
            new JointDecision(),
            new EvaluatedTogether(),
            new OnlyAsking(),
            new OneVoice(),
            new Reciprocity(),
            new HeardBack(),
            new SomethingChanged(),
            new ScopeDisclosed(),
            new AccessProvided(),
            new InformedInTime(),
            new PeopleAmongTheParties(),
            new AdviceAtMost(),
            new OutcomesMeasured(),
            new JudgedByPeople());

    private Indicators() {}

    /** All, in a fixed order. */
    public static List<Indicator> all() {
        return ALL;
    }

    /** The indicator with this id. */
    public static Optional<Indicator> find(String id) {
        return ALL.stream().filter(one -> one.entry().id().equals(id)).findFirst();
    }
}
