package org.copro.assessment.quote;

import java.util.List;
import org.copro.assessment.release.Quotable;
import org.copro.coding.Theme;

/**
 * One quote that may be shown.
 *
 * @param words the quote, with the name of who said it where that was agreed to
 * @param themes what at least one reader found it to be about
 */
public record FoundQuote(Quotable words, List<Theme> themes) {

    /** Keeps the list as given. */
    public FoundQuote {
        themes = List.copyOf(themes);
    }
}
