package org.copro.assessment.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.copro.power.PowerLevel;
import org.copro.power.PowerRange;
import org.copro.stage.Method;

/**
 * How the say in one stage is read out of its facts. The say of several groups is that of the group with most of it.
 *
 * <p>Participants without a role may be people who use services or not. They raise only the upper end of what is read;
 * for what is certain, both readings are made.
 */
final class StageReading {

    private final Optional<PowerRange> overall;
    private final List<DecisionFacts> decisions;
    private final List<InvolvementFacts> ofPeople = new ArrayList<>();
    private final List<InvolvementFacts> people = new ArrayList<>();
    private final List<InvolvementFacts> perhapsPeople = new ArrayList<>();

    private StageReading(
            Optional<PowerRange> overall, List<InvolvementFacts> involvements, List<DecisionFacts> decisions) {
        this.overall = overall;
        this.decisions = decisions;
        for (InvolvementFacts one : involvements) {
            if (one.mayBePeople()) {
                ofPeople.add(one);
                (one.isPeople() ? people : perhapsPeople).add(one);
            }
        }
    }

    /**
     * Reads the say in a stage to which the question applies.
     *
     * @param overall the say given for the whole stage
     * @param involvements of anybody
     */
    static Say of(Optional<PowerRange> overall, List<InvolvementFacts> involvements, List<DecisionFacts> decisions) {
        StageReading reading = new StageReading(overall, involvements, decisions);
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
        return RightBounds.asStated(decisions).orElseGet(() -> highest(one -> true, StageReading::allowedByMethods));
    }

    /** The levels that stay whatever the facts not stated are. */
    private PowerRange certain(PowerRange declared) {
        if (!decisions.isEmpty()) {
            // decisions go before words: the word only picks among the levels that they leave open
            RightBounds rights = RightBounds.of(decisions);
            return declared.within(rights.least()).hull(declared.within(rights.most()));
        }
        List<PowerRange> readings = methodReadings();
        PowerRange certain = certain(declared.within(readings.get(0)), readings.get(0));
        for (PowerRange methods : readings.subList(1, readings.size())) {
            certain = certain.hull(certain(declared.within(methods), methods));
        }
        return certain;
    }

    /**
     * A word can lower the say, and raise it to having been asked; more needs a method that shows it. Where somebody
     * withdrew, any say and any method may have been theirs: no upper end is certain, and a word shows less.
     */
    private PowerRange certain(PowerRange evidenced, PowerRange methods) {
        boolean isWithheld = false;
        for (InvolvementFacts one : ofPeople) {
            isWithheld |= one.withdrawn();
        }
        PowerLevel mostByWord = isWithheld ? PowerLevel.INFORMED : PowerLevel.CONSULTED;
        PowerLevel byWord = PowerLevel.lower(evidenced.low(), mostByWord);
        return new PowerRange(PowerLevel.higher(methods.low(), byWord), isWithheld ? PowerLevel.LED : evidenced.high());
    }

    /** What methods allow, for each way the roles that are not stated can turn out: the furthest ways are enough. */
    private List<PowerRange> methodReadings() {
        List<PowerRange> readings = new ArrayList<>();
        Optional<PowerRange> byRole = highestOf(people);
        readings.add(byRole.orElse(PowerRange.ANY));
        if (byRole.isEmpty()) {
            perhapsPeople.forEach(one -> readings.add(allowedByMethods(one)));
        }
        highestOf(ofPeople).ifPresent(readings::add);
        return readings;
    }

    private static Optional<PowerRange> highestOf(List<InvolvementFacts> involvements) {
        return highest(involvements, one -> true, StageReading::allowedByMethods);
    }

    private static PowerRange allowedByMethods(InvolvementFacts involvement) {
        List<Method> methods = involvement.involvement().methods();
        if (methods.isEmpty()) {
            return PowerRange.ANY;
        }
        PowerRange allowed = MethodBounds.of(methods.get(0));
        for (Method method : methods.subList(1, methods.size())) {
            allowed = allowed.higher(MethodBounds.of(method));
        }
        return allowed;
    }

    private PowerRange highest(Predicate<InvolvementFacts> counted, Function<InvolvementFacts, PowerRange> say) {
        Optional<PowerRange> certain = highest(people, counted, say);
        if (certain.isEmpty()) {
            return PowerRange.ANY;
        }
        PowerRange possible = highest(ofPeople, counted, say).orElse(certain.get());
        return new PowerRange(certain.get().low(), possible.high());
    }

    /** The range of the group with most say; empty if none is counted. */
    private static Optional<PowerRange> highest(
            List<InvolvementFacts> involvements,
            Predicate<InvolvementFacts> counted,
            Function<InvolvementFacts, PowerRange> say) {
        Optional<PowerRange> highest = Optional.empty();
        for (InvolvementFacts one : involvements) {
            if (counted.test(one)) {
                PowerRange range = say.apply(one);
                highest = Optional.of(highest.isPresent() ? highest.get().higher(range) : range);
            }
        }
        return highest;
    }
}
