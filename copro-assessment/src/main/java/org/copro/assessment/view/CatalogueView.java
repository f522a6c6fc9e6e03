package org.copro.assessment.view;

import java.util.List;
import org.copro.assessment.flag.FlagEntry;
import org.copro.assessment.flag.FlagRule;
import org.copro.assessment.flag.Flags;
import org.copro.assessment.label.LabelDefinition;
import org.copro.assessment.label.LabelDefinitions;
import org.copro.binding.Words;
import org.copro.evidence.Source;
import org.copro.project.Label;

/** The definitions and flags there are, as plain text. */
public final class CatalogueView {

    private CatalogueView() {}

    /** What each word must mean, weakest word first. */
    public static String definitions(LabelDefinitions definitions) {
        Page page = new Page();
        page.title("What each word must mean");
        for (LabelDefinition one : definitions.all()) {
            page.line("* %s  (%s, version %s)%s"
                    .formatted(one.name(), one.id(), one.version(), one.isStandard() ? "" : ", if asked for"));
            page.indented("For the word: "
                    + String.join(
                            ", ",
                            one.labels().stream()
                                    .map((Label label) -> Words.kebab(label))
                                    .toList()));
            page.indented("It asks that %s.".formatted(one.says()));
            one.note().ifPresent(page::indented);
            sources(page, one.source());
            page.line("");
        }
        return page.text();
    }

    /** What each flag means, in the order in which they are shown. */
    public static String flags() {
        Page page = new Page();
        page.title("Flags: patterns in a record that are worth a look");
        for (FlagRule rule : Flags.all()) {
            FlagEntry flag = rule.entry();
            page.line("* %s  (%s)".formatted(flag.title(), flag.id()));
            page.indented("Raised when %s.".formatted(flag.raisedWhen()));
            page.indented("What would lift it: %s".formatted(flag.wouldLift()));
            sources(page, flag.sources());
            page.line("");
        }
        return page.text();
    }

    private static void sources(Page page, List<Source> sources) {
        for (Source source : sources) {
            page.indented("Source: " + source.title()
                    + source.address().map(" "::concat).orElse(""));
        }
    }
}
