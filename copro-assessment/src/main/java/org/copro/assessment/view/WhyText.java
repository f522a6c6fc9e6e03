package org.copro.assessment.view;

import java.util.List;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.proof.Proof;
import org.copro.assessment.proof.Proofs;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.evidence.Source;

/** Why a result is what it is, as an indented tree of plain text. What did not matter is counted, not shown. */
final class WhyText {

    private final Page page;

    WhyText(Page page) {
        this.page = page;
    }

    void write(Proofs proofs) {
        page.heading("Why");
        page.paragraph("Each line says something, and the word before it tells whether it is so. Lines that would"
                + " change nothing by themselves are counted, not shown.");
        page.line("");
        proofs.word().ifPresent(this::whole);
        proofs.flags().forEach(this::whole);
        List<Proof> told = proofs.levels().stream()
                .filter(proof -> proof.all().anyMatch(part -> !part.facts().isEmpty()))
                .toList();
        told.forEach(this::whole);
        int silent = proofs.levels().size() - told.size();
        if (silent > 0) {
            String more = told.isEmpty() ? "" : " more";
            page.paragraph("Of %s the record tells nothing yet; see above."
                    .formatted(silent == 1 ? "one" + more + " principle" : silent + more + " principles"));
            page.line("");
        }
    }

    private void whole(Proof proof) {
        proof(proof, 0);
        page.line("");
    }

    private void proof(Proof proof, int depth) {
        page.tree(
                depth, "%s: %s%s".formatted(inWords(proof.truth()), proof.says().sentence(), joined(proof)));
        for (Fact fact : proof.facts()) {
            page.tree(depth + 1, "%s (%s)".formatted(fact.phrase().sentence(), fact.pointer()));
        }
        for (Missing missing : proof.missing()) {
            page.tree(depth + 1, "not recorded: %s%s".formatted(missing.phrase().text(), at(missing.pointer())));
        }
        List<Proof> mattering = proof.parts().stream().filter(Proof::mattered).toList();
        mattering.forEach(part -> proof(part, depth + 1));
        int others = proof.parts().size() - mattering.size();
        if (others > 0 && !mattering.isEmpty()) {
            page.tree(depth + 1, others == 1 ? "one more that changes nothing" : others + " more that change nothing");
        }
        if (!proof.sources().isEmpty()) {
            page.tree(
                    depth + 1,
                    "the rule is from: "
                            + String.join(
                                    "; ",
                                    proof.sources().stream().map(Source::title).toList()));
        }
    }

    private static String at(String pointer) {
        return pointer.isEmpty() ? "" : " (" + pointer + ")";
    }

    private static String joined(Proof proof) {
        if (proof.parts().size() < 2) {
            return "";
        }
        return switch (proof.join()) {
            case NONE -> "";
            case ALL -> "; all are needed:";
            case ANY -> "; one is enough:";
            case SUM -> "; what adds up to it:";
        };
    }

    private static String inWords(Truth truth) {
        return switch (truth) {
            case TRUE -> "yes";
            case FALSE -> "no";
            case UNKNOWN -> "not known";
        };
    }
}
