package org.copro.workshop;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copro.binding.Written;
import org.copro.coding.Coding;
import org.copro.evidence.Evidence;
import org.copro.evidence.Source;
import org.copro.known.Id;
import org.copro.known.SomeWords;
import org.copro.people.Attendance;
import org.copro.people.Participant;
import org.copro.time.PartialDate;
import org.copro.voice.Consent;
import org.copro.voice.Statement;

/**
 * The record of one workshop.
 *
 * @param id permanent
 * @param title what it was called
 * @param about a few sentences for a reader
 * @param question what those who were there were asked
 * @param held when
 * @param by who held it, an organisation or a network
 * @param source where it was read
 * @param framework id of the framework whose principles the words are read against; absent for copro's own
 * @param participants whose words are kept
 * @param tookPart who was there, who spoke and who ran it; empty is not stated
 * @param evidence what the words stand in
 * @param consents what participants agreed to
 * @param success what shows that it works, in the words of those who were there
 * @param barriers what stands in the way, in their words
 * @param phrases phrases they used
 * @param said what else they said
 * @param codings which principles are in which words, by reader
 */
@Written
public record WorkshopRecord(
        @Id String id,
        @SomeWords String title,
        Optional<@SomeWords String> about,
        Optional<@SomeWords String> question,
        Optional<PartialDate> held,
        Optional<@SomeWords String> by,
        List<Source> source,
        Optional<String> framework,
        List<@Valid Participant> participants,
        List<@Valid Attendance> tookPart,
        List<@Valid Evidence> evidence,
        List<@Valid Consent> consents,
        List<@Valid Statement> success,
        List<@Valid Statement> barriers,
        List<@Valid Statement> phrases,
        List<@Valid Statement> said,
        List<@Valid Coding> codings) {

    /** Keeps the lists as given. */
    public WorkshopRecord {
        source = List.copyOf(source);
        participants = List.copyOf(participants);
        tookPart = List.copyOf(tookPart);
        evidence = List.copyOf(evidence);
        consents = List.copyOf(consents);
        success = List.copyOf(success);
        barriers = List.copyOf(barriers);
        phrases = List.copyOf(phrases);
        said = List.copyOf(said);
        codings = List.copyOf(codings);
    }

    /** All that was said, in the order of the record. */
    public List<Statement> statements() {
        return Stream.of(success, barriers, phrases, said).flatMap(List::stream).toList();
    }
}
