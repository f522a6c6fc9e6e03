package org.copro.assessment.facts;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.PlainWords;
import org.copro.assessment.reason.Voice;
import org.copro.binding.Words;
import org.copro.power.PowerRange;
import org.copro.stage.Phase;
import org.copro.stage.Stage;

/**
 * One stage.
 *
 * @param index in the file, from 0
 * @param stage as recorded
 * @param overall the say given for the whole stage, rungs read by their ladder; empty if not stated
 * @param leftOutBecause why the question of say does not apply; empty if it does
 * @param involvements of anybody, in the order of the file
 * @param decisions in the order of the file
 * @param say people had, read out of the rest; any level where the question does not apply
 * @param ofPeople involvements of people who use services, and those that may be theirs because a role is not stated
 * @param mainDecisions those marked; where none is marked, all that may be
 */
public record StageFacts(
        int index,
        Stage stage,
        Optional<PowerRange> overall,
        Optional<String> leftOutBecause,
        Facts<InvolvementFacts> involvements,
        Facts<DecisionFacts> decisions,
        Say say,
        Facts<InvolvementFacts> ofPeople,
        Facts<DecisionFacts> mainDecisions) {

    /** Gathers a stage, and reads the say people had in it. */
    static StageFacts of(
            int index,
            Stage stage,
            Optional<PowerRange> overall,
            Optional<String> leftOutBecause,
            Facts<InvolvementFacts> involvements,
            Facts<DecisionFacts> decisions) {
        Facts<InvolvementFacts> ofPeople = Facts.of(involvements, InvolvementFacts::mayBePeople);
        return new StageFacts(
                index,
                stage,
                overall,
                leftOutBecause,
                involvements,
                decisions,
                leftOutBecause.isPresent() ? Say.UNKNOWN : StageReading.of(overall, ofPeople, decisions),
                ofPeople,
                mainOnes(decisions));
    }

    private static Facts<DecisionFacts> mainOnes(Facts<DecisionFacts> decisions) {
        boolean isAnyMarked = false;
        boolean isAnyUnmarked = false;
        for (DecisionFacts one : decisions) {
            isAnyMarked |= one.main() == Truth.TRUE;
            isAnyUnmarked |= one.main() == Truth.UNKNOWN;
        }
        if (isAnyMarked) {
            return with(Truth.TRUE, decisions);
        }
        return isAnyUnmarked ? with(Truth.UNKNOWN, decisions) : decisions;
    }

    private static Facts<DecisionFacts> with(Truth main, Facts<DecisionFacts> decisions) {
        return Facts.of(decisions, one -> one.main() == main);
    }

    /**
     * Whose word the say in it is: by its own evidence, that of the people's part in it, and that of its main
     * decisions.
     */
    public Voice voice(EvidenceBase evidence) {
        Voice strongest = evidence.voiceOf(stage.evidence());
        for (InvolvementFacts one : ofPeople) {
            strongest =
                    Voice.stronger(strongest, evidence.voiceOf(one.involvement().evidence()));
        }
        for (DecisionFacts one : mainDecisions) {
            strongest =
                    Voice.stronger(strongest, evidence.voiceOf(one.decision().evidence()));
        }
        return strongest;
    }

    /** The phase, with the project's own name where it has one. */
    public String called() {
        String phase = PlainWords.of(stage.phase());
        return stage.name()
                .map(name -> phase + ", “" + Words.shortened(name) + "”")
                .orElse(phase);
    }

    /** Its phase. */
    public Phase phase() {
        return stage.phase();
    }

    /** Where it stands in the file. */
    public String pointer() {
        return "/stages/" + index;
    }

    /**
     * Whether something is so in all main decisions, whichever of the decisions without a mark are main: true or false
     * only where it is so either way. Not known if no decision is recorded.
     */
    public Truth inAllMainDecisions(Function<DecisionFacts, Truth> test) {
        List<Truth> marked = answers(Truth.TRUE, test);
        List<Truth> open = answers(Truth.UNKNOWN, test);
        Truth all = Truth.all(decisions.stream().map(test).toList());
        if (open.isEmpty()) {
            return marked.isEmpty() ? all : Truth.all(marked);
        }
        // at worst all of them are main, or none where none is marked; at best none is, or the best one alone
        Truth worst = marked.isEmpty() ? all : Truth.all(List.of(Truth.all(marked), Truth.all(open)));
        Truth best = marked.isEmpty() ? Truth.any(open) : Truth.all(marked);
        return worst == best ? best : Truth.UNKNOWN;
    }

    private List<Truth> answers(Truth main, Function<DecisionFacts, Truth> test) {
        return with(main, decisions).stream().map(test).toList();
    }

    /** By the number: of one record there is one stage of each. */
    @Override
    public int hashCode() {
        return Integer.hashCode(index);
    }
}
