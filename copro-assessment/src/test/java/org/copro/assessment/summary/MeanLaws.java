package org.copro.assessment.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.copro.assessment.disclosure.ProtectedCell.Shown;
import org.copro.assessment.framework.Level;
import org.copro.assessment.label.Verdict;
import org.copro.known.Share;

/**
 * Somebody who has the exact mean of a principle beside the counts, knows which scores earn which level, and tries all
 * ways to fill the gaps, finds no small count.
 */
class MeanLaws {

    private static final int SMALLEST = 3;

    /** Scores are tenths; two of them earn a level, as in the frameworks that come with copro. */
    private static final int SCORES_OF_LEVEL = 2;

    @Provide
    Arbitrary<List<Integer>> tenths() {
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 9);
        Arbitrary<Integer> anywhere = Arbitraries.integers().between(0, 3);
        Arbitrary<Integer> atTheLeast = Arbitraries.of(0, 2);
        return Arbitraries.oneOf(scores(few, anywhere), scores(few, atTheLeast));
    }

    private static Arbitrary<List<Integer>> scores(Arbitrary<Integer> few, Arbitrary<Integer> many) {
        return Combinators.combine(
                        few.list().ofMaxSize(6), many.list().ofMinSize(90).ofMaxSize(260))
                .as((some, most) -> {
                    List<Integer> all = new ArrayList<>(some);
                    all.addAll(most);
                    return all;
                });
    }

    @Property(tries = 300)
    void aMeanBesideHiddenCountsTellsNothingOfThem(@ForAll("tenths") List<Integer> tenths) {
        PortfolioSummary summary = Counted.PLAN.empty();
        int[] truth = new int[Level.values().length];
        int sum = 0;
        for (int score : tenths) {
            Level level = Level.values()[score / SCORES_OF_LEVEL];
            Share share = new Share(score, 10);
            truth[level.ordinal()]++;
            sum += score;
            summary.add(new SummaryEntry(
                    new int[] {
                        Layout.verdict(Layout.LABELS, Verdict.NOT_CHECKED),
                        Layout.known(0, Known.SOMETHING),
                        Layout.levels(0, level, level)
                    },
                    new int[] {0},
                    new Share[] {share, share, Share.ALL},
                    -1,
                    List.of()));
        }
        PrincipleSummary published = SummaryReport.of(summary, SMALLEST)
                .frameworks()
                .get(0)
                .principles()
                .get(0);
        boolean[] isShown = new boolean[truth.length];
        boolean isHidden = false;
        for (Level level : Level.values()) {
            isShown[level.ordinal()] = published.certain(level).orElseThrow() instanceof Shown;
            isHidden |= !isShown[level.ordinal()];
        }
        Statistics.label("hidden counts, mean shown")
                .collect(isHidden && published.mean().isPresent())
                .coverage(coverage -> coverage.check(true).count(times -> times > 2));
        if (published.mean().isPresent()) {
            List<TreeSet<Integer>> values = new ArrayList<>();
            for (int i = 0; i < truth.length; i++) {
                values.add(new TreeSet<>());
            }
            fill(truth, isShown, new int[truth.length], 0, sum, values);
            for (int i = 0; i < truth.length; i++) {
                if (truth[i] > 0 && truth[i] < SMALLEST) {
                    assertThat(values.get(i)).contains(0, 1, 2, 3);
                }
            }
        }
    }

    /** Every way to fill the gaps that adds up and can have this sum of scores. */
    private static void fill(
            int[] truth, boolean[] isShown, int[] filled, int level, int sum, List<TreeSet<Integer>> values) {
        if (level == truth.length) {
            int least = 0;
            int most = 0;
            int records = 0;
            int judged = 0;
            for (int i = 0; i < filled.length; i++) {
                least += filled[i] * SCORES_OF_LEVEL * i;
                most += filled[i] * (SCORES_OF_LEVEL * i + SCORES_OF_LEVEL - 1);
                records += filled[i];
                judged += truth[i];
            }
            if (records == judged && least <= sum && sum <= most) {
                for (int i = 0; i < filled.length; i++) {
                    values.get(i).add(filled[i]);
                }
            }
            return;
        }
        int slack = isShown[level] ? 0 : 2 * SMALLEST;
        for (int count = Math.max(0, truth[level] - slack); count <= truth[level] + slack; count++) {
            filled[level] = count;
            fill(truth, isShown, filled, level + 1, sum, values);
        }
    }
}
