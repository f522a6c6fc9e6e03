package org.copro.assessment.barrier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.disclosure.ProtectedCell.Shown;
import org.copro.assessment.survey.Group;
import org.copro.assessment.survey.KindQuestions;
import org.copro.assessment.survey.SurveyReport;
import org.copro.project.BarrierKind;
import org.copro.survey.Question;

/**
 * What stands in the way by the answers to one question of a survey, each group for itself, as it may be published.
 *
 * @param question of which all options are kinds of barrier
 * @param groups those that are shown
 */
public record BarriersAsked(Question question, List<OfGroup> groups) {

    /** Keeps the list. */
    public BarriersAsked {
        groups = List.copyOf(groups);
    }

    /**
     * What one group says.
     *
     * @param group who
     * @param ranked kinds whose count is shown and not 0, most often named first
     * @param notRanked kinds whose count is hidden, in the order of the taxonomy
     */
    public record OfGroup(Group group, List<Ranked> ranked, List<BarrierKindEntry> notRanked) {

        /** Keeps the lists. */
        public OfGroup {
            ranked = List.copyOf(ranked);
            notRanked = List.copyOf(notRanked);
        }
    }

    /**
     * A kind among those that a group names.
     *
     * @param rank from 1 among the counts shown; kinds named as often share one
     * @param entry of the kind
     * @param people how many named it
     */
    public record Ranked(int rank, BarrierKindEntry entry, int people) {}

    /** All questions of a report about kinds of barrier. */
    public static List<BarriersAsked> in(SurveyReport report) {
        return KindQuestions.in(report, BarrierKind.class).stream()
                .map(one -> new BarriersAsked(
                        one.question(),
                        one.counts().entrySet().stream()
                                .map(line -> ofGroup(line.getKey(), line.getValue()))
                                .toList()))
                .toList();
    }

    private static OfGroup ofGroup(Group group, Map<BarrierKind, ProtectedCell> counts) {
        List<Ranked> ranked = new ArrayList<>();
        List<BarrierKindEntry> notRanked = new ArrayList<>();
        counts.forEach((kind, cell) -> {
            if (cell instanceof Shown shown) {
                int more = (int) counts.values().stream()
                        .filter(other -> other instanceof Shown another && another.count() > shown.count())
                        .count();
                ranked.add(new Ranked(1 + more, BarrierKinds.shipped().entry(kind), shown.count()));
            } else {
                notRanked.add(BarrierKinds.shipped().entry(kind));
            }
        });
        ranked.removeIf(one -> one.people() == 0);
        ranked.sort(Comparator.comparingInt(Ranked::rank));
        return new OfGroup(group, ranked, notRanked);
    }
}
