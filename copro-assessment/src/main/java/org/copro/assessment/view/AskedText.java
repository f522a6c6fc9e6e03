package org.copro.assessment.view;

import java.util.Locale;
import org.copro.assessment.facts.OwnWords;
import org.copro.assessment.reason.Asked;
import org.copro.assessment.reason.PlainWords;
import org.copro.people.Side;

/** That a side has not been asked, as plain text and as large as a result. */
final class AskedText {

    private AskedText() {}

    /** A heading with what it means; nothing if the side was heard. */
    static void heading(Page page, Side side, Asked asked) {
        switch (asked) {
            case HEARD -> {}
            case NOT_RECORDED -> {
                page.heading("Whether %s were asked is not recorded"
                        .formatted(name(side))
                        .toUpperCase(Locale.ROOT));
                page.paragraph("Some of what follows may be their own word; the records do not say whose it is.");
            }
            case NOT_YET -> {
                page.heading("%s have not been asked yet".formatted(name(side)).toUpperCase(Locale.ROOT));
                page.paragraph("As far as these records show, none of what follows is their own word.");
            }
        }
    }

    /**
     * That a side speaks of something in statements, which are not in a report of what has a kind; nothing if none
     * does.
     *
     * @param plural of what, which is its key in a project file too
     */
    static void alsoSaid(Page page, String plural, OwnWords statements) {
        if (statements.sides().isEmpty()) {
            return;
        }
        page.space();
        page.paragraph(
                "In statements, %s spoke of %s, too. Statements have no kind, so they are not listed here; write them under '%s' as well, with a kind, and they are."
                        .formatted(
                                PlainWords.listed(statements.sides().stream()
                                        .map(AskedText::name)
                                        .toList()),
                                plural,
                                plural));
    }

    /** Several of a side, as the subject of a sentence. */
    static String name(Side side) {
        return side == Side.ORGANISATION ? "organisations and their staff" : PlainWords.of(side);
    }
}
