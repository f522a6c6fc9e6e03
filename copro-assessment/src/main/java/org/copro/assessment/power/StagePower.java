package org.copro.assessment.power;

import java.util.Optional;
import org.copro.assessment.facts.StageFacts;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.HadSay;
import org.copro.assessment.reason.Phrase;
import org.copro.assessment.reason.Voice;
import org.copro.power.PowerLevel;
import org.copro.power.PowerRange;
import org.copro.stage.Phase;

/**
 * How much say people had in one stage, and how well that is backed.
 *
 * @param stage the facts
 * @param backed how well the evidenced say is backed, if there is any
 */
public record StagePower(StageFacts stage, Corroboration backed) {

    /** What the record says; any level if it does not say. */
    public PowerRange declared() {
        return stage.say().declared();
    }

    /** What decisions or methods allow; any level if they say nothing. */
    public PowerRange observed() {
        return stage.say().observed();
    }

    /** The declared say, moved to the nearest level that the observed allows. */
    public PowerRange evidenced() {
        return stage.say().evidenced();
    }

    /** The levels that stay whatever the facts not stated are. */
    public PowerRange certain() {
        return stage.say().certain();
    }

    /** How well the evidenced say is backed; by nothing where nothing is known of it. */
    public Corroboration corroboration() {
        return evidenced().isAny() ? Corroboration.NOTHING : backed;
    }

    /** Its phase. */
    public Phase phase() {
        return stage.phase();
    }

    /** Why the question of say does not apply to this stage; empty if it does. */
    public Optional<String> leftOutBecause() {
        return stage.leftOutBecause();
    }

    /** Whether the record says more than its decisions or methods allow. */
    public boolean isDeclaredAboveObserved() {
        return declared().low().compareTo(observed().high()) > 0;
    }

    /** Whether the record says less than its decisions or methods show. */
    public boolean isDeclaredBelowObserved() {
        return declared().high().compareTo(observed().low()) < 0;
    }

    /** Whether people certainly were at most told, whatever the facts not stated are. */
    public boolean isWithoutPeople() {
        return leftOutBecause().isEmpty()
                && PowerLevel.INFORMED.isAtLeast(certain().high());
    }

    /** Whether people were at least asked, as far as the record shows or says. */
    public boolean isWithPeople() {
        return leftOutBecause().isEmpty() && evidenced().low().isAtLeast(PowerLevel.CONSULTED);
    }

    /**
     * Whether people were asked, or in a dialogue, and others decided: by what the record shows or, where it was
     * decided without them, by what it says.
     */
    public boolean isConsultation() {
        return isAsked() || leftOutBecause().isEmpty() && isAsked(declared()) && isWithoutPeople();
    }

    /** Whether people were asked, or in a dialogue, and others decided, by what the record shows. */
    public boolean isAsked() {
        return leftOutBecause().isEmpty() && isAsked(evidenced());
    }

    private static boolean isAsked(PowerRange say) {
        return say.low().isAtLeast(PowerLevel.CONSULTED) && PowerLevel.INVOLVED.isAtLeast(say.high());
    }

    /** By the stage: of one record there is one of each. */
    @Override
    public int hashCode() {
        return stage.hashCode();
    }

    /** As a fact for a reader. */
    public Fact asFact() {
        Voice voice = switch (corroboration()) {
            case NOTHING, DECLARED -> Voice.ORGANISATION;
            case RECORDED -> Voice.DOCUMENT;
            case CONFIRMED -> Voice.PEOPLE;
        };
        return new Fact(
                Phrase.of(
                        "in {}, people {}",
                        stage.called(),
                        new HadSay(isDeclaredAboveObserved() ? observed() : evidenced())),
                stage.pointer(),
                voice);
    }
}
