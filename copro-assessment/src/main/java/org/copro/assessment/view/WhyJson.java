package org.copro.assessment.view;

import org.copro.assessment.proof.Proof;
import org.copro.assessment.proof.Proofs;
import org.copro.binding.Words;
import tools.jackson.core.JsonGenerator;

/** Why a result is what it is, as JSON: the whole tree, also what did not matter. */
final class WhyJson extends JsonParts {

    WhyJson(JsonGenerator out) {
        super(out);
    }

    void write(Proofs proofs) {
        object("why", () -> {
            array("word", proofs.word().stream().toList(), this::proof);
            array("levels", proofs.levels(), this::proof);
            array("flags", proofs.flags(), this::proof);
        });
    }

    private void proof(Proof proof) {
        text("says", proof.says().sentence());
        text("holds", Words.kebab(proof.truth()));
        out.writeBooleanProperty("mattered", proof.mattered());
        if (proof.join() != Proof.Join.NONE) {
            text("join", Words.kebab(proof.join()));
            array("parts", proof.parts(), this::proof);
        }
        array("evidence", proof.facts(), this::fact);
        array("missing", proof.missing(), this::missing);
        array("sources", proof.sources(), this::source);
    }
}
