package org.copro.assessment.next;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copro.assessment.facts.ParticipantFacts;
import org.copro.binding.Edit;
import org.copro.known.Answer;
import org.copro.people.Participant;
import org.copro.people.Role;
import org.copro.people.Side;
import org.copro.power.PowerLevel;
import org.copro.power.PowerRange;
import org.copro.project.Measure;
import org.copro.project.MeasureKind;
import org.copro.stage.Decision;
import org.copro.stage.DecisionRight;
import org.copro.stage.Involvement;
import org.copro.stage.Stage;
import org.copro.time.PartialDate;
import org.copro.voice.Rating;

/**
 * The answers in favour of people that a record allows, with no more say than a goal needs. Remembers the dates it has
 * given.
 */
final class Favourable {

    /** Who is certainly one of the people, then who joined first, in whatever order they are listed. */
    private static final Comparator<ParticipantFacts> FITS_BEST = Comparator.comparing(ParticipantFacts::isPeople)
            .reversed()
            .thenComparing(one -> one.joinedBy().map(PartialDate::latest).orElse(LocalDate.MAX))
            .thenComparing(one -> one.participant().toString());

    private final Trial trial;
    private final PowerLevel say;
    private final Answers answers;
    // dates chosen so far: the next has to fit to them, so that any of them fit together
    private final List<Edit> dates = new ArrayList<>();

    Favourable(Trial trial, PowerLevel say) {
        this.trial = trial;
        this.say = say;
        answers = new Answers(trial);
    }

    /** Empty if the record allows none, or none is known. */
    Optional<Edit> edit(AskedFact fact) {
        Optional<Edit> edit = value(fact).map(value -> new Edit(fact.pointer(), value));
        if (fact.answer() == AnswerKind.DATE) {
            edit.ifPresent(dates::add);
        }
        return edit;
    }

    private Optional<Object> value(AskedFact fact) {
        return switch (fact.answer()) {
            case POWER ->
                Optional.of(PowerRange.exactly(fact.question().key().equals("promised") ? PowerLevel.CONSULTED : say));
            case RIGHT -> Optional.of(right());
            case DATE -> answers.best(fact, true, dates).map(day -> day);
            case GROUPS -> Optional.of(answers.groups());
            case PARTICIPANT ->
                trial.facts().people().stream()
                        .filter(one -> !one.withdrawn())
                        .min(FITS_BEST)
                        .map(one -> one.participant().id());
            default -> best(fact.question());
        };
    }

    private static Optional<Object> best(FactQuestion question) {
        List<String> best = question.best();
        if (best.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(question.answer().takesSeveral() ? best : best.get(0));
    }

    /** With everything that is asked of such an entry; empty if none fits to the record. */
    Optional<Edit> edit(Addition addition, boolean isFromNowOn) {
        return switch (addition.kind()) {
            case PARTICIPANT ->
                days(false)
                        .map(day -> new Edit(
                                addition.pointer(),
                                Participant.builder()
                                        .id("people-who-use-services-" + addition.number())
                                        .role(Role.LIVED_EXPERIENCE)
                                        .joined(day)
                                        .build()))
                        .filter(edit -> trial.fits(List.of(edit)))
                        .findFirst();
            case STAGE ->
                days(true)
                        .map(day -> new Edit(
                                addition.pointer(),
                                Stage.builder()
                                        .phase(addition.phase().orElseThrow())
                                        .power(PowerRange.exactly(say))
                                        .addAllDecisions(needsDecisions() ? List.of(decision(day)) : List.of())
                                        .build()))
                        .filter(edit -> trial.fits(List.of(edit)))
                        .findFirst();
            case DECISION ->
                days(true)
                        .filter(day -> !isFromNowOn || !day.earliest().isBefore(trial.on()))
                        .map(day -> new Edit(addition.pointer(), decision(day)))
                        .filter(edit -> trial.fits(List.of(edit)))
                        .findFirst();
            case INVOLVEMENT ->
                Optional.of(new Edit(
                        addition.pointer(),
                        Involvement.builder()
                                .who(addition.words().get(0))
                                .informationGiven(Answer.YES)
                                .enoughTime(Answer.YES)
                                .build()));
            case MEASURE ->
                Optional.of(new Edit(
                        addition.pointer(),
                        Measure.builder()
                                .kind(MeasureKind.OUTCOME)
                                .addDefinedBy(Side.PEOPLE, Side.ORGANISATION)
                                .build()));
            case RATING ->
                Optional.of(new Edit(
                        addition.pointer(),
                        Rating.builder()
                                .role(Role.LIVED_EXPERIENCE)
                                .phase(addition.phase())
                                .power(PowerRange.exactly(say))
                                .build()));
        };
    }

    private Stream<PartialDate> days(boolean latestFirst) {
        List<LocalDate> days = new ArrayList<>(trial.days());
        if (latestFirst) {
            Collections.reverse(days);
        }
        return days.stream().map(PartialDate::of);
    }

    private Decision decision(PartialDate day) {
        return Decision.builder()
                .main(Answer.YES)
                .decided(day)
                .right(right())
                .changed(Answer.YES)
                .answered(Answer.YES)
                .build();
    }

    /** Whether the record's word alone cannot show the say: that people were asked can be taken from a word. */
    boolean needsDecisions() {
        return !PowerLevel.CONSULTED.isAtLeast(say);
    }

    /** The least right that shows the say needed. */
    DecisionRight right() {
        return switch (say) {
            case NONE -> DecisionRight.NONE;
            // without a part in it people may not even have been told
            case INFORMED, CONSULTED -> DecisionRight.ADVISORY;
            case INVOLVED -> DecisionRight.BINDING_ADVICE;
            case SHARED -> DecisionRight.JOINT;
            case LED -> DecisionRight.DELEGATED;
        };
    }
}
