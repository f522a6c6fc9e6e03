package org.copro.assessment.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.copro.assessment.disclosure.SmallCountRule;
import org.copro.assessment.release.CountableResponse;
import org.copro.assessment.statistics.LikertAnswers;
import org.copro.assessment.statistics.Proportion;
import org.copro.survey.Question;
import org.copro.survey.SurveyAnswer.Unsaid;

/**
 * Where on a scale the people of one group stand, as finely as no count has to be hidden; if all ways hide some, the
 * coarsest.
 *
 * @param group who
 * @param resolution what is counted apart
 * @param line the counts, in the order that the resolution names
 */
public record ScaleLine(Group group, Resolution resolution, Line line) {

    static ScaleLine of(Group group, List<CountableResponse> members, Question question, SmallCountRule rule) {
        LikertAnswers answers = answers(members, question);
        List<Integer> each = new ArrayList<>(answers.counts());
        each.add(answers.dontKnow());
        each.add(answers.missing());
        Line fine = Line.of(each, rule);
        if (fine.counts().isPresent()) {
            return new ScaleLine(group, Resolution.EACH_PLACE, fine);
        }
        int off = answers.dontKnow() + answers.missing();
        Line parts = Line.of(List.of(answers.disagree(), answers.neither(), answers.agree(), off), rule);
        return parts.counts().isPresent()
                ? new ScaleLine(group, Resolution.PARTS, parts)
                : new ScaleLine(
                        group,
                        Resolution.UPPER_OR_NOT,
                        Line.of(List.of(answers.agree(), answers.asked() - answers.agree()), rule));
    }

    private static LikertAnswers answers(List<CountableResponse> members, Question question) {
        List<Integer> places = new ArrayList<>();
        int dontKnow = 0;
        int missing = 0;
        for (CountableResponse one : members) {
            OptionalInt place = one.place(question.id());
            if (place.isPresent()) {
                places.add(place.getAsInt());
            } else if (one.unsaid(question.id()).equals(Optional.of(Unsaid.DONT_KNOW))) {
                dontKnow++;
            } else {
                missing++;
            }
        }
        List<Integer> counts =
                LikertAnswers.of(places, question.options().size()).counts();
        return new LikertAnswers(counts, dontKnow, missing);
    }

    /** The answers, each place apart; empty if they are not shown so. */
    public Optional<LikertAnswers> answers() {
        return resolution == Resolution.EACH_PLACE
                ? line.counts()
                        .map(counts -> new LikertAnswers(
                                counts.subList(0, counts.size() - 2),
                                counts.get(counts.size() - 2),
                                counts.get(counts.size() - 1)))
                : Optional.empty();
    }

    /** How many of those on the scale stand in its upper part; empty if that cannot be told from what is shown. */
    public Optional<Proportion> upper() {
        return switch (resolution) {
            case EACH_PLACE -> answers().map(one -> new Proportion(one.agree(), one.answered()));
            case PARTS ->
                line.counts()
                        .map(counts -> new Proportion(counts.get(2), counts.get(0) + counts.get(1) + counts.get(2)));
            case UPPER_OR_NOT -> Optional.empty();
        };
    }

    /** How many of all in the group stand in the upper part; empty if that is hidden. */
    public Optional<Proportion> upperOfAll() {
        Optional<Integer> upper = switch (resolution) {
            case EACH_PLACE -> answers().map(LikertAnswers::agree);
            case PARTS -> line.count(2);
            case UPPER_OR_NOT -> line.count(0);
        };
        return upper.map(count -> new Proportion(count, group.people()));
    }
}
