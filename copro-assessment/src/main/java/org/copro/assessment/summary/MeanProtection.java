package org.copro.assessment.summary;

import java.math.BigInteger;
import java.util.Optional;
import org.copro.assessment.disclosure.Position;
import org.copro.assessment.disclosure.ProtectedCell.Hidden;
import org.copro.assessment.disclosure.ProtectedTable;
import org.copro.assessment.disclosure.SmallCountRule;
import org.copro.assessment.framework.Band;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Level;
import org.copro.assessment.robust.Fraction;
import org.copro.known.Share;

/**
 * Whether the mean score of a principle tells of hidden counts. A mean says how high scores are together; how many have
 * reached a level follows from it only if scores have no room to move within their levels. The room is what all scores
 * together could rise and fall by without leaving the band of their level. Every hidden count can be moved by as much
 * as the rule asks for if the room is at least that much for each of them; then the mean can stay what it is.
 */
final class MeanProtection {

    private final PortfolioSummary summary;
    private final Framework framework;
    private final int principle;
    private final SmallCountRule rule;

    MeanProtection(PortfolioSummary summary, Framework framework, int principle, SmallCountRule rule) {
        this.summary = summary;
        this.framework = framework;
        this.principle = principle;
        this.rule = rule;
    }

    /** The mean; empty if it could tell of a hidden count, or for fewer than ten projects. */
    Optional<MeanScore> mean(ProtectedTable known, Optional<ProtectedTable> levels) {
        int nothing = summary.count(Layout.known(principle, Known.NOTHING));
        int all = summary.count(Layout.known(principle, Known.SOMETHING)) + nothing;
        if (all < SupportedShare.FEWEST_FOR_SHARE || hidden(known) > 0 || levels.isPresent() && !isSafe(levels.get())) {
            return Optional.empty();
        }
        Fraction many = whole(all);
        return Optional.of(new MeanScore(
                summary.sum(principle, 0).dividedBy(many),
                summary.sum(principle, 1).plus(whole(nothing)).dividedBy(many),
                summary.sum(principle, 2).dividedBy(many)));
    }

    private boolean isSafe(ProtectedTable levels) {
        int hidden = hidden(levels);
        return hidden == 0
                || hasRoom(summary.sum(principle, 0), true, hidden)
                        && hasRoom(summary.sum(principle, 1), false, hidden);
    }

    /** Of the low ends by the certain level, or of the high ends by the possible one. */
    private boolean hasRoom(Fraction sum, boolean isCertain, int hidden) {
        Fraction least = Fraction.ZERO;
        Fraction most = Fraction.ZERO;
        for (Band band : framework.bands()) {
            Fraction many = whole(count(band.level(), isCertain));
            least = least.plus(many.times(Fraction.of(band.from())));
            most = most.plus(many.times(Fraction.of(band.below().orElse(Share.ALL))));
        }
        Fraction needed = whole((long) hidden * rule.threshold());
        return sum.minus(least).compareTo(needed) >= 0 && most.minus(sum).compareTo(needed) >= 0;
    }

    private int count(Level level, boolean isCertain) {
        int count = 0;
        for (Level other : Level.values()) {
            count += summary.count(
                    isCertain ? Layout.levels(principle, level, other) : Layout.levels(principle, other, level));
        }
        return count;
    }

    private static int hidden(ProtectedTable table) {
        int hidden = 0;
        for (Position position : table.cells().keySet()) {
            hidden += !position.isTotal() && table.at(position) instanceof Hidden ? 1 : 0;
        }
        return hidden;
    }

    private static Fraction whole(long number) {
        return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
    }
}
