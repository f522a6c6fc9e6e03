package org.copro.assessment.proof;

import java.util.List;
import java.util.stream.Stream;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.evidence.Source;

/**
 * A statement, whether it holds, and why. A part that holds or does not, and whose turning round would change nothing
 * by itself, is there but does not matter: it is no reason.
 *
 * @param says the statement, as a sentence that can be true or false
 * @param truth whether it holds
 * @param join how its parts make it true
 * @param mattered whether it bears on the whole
 * @param parts of it; empty for a single question
 * @param facts it rests on, with their places in the project file
 * @param missing what is not recorded and could settle it
 * @param sources of the rule; empty where those of the whole hold
 */
public record Proof(
        Phrase says,
        Truth truth,
        Join join,
        boolean mattered,
        List<Proof> parts,
        List<Fact> facts,
        List<Missing> missing,
        List<Source> sources) {

    /** Keeps the lists as given. */
    public Proof {
        parts = List.copyOf(parts);
        facts = List.copyOf(facts);
        missing = List.copyOf(missing);
        sources = List.copyOf(sources);
    }

    /** How parts make a whole. */
    public enum Join {
        /** A single question. */
        NONE,
        /** All must hold. */
        ALL,
        /** One is enough. */
        ANY,
        /** They add up. */
        SUM
    }

    /** A single question. */
    static Proof leaf(Phrase says, Truth truth, List<Fact> facts, List<Missing> missing) {
        return new Proof(says, truth, Join.NONE, true, List.of(), facts, missing, List.of());
    }

    /** Several parts; those matter that have the same truth as the whole, since turning others changes nothing. */
    static Proof of(Phrase says, Truth truth, Join join, List<Proof> parts) {
        List<Proof> marked = parts.stream()
                .map(part -> part.truth() == truth ? part : part.notMattering())
                .toList();
        return new Proof(says, truth, join, true, marked, List.of(), List.of(), List.of());
    }

    /** The same with the sources of its rule. */
    Proof from(List<Source> read) {
        return new Proof(says, truth, join, mattered, parts, facts, missing, read);
    }

    /** The same as something that does not matter, with all below it. */
    Proof notMattering() {
        return new Proof(
                says,
                truth,
                join,
                false,
                parts.stream().map(Proof::notMattering).toList(),
                facts,
                missing,
                sources);
    }

    /** This and all below it. */
    public Stream<Proof> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Proof::all));
    }
}
