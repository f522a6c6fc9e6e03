package org.copro.assessment.next;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.reason.HadSay;
import org.copro.assessment.reason.Phrase;
import org.copro.binding.Edit;
import org.copro.binding.NotUnderstoodException;
import org.copro.binding.Words;
import org.copro.known.Answer;
import org.copro.people.Participant;
import org.copro.people.Role;
import org.copro.power.PowerLevel;
import org.copro.power.PowerRange;
import org.copro.project.Measure;
import org.copro.stage.Decision;
import org.copro.stage.Involvement;
import org.copro.stage.Phase;
import org.copro.stage.Stage;
import org.copro.voice.Rating;

/**
 * Something a record has no entry for yet. A new entry is news about the world: no fact that was left open is filled
 * in, so what the record says now stays true of what it holds.
 *
 * @param kind what would be added
 * @param pointer of the list, with {@code -} as the last step
 * @param stage number in the file of the stage it belongs to; empty for none
 * @param phase of a stage to be added, or rated; empty for all else
 * @param number it would have in its list, from 1
 * @param words answers to choose from; none if the answer is free
 * @param asks the question
 * @param so what is so when the answer is in favour of people
 */
public record Addition(
        Kind kind,
        String pointer,
        Optional<Integer> stage,
        Optional<Phase> phase,
        int number,
        List<String> words,
        Phrase asks,
        Phrase so)
        implements Question {

    /** Keeps the list as given. */
    public Addition {
        words = List.copyOf(words);
    }

    /** What can be added to a record. */
    public enum Kind {
        /** Somebody who took part. */
        PARTICIPANT(AnswerKind.ROLE),
        /** A stage of the work. */
        STAGE(AnswerKind.POWER),
        /** Who took part in a stage. */
        INVOLVEMENT(AnswerKind.PARTICIPANT),
        /** A decision of a stage. */
        DECISION(AnswerKind.WORDS),
        /** A sign by which success is told. */
        MEASURE(AnswerKind.WORDS),
        /** What somebody who uses services thinks of the say they had. */
        RATING(AnswerKind.POWER);

        private final AnswerKind answer;

        Kind(AnswerKind answer) {
            this.answer = answer;
        }
    }

    static Addition participant(int number) {
        return new Addition(
                Kind.PARTICIPANT,
                "/participants/-",
                Optional.empty(),
                Optional.empty(),
                number,
                AnswerKind.ROLE.words(),
                Phrase.of("Who took part? Choose the role of one group or person; more can be added afterwards."),
                Phrase.of("people who use services took part"));
    }

    static Addition stage(Phase phase, PowerLevel say) {
        return new Addition(
                Kind.STAGE,
                "/stages/-",
                Optional.empty(),
                Optional.of(phase),
                1,
                AnswerKind.POWER.words(),
                Phrase.of(
                        "The record has no stage of {}. If that is part of the work: how much say did people have in it?",
                        phase),
                Phrase.of("people {} in {}", new HadSay(PowerRange.exactly(say)), phase));
    }

    static Addition involvement(int stage, String called, List<String> participants) {
        return new Addition(
                Kind.INVOLVEMENT,
                "/stages/" + stage + "/involvement/-",
                Optional.of(stage),
                Optional.empty(),
                1,
                participants,
                Phrase.of("Who took part in {}?", called),
                Phrase.of("people took part in {}, with the information and the time they needed", called));
    }

    static Addition decision(int stage, String called, PowerLevel say) {
        return new Addition(
                Kind.DECISION,
                "/stages/" + stage + "/decisions/-",
                Optional.of(stage),
                Optional.empty(),
                1,
                List.of(),
                Phrase.of("What was the main thing that was decided in {}?", called),
                Phrase.of(
                        "in {}, the main decision was made after people had joined, and they had {} in it",
                        called,
                        Part.of(say)));
    }

    static Addition measure() {
        return new Addition(
                Kind.MEASURE,
                "/measures/-",
                Optional.empty(),
                Optional.empty(),
                1,
                List.of(),
                Phrase.of("By what is success told? Name one sign of it."),
                Phrase.of(
                        "success is told by what changed for people, and people and professionals chose that together"));
    }

    static Addition rating(Phase phase) {
        return new Addition(
                Kind.RATING,
                "/ratings/-",
                Optional.empty(),
                Optional.of(phase),
                1,
                AnswerKind.POWER.words(),
                Phrase.of(
                        "What do people who use services say themselves about the say they had in {}? Write down only what they told you.",
                        phase),
                Phrase.of("people who use services say for themselves what say they had"));
    }

    @Override
    public AnswerKind answer() {
        return kind.answer;
    }

    @Override
    public Edit answered(String answer) {
        return switch (kind) {
            case PARTICIPANT -> {
                Role role = constant(Role.values(), answer);
                yield new Edit(
                        pointer,
                        Participant.builder()
                                .id(Words.kebab(role) + "-" + number)
                                .role(role)
                                .build());
            }
            case STAGE ->
                new Edit(
                        pointer,
                        Stage.builder()
                                .phase(phase.orElseThrow())
                                .power(level(answer))
                                .build());
            case INVOLVEMENT ->
                new Edit(pointer, Involvement.builder().who(answer.strip()).build());
            case DECISION ->
                new Edit(
                        pointer,
                        Decision.builder().what(answer.strip()).main(Answer.YES).build());
            case MEASURE ->
                new Edit(pointer, Measure.builder().name(answer.strip()).build());
            case RATING ->
                new Edit(
                        pointer,
                        Rating.builder()
                                .role(Role.LIVED_EXPERIENCE)
                                .phase(phase)
                                .power(level(answer))
                                .build());
        };
    }

    private static PowerRange level(String word) {
        return PowerRange.exactly(constant(PowerLevel.values(), word));
    }

    private static <E extends Enum<E>> E constant(E[] all, String word) {
        for (E one : all) {
            if (Words.kebab(one).equals(word.strip())) {
                return one;
            }
        }
        throw NotUnderstoodException.unknown(
                "answer", word.strip(), Arrays.stream(all).map(Words::kebab).toList());
    }
}
