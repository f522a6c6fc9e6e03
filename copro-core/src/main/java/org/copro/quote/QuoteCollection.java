package org.copro.quote;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.copro.binding.Written;
import org.copro.coding.Coding;
import org.copro.coding.Theme;
import org.copro.evidence.Evidence;
import org.copro.evidence.Source;
import org.copro.known.Id;
import org.copro.known.SomeWords;
import org.copro.people.Participant;
import org.copro.voice.Consent;
import org.copro.voice.Statement;

/**
 * Quotes that somebody collected. What may be shown of each, and whether with a name, is a matter of the consents and
 * of the permission of the source.
 *
 * @param id permanent
 * @param title what the collection is called
 * @param about a few sentences for a reader
 * @param source where it was read
 * @param participants who is quoted
 * @param evidence what the quotes stand in
 * @param consents what those quoted agreed to
 * @param themes what quotes can be about
 * @param quotes the words; each has an id
 * @param codings which themes are in which quote, by reader
 */
@Written
public record QuoteCollection(
        @Id String id,
        @SomeWords String title,
        Optional<@SomeWords String> about,
        List<Source> source,
        List<@Valid Participant> participants,
        List<@Valid Evidence> evidence,
        List<@Valid Consent> consents,
        List<@Valid Theme> themes,
        List<@Valid Statement> quotes,
        List<@Valid Coding> codings) {

    /** Keeps the lists as given. */
    public QuoteCollection {
        source = List.copyOf(source);
        participants = List.copyOf(participants);
        evidence = List.copyOf(evidence);
        consents = List.copyOf(consents);
        themes = List.copyOf(themes);
        quotes = List.copyOf(quotes);
        codings = List.copyOf(codings);
    }
}
