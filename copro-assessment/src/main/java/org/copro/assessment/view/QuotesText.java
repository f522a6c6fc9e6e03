package org.copro.assessment.view;

import org.copro.assessment.quote.FoundQuote;
import org.copro.assessment.quote.FoundQuotes;
import org.copro.coding.Theme;

/** Quotes that may be shown, as plain text. */
public final class QuotesText {

    private QuotesText() {}

    /** All that were found. Lines end with a line feed. */
    public static String render(FoundQuotes found) {
        Page page = new Page();
        page.title(found.title());
        found.about().ifPresent(page::paragraph);
        page.paragraph("Shown is what people had agreed to on %s.".formatted(found.on()));
        page.heading(found.theme().map(theme -> "About: " + theme.name()).orElse("All quotes"));
        if (found.quotes().isEmpty()) {
            page.paragraph("There is none that may be shown.");
        }
        found.quotes().forEach(one -> quote(page, one));
        if (!found.themes().isEmpty()) {
            page.heading("Themes to ask for");
            found.themes().forEach(theme -> page.item("%s: %s".formatted(theme.id(), theme.name())));
        }
        page.space();
        SaidText.leftOut(page, found.leftOut(), "quotes");
        page.line("");
        SaidText.sources(page, found.source());
        page.madeFrom(found.madeFrom());
        return page.text();
    }

    private static void quote(Page page, FoundQuote one) {
        page.item(SaidText.quoted(one.words()));
        SaidText.stands(one.words()).ifPresent(page::continued);
        if (!one.themes().isEmpty()) {
            page.continued("About: "
                    + String.join(", ", one.themes().stream().map(Theme::name).toList()));
        }
    }
}
