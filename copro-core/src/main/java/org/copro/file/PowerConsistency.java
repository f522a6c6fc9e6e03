package org.copro.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.copro.binding.Problem.Rule;
import org.copro.binding.Words;
import org.copro.ladder.Ladder;
import org.copro.ladder.Ladders;
import org.copro.people.Participant;
import org.copro.people.Side;
import org.copro.power.Power;
import org.copro.power.PowerLevel;
import org.copro.power.PowerNotApplicable;
import org.copro.power.PowerRange;
import org.copro.power.Rung;
import org.copro.stage.Involvement;
import org.copro.stage.Stage;

/** Whether what is said about people's say fits together, and names rungs that exist. */
final class PowerConsistency {

    private final Ladders ladders;
    private final Map<String, Participant> participants;
    private final Consumer<Complaint> complaints;

    PowerConsistency(Ladders ladders, Map<String, Participant> participants, Consumer<Complaint> complaints) {
        this.ladders = ladders;
        this.participants = participants;
        this.complaints = complaints;
    }

    /** Checks a stage and the involvements in it. */
    void check(Stage stage) {
        stage.power().ifPresent(power -> rungs(stage, "power", power));
        for (Involvement one : stage.involvement()) {
            one.power().ifPresent(power -> rungs(one, "power", power));
        }
        overall(stage);
    }

    /** The overall say and the say of single groups must be able to be true together. */
    private void overall(Stage stage) {
        boolean leftOut =
                stage.power().filter(PowerNotApplicable.class::isInstance).isPresent();
        if (leftOut && !(stage.involvement().isEmpty() && stage.decisions().isEmpty())) {
            complain(
                    stage,
                    Rule.CONTRADICTION,
                    "the stage is said not to apply, yet involvement or decisions are recorded in it; keep one of them");
        }
        Optional<PowerRange> overall = stage.power().flatMap(this::range);
        if (overall.isEmpty()) {
            return;
        }
        PowerLevel most = PowerLevel.NONE;
        PowerLevel least = PowerLevel.NONE;
        boolean anyPeople = false;
        for (Involvement one : stage.involvement()) {
            if (one.power().filter(PowerNotApplicable.class::isInstance).isPresent()) {
                continue;
            }
            Optional<Side> side = one.who().map(participants::get).flatMap(Participant::side);
            boolean isPeople = side.equals(Optional.of(Side.PEOPLE));
            PowerRange said = one.power().flatMap(this::range).orElse(PowerRange.ANY);
            if (isPeople) {
                least = PowerLevel.higher(least, said.low());
                anyPeople = true;
            }
            if (isPeople || side.isEmpty()) {
                most = PowerLevel.higher(most, said.high());
            }
        }
        boolean tooLow = !overall.get().high().isAtLeast(least);
        boolean tooHigh = anyPeople && !most.isAtLeast(overall.get().low());
        if (tooLow || tooHigh) {
            complain(
                    stage,
                    Rule.CONTRADICTION,
                    "the say given for the whole stage (%s) and for those involved (%s) cannot both be true; leave 'power' of the stage out where the say of each group is given"
                            .formatted(overall.get().inWords(), new PowerRange(least, most).inWords()));
        }
    }

    private Optional<PowerRange> range(Power power) {
        return power instanceof Rung rung && unknownRung(rung).isPresent() || power instanceof PowerNotApplicable
                ? Optional.empty()
                : Optional.of(ladders.range(power));
    }

    /** Complains about a rung that its ladder does not have, written under this key. */
    void rungs(Object owner, String key, Power power) {
        if (power instanceof Rung rung) {
            unknownRung(rung)
                    .ifPresent(message ->
                            complaints.accept(new Complaint(owner, List.of(key), Rule.UNKNOWN_VALUE, message)));
        }
    }

    private Optional<String> unknownRung(Rung rung) {
        Optional<Ladder> ladder = ladders.find(rung.ladder());
        if (ladder.isEmpty()) {
            List<String> known = ladders.all().stream().map(Ladder::id).toList();
            return Optional.of("there is no ladder '%s'%s; the ladders are %s; without a ladder a say is one of %s"
                    .formatted(
                            Words.shortened(rung.ladder()),
                            Words.didYouMean(rung.ladder(), known),
                            String.join(", ", known),
                            String.join(", ", Words.kebabs(PowerLevel.class))));
        }
        if (runsUpwards(rung, ladder.get())) {
            return Optional.empty();
        }
        List<String> known = ladder.get().rungIds();
        for (String id : List.of(rung.low(), rung.high())) {
            if (!known.contains(id)) {
                return Optional.of("the ladder '%s' has no rung '%s'%s; its rungs are %s"
                        .formatted(
                                rung.ladder(),
                                Words.shortened(id),
                                Words.didYouMean(id, known),
                                String.join(", ", known)));
            }
        }
        return Optional.of(
                "a range of rungs must run upwards but was from %s to %s".formatted(rung.low(), rung.high()));
    }

    /** From a rung that the ladder has to one that it has. */
    private static boolean runsUpwards(Rung rung, Ladder ladder) {
        boolean hasLow = false;
        for (Ladder.LadderRung one : ladder.rungs()) {
            hasLow |= one.id().equals(rung.low());
            if (one.id().equals(rung.high())) {
                return hasLow;
            }
        }
        return false;
    }

    private void complain(Object owner, Rule rule, String message) {
        complaints.accept(new Complaint(owner, List.of("power"), rule, message));
    }
}
