package org.copro.assessment.robust;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Level;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.robust.End.Counted;
import org.copro.assessment.robust.LevelChange.Change;
import org.copro.assessment.score.CriterionResult;
import org.copro.assessment.score.EarnedLevel;
import org.copro.assessment.score.Gate;
import org.copro.assessment.score.PrincipleScore;
import org.copro.voice.RatingAnswer;

/**
 * How sure the level of one principle is. Four questions: under which share of weightings it stands, whether another
 * mean changes it, under which share of values of the answers it stands, and which single criteria change it. The first
 * three are asked of what is certain and of what is possible, since what is not known is no matter of values.
 *
 * <p>Weightings are all equally likely; so are values of the middle answers. That is no statement about people: it says
 * how much room is left for opinions. Where fewer than 70 % of the weightings keep a level, {@link Verdict} gives none.
 *
 * @param principle as it was scored
 * @param certain the level reached whatever is not known
 * @param possible the level reached if what is not known turns out well
 * @param changes single criteria that change the certain level, in the order of the framework, each left out first,
 *     then not met, then met
 * @param seed of what was drawn; nothing was where the shares are exact
 * @see <a href="http://www.oecd.org/std/handbookonconstructingcompositeindicatorsmethodologyanduserguide.htm">OECD/JRC
 *     2008, Handbook on composite indicators, step 7</a>
 * @see <a href="https://doi.org/10.1016/j.ejor.2005.12.037">Tervonen and Lahdelma 2007: SMAA</a>
 */
public record Robustness(
        PrincipleScore principle,
        LevelRobustness certain,
        LevelRobustness possible,
        List<LevelChange> changes,
        long seed) {

    /** The seed where none is given; drawn is only what has too many criteria for the closed form. */
    public static final long SEED = 42;

    /** Keeps the list as given. */
    public Robustness {
        changes = List.copyOf(changes);
    }

    /**
     * Looks at one principle; empty if nothing of it applies.
     *
     * @param score of the principle
     * @param framework it was scored by
     * @param seed for principles with more than {@value WeightShare#MOST_EXACT} criteria, whose weightings are drawn
     * @throws IllegalArgumentException if it was scored by another framework
     */
    public static Optional<Robustness> of(PrincipleScore score, Framework framework, long seed) {
        return score.level().map(level -> of(score, level, framework, seed));
    }

    private static Robustness of(PrincipleScore score, EarnedLevel level, Framework framework, long seed) {
        End low = End.low(score, framework);
        End high = End.high(score, framework);
        requireSame(score, level.certain(), low, framework);
        requireSame(score, level.possible(), high, framework);
        return new Robustness(
                score,
                LevelRobustness.of(level.certain(), low, level.gates(), seed),
                LevelRobustness.of(level.possible(), high, failed(level), seed),
                changes(score, low),
                seed);
    }

    private static void requireSame(PrincipleScore score, Level level, End end, Framework framework) {
        if (!end.level().equals(Optional.of(level))) {
            throw new IllegalArgumentException("'%s' was not scored by '%s' %s"
                    .formatted(score.principle().id(), framework.id(), framework.version()));
        }
    }

    private static List<Gate> failed(EarnedLevel level) {
        return level.gates().stream()
                .filter(gate -> gate.passed() == Truth.FALSE)
                .toList();
    }

    private static List<LevelChange> changes(PrincipleScore score, End low) {
        Optional<Level> now = low.level();
        List<LevelChange> changes = new ArrayList<>();
        for (CriterionResult criterion : score.criteria()) {
            Optional<Counted> counted = low.of(criterion);
            if (counted.isPresent()) {
                Counted one = counted.get();
                add(changes, now, one, Change.LEFT_OUT, low.without(one));
                add(changes, now, one, Change.NOT_MET, low.turned(one, RatingAnswer.NOT_MET));
                add(changes, now, one, Change.MET, low.turned(one, RatingAnswer.MET));
            }
        }
        return changes;
    }

    private static void add(
            List<LevelChange> changes, Optional<Level> now, Counted one, Change change, Optional<Level> level) {
        if (!level.equals(now)) {
            changes.add(new LevelChange(one.result(), change, level));
        }
    }
}
