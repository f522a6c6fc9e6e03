package org.copro.assessment.label;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.indicator.Findings;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.power.Corroboration;
import org.copro.assessment.power.PowerProfile;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Phrase;
import org.copro.assessment.reason.Voice;
import org.copro.stage.Phase;
import org.jspecify.annotations.Nullable;

/**
 * One definition held against one record. Whether it holds is there at once; what came of its parts is put together
 * when somebody asks for it. Immutable to its users.
 */
public final class DefinitionCheck {

    private final LabelDefinition definition;
    private final Ground ground;
    private final Truth truth;
    // put together when first asked for; two threads may do it at once, and get the same
    private @Nullable Result result;

    /**
     * A check.
     *
     * @param ground the record, as it is seen
     * @param truth whether the definition holds for it
     */
    DefinitionCheck(LabelDefinition definition, Ground ground, Truth truth) {
        this.definition = definition;
        this.ground = ground;
        this.truth = truth;
    }

    /** Holds a record against a definition. */
    public static DefinitionCheck of(LabelDefinition definition, PowerProfile profile, Findings findings) {
        return of(definition, Ground.of(profile, findings));
    }

    static DefinitionCheck of(LabelDefinition definition, Ground ground) {
        return new DefinitionCheck(definition, ground, definition.condition().holds(ground));
    }

    /** The definition that was used. */
    public LabelDefinition definition() {
        return definition;
    }

    /** Whether it holds. */
    public Truth truth() {
        return truth;
    }

    /** What came of it, with its parts. */
    public Result result() {
        Result known = result;
        if (known == null) {
            known = definition.condition().check(ground);
            result = known;
        }
        return known;
    }

    /** The verdict on a word that this definition defines. */
    public Verdict verdict() {
        return switch (truth) {
            case TRUE -> Verdict.SUPPORTED;
            case FALSE -> Verdict.OVERSTATED;
            case UNKNOWN -> isPartlyShown(result()) ? Verdict.PLAUSIBLE : Verdict.UNKNOWN;
        };
    }

    /**
     * The single answers that decided: for a certain verdict those that made it certain; for an open one those that
     * speak for the word, shown or by the record's word.
     */
    public List<Result> deciding() {
        return truth == Truth.UNKNOWN
                ? result().leaves().stream()
                        .filter(DefinitionCheck::speaksForTheWord)
                        .distinct()
                        .toList()
                : result().deciding().distinct().toList();
    }

    /** The single answers that are open and could decide; none if the verdict is certain. */
    public List<Result> open() {
        return truth == Truth.UNKNOWN ? result().deciding().distinct().toList() : List.of();
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
            List<Fact> facts = found.finding().facts();
            String pointer = facts.stream().map(Fact::pointer).findFirst().orElse("");
            Voice weakest =
                    facts.stream().map(Fact::saidBy).min(Enum::compareTo).orElse(Voice.ORGANISATION);
            return List.of(new Fact(found.finding().sentence(), pointer, weakest));
        }
        // where the record begins, or a phase it does not have, is no fact of the record
        return List.of();
    }

    /**
     * How well what decided is backed. Where one fact is enough, the best backed counts; where all are needed, the
     * least backed.
     */
    public Corroboration corroboration() {
        Corroboration backing = truth == Truth.UNKNOWN ? leastOfWhatSpeaks(result()) : backing(result());
        return backing == null ? Corroboration.NOTHING : backing;
    }

    /** The least backing of what speaks for the word; null if nothing does. */
    private static @Nullable Corroboration leastOfWhatSpeaks(Result result) {
        Corroboration least = speaksForTheWord(result) ? backing(result) : null;
        for (Result part : result.parts()) {
            least = further(leastOfWhatSpeaks(part), least, false);
        }
        return least;
    }

    /** The backing of what decided; null if that is nothing that somebody could back. */
    private static @Nullable Corroboration backing(Result result) {
        if (result.leaf().isPresent()) {
            return result.leaf().get() instanceof Leaf.Stage stage
                    ? stage.stage().corroboration()
                    : null;
        }
        Corroboration whole = null;
        for (Result part : result.parts()) {
            if (part.truth() == result.truth()) {
                whole = further(backing(part), whole, result.isOneEnough());
            }
        }
        return whole;
    }

    /** The better or the worse backed of two; one that is null does not count. */
    private static @Nullable Corroboration further(
            @Nullable Corroboration a, @Nullable Corroboration b, boolean isBetter) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.compareTo(b) > 0 == isBetter ? a : b;
    }

    /** What a reader should know although it did not decide: that the record begins after the priorities were set. */
    public Optional<Phrase> caution() {
        return result().leaves().stream()
                .flatMap(one -> one.leaf().stream())
                .filter(Leaf.Beginning.class::isInstance)
                .flatMap(leaf -> ((Leaf.Beginning) leaf).first().stream())
                .filter(first -> first.compareTo(Phase.DESIGN) >= 0)
                .map(first -> Phrase.of("The record begins with {}; who set the priorities is not recorded.", first))
                .findFirst();
    }

    /** Whether anything speaks for the word. */
    private static boolean isPartlyShown(Result result) {
        for (Result part : result.parts()) {
            if (isPartlyShown(part)) {
                return true;
            }
        }
        return speaksForTheWord(result);
    }

    /** That people took part at all, or where the record begins, does not speak for a word yet. */
    private static boolean speaksForTheWord(Result one) {
        return one.leaf().orElse(null) instanceof Leaf.Stage && (one.truth() == Truth.TRUE || one.byWord());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof DefinitionCheck check
                        && definition.equals(check.definition)
                        && result().equals(check.result());
    }

    /** By the definition: of one record there is one check of each. */
    @Override
    public int hashCode() {
        return definition.id().hashCode();
    }

    @Override
    public String toString() {
        return definition.id() + ": " + result();
    }
}
