package org.copro.assessment.summary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.disclosure.ProtectedCell.Shown;

/**
 * How groups divide, and how one of the parts divides further.
 *
 * @param parts of a whole group
 * @param counts reads the true counts of the parts
 * @param divided which part divides further
 * @param further how it does; empty if none does
 * @param furtherCounts reads the true counts of its parts; empty if none does
 */
record Figure(
        Division parts,
        Function<GroupCounts, long[]> counts,
        int divided,
        Optional<Division> further,
        Function<GroupCounts, long[]> furtherCounts) {

    static Figure of(Division parts, Function<GroupCounts, long[]> counts) {
        return new Figure(parts, counts, 0, Optional.empty(), group -> new long[0]);
    }

    /** Reads counts that stand beside each other. */
    static Function<GroupCounts, long[]> from(int place, int many) {
        return group -> Arrays.copyOfRange(group.counts(), place, place + many);
    }

    /**
     * What may be shown of groups.
     *
     * @param parts for each group what is shown of its parts
     * @param further for each group what is shown of the parts of one of them; none if it does not divide
     */
    record Cells(List<List<ProtectedCell>> parts, List<List<ProtectedCell>> further) {}

    /** What may be shown of groups that make up all projects. */
    Cells cells(List<GroupCounts> groups) {
        List<List<ProtectedCell>> shown = parts.of(groups.stream().map(counts).toList());
        List<ProtectedCell> whole =
                shown.stream().map(group -> group.get(divided)).toList();
        return new Cells(
                shown,
                further.map(division -> division.within(
                                whole, groups.stream().map(furtherCounts).toList()))
                        .orElse(List.of()));
    }

    /** What may be shown of groups that can have projects in common and leave none out. */
    Cells overlapping(List<GroupCounts> groups, List<Boolean> isTold, GroupCounts all) {
        List<List<ProtectedCell>> shown =
                parts.overlapping(groups.stream().map(counts).toList(), isTold, counts.apply(all));
        return new Cells(
                shown,
                further.map(division -> {
                            // only where it is shown how many divide
                            List<Boolean> isShown = shown.stream()
                                    .map(cells -> cells.get(divided) instanceof Shown)
                                    .toList();
                            return division.overlapping(
                                    groups.stream().map(furtherCounts).toList(), isShown, furtherCounts.apply(all));
                        })
                        .orElse(List.of()));
    }

    /**
     * How groups of some of the projects divide: what can be known of all of these is settled first, once for whatever
     * groups are made of them.
     *
     * @param some of the projects
     * @param others all that are not among them
     */
    Figure of(GroupCounts some, GroupCounts others) {
        Cells shown = cells(List.of(some, others));
        return new Figure(
                parts.of(shown.parts().get(0), counts.apply(some)),
                counts,
                divided,
                further.map(division -> division.of(shown.further().get(0), furtherCounts.apply(some))),
                furtherCounts);
    }

    /**
     * Whether a small count of a group could not be nothing as far as the size of the group and what is shown over all
     * go, whatever else is hidden.
     *
     * @param all all projects
     */
    boolean exposes(GroupCounts group, GroupCounts all) {
        return parts.exposes(counts.apply(group), counts.apply(all))
                || further.filter(division -> division.exposes(furtherCounts.apply(group), furtherCounts.apply(all)))
                        .isPresent();
    }
}
