package org.copro.assessment.summary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.copro.assessment.disclosure.CellBounds;
import org.copro.assessment.disclosure.FrequencyTable;
import org.copro.assessment.disclosure.Position;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.disclosure.ProtectedCell.Hidden;
import org.copro.assessment.disclosure.ProtectedTable;
import org.copro.assessment.disclosure.SmallCountRule;
import org.copro.assessment.summary.Division.Category;
import org.jspecify.annotations.Nullable;

/** What is shown of a table over all projects, and what can be said of the numbers that are hidden in it. */
final class KnownOverAll {

    private final SmallCountRule rule;
    private final FrequencyTable truth;
    private final ProtectedTable published;
    // worked out if somebody asks for them
    private @Nullable Map<Position, CellBounds> bounds;

    KnownOverAll(SmallCountRule rule, FrequencyTable truth, ProtectedTable published) {
        this.rule = rule;
        this.truth = truth;
        this.published = published;
    }

    ProtectedCell at(Position position) {
        return published.at(position);
    }

    /** The number at a place as a category by which groups divide. */
    Category category(Position position) {
        ProtectedCell cell = at(position);
        return new Category(cell, cell instanceof Hidden ? bounds(position).least() : 0);
    }

    /** What can be said of a number that is hidden. */
    CellBounds bounds(Position hidden) {
        Map<Position, CellBounds> all = bounds;
        if (all == null) {
            all = allBounds();
            bounds = all;
        }
        return Objects.requireNonNull(all.get(hidden));
    }

    private Map<Position, CellBounds> allBounds() {
        List<Position> hidden = truth.positions().stream()
                .filter(position -> at(position) instanceof Hidden)
                .toList();
        Map<Position, CellBounds> all = new LinkedHashMap<>();
        rule.audit(truth, hidden).fromNumbers().forEach(one -> all.put(one.position(), one));
        return all;
    }
}
