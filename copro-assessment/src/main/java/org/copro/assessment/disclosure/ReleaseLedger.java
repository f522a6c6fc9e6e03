package org.copro.assessment.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.copro.assessment.disclosure.ProtectedCell.Shown;

/**
 * What was published so far, as published: counts, and never persons or counts that were hidden. Two tables that are
 * each safe can together tell what one person said: "all" less "those who agreed to sharing" may be one person.
 *
 * @param releases in the order published
 */
public record ReleaseLedger(List<Release> releases) {

    /** Refuses two releases of one name. */
    public ReleaseLedger {
        releases = List.copyOf(releases);
        if (releases.stream().map(Release::id).distinct().count() < releases.size()) {
            throw new IllegalArgumentException("ids of releases must differ but were %s"
                    .formatted(releases.stream().map(Release::id).toList()));
        }
    }

    /**
     * A table that was or will be published.
     *
     * @param id its permanent name
     * @param people the people it was drawn from; releases with the same words here are compared
     * @param table as published
     */
    public record Release(String id, String people, ProtectedTable table) {}

    /**
     * Something two releases tell together.
     *
     * @param earlier the id of the earlier release
     * @param place the name of the place in the table
     * @param kind what
     */
    public record Differencing(String earlier, String place, Kind kind) {

        /** In words, for whoever decides on the release. */
        public String words() {
            return "%s: with \"%s\", %s".formatted(place, earlier, kind.words);
        }
    }

    /** What two releases can tell together. */
    public enum Kind {
        /** Both counts are shown, and they differ by a small count. */
        SMALL_DIFFERENCE("the difference is a count too small to show"),
        /** One hides what the other shows, for nearly the same people. */
        FILLS_A_GAP("a hidden count can be worked out, or nearly");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** With one release more. */
    public ReleaseLedger with(Release release) {
        return new ReleaseLedger(
                Stream.concat(releases.stream(), Stream.of(release)).toList());
    }

    /**
     * What a release would tell together with an earlier one of the same people; nothing if it is empty. Places are
     * compared by their names; a place with other names, as after merging groups, is not.
     *
     * <p>A hidden count is nearly worked out if the other release shows it and the two are of people of whom fewer than
     * the threshold differ, as far as totals tell; if they do not tell, it counts as worked out.
     *
     * @param rule the rule by which counts are hidden
     */
    public List<Differencing> check(Release next, SmallCountRule rule) {
        List<Differencing> found = new ArrayList<>();
        for (Release earlier : releases) {
            if (earlier.people().equals(next.people())) {
                Pair pair = new Pair(earlier.table(), next.table());
                pair.places()
                        .forEach((later, before) -> pair.kind(before, later, rule)
                                .ifPresent(kind -> found.add(new Differencing(
                                        earlier.id(), next.table().name(later), kind))));
            }
        }
        return found;
    }

    /** Two tables with places of the same names. */
    private record Pair(ProtectedTable earlier, ProtectedTable later) {

        /** Places of the later table, with the places of the same name in the earlier one. */
        Map<Position, Position> places() {
            Map<Position, Position> places = new LinkedHashMap<>();
            for (Position position : later.cells().keySet()) {
                int row = place(position.row(), later.rows(), earlier.rows());
                int column = place(position.column(), later.columns(), earlier.columns());
                if (row >= 0 && column >= 0 && earlier.cells().containsKey(new Position(row, column))) {
                    places.put(position, new Position(row, column));
                }
            }
            return places;
        }

        private static int place(int place, List<String> names, List<String> earlier) {
            return place == Position.TOTALS ? Position.TOTALS : earlier.indexOf(names.get(place));
        }

        Optional<Kind> kind(Position before, Position after, SmallCountRule rule) {
            boolean wasShown = earlier.at(before) instanceof Shown;
            boolean isShown = later.at(after) instanceof Shown;
            if (wasShown && isShown) {
                return rule.isSmall(difference(before, after).orElseThrow())
                        ? Optional.of(Kind.SMALL_DIFFERENCE)
                        : Optional.empty();
            }
            return wasShown != isShown && differing(before, after) < rule.threshold()
                    ? Optional.of(Kind.FILLS_A_GAP)
                    : Optional.empty();
        }

        /**
         * At most how many people can make the difference at a place, if one release is of some of the other's people.
         */
        private int differing(Position before, Position after) {
            return Stream.of(
                            difference(Position.totalOfRow(before.row()), Position.totalOfRow(after.row())),
                            difference(Position.totalOfColumn(before.column()), Position.totalOfColumn(after.column())),
                            difference(Position.TOTAL, Position.TOTAL))
                    .flatMapToInt(OptionalInt::stream)
                    .min()
                    .orElse(0);
        }

        private OptionalInt difference(Position before, Position after) {
            return earlier.cells().get(before) instanceof Shown was
                            && later.cells().get(after) instanceof Shown is
                    ? OptionalInt.of(Math.abs(was.count() - is.count()))
                    : OptionalInt.empty();
        }
    }
}
