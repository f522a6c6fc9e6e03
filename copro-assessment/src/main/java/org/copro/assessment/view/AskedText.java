package org.copro.assessment.view;

import java.util.Locale;
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

    /** Several of a side, as the subject of a sentence. */
    static String name(Side side) {
        return side == Side.ORGANISATION ? "organisations and their staff" : PlainWords.of(side);
    }
}
