package org.copro.assessment.indicator;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.assessment.reason.Voice;
import org.copro.evidence.Source;
import org.copro.people.Side;
import org.copro.power.PowerNotApplicable;
import org.copro.voice.Rating;

/**
 * I27: people who use services rated the work themselves. One rating of theirs is enough. A rating without a level or
 * an answer says nothing yet; one that says the question does not apply is left out. Who rates without a role stands on
 * the side of the participant, but may have rated in another role: then it is so as the record stands, and not certain.
 */
final class RatedByPeople implements Question {

    private static final IndicatorEntry ENTRY = IndicatorEntry.named("I27", "rated-by-people", Speaks.FOR)
            .inParts(1)
            .asking("Did people who use services answer for themselves, apart from staff?")
            .counting("At least one rating was given by people who use services.")
            .notKnowing("No rating is recorded, or what a rating says, or whose it is.")
            .saying(
                    "People who use services answered for themselves.",
                    "Only others gave their rating; people who use services did not.")
            .from(
                    Source.at(
                            "Research Engagement Survey Tool (REST), Research Involvement and Engagement 2022",
                            "https://link.springer.com/10.1186/s40900-022-00360-y"),
                    Source.at(
                            "Patient Engagement In Research Scale (PEIRS-22), Health Expectations 2021",
                            "https://pmc.ncbi.nlm.nih.gov/articles/PMC8235891/"),
                    Source.at(
                            "Boivin et al. 2018, review of tools",
                            "https://www.invo.org.uk/resource-centre/library-resource/?id=1047&section=involve"));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Cases examine(ProjectFacts facts, Cases cases) {
        List<Rating> ratings = facts.project().ratings();
        for (int i = 0; i < ratings.size(); i++) {
            add(cases, ratings.get(i), i, facts);
        }
        if (facts.withdrawn() > 0) {
            // their ratings, if any, are left out of the record: without them it may seem that only others answered
            cases.standsOpen(() ->
                    new Missing(Phrase.of("whether those rated who do not allow the use of their data"), "/consents"));
            cases.can(0, 1, 0, 1);
        }
        return cases.inAny(() -> new Missing(Phrase.of("who rated the work"), "/ratings"));
    }

    private static void add(Cases cases, Rating one, int index, ProjectFacts facts) {
        if (one.power().orElse(null) instanceof PowerNotApplicable left) {
            String reason = left.notApplicable();
            cases.leftOut(
                    reason,
                    () -> new Fact(
                            Phrase.of("a rating: does not apply ({})", reason),
                            pointer(index) + "/power",
                            voice(one, facts)));
            return;
        }
        // a rating has the side of its participant: whichever of the two roles is stated settles both
        Optional<Side> side = facts.project().sideOf(one);
        boolean isGiven = one.power().isPresent() || one.answer().isPresent();
        if (!isGiven) {
            cases.standsOpen(() -> new Missing(
                    Phrase.of("what a rater answered"),
                    pointer(index) + (one.principle().isPresent() ? "/answer" : "/power")));
        } else if (side.isEmpty()) {
            cases.standsOpen(() -> inWhichRole(index));
        } else {
            cases.stands(
                    side.get() == Side.PEOPLE,
                    () -> new Fact(
                            Phrase.of("a rating was given by {}", side.get()), pointer(index), voice(one, facts)));
        }
        boolean isTheirs = side.equals(Optional.of(Side.PEOPLE));
        boolean isNotTheirs = side.isPresent() && !isTheirs;
        cases.can(isTheirs && isGiven ? 1 : 0, isNotTheirs ? 0 : 1, isNotTheirs && isGiven ? 1 : 0, isTheirs ? 0 : 1);
    }

    private static Missing inWhichRole(int index) {
        return new Missing(Phrase.of("in which role a rater answered"), pointer(index) + "/role");
    }

    private static String pointer(int index) {
        return "/ratings/" + index;
    }

    /** A rating is the rater’s own word. */
    private static Voice voice(Rating one, ProjectFacts facts) {
        Side side = facts.project().sideOf(one).orElse(Side.ORGANISATION);
        return switch (side) {
            case PEOPLE -> Voice.PEOPLE;
            case ORGANISATION -> Voice.ORGANISATION;
            case INDEPENDENT -> Voice.INDEPENDENT;
        };
    }
}
