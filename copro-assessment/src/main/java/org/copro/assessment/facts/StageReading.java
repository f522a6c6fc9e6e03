package org.copro.assessment.facts;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.copro.power.PowerLevel;
import org.copro.power.PowerRange;
import org.copro.stage.Method;
import org.jspecify.annotations.Nullable;

/**
 * How the say in one stage is read out of its facts. The say of several groups is that of the group with most of it.
 *
 * <p>Participants without a role may be people who use services or not. They raise only the upper end of what is read;
 * for what is certain, both readings are made.
 */
final class StageReading {

    private static final Predicate<InvolvementFacts> ALL = one -> true;

    private final Optional<PowerRange> overall;
    private final Facts<InvolvementFacts> ofPeople;
    private final Facts<DecisionFacts> decisions;

    private StageReading(
            Optional<PowerRange> overall, Facts<InvolvementFacts> ofPeople, Facts<DecisionFacts> decisions) {
        this.overall = overall;
        this.ofPeople = ofPeople;
        this.decisions = decisions;
    }

    /**
     * Reads the say in a stage to which the question applies.
     *
     * @param overall the say given for the whole stage
     * @param ofPeople involvements of people, and those that may be theirs
     */
    static Say of(Optional<PowerRange> overall, Facts<InvolvementFacts> ofPeople, Facts<DecisionFacts> decisions) {
        StageReading reading = new StageReading(overall, ofPeople, decisions);
        PowerRange declared = reading.declared();
        PowerRange observed = reading.observed();
        return new Say(declared, observed, declared.within(observed), reading.certain(declared));
    }

    /** What the record says; the overall say bounds that of the groups. Any level if it says nothing. */
    private PowerRange declared() {
        PowerRange ofGroups =
                highest(InvolvementFacts::applies, one -> one.power().orElse(PowerRange.ANY));
        PowerRange ofAll = overall.orElse(PowerRange.ANY);
        return ofAll.common(ofGroups).orElse(ofAll);
    }

    /** What decisions allow by the rights stated, else what methods allow. Any level if they say nothing. */
    private PowerRange observed() {
        return RightBounds.asStated(decisions).orElseGet(() -> highest(ALL, StageReading::allowedByMethods));
    }

    /** The levels that stay whatever the facts not stated are. */
    private PowerRange certain(PowerRange declared) {
        if (!decisions.isEmpty()) {
            // decisions go before words: the word only picks among the levels that they leave open
            RightBounds rights = RightBounds.of(decisions);
            return declared.within(rights.least()).hull(declared.within(rights.most()));
        }
        // for each way the roles that are not stated can turn out: the furthest ways are enough
        PowerRange byRole = highest(true, ALL, StageReading::allowedByMethods);
        PowerRange byAll = highest(false, ALL, StageReading::allowedByMethods);
        PowerRange certain = certainBy(byRole == null ? PowerRange.ANY : byRole, declared);
        if (byRole == null) {
            for (InvolvementFacts one : ofPeople) {
                certain = certain.hull(certainBy(allowedByMethods(one), declared));
            }
        }
        return byAll == null ? certain : certain.hull(certainBy(byAll, declared));
    }

    /**
     * A word can lower the say, and raise it to having been asked; more needs a method that shows it. Where somebody
     * withdrew, any say and any method may have been theirs: no upper end is certain, and a word shows less.
     */
    private PowerRange certainBy(PowerRange methods, PowerRange declared) {
        PowerRange evidenced = declared.within(methods);
        boolean isWithheld = false;
        for (InvolvementFacts one : ofPeople) {
            isWithheld |= one.withdrawn();
        }
        PowerLevel mostByWord = isWithheld ? PowerLevel.INFORMED : PowerLevel.CONSULTED;
        PowerLevel byWord = PowerLevel.lower(evidenced.low(), mostByWord);
        return PowerRange.of(PowerLevel.higher(methods.low(), byWord), isWithheld ? PowerLevel.LED : evidenced.high());
    }

    private static PowerRange allowedByMethods(InvolvementFacts involvement) {
        List<Method> methods = involvement.involvement().methods();
        if (methods.isEmpty()) {
            return PowerRange.ANY;
        }
        PowerRange allowed = MethodBounds.of(methods.get(0));
        for (int i = 1; i < methods.size(); i++) {
            allowed = allowed.higher(MethodBounds.of(methods.get(i)));
        }
        return allowed;
    }

    private PowerRange highest(Predicate<InvolvementFacts> counted, Function<InvolvementFacts, PowerRange> say) {
        PowerRange certain = highest(true, counted, say);
        PowerRange possible = highest(false, counted, say);
        return certain == null || possible == null ? PowerRange.ANY : PowerRange.of(certain.low(), possible.high());
    }

    /**
     * The range of the group with most say; null if none is counted.
     *
     * @param certain whether only those count who certainly are people
     */
    private @Nullable PowerRange highest(
            boolean certain, Predicate<InvolvementFacts> counted, Function<InvolvementFacts, PowerRange> say) {
        PowerRange highest = null;
        for (InvolvementFacts one : ofPeople) {
            if (counted.test(one) && (one.isPeople() || !certain)) {
                PowerRange range = say.apply(one);
                highest = highest == null ? range : highest.higher(range);
            }
        }
        return highest;
    }
}
