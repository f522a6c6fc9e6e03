package org.copro.assessment.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The catalogue: every indicator once, in the order of their ids. */
public final class Indicators {

    /** As they are asked. */
    static final List<Question> QUESTIONS = List.of(
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

    private static final List<Indicator> ALL = List.copyOf(QUESTIONS);

    private static final Map<String, Integer> PLACES = new LinkedHashMap<>();

    static {
        QUESTIONS.forEach(one -> PLACES.put(one.entry().id(), PLACES.size()));
    }

    private Indicators() {}

    /** All, in a fixed order. */
    public static List<Indicator> all() {
        return ALL;
    }

    /** The indicator with this id. */
    public static Optional<Indicator> find(String id) {
        return Optional.ofNullable(PLACES.get(id)).map(ALL::get);
    }

    /**
     * The place of an indicator in the catalogue, from 0.
     *
     * @throws IllegalArgumentException if there is no such indicator
     */
    public static int place(String id) {
        Integer place = PLACES.get(id);
        if (place == null) {
            throw new IllegalArgumentException("there is no indicator '%s'".formatted(id));
        }
        return place;
    }
}
