package org.copro.assessment.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.indicator.Findings;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.power.Corroboration;
import org.copro.assessment.power.PowerProfile;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.assessment.reason.PlainWords;
import org.copro.binding.Words;
import org.copro.project.Claim;
import org.copro.project.Label;

/**
 * The word a project uses, held against its record under a named definition.
 *
 * @param claim as recorded; empty if no word is claimed
 * @param check under the definition of the claimed word; empty if there is no word, or none that has a definition
 * @param verdict on the claimed word
 * @param honest the strongest words the record certainly supports; several where they promise different things, none
 *     where nothing is certain
 * @param nothingSupported whether the record shows that not even the weakest word is supported
 * @param stronger words the record would support that promise more than the one claimed
 * @param sides what raters of the two sides would say, where they say different things
 * @param corroboration how well what decided is backed
 */
public record LabelCheck(
        Optional<Claim> claim,
        Optional<DefinitionCheck> check,
        Verdict verdict,
        List<DefinitionCheck> honest,
        boolean nothingSupported,
        List<DefinitionCheck> stronger,
        Optional<Sides> sides,
        Corroboration corroboration) {

    /** Keeps the lists as given. */
    public LabelCheck {
        honest = List.copyOf(honest);
        stronger = List.copyOf(stronger);
    }

    /**
     * Checks the claim of a project.
     *
     * @param chosen definition to use for the words it defines, instead of the standard ones
     */
    public static LabelCheck of(
            Optional<Claim> claim,
            PowerProfile profile,
            Findings findings,
            LabelDefinitions definitions,
            Optional<LabelDefinition> chosen) {
        Ground record = Ground.of(profile, findings);
        Optional<Label> claimed = claim.flatMap(Claim::label);
        List<LabelDefinition> words = definitions.oneForEachWord(chosen);
        DefinitionCheck check = null;
        List<DefinitionCheck> honest = new ArrayList<>(1);
        boolean isAnyPossible = words.isEmpty();
        for (int i = 0; i < words.size(); i++) {
            LabelDefinition word = words.get(i);
            Truth truth = word.condition().holds(record);
            boolean isClaimed = check == null && claimed.isPresent() && word.defines(claimed.get());
            isAnyPossible |= truth != Truth.FALSE;
            if (isClaimed || truth == Truth.TRUE) {
                DefinitionCheck one = new DefinitionCheck(word, record, truth);
                if (truth == Truth.TRUE) {
                    keepStrongest(honest, one);
                }
                check = isClaimed ? one : check;
            }
        }
        return of(claim, Optional.ofNullable(check), honest, !isAnyPossible, profile, findings);
    }

    private static LabelCheck of(
            Optional<Claim> claim,
            Optional<DefinitionCheck> check,
            List<DefinitionCheck> honest,
            boolean nothingSupported,
            PowerProfile profile,
            Findings findings) {
        List<DefinitionCheck> stronger = new ArrayList<>(0);
        if (check.isPresent() && check.get().truth() == Truth.TRUE) {
            for (DefinitionCheck one : honest) {
                if (one.definition().rank() > check.get().definition().rank()) {
                    stronger.add(one);
                }
            }
        }
        return new LabelCheck(
                claim,
                check,
                check.map(DefinitionCheck::verdict).orElse(Verdict.NOT_CHECKED),
                honest,
                nothingSupported,
                stronger,
                check.flatMap(one -> Sides.of(one.definition(), profile, findings)),
                check.map(DefinitionCheck::corroboration).orElse(Corroboration.NOTHING));
    }

    /** The word claimed; empty if none is. */
    public Optional<Label> claimed() {
        return claim.flatMap(Claim::label);
    }

    /** Whether what decided rests on the organisation's word alone. */
    public boolean restsOnOrganisationAlone() {
        return corroboration == Corroboration.DECLARED;
    }

    /** Whether the two sides would give different verdicts. */
    public boolean isContested() {
        return sides.isPresent();
    }

    /**
     * The facts that decided; for an open verdict, those that speak for the word. Empty if there is nothing to check.
     */
    public List<Fact> deciding() {
        return check.map(DefinitionCheck::decidingFacts).orElse(List.of());
    }

    /** The honest word, or words, for a sentence; "no word" if there is none. */
    public String honestWord() {
        List<String> words = honest.stream()
                .map(one -> PlainWords.of(one.definition().labels().get(0)))
                .toList();
        return words.isEmpty() ? "no word" : PlainWords.listed(words);
    }

    /** What is not recorded and could still decide; empty if the verdict is certain or there is none. */
    public List<Missing> missing() {
        return check.map(DefinitionCheck::open).orElse(List.of()).stream()
                .flatMap(one -> MissingFacts.of(one).stream())
                .distinct()
                .toList();
    }

    /** The verdict in one sentence. A verdict on the organisation's word alone begins by saying so. */
    public Phrase sentence() {
        if (claimed().isEmpty()) {
            return claim.flatMap(Claim::wording)
                    .map(wording -> Phrase.of(
                            "The words used are “{}”; which label they stand for is not recorded, so they are not checked.",
                            Words.shortened(wording)))
                    .orElse(Phrase.of("No word is claimed in public, so there is none to check."));
        }
        Label label = claimed().get();
        return switch (verdict) {
            case SUPPORTED -> Phrase.of("{}the record supports the word “{}”.", onWhoseWord(), label);
            case PLAUSIBLE ->
                Phrase.of(
                        "{}the word “{}” is plausible: nothing in the record contradicts it, but not all of it is shown.",
                        onWhoseWord(),
                        label);
            case OVERSTATED ->
                honest.isEmpty()
                        ? Phrase.of("{}the record does not support the word “{}”.", onWhoseWord(), label)
                        : Phrase.of(
                                "{}the record does not support the word “{}”; what it shows fits {}.",
                                onWhoseWord(),
                                label,
                                honestWord());
            case UNKNOWN -> Phrase.of("Too little is recorded to say whether the word “{}” fits.", label);
            case NOT_CHECKED ->
                Phrase.of(
                        "The word in use is {}. copro has no definition of it, so it is not checked.",
                        claim.flatMap(Claim::wording)
                                .map(words -> "“" + Words.shortened(words) + "”")
                                .orElse("not one that copro knows"));
        };
    }

    /** "On the organisation's word alone, " where that is so, and nothing otherwise. */
    public Phrase onWhoseWord() {
        return Phrase.of(restsOnOrganisationAlone() ? "on the organisation’s word alone, " : "");
    }

    /** What the verdict rests on, as a sentence; empty where the verdict's own sentence says it, or nothing decided. */
    public Optional<Phrase> restsOn() {
        return switch (corroboration) {
            case NOTHING, DECLARED -> Optional.empty();
            case RECORDED ->
                Optional.of(
                        Phrase.of("{} on record; people who use services have not said so themselves.", whatCounts()));
            case CONFIRMED -> Optional.of(Phrase.of("{} said by people who use services, too.", whatCounts()));
        };
    }

    private String whatCounts() {
        return verdict == Verdict.PLAUSIBLE ? "What speaks for the word is" : "What settles this is";
    }

    /** The verdict in words: its sentence, and what it rests on. */
    public String inWords() {
        return sentence().sentence()
                + restsOn().map(rests -> " " + rests.sentence()).orElse("");
    }

    /** Adds one to those of which nothing stronger is known; several may promise as much. */
    private static void keepStrongest(List<DefinitionCheck> strongest, DefinitionCheck one) {
        int toStrongest = strongest.isEmpty()
                ? 1
                : Integer.compare(
                        one.definition().rank(), strongest.get(0).definition().rank());
        if (toStrongest > 0) {
            strongest.clear();
        }
        if (toStrongest >= 0) {
            strongest.add(one);
        }
    }
}
