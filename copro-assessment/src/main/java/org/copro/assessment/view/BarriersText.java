package org.copro.assessment.view;

import java.util.ArrayList;
import java.util.List;
import org.copro.assessment.barrier.BarrierKindEntry;
import org.copro.assessment.barrier.NamedBarrier;
import org.copro.assessment.flag.Flag;
import org.copro.assessment.framework.Frameworks;
import org.copro.assessment.framework.Principle;
import org.copro.assessment.reason.PlainWords;
import org.copro.project.Project;

/**
 * Barriers that a record names, as plain text: beside the flags they may explain, and the others after them. That they
 * explain a flag is for those who were there to say.
 */
final class BarriersText {

    private final Page page;
    private final List<NamedBarrier> all;
    private final List<NamedBarrier> shown = new ArrayList<>();

    BarriersText(Page page, Project project) {
        this.page = page;
        all = NamedBarrier.of(project.barriers());
    }

    /** Those beside a flag. */
    void beside(Flag flag) {
        for (NamedBarrier one : all) {
            if (one.isBeside(flag.id())) {
                page.indented("May explain it: " + inWords(one));
                shown.add(one);
            }
        }
    }

    /** Those beside none of the flags raised, in the order of the file. */
    void others() {
        List<NamedBarrier> others =
                all.stream().filter(one -> !shown.contains(one)).toList();
        if (others.isEmpty()) {
            return;
        }
        page.heading(shown.isEmpty() ? "Named as standing in the way" : "Also named as standing in the way");
        others.forEach(one -> {
            page.item(inWords(one));
            List<String> blocked =
                    one.blocks().stream().map(BarriersText::principle).toList();
            if (!blocked.isEmpty()) {
                page.continued("Makes harder: %s.".formatted(PlainWords.listed(blocked)));
            }
        });
        page.line("");
    }

    private static String inWords(NamedBarrier one) {
        String kind = one.entry()
                .map(BarrierKindEntry::name)
                .map(name -> name.in("en"))
                .orElse("");
        String words = one.barrier().what().map(what -> "“%s”".formatted(what)).orElse("");
        String named = kind.isEmpty() || words.isEmpty() ? kind + words : kind + ": " + words;
        return "%s — %s (%s)"
                .formatted(
                        named.isEmpty() ? "something not described" : named,
                        one.barrier()
                                .statedBy()
                                .map(side -> "said by " + PlainWords.of(side))
                                .orElse("who says so is not recorded"),
                        one.pointer());
    }

    /** A principle of copro's own framework, by which kinds of barrier are ordered. */
    static String principle(String id) {
        return Frameworks.standard().principles().stream()
                .filter(one -> one.id().equals(id))
                .map(Principle::name)
                .map(name -> "“%s”".formatted(name.in("en")))
                .findFirst()
                .orElse(id);
    }
}
