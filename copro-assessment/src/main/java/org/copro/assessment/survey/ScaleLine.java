package org.copro.assessment.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.disclosure.SmallCountRule;
import org.copro.assessment.release.CountableResponse;
import org.copro.assessment.statistics.LikertAnswers;
import org.copro.assessment.statistics.Proportion;
import org.copro.survey.Question;
import org.copro.survey.SurveyAnswer.Unsaid;

/**
 * Where on a scale the people of one group stand. If a place of the scale would have to be hidden, the places are
 * counted together as its lower part, its middle if it has one, and its upper part.
 *
 * @param group who
 * @param isFine whether each place is counted apart
 * @param line the places, or the parts of the scale; then those who do not know and those who gave no answer, together
 *     where the places are together
 */
public record ScaleLine(Group group, boolean isFine, Line line) {

    static ScaleLine of(Group group, List<CountableResponse> members, Question question, SmallCountRule rule) {
        int[] places = new int[question.options().size()];
        int dontKnow = 0;
        int unsaid = 0;
        for (CountableResponse one : members) {
            if (one.place(question.id()).isPresent()) {
                places[one.place(question.id()).getAsInt() - 1]++;
            } else if (one.unsaid(question.id()).equals(Optional.of(Unsaid.DONT_KNOW))) {
                dontKnow++;
            } else {
                unsaid++;
            }
        }
        List<Integer> fine = new ArrayList<>();
        for (int count : places) {
            fine.add(count);
        }
        LikertAnswers answers = new LikertAnswers(fine, dontKnow, unsaid);
        fine.add(dontKnow);
        fine.add(unsaid);
        Line line = Line.of(fine, rule);
        return line.counts().isPresent()
                ? new ScaleLine(group, true, line)
                : new ScaleLine(
                        group,
                        false,
                        Line.of(
                                List.of(answers.disagree(), answers.neither(), answers.agree(), dontKnow + unsaid),
                                rule));
    }

    /** The answers, each place apart; empty if they are not shown so. */
    public Optional<LikertAnswers> answers() {
        return isFine
                ? line.counts()
                        .map(counts -> new LikertAnswers(
                                counts.subList(0, counts.size() - 2),
                                counts.get(counts.size() - 2),
                                counts.get(counts.size() - 1)))
                : Optional.empty();
    }

    /** How many of those on the scale stand in its upper part; empty if that cannot be told from what is shown. */
    public Optional<Proportion> upper() {
        if (isFine) {
            return answers().map(one -> new Proportion(one.agree(), one.answered()));
        }
        return line.counts()
                .map(counts -> new Proportion(counts.get(2), counts.get(0) + counts.get(1) + counts.get(2)));
    }
}
