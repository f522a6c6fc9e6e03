package org.copro.vision;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copro.binding.Written;
import org.copro.coding.Coding;
import org.copro.coding.Theme;
import org.copro.evidence.Evidence;
import org.copro.evidence.Source;
import org.copro.known.Id;
import org.copro.known.SomeWords;
import org.copro.people.Attendance;
import org.copro.people.Participant;
import org.copro.people.Side;
import org.copro.project.Vision;
import org.copro.voice.Consent;
import org.copro.voice.Statement;

/**
 * How one vision came to be, from what was gathered to what was agreed. Projects refer to it by its id.
 *
 * @param id permanent
 * @param title what it is called
 * @param about a few sentences for a reader
 * @param source where it was read
 * @param participants who took part, or whose words are kept
 * @param evidence what the words stand in
 * @param consents what participants agreed to
 * @param themes what words can be about
 * @param steps in the order in which they were done
 * @param quotes what people said of it
 * @param codings which themes are in which words, by reader
 */
@Written
public record VisionRecord(
        @Id String id,
        @SomeWords String title,
        Optional<@SomeWords String> about,
        List<Source> source,
        List<@Valid Participant> participants,
        List<@Valid Evidence> evidence,
        List<@Valid Consent> consents,
        List<@Valid Theme> themes,
        List<@Valid VisionStep> steps,
        List<@Valid Statement> quotes,
        List<@Valid Coding> codings) {

    /** Keeps the lists as given. */
    public VisionRecord {
        source = List.copyOf(source);
        participants = List.copyOf(participants);
        evidence = List.copyOf(evidence);
        consents = List.copyOf(consents);
        themes = List.copyOf(themes);
        steps = List.copyOf(steps);
        quotes = List.copyOf(quotes);
        codings = List.copyOf(codings);
    }

    /** The last step in which something was agreed; empty if nothing is yet. */
    public Optional<VisionStep> agreement() {
        return steps.stream().filter(step -> step.kind() == StepKind.AGREEMENT).reduce((earlier, later) -> later);
    }

    /** The agreed text; the last, if several were agreed one after the other. */
    public Optional<Version> agreed() {
        return agreement().flatMap(step -> step.versions().stream().reduce((earlier, later) -> later));
    }

    /** All words of the record, in their order: versions, then quotes. */
    public List<Statement> statements() {
        Stream<Statement> versions =
                steps.stream().flatMap(step -> step.versions().stream()).map(Version::statement);
        return Stream.concat(versions, quotes.stream()).toList();
    }

    /**
     * The agreed vision as a fact of a project: its words, the sides that took part when it was agreed, and when. Empty
     * if nothing is agreed yet.
     */
    public Optional<Vision> agreedVision() {
        return agreement()
                .filter(step -> !step.versions().isEmpty())
                .map(step -> Vision.builder()
                        .statement(agreed().flatMap(Version::words))
                        .addAllAgreedBy(sides(step))
                        .agreed(step.until().or(step::on))
                        .build());
    }

    private List<Side> sides(VisionStep step) {
        return Stream.of(Side.values())
                .filter(side -> step.tookPart().stream()
                        .map((Attendance one) -> one.sideAmong(participants))
                        .anyMatch(Optional.of(side)::equals))
                .toList();
    }
}
