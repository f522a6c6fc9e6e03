package org.copro.assessment.heard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.power.PeopleSay;
import org.copro.assessment.score.FrameworkResult;
import org.copro.assessment.score.Interval;
import org.copro.assessment.score.PrincipleScore;
import org.copro.known.Share;
import org.copro.people.Side;
import org.copro.voice.Rating;
import org.copro.voice.RatingAnswer;

/**
 * What raters say of the principles of the frameworks asked for. Ratings of somebody who does not allow the use of
 * their data are not in it.
 *
 * @param principles those that somebody rated, in the order of the frameworks
 */
public record Heard(List<PrincipleHeard> principles) {

    private static final Heard NOTHING = new Heard(List.of());

    /** Keeps the list as given. */
    public Heard {
        principles = List.copyOf(principles);
    }

    /** Gathers what is said of principles. */
    public static Heard of(ProjectFacts facts, List<FrameworkResult> results) {
        List<Rating> answered = new ArrayList<>();
        for (Rating one : facts.project().ratings()) {
            if (one.principle().isPresent() && one.answer().isPresent()) {
                answered.add(one);
            }
        }
        if (answered.isEmpty()) {
            return NOTHING;
        }
        List<PrincipleHeard> heard = new ArrayList<>();
        for (FrameworkResult result : results) {
            for (PrincipleScore score : result.principles()) {
                String id = score.principle().id();
                Optional<SideAnswer> people = answer(facts, answered, id, Side.PEOPLE);
                Optional<SideAnswer> organisation = answer(facts, answered, id, Side.ORGANISATION);
                if (people.isPresent() || organisation.isPresent()) {
                    heard.add(new PrincipleHeard(
                            result.framework().id(),
                            id,
                            people,
                            organisation,
                            people.map(said -> compared(said.middle(), score, result.framework()))
                                    .orElse(PeopleSay.NOT_HEARD)));
                }
            }
        }
        return new Heard(heard);
    }

    /** What is said of one principle; empty if nobody rated it. */
    public Optional<PrincipleHeard> of(String framework, String principle) {
        return principles.stream()
                .filter(one ->
                        one.framework().equals(framework) && one.principle().equals(principle))
                .findFirst();
    }

    private static PeopleSay compared(RatingAnswer said, PrincipleScore score, Framework framework) {
        if (score.score().isEmpty()) {
            return PeopleSay.NOTHING_TO_COMPARE;
        }
        Interval shown = score.score().get();
        int low = framework.answer(shown.low(), Share.ALL).ordinal();
        int high = framework.answer(shown.high(), Share.ALL).ordinal();
        if (low == 0 && high == RatingAnswer.values().length - 1) {
            return PeopleSay.NOTHING_TO_COMPARE;
        }
        boolean isNear = said.ordinal() >= low - 1 && said.ordinal() <= high + 1;
        return isNear ? PeopleSay.AGREES : PeopleSay.DIFFERS;
    }

    private static Optional<SideAnswer> answer(ProjectFacts facts, List<Rating> answered, String principle, Side side) {
        List<Rating> ratings = new ArrayList<>();
        for (Rating one : answered) {
            if (one.principle().orElseThrow().equals(principle)
                    && facts.project().sideOf(one).orElse(null) == side) {
                ratings.add(one);
            }
        }
        if (ratings.isEmpty()) {
            return Optional.empty();
        }
        // raters without a name cannot be told apart: each rating of theirs counts as one
        long unnamed = ratings.stream().filter(one -> one.by().isEmpty()).count();
        long named =
                ratings.stream().flatMap(one -> one.by().stream()).distinct().count();
        return Optional.of(SideAnswer.of(
                side,
                (int) (named + unnamed),
                ratings.stream().flatMap(one -> one.answer().stream()).toList()));
    }
}
