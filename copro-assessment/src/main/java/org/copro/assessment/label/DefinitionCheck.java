package org.copro.assessment.label;

import java.util.List;
import java.util.stream.Stream;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Voice;

/**
 * One definition held against one record.
 *
 * @param definition that was used
 * @param result with its parts
 */
public record DefinitionCheck(LabelDefinition definition, Result result) {

    static DefinitionCheck of(LabelDefinition definition, Ground ground) {
        return new DefinitionCheck(definition, definition.condition().check(ground));
    }

    /** The verdict on a word that this definition defines. */
    public Verdict verdict() {
        return switch (result.truth()) {
            case TRUE -> Verdict.SUPPORTED;
            case FALSE -> Verdict.OVERSTATED;
            case UNKNOWN -> isPartlyShown() ? Verdict.PLAUSIBLE : Verdict.UNKNOWN;
        };
    }

    /**
     * The single answers that decided: for a certain verdict those that made it certain; for an open one those that speak
     * for the word, shown or by the record's word.
     */
    public List<Result> deciding() {
        return result.truth() == Truth.UNKNOWN
                ? saysOfPower().filter(one -> one.truth() == Truth.TRUE || one.byWord()).toList()
                : result.deciding().distinct().toList();
    }

    /** The single answers that are open and could decide; none if the verdict is certain. */
    public List<Result> open() {
        return result.truth() == Truth.UNKNOWN
                ? result.deciding().distinct().toList()
                : List.of();
    }

    /** The facts behind what decided. */
    public List<Fact> decidingFacts() {
        return deciding().stream()
                .flatMap(one -> one.leaf().stream())
                .flatMap(leaf -> factsOf(leaf).stream())
                .distinct()
                .toList();
    }

    private static List<Fact> factsOf(Leaf leaf) {
        if (leaf instanceof Leaf.Stage stage) {
            return List.of(stage.stage().asFact());
        } else if (leaf instanceof Leaf.Found found) {
            String pointer = found.finding().facts().stream().map(Fact::pointer).findFirst().orElse("");
            return List.of(new Fact(found.finding().sentence(), pointer, Voice.ORGANISATION));
        }
        // where the record begins, or a phase it does not have, is no fact of the record
        return List.of();
    }

    private boolean isPartlyShown() {
        return saysOfPower().anyMatch(one -> one.truth() == Truth.TRUE || one.byWord());
    }

    /** That people took part at all, or where the record begins, does not speak for a word yet. */
    private Stream<Result> saysOfPower() {
        return result.leaves()
                .filter(one -> one.leaf().filter(Leaf.Stage.class::isInstance).isPresent())
                .distinct();
    }
}
