package org.copro.assessment.quote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copro.assessment.MadeFrom;
import org.copro.assessment.coding.Found;
import org.copro.assessment.coding.Readings;
import org.copro.assessment.release.Countable;
import org.copro.assessment.release.LeftOut;
import org.copro.assessment.release.Quotable;
import org.copro.assessment.release.Release;
import org.copro.assessment.release.Sayings;
import org.copro.assessment.release.Spoken;
import org.copro.coding.Theme;
import org.copro.evidence.Source;
import org.copro.quote.QuoteCollection;

/**
 * The quotes of a collection that may be shown on one day, all of them or those about one theme.
 *
 * @param id of the collection
 * @param title what it is called
 * @param about what it says of itself
 * @param source where it was read
 * @param on the day on which consents were looked at
 * @param themes what quotes can be about
 * @param theme the theme that was asked for
 * @param quotes those found, in the order of the collection
 * @param leftOut how many quotes of the whole collection may not be shown
 * @param madeFrom the collection
 */
public record FoundQuotes(
        String id,
        String title,
        Optional<String> about,
        List<Source> source,
        LocalDate on,
        List<Theme> themes,
        Optional<Theme> theme,
        List<FoundQuote> quotes,
        LeftOut leftOut,
        MadeFrom madeFrom) {

    /** Keeps the lists as given. */
    public FoundQuotes {
        source = List.copyOf(source);
        themes = List.copyOf(themes);
        quotes = List.copyOf(quotes);
    }

    /** All that may be shown on a day. */
    public static FoundQuotes all(QuoteCollection collection, LocalDate on) {
        return found(collection, Optional.empty(), on);
    }

    /**
     * Those about one theme.
     *
     * @param theme its id
     * @return empty if the collection has no such theme
     */
    public static Optional<FoundQuotes> about(QuoteCollection collection, String theme, LocalDate on) {
        return collection.themes().stream()
                .filter(one -> one.id().equals(theme))
                .findFirst()
                .map(one -> found(collection, Optional.of(one), on));
    }

    private static FoundQuotes found(QuoteCollection collection, Optional<Theme> asked, LocalDate on) {
        Spoken spoken = new Spoken(
                collection.quotes(), collection.participants(), collection.evidence(), collection.consents());
        Sayings sayings = Sayings.of(spoken, on);
        Set<String> counted = new LinkedHashSet<>();
        for (Countable one : Release.counting(on).count(spoken).kept()) {
            one.id().ifPresent(counted::add);
        }
        Readings readings = Readings.ofThemes(collection.codings());
        List<FoundQuote> quotes = new ArrayList<>();
        for (Quotable words : sayings.shown()) {
            List<Theme> themes = words.id().filter(counted::contains).stream()
                    .flatMap(id -> collection.themes().stream().filter(theme -> isAbout(readings.in(id, theme.id()))))
                    .toList();
            if (asked.isEmpty() || themes.contains(asked.get())) {
                quotes.add(new FoundQuote(words, themes));
            }
        }
        return new FoundQuotes(
                collection.id(),
                collection.title(),
                collection.about(),
                collection.source(),
                on,
                collection.themes(),
                asked,
                quotes,
                sayings.leftOut(),
                MadeFrom.of(List.of(collection)));
    }

    // a search that misses what one of two readers found would hide it
    private static boolean isAbout(Found found) {
        return found == Found.YES || found == Found.READERS_DIFFER;
    }
}
