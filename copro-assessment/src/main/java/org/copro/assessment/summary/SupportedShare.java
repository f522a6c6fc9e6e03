package org.copro.assessment.summary;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.copro.assessment.disclosure.Position;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.disclosure.ProtectedCell.Hidden;
import org.copro.assessment.disclosure.ProtectedCell.Shown;
import org.copro.assessment.disclosure.ProtectedTable;
import org.copro.assessment.label.Verdict;
import org.copro.assessment.statistics.Limits;
import org.copro.assessment.statistics.Proportion;

/**
 * What share of the claims of a word the records support, as far as it may be told: at least those that are supported
 * for certain, at most all that are not overstated for certain. Worked out from what is shown, so that it tells nothing
 * more.
 *
 * @param claims how many projects claim the word
 * @param verdicts how many of them have each verdict; one that is missing is not told apart
 */
public record SupportedShare(ProtectedCell claims, Map<Verdict, ProtectedCell> verdicts) {

    /** The fewest claims of which a share is given in per cent, and its limits. Ours. */
    public static final int FEWEST_FOR_SHARE = 10;

    /** Keeps the map in the order of verdicts. */
    public SupportedShare {
        Map<Verdict, ProtectedCell> ordered = new EnumMap<>(Verdict.class);
        ordered.putAll(verdicts);
        verdicts = Collections.unmodifiableMap(ordered);
    }

    /** Reads a row of a table with a column for each verdict. */
    static SupportedShare read(ProtectedTable table, int row) {
        Map<Verdict, ProtectedCell> cells = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            cells.put(verdict, table.at(new Position(row, verdict.ordinal())));
        }
        return new SupportedShare(table.at(Position.totalOfRow(row)), cells);
    }

    /** What is shown of one verdict. */
    public ProtectedCell of(Verdict verdict, int smallest) {
        ProtectedCell cell = verdicts.get(verdict);
        return cell == null ? new Hidden(ProtectedCell.Why.PROTECTS_OTHERS, smallest) : cell;
    }

    /** Those supported for certain, of all; empty if that is hidden. */
    public Optional<Proportion> atLeast() {
        return claims instanceof Shown all && verdicts.get(Verdict.SUPPORTED) instanceof Shown supported
                ? Optional.of(new Proportion(supported.count(), all.count()))
                : Optional.empty();
    }

    /** Those not overstated for certain, of all; empty if that is hidden. */
    public Optional<Proportion> atMost() {
        return claims instanceof Shown all && verdicts.get(Verdict.OVERSTATED) instanceof Shown overstated
                ? Optional.of(new Proportion(all.count() - overstated.count(), all.count()))
                : Optional.empty();
    }

    /** Whether there are enough claims to speak of a share. */
    public boolean isShareTold() {
        return claims instanceof Shown all && all.count() >= FEWEST_FOR_SHARE;
    }

    /** The lower of Wilson's limits of the least share there is; empty if that is hidden or of too few. */
    public Optional<Double> lowerLimit() {
        return limits(atLeast()).map(Limits::low);
    }

    /** The upper of Wilson's limits of the greatest share there can be; empty if that is hidden or of too few. */
    public Optional<Double> upperLimit() {
        return limits(atMost()).map(Limits::high);
    }

    private Optional<Limits> limits(Optional<Proportion> share) {
        return isShareTold() ? share.flatMap(one -> one.limits().found()) : Optional.empty();
    }
}
