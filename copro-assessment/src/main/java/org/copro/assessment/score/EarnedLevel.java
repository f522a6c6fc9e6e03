package org.copro.assessment.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.copro.assessment.framework.Band;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Level;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.Phrase;
import org.copro.voice.RatingAnswer;
import org.jspecify.annotations.Nullable;

/**
 * The level a principle has reached. A level needs a score in its band or above and every gate up to it. What explains
 * it is worked out when it is asked for.
 */
public final class EarnedLevel {

    private static final Comparator<Gate> LOWEST_FIRST =
            Comparator.comparing(Gate::level).thenComparing(Gate::passed);

    private final Framework framework;
    private final Interval score;
    private final List<Gate> all;
    private final Sums sums;
    private final Staged reached;
    // worked out when first asked for; two threads may do it at once, and get the same
    private @Nullable List<Gate> telling;
    private @Nullable List<CriterionResult> towardsNext;

    /**
     * A level.
     *
     * @param reached how many bands are
     * @param all the gates
     */
    EarnedLevel(Framework framework, Interval score, Staged reached, List<Gate> all, Sums sums) {
        this.framework = framework;
        this.score = score;
        this.reached = reached;
        this.all = List.copyOf(all);
        this.sums = sums;
    }

    /** How many bands a score and the gates reach. */
    static Staged reached(Framework framework, Interval score, List<Gate> gates) {
        return Staged.of(
                framework.bands().size(), step -> reaches(framework.bands().get(step), score, gates));
    }

    /** Reached whatever is not known. */
    public Level certain() {
        // the lowest level needs nothing: its band begins at nothing, and no gate stands before it
        return framework.bands().get(reached.certain() - 1).level();
    }

    /** Reached if what is not known turns out well; not below {@link #certain()}. */
    public Level possible() {
        return framework.bands().get(reached.possible() - 1).level();
    }

    /** What the low end of the score would earn without gates. */
    public Level byScoreAlone() {
        return framework.earned(score.low());
    }

    /** What the high end of the score would earn without gates. */
    public Level atBestByScoreAlone() {
        return framework.earned(score.high());
    }

    /** Gates that keep something back or may do so, lowest level first, failed ones before open ones. */
    public List<Gate> gates() {
        List<Gate> known = telling;
        if (known == null) {
            List<Gate> open = new ArrayList<>();
            for (Gate gate : all) {
                if (gate.passed() != Truth.TRUE) {
                    open.add(gate);
                }
            }
            open.sort(LOWEST_FIRST);
            known = List.copyOf(open);
            telling = known;
        }
        return known;
    }

    /** The level after the certain one, if it may be reached; empty if it may not. */
    public Optional<Level> next() {
        return nextBand().map(Band::level);
    }

    private Optional<Band> nextBand() {
        return reached.certain() == reached.possible()
                ? Optional.empty()
                : Optional.of(framework.bands().get(reached.certain()));
    }

    /**
     * Criteria that are not known and would, if they turned out as well as they can, lead from the certain level to the
     * next possible one, the fewest that are enough; empty if no level is next, or if it only waits for people to have
     * rated for themselves.
     */
    public List<CriterionResult> towardsNext() {
        List<CriterionResult> known = towardsNext;
        if (known == null) {
            known = List.copyOf(nextBand().map(band -> towards(band, all, sums)).orElse(List.of()));
            towardsNext = known;
        }
        return known;
    }

    /** Whether the score lies in a band or above, and its gates are passed. */
    private static Truth reaches(Band band, Interval score, List<Gate> gates) {
        Truth all = score.reaches(band.from());
        for (Gate gate : gates) {
            if (gate.level() == band.level()) {
                all = all.and(gate.passed());
            }
        }
        return all;
    }

    /** The failed gates that keep something back: those before a level that the score alone could earn. */
    public List<Gate> keepingBack() {
        List<Gate> keeping = new ArrayList<>();
        for (Gate gate : gates()) {
            if (gate.passed() == Truth.FALSE && gate.level().compareTo(atBestByScoreAlone()) <= 0) {
                keeping.add(gate);
            }
        }
        return Collections.unmodifiableList(keeping);
    }

    /**
     * What separates the certain level from the next possible one, as a sentence: the answers that would lead there, as
     * good as they can turn out. As in: It would be “starting” with a yes to “Was it paid?” and “Was it fair?”, and
     * with “in part” to “Was it open?”
     *
     * @param language of the questions
     * @return empty if no level is next
     */
    public Optional<Phrase> towardsNextInWords(String language) {
        Map<RatingAnswer, List<Phrase>> questions = new TreeMap<>(Comparator.reverseOrder());
        for (CriterionResult one : towardsNext()) {
            ask(questions, one.answers().high(), one.criterion().question().in(language));
        }
        gates().stream()
                .filter(gate -> gate.criterion().isEmpty() && gate.passed() == Truth.UNKNOWN)
                .filter(gate -> next().filter(level -> gate.level().compareTo(level) <= 0)
                        .isPresent())
                .forEach(gate -> ask(questions, RatingAnswer.MET, gate.asks()));
        return questions.entrySet().stream()
                .map(one -> one.getKey() == RatingAnswer.MET
                        ? Phrase.of("a yes to {}", one.getValue())
                        : Phrase.of("“{}” to {}", one.getKey(), one.getValue()))
                .reduce((answers, more) -> Phrase.of("{}, and with {}", answers, more))
                .map(answers -> Phrase.of("It would be “{}” with {}", next().orElseThrow(), answers));
    }

    private static void ask(Map<RatingAnswer, List<Phrase>> questions, RatingAnswer answer, Object question) {
        questions.computeIfAbsent(answer, first -> new ArrayList<>()).add(Phrase.of("“{}”", question));
    }

    /** Open gates of the next level first, since they must be met anyway; then what can gain most of what is open. */
    private static List<CriterionResult> towards(Band next, List<Gate> gates, Sums sums) {
        List<CriterionResult> towards = new ArrayList<>();
        for (Gate gate : gates) {
            if (gate.level().compareTo(next.level()) <= 0 && gate.passed() == Truth.UNKNOWN) {
                gate.criterion().ifPresent(towards::add);
            }
        }
        List<CriterionResult> open = sums.open();
        open.removeAll(towards);
        open.sort(Comparator.comparingLong(sums::gain).reversed());
        for (CriterionResult one : open) {
            if (sums.lowIfWell(towards).compareTo(next.from()) >= 0) {
                break;
            }
            towards.add(one);
        }
        return towards;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof EarnedLevel level
                        && reached.equals(level.reached)
                        && score.equals(level.score)
                        && all.equals(level.all)
                        && framework.equals(level.framework)
                        && towardsNext().equals(level.towardsNext());
    }

    @Override
    public int hashCode() {
        return 31 * score.hashCode() + reached.hashCode();
    }

    @Override
    public String toString() {
        return "%s to %s, kept back by %s".formatted(certain(), possible(), gates());
    }
}
