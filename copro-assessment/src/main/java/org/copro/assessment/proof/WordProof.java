package org.copro.assessment.proof;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.label.Condition;
import org.copro.assessment.label.DefinitionCheck;
import org.copro.assessment.label.LabelDefinition;
import org.copro.assessment.label.Leaf;
import org.copro.assessment.label.MissingFacts;
import org.copro.assessment.label.Result;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.power.StagePower;
import org.copro.assessment.proof.Proof.Join;
import org.copro.assessment.reason.HadSay;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.project.Label;

/** Why a word fits a record or does not, under one definition. */
final class WordProof {

    private static final Missing NO_STAGE =
            new Missing(Phrase.of("what say people had; no stage to which this applies is recorded"), "/stages");

    private WordProof() {}

    static Proof of(Label word, DefinitionCheck check) {
        LabelDefinition definition = check.definition();
        Result result = check.result();
        Phrase says = Phrase.of(
                "the word “{}” fits ({}, version {}): {}",
                word,
                definition.id(),
                definition.version(),
                definition.says());
        boolean isOneCondition = result.leaf().isPresent() || result.asked().isPresent();
        List<Proof> parts = isOneCondition
                ? List.of(part(result))
                : result.parts().stream().map(WordProof::part).toList();
        return Proof.of(says, result.truth(), result.needsAll() ? Join.ALL : Join.ANY, parts)
                .from(definition.source());
    }

    private static Proof part(Result result) {
        Optional<Leaf> leaf = result.leaf();
        if (leaf.isEmpty() && result.parts().isEmpty()) {
            return Proof.leaf(group(result), result.truth(), List.of(), List.of(NO_STAGE));
        } else if (leaf.isEmpty()) {
            return Proof.of(
                    group(result),
                    result.truth(),
                    result.needsAll() ? Join.ALL : Join.ANY,
                    result.parts().stream().map(WordProof::part).toList());
        }
        List<Missing> missing = result.truth() == Truth.UNKNOWN ? MissingFacts.of(result) : List.of();
        if (leaf.get() instanceof Leaf.Stage stage) {
            StagePower power = stage.stage();
            Phrase says = Phrase.of(
                    "in {}, the say is {}; people {}",
                    power.stage().called(),
                    asked(stage.say()),
                    new HadSay(power.evidenced()));
            return Proof.leaf(says, result.truth(), StageReasons.of(power), missing);
        } else if (leaf.get() instanceof Leaf.NotRecorded phase) {
            return Proof.leaf(
                    Phrase.of("in {}, the say is {}; no such stage is recorded", phase.phase(), asked(phase.say())),
                    result.truth(),
                    List.of(),
                    missing);
        } else if (leaf.get() instanceof Leaf.Beginning beginning) {
            Phrase says = beginning
                    .first()
                    .map(first -> Phrase.of(
                            "the record begins no later than with {}; it begins with {}", beginning.latest(), first))
                    .orElse(Phrase.of(
                            "the record begins no later than with {}; no stage is recorded", beginning.latest()));
            return Proof.leaf(says, result.truth(), List.of(), missing);
        }
        Leaf.Found found = (Leaf.Found) leaf.get();
        return Proof.leaf(
                Phrase.of("{} ({})", found.finding().sentence(), found.finding().indicator()),
                result.truth(),
                found.finding().facts(),
                missing);
    }

    private static Phrase group(Result result) {
        if (result.asked().isEmpty()) {
            return Phrase.of(result.needsAll() ? "All of these are so" : "At least one of these is so");
        }
        Condition.Say say = result.asked().get();
        Phrase where = say.of().isEmpty() ? Phrase.of("the record") : Phrase.of("{}", say.of());
        return Phrase.of(
                result.needsAll() ? "in every stage of {} the say is {}" : "in at least one stage of {} the say is {}",
                where,
                asked(say));
    }

    private static Phrase asked(Condition.Say say) {
        if (say.atLeast().isPresent() && say.atMost().isPresent()) {
            return Phrase.of(
                    "from “{}” to “{}”", say.atLeast().get(), say.atMost().get());
        }
        return say.atLeast()
                .map(least -> Phrase.of("at least “{}”", least))
                .orElseGet(() -> Phrase.of("at most “{}”", say.atMost().orElseThrow()));
    }
}
