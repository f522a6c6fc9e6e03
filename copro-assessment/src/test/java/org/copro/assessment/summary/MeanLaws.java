package org.copro.assessment.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
import org.copro.assessment.robust.Fraction;
import org.copro.known.Share;

/**
 * Somebody who has the mean of a principle beside the counts, knows which scores earn which level and which level can
 * be kept back, and tries all ways to fill the gaps, finds no small count.
 */
class MeanLaws {

    private static final int SMALLEST = 3;

    private static final List<List<String>> NOWHERE =
            Counted.PLAN.by().stream().map(one -> List.<String>of()).toList();

    /** Scores are tenths; two of them earn a level, as in the frameworks that come with copro. */
    private static final int SCORES_OF_LEVEL = 2;

    /** Of them, one more for the whole. */
    private static final int MOST = 10;

    /** Levels at which a higher score can be kept back: a gate stands before the next one. */
    private static final Set<Level> KEEPING_BACK = EnumSet.of(Level.STARTING, Level.ESTABLISHED);

    /**
     * A score and what it earned.
     *
     * @param tenths from 0 to 10
     */
    record Earned(int tenths, Level level) {

        static Earned of(int tenths, boolean isKeptBack) {
            Level earned = Level.values()[Math.min(tenths / SCORES_OF_LEVEL, Level.EMBEDDED.ordinal())];
            return new Earned(
                    tenths,
                    isKeptBack && earned.ordinal() > 0 && KEEPING_BACK.contains(Level.values()[earned.ordinal() - 1])
                            ? Level.values()[earned.ordinal() - 1]
                            : earned);
        }
    }

    @Provide
    Arbitrary<List<Earned>> earned() {
        Arbitrary<Earned> few = Combinators.combine(
                        Arbitraries.integers().between(0, MOST), Arbitraries.of(true, false))
                .as(Earned::of);
        Arbitrary<Earned> anywhere = Arbitraries.integers().between(0, 3).map(tenths -> Earned.of(tenths, false));
        Arbitrary<Earned> atTheLeast = Arbitraries.of(0, 2).map(tenths -> Earned.of(tenths, false));
        return Arbitraries.oneOf(scores(few, anywhere), scores(few, atTheLeast));
    }

    private static Arbitrary<List<Earned>> scores(Arbitrary<Earned> few, Arbitrary<Earned> many) {
        return Combinators.combine(
                        few.list().ofMaxSize(6), many.list().ofMinSize(20).ofMaxSize(160))
                .as((some, most) -> {
                    List<Earned> all = new ArrayList<>(some);
                    all.addAll(most);
                    return all;
                });
    }

    @Property(tries = 300)
    void aMeanBesideHiddenCountsTellsNothingOfThem(@ForAll("earned") List<Earned> scores) {
        PortfolioSummary summary = Counted.PLAN.empty();
        int[] truth = new int[Level.values().length];
        for (Earned score : scores) {
            Level level = score.level();
            Share share = new Share(score.tenths(), MOST);
            truth[level.ordinal()]++;
            summary.add(new SummaryEntry(
                    new int[] {
                        Layout.verdict(Layout.LABELS, Verdict.NOT_CHECKED),
                        Layout.known(0, Known.SOMETHING),
                        Layout.levels(0, level, level)
                    },
                    new int[] {0},
                    new Share[] {share, share, Share.ALL},
                    NOWHERE));
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
            fill(truth, isShown, new int[truth.length], 0, published.mean().get(), values);
            for (int i = 0; i < truth.length; i++) {
                if (truth[i] > 0 && truth[i] < SMALLEST) {
                    assertThat(values.get(i)).contains(0, 1, 2, 3);
                }
            }
        }
    }

    /** Every way to fill the gaps that adds up and can have this sum of scores. */
    private static void fill(
            int[] truth, boolean[] isShown, int[] filled, int level, MeanScore mean, List<TreeSet<Integer>> values) {
        if (level == truth.length) {
            int least = 0;
            int most = 0;
            int records = 0;
            int judged = 0;
            for (int i = 0; i < filled.length; i++) {
                boolean isUpToTheWhole = i == Level.EMBEDDED.ordinal() || KEEPING_BACK.contains(Level.values()[i]);
                least += filled[i] * SCORES_OF_LEVEL * i;
                most += filled[i] * (isUpToTheWhole ? MOST : SCORES_OF_LEVEL * i + SCORES_OF_LEVEL - 1);
                records += filled[i];
                judged += truth[i];
            }
            if (records == judged && canBe(mean, judged, least, most)) {
                for (int i = 0; i < filled.length; i++) {
                    values.get(i).add(filled[i]);
                }
            }
            return;
        }
        int slack = isShown[level] ? 0 : 2 * SMALLEST;
        for (int count = Math.max(0, truth[level] - slack); count <= truth[level] + slack; count++) {
            filled[level] = count;
            fill(truth, isShown, filled, level + 1, mean, values);
        }
    }

    /** Whether a sum between two is rounded to the mean. */
    private static boolean canBe(MeanScore mean, int records, int least, int most) {
        for (int sum = least; sum <= most; sum++) {
            Fraction one = Fraction.of(sum, (long) MOST * records);
            if (new MeanScore(one, one, Fraction.ONE).low().equals(mean.low())) {
                return true;
            }
        }
        return false;
    }
}
