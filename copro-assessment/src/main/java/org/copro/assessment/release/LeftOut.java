package org.copro.assessment.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.copro.assessment.disclosure.FrequencyTable;
import org.copro.assessment.disclosure.Position;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.disclosure.ProtectedCell.Hidden;
import org.copro.assessment.disclosure.ProtectedCell.Shown;
import org.copro.assessment.disclosure.ProtectedCell.Why;
import org.copro.assessment.disclosure.ProtectedTable;
import org.copro.assessment.disclosure.SmallCountRule;

/**
 * How much was left out for want of consent, and when consents were taken back: counts and days, never a name or an id.
 * A count from 1 to one less than the smallest that is shown is hidden, and with it what it could be worked out of.
 */
public final class LeftOut {

    private static final String NOT_AGREED = "had not agreed";

    private final int kept;
    private final boolean isNone;
    private final ProtectedTable table;
    private final int smallest;

    private LeftOut(int kept, boolean isNone, ProtectedTable table, int smallest) {
        this.kept = kept;
        this.isNone = isNone;
        this.table = table;
        this.smallest = smallest;
    }

    /**
     * Protects the counts.
     *
     * @param kept how many were not left out
     * @param notAgreed refused, lapsed, or nothing recorded
     * @param withdrawn how many took their consent back, by the day as recorded
     */
    static LeftOut of(int kept, int notAgreed, SortedMap<String, Integer> withdrawn, int smallest) {
        List<String> reasons = new ArrayList<>(List.of(NOT_AGREED));
        List<Integer> counts = new ArrayList<>(List.of(notAgreed));
        withdrawn.forEach((day, count) -> {
            reasons.add(day);
            counts.add(count);
        });
        FrequencyTable table = FrequencyTable.of("left out", reasons, counts);
        return new LeftOut(
                kept, table.count(Position.TOTAL) == 0, new SmallCountRule(smallest, false).protect(table), smallest);
    }

    /** Whether nothing was left out. */
    public boolean isNone() {
        return isNone;
    }

    /** How many were left out, for whatever reason. */
    public ProtectedCell count() {
        return table.total();
    }

    /**
     * How many there were before any was left out; hidden where what was left out, or what was kept, is too few to show
     * and could be worked out from it.
     */
    public ProtectedCell before() {
        boolean isKeptSmall = kept > 0 && kept < smallest;
        return count() instanceof Shown out && (isNone || !isKeptSmall)
                ? new Shown(kept + out.count())
                : new Hidden(Why.PROTECTS_OTHERS, smallest);
    }

    /** How many took their consent back, by the day as recorded, the earliest first; part of {@link #count}. */
    public Map<String, ProtectedCell> withdrawn() {
        Map<String, ProtectedCell> days = new LinkedHashMap<>();
        for (int column = 1; column < table.columns().size(); column++) {
            days.put(table.columns().get(column), table.at(new Position(0, column)));
        }
        return days;
    }
}
