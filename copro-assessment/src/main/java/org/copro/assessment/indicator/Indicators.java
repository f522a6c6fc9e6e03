package org.copro.assessment.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The catalogue: every indicator once, in the order of their ids. */
public final class Indicators {

    private static final List<Indicator> ALL = List.of(
            new DecisionBeforeInvolvement(),
            new JointDecision(),
            new RulesChangedAlone(),
            new QuestionSetTogether(),
            new DesignWithoutDelivery(),
            new DeliveryWithoutVoice(),
            new EvaluatedTogether(),
            new OnlyAsking(),
            new OneVoice(),
            new HandPicked(),
            new Reciprocity(),
            new BudgetSteered(),
            new HeardBack(),
            new SomethingChanged(),
            new RefusalsAnswered(),
            new ScopeDisclosed(),
            new PromiseKept(),
            new AccessProvided(),
            new MostAffectedPresent(),
            new InformedInTime(),
            new BothSidesPrepared(),
            new StrengthsUsed(),
            new RolesOverlapped(),
            new PeerNetworks(),
            new FacilitationSupplied(),
            new OutcomesPeopleChose(),
            new RatedByPeople(),
            new InvolvedThroughout(),
            new PowerAddressed(),
            new StartedByPeople(),
            new PeopleAmongTheParties(),
            new AdviceAtMost(),
            new OutcomesMeasured(),
            new JudgedByPeople(),
            new SharedVision(),
            new AimsNotTold(),
            new StrengthsOfEveryone(),
            new MutualRespect(),
            new SeldomHeardPresent(),
            new WorkEmbedded(),
            new SayShared(),
            new ExpensesCovered());

    private static final Map<String, Integer> NUMBERS = new LinkedHashMap<>();

    static {
        ALL.forEach(one -> NUMBERS.put(one.entry().id(), NUMBERS.size()));
    }

    private Indicators() {}

    /** All, in a fixed order. */
    public static List<Indicator> all() {
        return ALL;
    }

    /** The indicator with this id. */
    public static Optional<Indicator> find(String id) {
        return number(id).map(ALL::get);
    }

    /** The place of the indicator with this id in the catalogue, from 0. */
    static Optional<Integer> number(String id) {
        return Optional.ofNullable(NUMBERS.get(id));
    }
}
