package org.copro.project;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.copro.binding.Written;
import org.copro.evidence.Evidence;
import org.copro.known.Id;
import org.copro.known.SomeWords;
import org.copro.people.Participant;
import org.copro.people.Side;
import org.copro.stage.Stage;
import org.copro.time.PartialDate;
import org.copro.voice.Consent;
import org.copro.voice.Rating;
import org.copro.voice.Reply;
import org.copro.voice.Statement;
import org.immutables.value.Value;

/**
 * What is recorded about one project. Only the id and the title are needed; what is absent is not stated, and never
 * means no. Use {@link #builder()}: components may be added later.
 *
 * @param copro version of the file format
 * @param id permanent
 * @param title what it is called
 * @param summary a few sentences for a reader
 * @param organisation who runs it
 * @param country where
 * @param started when it began
 * @param ended when it ended
 * @param claim the word used in public; absent if nothing is claimed
 * @param participants who took part
 * @param stages what happened
 * @param measures by what success is told
 * @param vision what the parties want it to be like
 * @param feedback whether people heard back
 * @param evaluation who judged how it went
 * @param scope what could and could not change
 * @param purpose why it was done, and who started it
 * @param inclusion whose voices it needs
 * @param groundRules how the parties agreed to work together
 * @param budget whose money it is to steer
 * @param strengths what people and professionals can do
 * @param workingTogether how they were with each other
 * @param embedding whether working together is part of the routine
 * @param barriers what stood in the way
 * @param benefits what was gained
 * @param evidence what the facts rest on
 * @param consents what participants agreed to
 * @param statements what they said
 * @param ratings how they rate it
 * @param replies answers to findings
 */
@Written
@Value.Builder
public record Project(
        int copro,

        @Id String id,

        @SomeWords String title,
        Optional<@SomeWords String> summary,
        Optional<@SomeWords String> organisation,
        Optional<@SomeWords String> country,
        Optional<PartialDate> started,
        Optional<PartialDate> ended,
        Optional<@Valid Claim> claim,
        List<@Valid Participant> participants,
        List<@Valid Stage> stages,
        List<@Valid Measure> measures,
        Optional<@Valid Vision> vision,
        Optional<@Valid Feedback> feedback,
        Optional<@Valid Evaluation> evaluation,
        Optional<@Valid Scope> scope,
        Optional<@Valid Purpose> purpose,
        Optional<@Valid Inclusion> inclusion,
        Optional<@Valid GroundRules> groundRules,
        Optional<@Valid Budget> budget,
        Optional<@Valid Strengths> strengths,
        Optional<@Valid WorkingTogether> workingTogether,
        Optional<@Valid Embedding> embedding,
        List<@Valid Barrier> barriers,
        List<@Valid Benefit> benefits,
        List<@Valid Evidence> evidence,
        List<@Valid Consent> consents,
        List<@Valid Statement> statements,
        List<@Valid Rating> ratings,
        List<@Valid Reply> replies)
        implements WithProject {

    /** Keeps the lists as given. */
    public Project {
        participants = List.copyOf(participants);
        stages = List.copyOf(stages);
        measures = List.copyOf(measures);
        barriers = List.copyOf(barriers);
        benefits = List.copyOf(benefits);
        evidence = List.copyOf(evidence);
        consents = List.copyOf(consents);
        statements = List.copyOf(statements);
        ratings = List.copyOf(ratings);
        replies = List.copyOf(replies);
    }

    /** The version of the file format this library reads and writes. */
    public static final int FORMAT = 1;

    /** The side of a rater, by the role stated with the rating or that of the participant; empty if neither is. */
    public Optional<Side> sideOf(Rating rating) {
        Optional<Side> stated = rating.sideStated();
        if (stated.isPresent() || rating.by().isEmpty()) {
            return stated;
        }
        return sideOf(rating.by().get());
    }

    /** The side of who said something, whoever it was said for; empty if it is not stated who did, or in what role. */
    public Optional<Side> sideOf(Statement statement) {
        return statement.by().flatMap(this::sideOf);
    }

    private Optional<Side> sideOf(String participant) {
        for (Participant one : participants) {
            if (one.id().equals(participant)) {
                return one.side();
            }
        }
        return Optional.empty();
    }

    /** A builder; the id and the title are needed. */
    public static ProjectBuilder builder() {
        return new ProjectBuilder().copro(FORMAT);
    }
}
