package org.copro.assessment.proof;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.Assessment;
import org.copro.assessment.flag.Flag;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.proof.Proof.Join;
import org.copro.assessment.reason.Phrase;

/**
 * Why an assessment says what it says.
 *
 * @param word why the word in use fits or does not; empty if no word could be checked
 * @param levels for each principle why its level is reached, and why not the next
 * @param flags why each flag is raised
 */
public record Proofs(Optional<Proof> word, List<Proof> levels, List<Proof> flags) {

    /** Keeps the lists as given. */
    public Proofs {
        levels = List.copyOf(levels);
        flags = List.copyOf(flags);
    }

    /** Proves an assessment. */
    public static Proofs of(Assessment assessment) {
        return new Proofs(
                assessment
                        .label()
                        .check()
                        .map(check -> WordProof.of(assessment.label().claimed().orElseThrow(), check)),
                assessment.frameworks().stream()
                        .flatMap(result -> result.principles().stream()
                                .flatMap(score -> LevelProof.of(result.framework(), score).stream()))
                        .toList(),
                assessment.flags().stream().map(Proofs::of).toList());
    }

    private static Proof of(Flag flag) {
        return new Proof(
                Phrase.of("{}: {}", flag.entry().title(), flag.because()),
                Truth.TRUE,
                Join.NONE,
                true,
                List.of(),
                flag.evidence(),
                List.of(),
                flag.entry().sources());
    }
}
