package org.copro.assessment.score;

import java.util.ArrayList;
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

/**
 * The level a principle has reached. A level needs a score in its band or above and every gate up to it.
 *
 * @param certain reached whatever is not known
 * @param possible reached if what is not known turns out well; not below {@code certain}
 * @param byScoreAlone what the low end of the score would earn without gates
 * @param atBestByScoreAlone what the high end of the score would earn without gates
 * @param gates that keep something back or may do so, lowest level first, failed ones before open ones
 * @param next the level after the certain one, if it may be reached; empty if it may not
 * @param towardsNext criteria that are not known and would, if they turned out as well as they can, lead from the
 *     certain level to the next possible one, the fewest that are enough; empty if no level is next, or if it only
 *     waits for people to have rated for themselves
 */
public record EarnedLevel(
        Level certain,
        Level possible,
        Level byScoreAlone,
        Level atBestByScoreAlone,
        List<Gate> gates,
        Optional<Level> next,
        List<CriterionResult> towardsNext) {

    private static final Comparator<Gate> LOWEST_FIRST =
            Comparator.comparing(Gate::level).thenComparing(Gate::passed);

    /** Keeps the lists as given. */
    public EarnedLevel {
        gates = List.copyOf(gates);
        towardsNext = List.copyOf(towardsNext);
    }

    /** Reads the level off a score and the gates. */
    static EarnedLevel of(Framework framework, Interval score, List<Gate> gates, Sums sums) {
        List<List<Truth>> steps = new ArrayList<>();
        for (Band band : framework.bands()) {
            List<Truth> conditions = new ArrayList<>();
            conditions.add(score.reaches(band.from()));
            for (Gate gate : gates) {
                if (gate.level() == band.level()) {
                    conditions.add(gate.passed());
                }
            }
            steps.add(conditions);
        }
        Staged reached = Staged.of(steps);
        List<Gate> telling = new ArrayList<>();
        for (Gate gate : gates) {
            if (gate.passed() != Truth.TRUE) {
                telling.add(gate);
            }
        }
        telling.sort(LOWEST_FIRST);
        Optional<Band> next = reached.certain() == reached.possible()
                ? Optional.empty()
                : Optional.of(framework.bands().get(reached.certain()));
        return new EarnedLevel(
                // the lowest level needs nothing: its band begins at nothing, and no gate stands before it
                framework.bands().get(reached.certain() - 1).level(),
                framework.bands().get(reached.possible() - 1).level(),
                framework.earned(score.low()),
                framework.earned(score.high()),
                telling,
                next.map(Band::level),
                next.map(band -> towards(band, gates, sums)).orElse(List.of()));
    }

    /** The failed gates that keep something back: those before a level that the score alone could earn. */
    public List<Gate> keepingBack() {
        return gates.stream()
                .filter(gate -> gate.passed() == Truth.FALSE && gate.level().compareTo(atBestByScoreAlone) <= 0)
                .toList();
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
        for (CriterionResult one : towardsNext) {
            ask(questions, one.answers().high(), one.criterion().question().in(language));
        }
        gates.stream()
                .filter(gate -> gate.criterion().isEmpty() && gate.passed() == Truth.UNKNOWN)
                .filter(gate ->
                        next.filter(level -> gate.level().compareTo(level) <= 0).isPresent())
                .forEach(gate -> ask(questions, RatingAnswer.MET, gate.asks()));
        return questions.entrySet().stream()
                .map(one -> one.getKey() == RatingAnswer.MET
                        ? Phrase.of("a yes to {}", one.getValue())
                        : Phrase.of("“{}” to {}", one.getKey(), one.getValue()))
                .reduce((answers, more) -> Phrase.of("{}, and with {}", answers, more))
                .map(answers -> Phrase.of("It would be “{}” with {}", next.orElseThrow(), answers));
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
}
