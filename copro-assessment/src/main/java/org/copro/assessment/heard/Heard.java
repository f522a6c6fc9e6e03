package org.copro.assessment.heard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Principle;
import org.copro.assessment.power.PeopleSay;
import org.copro.assessment.score.FrameworkResult;
import org.copro.assessment.score.Interval;
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
        if (facts.project().ratings().isEmpty()) {
            return NOTHING;
        }
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
            List<Principle> principles = result.framework().principles();
            for (int i = 0; i < principles.size(); i++) {
                String id = principles.get(i).id();
                Optional<SideAnswer> people = answer(facts, answered, id, Side.PEOPLE);
                Optional<SideAnswer> organisation = answer(facts, answered, id, Side.ORGANISATION);
                if (people.isPresent() || organisation.isPresent()) {
                    Optional<Interval> score = result.score(i);
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

    private static PeopleSay compared(RatingAnswer said, Optional<Interval> score, Framework framework) {
        if (score.isEmpty()) {
            return PeopleSay.NOTHING_TO_COMPARE;
        }
        Interval shown = score.get();
        int low = framework.answer(shown.low(), Share.ALL).ordinal();
        int high = framework.answer(shown.high(), Share.ALL).ordinal();
        if (low == 0 && high == RatingAnswer.values().length - 1) {
            return PeopleSay.NOTHING_TO_COMPARE;
        }
        boolean isNear = said.ordinal() >= low - 1 && said.ordinal() <= high + 1;
        return isNear ? PeopleSay.AGREES : PeopleSay.DIFFERS;
    }

    private static Optional<SideAnswer> answer(ProjectFacts facts, List<Rating> answered, String principle, Side side) {
        List<Rating> ratings = new ArrayList<>(0);
        for (int i = 0; i < answered.size(); i++) {
            Rating one = answered.get(i);
            if (one.principle().orElseThrow().equals(principle)
                    && facts.project().sideOf(one).orElse(null) == side) {
                ratings.add(one);
            }
        }
        if (ratings.isEmpty()) {
            return Optional.empty();
        }
        // raters without a name cannot be told apart: each rating of theirs counts as one
        int unnamed = 0;
        Set<String> named = new HashSet<>();
        List<RatingAnswer> answers = new ArrayList<>(ratings.size());
        for (Rating one : ratings) {
            if (one.by().isPresent()) {
                named.add(one.by().get());
            } else {
                unnamed++;
            }
            answers.add(one.answer().orElseThrow());
        }
        return Optional.of(SideAnswer.of(side, named.size() + unnamed, answers));
    }
}
