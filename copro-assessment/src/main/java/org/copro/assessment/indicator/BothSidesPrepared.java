package org.copro.assessment.indicator;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.copro.assessment.facts.ParticipantFacts;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.evidence.Source;
import org.copro.known.Answer;
import org.copro.people.Role;
import org.copro.people.Side;
import org.copro.people.Support;
import org.jspecify.annotations.Nullable;

/**
 * I21: training or preparation was offered to people and to the organisation. A side counts once it was offered to one
 * group on it; a side counts as left without only if none of its groups was offered any. Somebody independent is not
 * asked about, nor is the organisation where no professional takes part.
 *
 * <p>The range can be wider than any completion reaches: a participant without a role who was offered training is
 * either a professional who was, or leaves no professional to ask about.
 */
final class BothSidesPrepared implements Question {

    private static final IndicatorEntry ENTRY = IndicatorEntry.named("I21", "both-sides-prepared", Speaks.FOR)
            .inParts(2)
            .asking("Were training or preparation offered to both sides?")
            .counting(
                    "They were offered to a group of people and, where professionals took part, to a group of theirs.")
            .notKnowing("Nobody is recorded on a side, or what was offered there is not recorded.")
            .saying(
                    "Training or preparation was offered to both sides.",
                    "Training or preparation was offered to neither side.")
            .from(
                    Source.at(
                            "NHS England and Coalition for Personalised Care, co-production model",
                            "https://act4inclusion.org/co-production/"),
                    Source.at(
                            "UK Standards for Public Involvement, table of the standards",
                            "https://researchinvolvement.biomedcentral.com/articles/10.1186/s40900-018-0130-2/tables/1"));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Cases examine(ProjectFacts facts, Cases cases) {
        boolean isAlone = facts.organisationTakesPart() == Truth.FALSE;
        if (isAlone) {
            cases.seen(() -> BothSides.NO_PROFESSIONAL);
        }
        add(cases, Side.PEOPLE, facts);
        if (!isAlone) {
            add(cases, Side.ORGANISATION, facts);
        }
        return cases.inAll(() -> new Missing(Phrase.of("who took part"), "/participants"))
                .saying(
                        Outcome.OBSERVED,
                        () -> Phrase.of("Training or preparation was offered to {}.", sides(Truth.TRUE, facts)))
                .saying(
                        Outcome.NOT_OBSERVED,
                        () -> Phrase.of("No training or preparation was offered to {}.", sides(Truth.FALSE, facts)))
                .saying(
                        Outcome.PARTLY,
                        () -> Phrase.of(
                                "Training or preparation was offered to {}, but not to {}.",
                                sides(Truth.TRUE, facts),
                                sides(Truth.FALSE, facts)));
    }

    /** The sides of which it is so, as the record stands. */
    private static List<Side> sides(Truth prepared, ProjectFacts facts) {
        return Stream.of(Side.PEOPLE, Side.ORGANISATION)
                .filter(side -> side == Side.PEOPLE || facts.organisationTakesPart() != Truth.FALSE)
                .filter(side -> isPrepared(side, facts) == prepared)
                .toList();
    }

    /** Adds one side as a case. */
    private static void add(Cases cases, Side side, ProjectFacts facts) {
        ParticipantFacts prepared = first(side, facts, Answer::isYes);
        ParticipantFacts notPrepared = first(side, facts, Answer::isNo);
        if (prepared != null) {
            cases.yes(() -> fact(prepared, "training or preparation was offered to the {}", cases));
        } else if (isOpen(side, facts)) {
            cases.open(() -> missing(side, facts));
        } else if (notPrepared != null) {
            cases.no(() -> fact(notPrepared, "no training or preparation was offered to the {}", cases));
        } else {
            ParticipantFacts left = Objects.requireNonNull(first(side, facts, answer -> true));
            String reason = ((Answer.NotApplicable) training(left).orElseThrow()).notApplicable();
            cases.leftOut(reason, () -> fact(left, "training or preparation of the {}: does not apply", cases));
        }
    }

    /** What a side is as the record stands; left out or open is not known. */
    private static Truth isPrepared(Side side, ProjectFacts facts) {
        if (first(side, facts, Answer::isYes) != null) {
            return Truth.TRUE;
        }
        boolean isNot = !isOpen(side, facts) && first(side, facts, Answer::isNo) != null;
        return isNot ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Whether something could still show that a side was prepared, or that the question applies to it. */
    private static boolean isOpen(Side side, ProjectFacts facts) {
        return !isRecorded(side, facts) || opening(side, facts) != null;
    }

    /** What that is. */
    private static Missing missing(Side side, ProjectFacts facts) {
        ParticipantFacts one = opening(side, facts);
        if (one == null) {
            return new Missing(Phrase.of("whether training or preparation was offered to {}", side), "/participants");
        }
        Optional<Role> role = one.participant().role();
        return role.isPresent()
                ? new Missing(
                        Phrase.of("whether training or preparation was offered to the {}", role.get()), pointer(one))
                : new Missing(Phrase.of("the role of a participant"), one.pointer() + "/role");
    }

    /** The first participant of whom something is not stated that could count for a side; null if there is none. */
    private static @Nullable ParticipantFacts opening(Side side, ProjectFacts facts) {
        boolean isLeftOut = first(side, facts, Answer::isNo) == null;
        for (ParticipantFacts one : facts.participants()) {
            Optional<Answer> training = training(one);
            boolean isUnsaid = isOf(side, one) && training.isEmpty();
            boolean mayBeOfTheSide = one.participant().role().isEmpty() && canTurn(training, isLeftOut);
            if (isUnsaid || mayBeOfTheSide) {
                return one;
            }
        }
        return null;
    }

    /** Whether an answer of somebody without a role could count on a side: a no only where there is none yet. */
    private static boolean canTurn(Optional<Answer> training, boolean isLeftOut) {
        return training.isEmpty() || training.get().isYes() || training.get().isNo() && isLeftOut;
    }

    /** The first on a side whose answer is like that; null if none is. */
    private static @Nullable ParticipantFacts first(Side side, ProjectFacts facts, Predicate<Answer> answered) {
        for (ParticipantFacts one : facts.participants()) {
            Optional<Answer> training = training(one);
            if (isOf(side, one) && training.isPresent() && answered.test(training.get())) {
                return one;
            }
        }
        return null;
    }

    private static boolean isRecorded(Side side, ProjectFacts facts) {
        for (ParticipantFacts one : facts.participants()) {
            if (isOf(side, one)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(Side side, ParticipantFacts one) {
        Optional<Role> role = one.participant().role();
        return role.isPresent() && role.get().side() == side;
    }

    private static Optional<Answer> training(ParticipantFacts one) {
        Optional<Support> support = one.participant().support();
        return support.isPresent() ? support.get().training() : Optional.empty();
    }

    private static Fact fact(ParticipantFacts one, String pattern, Cases cases) {
        List<String> evidence =
                one.participant().support().map(Support::evidence).orElse(List.of());
        return new Fact(
                Phrase.of(pattern, one.participant().role().orElseThrow()), pointer(one), cases.voiceOf(evidence));
    }

    private static String pointer(ParticipantFacts one) {
        return one.pointer() + "/support/training";
    }
}
