package org.copro.assessment.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.copro.assessment.disclosure.ProtectedCell.Shown;
import org.copro.assessment.framework.Level;
import org.copro.assessment.label.Verdict;
import org.copro.assessment.robust.Fraction;
import org.copro.assessment.summary.AttributeSummary.Group;
import org.copro.assessment.summary.GroupFigures.OfPrinciple;
import org.copro.known.Share;

/**
 * Somebody who has the means of a principle by organisation and over all, beside the levels by organisation and over
 * all, and tries all ways to fill the gaps, finds no small count: neither of an organisation whose mean is told nor of
 * one whose mean follows from the others.
 */
class GroupMeanLaws {

    private static final int SMALLEST = 3;

    /** Scores are twentieths, of which four earn a level. */
    private static final int PARTS = 20;

    private static final int SCORES_OF_LEVEL = 4;

    /** Two levels between which no score is kept back, and the one above, from which it may be. */
    private static final List<Level> LEVELS = List.of(Level.NOT_YET, Level.STARTING);

    private static final List<String> NAMES = List.of("A", "B", "C");
    private static final SummaryPlan PLAN =
            SummaryPlan.of(Counted.ASSESSOR, Counted.ON, List.of(Attribute.ORGANISATION));

    /**
     * A project.
     *
     * @param score in twentieths, below the third level
     */
    record Scored(String name, int score) {

        Level level() {
            return LEVELS.get(score / SCORES_OF_LEVEL);
        }
    }

    @Provide
    Arbitrary<List<Scored>> scores() {
        Arbitrary<Integer> score = Arbitraries.oneOf(
                Arbitraries.frequency(Tuple.of(12, 0), Tuple.of(1, 4), Tuple.of(1, 7)),
                Arbitraries.frequency(Tuple.of(12, 2), Tuple.of(1, 5)),
                Arbitraries.integers().between(0, 7));
        return Combinators.combine(Arbitraries.of(NAMES), score)
                .as(Scored::new)
                .list()
                .ofMinSize(30)
                .ofMaxSize(90);
    }

    @Property(tries = 200)
    void meansOfGroupsTellNothingOfHiddenLevels(@ForAll("scores") List<Scored> scores) {
        PortfolioSummary summary = PLAN.empty();
        scores.forEach(one -> {
            Share share = new Share(one.score(), PARTS);
            summary.add(new SummaryEntry(
                    new int[] {
                        Layout.verdict(Layout.LABELS, Verdict.NOT_CHECKED),
                        Layout.known(0, Known.SOMETHING),
                        Layout.levels(0, one.level(), one.level())
                    },
                    new int[] {0},
                    new Share[] {share, share, Share.ALL},
                    List.of(List.of(one.name()))));
        });
        SummaryReport report = SummaryReport.of(summary, SMALLEST);
        PrincipleSummary over = report.frameworks().get(0).principles().get(0);
        List<Told> told = new ArrayList<>();
        for (Group group : report.attributes().get(0).groups()) {
            List<Scored> in = scores.stream()
                    .filter(one -> one.name().equals(group.name()))
                    .toList();
            // groups that stand together are not tried here
            if (in.isEmpty()) {
                return;
            }
            OfPrinciple principle = group.figures().orElseThrow().principles().get(0);
            int lower = (int)
                    in.stream().filter(one -> one.level() == LEVELS.get(0)).count();
            told.add(new Told(
                    in.size(),
                    lower,
                    principle.certain().get(LEVELS.get(0)) instanceof Shown,
                    principle.mean().map(MeanScore::low)));
        }
        boolean isHidden = told.stream().anyMatch(one -> !one.isShown());
        Statistics.label("hidden, some means told")
                .collect(isHidden && told.stream().anyMatch(one -> one.mean().isPresent()))
                .coverage(coverage -> coverage.check(true).count(times -> times > 2));
        int all = (int)
                scores.stream().filter(one -> one.level() == LEVELS.get(0)).count();
        boolean isShownOver = over.certain(LEVELS.get(0)).orElseThrow() instanceof Shown;
        List<TreeSet<Integer>> values = new ArrayList<>();
        told.forEach(one -> values.add(new TreeSet<>()));
        fill(
                told,
                new ArrayList<>(),
                isShownOver ? Optional.of(all) : Optional.empty(),
                over.mean().map(MeanScore::low),
                values);
        for (int i = 0; i < told.size(); i++) {
            Told one = told.get(i);
            assertOpen(one.lower(), values.get(i));
            TreeSet<Integer> higher = new TreeSet<>();
            values.get(i).forEach(lower -> higher.add(one.size() - lower));
            assertOpen(one.size() - one.lower(), higher);
        }
    }

    private static void assertOpen(int count, TreeSet<Integer> values) {
        if (count > 0 && count < SMALLEST) {
            assertThat(values).contains(0, 1, 2, 3);
        }
    }

    /**
     * What is told of an organisation.
     *
     * @param size its projects
     * @param lower how many have the lower level, in truth
     * @param isShown whether that is shown
     * @param mean as told
     */
    record Told(int size, int lower, boolean isShown, Optional<Fraction> mean) {}

    /** Tries all numbers of the lower level, organisation by organisation. */
    private static void fill(
            List<Told> told,
            List<Integer> filled,
            Optional<Integer> all,
            Optional<Fraction> mean,
            List<TreeSet<Integer>> values) {
        int i = filled.size();
        if (i == told.size()) {
            if (all.isEmpty()
                    || all.get()
                            .equals(filled.stream().mapToInt(Integer::intValue).sum())) {
                if (isPossible(told, filled, mean)) {
                    for (int j = 0; j < i; j++) {
                        values.get(j).add(filled.get(j));
                    }
                }
            }
            return;
        }
        int slack = told.get(i).isShown() ? 0 : 2 * SMALLEST;
        int lower = told.get(i).lower();
        for (int tried = Math.max(0, lower - slack);
                tried <= Math.min(told.get(i).size(), lower + slack);
                tried++) {
            filled.add(tried);
            fill(told, filled, all, mean, values);
            filled.remove(i);
        }
    }

    /** Whether there are scores with these means: sums in twentieths, each from one end to another. */
    private static boolean isPossible(List<Told> told, List<Integer> filled, Optional<Fraction> mean) {
        int from = 0;
        int to = 0;
        int records = 0;
        for (int i = 0; i < told.size(); i++) {
            int size = told.get(i).size();
            int higher = size - filled.get(i);
            int least = higher * SCORES_OF_LEVEL;
            // from the second level a higher score can be kept back, so that it may be the whole
            int most = filled.get(i) * (SCORES_OF_LEVEL - 1) + higher * PARTS;
            List<Integer> sums = sums(least, most, size, told.get(i).mean());
            if (sums.isEmpty()) {
                return false;
            }
            from += sums.get(0);
            to += sums.get(sums.size() - 1);
            records += size;
        }
        return !sums(from, to, records, mean).isEmpty();
    }

    /** The sums between two that are rounded to the mean; all if none is told. */
    private static List<Integer> sums(int least, int most, int records, Optional<Fraction> mean) {
        List<Integer> sums = new ArrayList<>();
        for (int sum = least; sum <= most; sum++) {
            Fraction one = Fraction.of(sum, (long) PARTS * records);
            if (mean.isEmpty() || new MeanScore(one, one, Fraction.ONE).low().equals(mean.get())) {
                sums.add(sum);
            }
        }
        return sums;
    }
}
