package org.copro.assessment.framework;

import java.util.List;
import java.util.Optional;
import org.copro.binding.Texts;
import org.copro.evidence.Source;
import org.copro.known.Share;
import org.copro.voice.RatingAnswer;

/**
 * One thing a principle asks of a record: an indicator, which of its outcomes is good, and how much that counts.
 *
 * @param id permanent, unique in its framework
 * @param question in plain words
 * @param indicator id of the indicator that decides it; absent if nothing in a project file can: then it is never known
 * @param counts which outcome of the indicator is good; absent for observed
 * @param metFrom the share of cases from which it is fully met; absent for all of them
 * @param weight how much it counts among the criteria of its principle, from 1 to 1000; absent for 1
 * @param rank its place among the criteria of its principle, 1 being the most important, where they are put in order
 *     rather than weighed; absent if they are weighed
 * @param gate the level from which it must be met, whatever the others add up to; absent if it is no gate
 * @param gateNeeds the answer the gate needs at least; absent for fully met
 * @param appliesWhen id of an indicator; where that certainly does not hold the criterion does not apply
 * @param status where it stands in its life; absent for stable
 * @param remedy what one could do, in plain words
 * @param effort how much that takes
 * @param source where it was read; one at least
 * @param note what a reader should know; needed for a retired criterion
 */
public record Criterion(
        String id,
        Texts question,
        Optional<String> indicator,
        Optional<Counts> counts,
        Optional<Share> metFrom,
        Optional<Integer> weight,
        Optional<Integer> rank,
        Optional<Level> gate,
        Optional<RatingAnswer> gateNeeds,
        Optional<String> appliesWhen,
        Optional<Status> status,
        Texts remedy,
        Effort effort,
        List<Source> source,
        Optional<String> note) {

    /** The greatest weight: beyond it two weights can hardly be told apart by a reader. */
    public static final int HEAVIEST = 1000;

    /** Keeps the list as given. */
    public Criterion {
        source = List.copyOf(source);
    }

    /** Which outcome is good. */
    public Counts countsOrObserved() {
        return counts.orElse(Counts.OBSERVED);
    }

    /** The share of cases from which it is fully met. */
    public Share fullyMetFrom() {
        return metFrom.orElse(Share.ALL);
    }

    /** The answer its gate needs at least, if it is one. */
    public RatingAnswer neededAtGate() {
        return gateNeeds.orElse(RatingAnswer.MET);
    }

    /** Whether an answer is enough for its gate; any is where it is no gate. */
    public boolean passesGate(RatingAnswer answer) {
        return gate.isEmpty() || answer.compareTo(neededAtGate()) >= 0;
    }

    /** Whether it is a gate on the way to a level: of this one, or of one below. */
    public boolean isGateUpTo(Level level) {
        return gate.filter(one -> one.compareTo(level) <= 0).isPresent();
    }

    /** Whether it counts towards the score and its gate. */
    public boolean isCounted() {
        return status.orElse(Status.STABLE) == Status.STABLE;
    }

    /** Whether it is asked at all. */
    public boolean isAsked() {
        return status.orElse(Status.STABLE) != Status.RETIRED;
    }
}
