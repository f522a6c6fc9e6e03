package org.copro.assessment.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
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
    public Finding examine(ProjectFacts facts, Cases cases) {
        List<Side> offered = new ArrayList<>();
        List<Side> without = new ArrayList<>();
        boolean isAlone = facts.organisationTakesPart() == Truth.FALSE;
        if (isAlone) {
            cases.seen(() -> BothSides.NO_PROFESSIONAL);
        }
        for (Side side : isAlone ? List.of(Side.PEOPLE) : List.of(Side.PEOPLE, Side.ORGANISATION)) {
            switch (add(cases, side, facts)) {
                case TRUE -> offered.add(side);
                case FALSE -> without.add(side);
                case UNKNOWN -> {}
            }
        }
        return cases.inAll(() -> new Missing(Phrase.of("who took part"), "/participants"))
                .saying(Outcome.OBSERVED, () -> Phrase.of("Training or preparation was offered to {}.", offered))
                .saying(Outcome.NOT_OBSERVED, () -> Phrase.of("No training or preparation was offered to {}.", without))
                .saying(
                        Outcome.PARTLY,
                        () -> Phrase.of("Training or preparation was offered to {}, but not to {}.", offered, without));
    }

    /** Adds one side as a case, and says what it is as the record stands; left out or open is not known. */
    private static Truth add(Cases cases, Side side, ProjectFacts facts) {
        List<ParticipantFacts> group = group(side, facts);
        Optional<ParticipantFacts> prepared = first(group, Answer::isYes);
        Optional<ParticipantFacts> notPrepared = first(group, Answer::isNo);
        Optional<Supplier<Missing>> missing = missing(side, group, facts);
        if (prepared.isPresent()) {
            cases.yes(() -> fact(prepared.get(), "training or preparation was offered to the {}", cases));
            return Truth.TRUE;
        } else if (missing.isPresent()) {
            cases.open(missing.get());
            return Truth.UNKNOWN;
        } else if (notPrepared.isPresent()) {
            cases.no(() -> fact(notPrepared.get(), "no training or preparation was offered to the {}", cases));
            return Truth.FALSE;
        }
        ParticipantFacts left = group.get(0);
        String reason = ((Answer.NotApplicable) training(left).orElseThrow()).notApplicable();
        cases.leftOut(reason, () -> fact(left, "training or preparation of the {}: does not apply", cases));
        return Truth.UNKNOWN;
    }

    private static List<ParticipantFacts> group(Side side, ProjectFacts facts) {
        List<ParticipantFacts> group = new ArrayList<>(facts.participants().size());
        for (ParticipantFacts one : facts.participants()) {
            Optional<Role> role = one.participant().role();
            if (role.isPresent() && role.get().side() == side) {
                group.add(one);
            }
        }
        return group;
    }

    /** What could still show that a side was prepared, or that the question applies to it; empty if nothing could. */
    private static Optional<Supplier<Missing>> missing(Side side, List<ParticipantFacts> group, ProjectFacts facts) {
        boolean isLeftOut = first(group, Answer::isNo).isEmpty();
        for (ParticipantFacts one : facts.participants()) {
            Optional<Answer> training = training(one);
            Optional<Role> role = one.participant().role();
            boolean isOfTheGroup = role.isPresent() && role.get().side() == side;
            if (isOfTheGroup && training.isEmpty()) {
                return Optional.of(() -> new Missing(
                        Phrase.of("whether training or preparation was offered to the {}", role.get()), pointer(one)));
            } else if (role.isEmpty() && canTurn(training, isLeftOut)) {
                return Optional.of(() -> new Missing(Phrase.of("the role of a participant"), one.pointer() + "/role"));
            }
        }
        return group.isEmpty()
                ? Optional.of(() -> new Missing(
                        Phrase.of("whether training or preparation was offered to {}", side), "/participants"))
                : Optional.empty();
    }

    /** Whether an answer of somebody without a role could count on a side: a no only where there is none yet. */
    private static boolean canTurn(Optional<Answer> training, boolean isLeftOut) {
        return training.map(answer -> answer.isYes() || answer.isNo() && isLeftOut)
                .orElse(true);
    }

    private static Optional<ParticipantFacts> first(List<ParticipantFacts> group, Predicate<Answer> answered) {
        for (ParticipantFacts one : group) {
            Optional<Answer> training = training(one);
            if (training.isPresent() && answered.test(training.get())) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private static Optional<Answer> training(ParticipantFacts one) {
        return one.participant().support().flatMap(Support::training);
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
