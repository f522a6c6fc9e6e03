package org.copro.assessment.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.facts.DecisionFacts;
import org.copro.assessment.facts.InvolvementFacts;
import org.copro.assessment.facts.ParticipantFacts;
import org.copro.assessment.facts.StageFacts;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.power.StagePower;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.people.Role;
import org.copro.time.PartialDate;

/** Which facts would settle a single question that is open. */
public final class MissingFacts {

    private MissingFacts() {}

    /** What would settle a single question that is open. */
    public static List<Missing> of(Result open) {
        Leaf leaf = open.leaf().orElseThrow();
        if (leaf instanceof Leaf.Stage stage) {
            return ofStage(stage.stage());
        } else if (leaf instanceof Leaf.NotRecorded phase) {
            return List.of(new Missing(
                    Phrase.of("what say people had in {}; no such stage is recorded", phase.phase()), "/stages"));
        } else if (leaf instanceof Leaf.Beginning beginning) {
            Phrase phrase = beginning
                    .first()
                    .map(first -> Phrase.of(
                            "what went before: the record begins with {}, later than {}", first, beginning.latest()))
                    .orElse(Phrase.of("where the work began; no stage is recorded"));
            return List.of(new Missing(phrase, "/stages"));
        }
        return ((Leaf.Found) leaf).finding().missing();
    }

    private static List<Missing> ofStage(StagePower power) {
        StageFacts stage = power.stage();
        if (!stage.decisions().isEmpty()) {
            return ofDecisions(stage);
        }
        List<Missing> missing = new ArrayList<>();
        if (power.declared().isAny()) {
            missing.add(
                    new Missing(Phrase.of("what say people had in {}", stage.called()), stage.pointer() + "/power"));
        }
        missing.add(new Missing(
                Phrase.of("what was decided in {}, when, and what say people had in it", stage.called()),
                stage.pointer() + "/decisions"));
        return missing;
    }

    private static List<Missing> ofDecisions(StageFacts stage) {
        List<Missing> missing = new ArrayList<>();
        for (DecisionFacts one : stage.mainDecisions()) {
            if (one.decision().right().isEmpty() && one.beforePeople() != Truth.TRUE) {
                missing.add(new Missing(
                        Phrase.of("what say people had in {} ({})", one.what(), stage.called()),
                        one.pointer() + "/right"));
            }
            Optional<PartialDate> decided = one.decision().decided();
            if (one.beforePeople() == Truth.UNKNOWN
                    && decided.flatMap(PartialDate::day).isEmpty()) {
                Phrase when = decided.map(
                                date -> Phrase.of("on which day {} was decided ({} is recorded)", one.what(), date))
                        .orElse(Phrase.of("when {} was decided ({})", one.what(), stage.called()));
                missing.add(new Missing(when, one.pointer() + "/decided"));
            }
        }
        if (stage.mainDecisions().stream().anyMatch(one -> one.beforePeople() == Truth.UNKNOWN)) {
            missing.addAll(joining(stage));
        }
        if (missing.isEmpty()) {
            // all is dated and known, yet the decisions point both ways as long as it is open which were the main ones
            missing.add(new Missing(
                    Phrase.of("which were the main decisions of {}", stage.called()), stage.pointer() + "/decisions"));
        }
        return missing;
    }

    private static List<Missing> joining(StageFacts stage) {
        boolean anyDated = stage.mainDecisions().stream()
                .filter(one -> one.beforePeople() == Truth.UNKNOWN)
                .anyMatch(one -> one.decision().decided().isPresent());
        List<Missing> missing = new ArrayList<>();
        for (InvolvementFacts one : stage.ofPeople()) {
            if (one.participant().isEmpty()) {
                missing.add(new Missing(Phrase.of("who took part in {}", stage.called()), one.pointer() + "/who"));
            } else {
                joining(one.participant().get(), anyDated).forEach(missing::add);
            }
        }
        if (stage.ofPeople().isEmpty()) {
            missing.add(new Missing(
                    Phrase.of("who of the people took part in {}, and when they joined", stage.called()),
                    stage.pointer() + "/involvement"));
        }
        return missing;
    }

    private static List<Missing> joining(ParticipantFacts participant, boolean anyDated) {
        if (participant.withdrawn()) {
            // not which of them: that would tell who withdrew
            return List.of(new Missing(
                    Phrase.of("when somebody joined who does not allow the use of what is recorded about them"),
                    "/participants"));
        }
        Optional<Role> role = participant.participant().role();
        Optional<PartialDate> joined = participant.participant().joined();
        List<Missing> missing = new ArrayList<>();
        if (role.isEmpty()) {
            missing.add(
                    new Missing(Phrase.of("in what role a participant took part"), participant.pointer() + "/role"));
        }
        Object who = role.<Object>map(known -> known).orElse("participants without a role");
        if (joined.isEmpty()) {
            missing.add(new Missing(Phrase.of("when the {} joined", who), participant.pointer() + "/joined"));
        } else if (anyDated && joined.get().day().isEmpty()) {
            missing.add(new Missing(
                    Phrase.of("on which day the {} joined ({} is recorded)", who, joined.get()),
                    participant.pointer() + "/joined"));
        }
        return missing;
    }
}
