package org.copro.assessment.view;

import org.copro.assessment.quote.FoundQuotes;
import org.copro.coding.Theme;
import tools.jackson.core.JsonGenerator;

/** Quotes that may be shown, as JSON. */
public final class QuotesJson extends SaidJson {

    private QuotesJson(JsonGenerator out) {
        super(out);
    }

    /** All that were found. Ends with a line feed. */
    public static String render(FoundQuotes found) {
        return written(QuotesJson::new, json -> json.write(found));
    }

    private void write(FoundQuotes found) {
        out.writeStartObject();
        heading("quotes", found.id(), found.title(), found.about(), found.on().toString());
        found.theme().ifPresent(theme -> text("theme", theme.id()));
        array("quotes", found.quotes(), one -> {
            quoted(one.words());
            words("themes", one.themes().stream().map(Theme::id).toList());
        });
        array("themes", found.themes(), this::theme);
        leftOut(found.leftOut());
        sources(found.source());
        madeFrom(found.madeFrom());
        out.writeEndObject();
    }
}
