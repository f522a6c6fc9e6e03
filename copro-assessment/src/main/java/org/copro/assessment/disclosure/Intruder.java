package org.copro.assessment.disclosure;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Solves a table with gaps. A table with totals is a network: counts flow from rows to columns, totals into the rows
 * and out of the columns, the total of all back again, and whatever flows into a line flows out of it. The true counts
 * are one way to fill the gaps; how far one gap can go up or down from there is a greatest flow through the other gaps.
 *
 * @see <a href="https://census.gov/library/working-papers/2001/adrm/rr2001-01.html">Cell suppression and audit, U.S.
 *     Census Bureau 2001</a>
 */
final class Intruder {

    private static final long WITHOUT_END = Long.MAX_VALUE / 4;

    private final FrequencyTable table;
    private final List<Position> gaps;
    private final int nodes;
    private final int[] from;
    private final int[] to;
    private final long[] up;
    private final long[] down;

    /** For each line the gaps that touch it. */
    private final int[][] touching;

    /** What is known of a gap beforehand: from the least to the greatest, the true count among them. */
    interface Knowledge {

        long least(Position position);

        long greatest(Position position);
    }

    /** Knows the numbers shown and nothing of the gaps but that they are counts. */
    static Intruder withNumbers(FrequencyTable table, List<Position> gaps, Surroundings around) {
        return new Intruder(table, gaps, new Knowledge() {
            @Override
            public long least(Position position) {
                return 0;
            }

            @Override
            public long greatest(Position position) {
                return around.greatest(position, WITHOUT_END);
            }
        });
    }

    /**
     * Also knows what the labels mean: "fewer than 5" is 1 to 4, and what is hidden for others is 5 or more. A hidden
     * zero is taken as known, which is more than can be; so whatever stays open here is open.
     */
    static Intruder withLabels(FrequencyTable table, List<Position> gaps, int threshold, Surroundings around) {
        return new Intruder(table, gaps, new Knowledge() {
            @Override
            public long least(Position position) {
                int count = table.count(position);
                return around.neverShown().contains(position) ? 0 : count < threshold ? Math.min(count, 1) : threshold;
            }

            @Override
            public long greatest(Position position) {
                int count = table.count(position);
                boolean isLabelled = count < threshold && !around.neverShown().contains(position);
                return isLabelled ? Math.min(count, 1) * (threshold - 1L) : around.greatest(position, WITHOUT_END);
            }
        });
    }

    private Intruder(FrequencyTable table, List<Position> gaps, Knowledge knowledge) {
        this.table = table;
        this.gaps = gaps;
        nodes = lines(table);
        from = gaps.stream().mapToInt(gap -> from(table, gap)).toArray();
        to = gaps.stream().mapToInt(gap -> to(table, gap)).toArray();
        up = gaps.stream()
                .mapToLong(gap -> knowledge.greatest(gap) == WITHOUT_END
                        ? WITHOUT_END
                        : knowledge.greatest(gap) - table.count(gap))
                .toArray();
        down = gaps.stream()
                .mapToLong(gap -> table.count(gap) - knowledge.least(gap))
                .toArray();
        touching = touching();
    }

    private int[][] touching() {
        int[] many = new int[nodes];
        for (int gap = 0; gap < from.length; gap++) {
            many[from[gap]]++;
            many[to[gap]]++;
        }
        int[][] lines = new int[nodes][];
        for (int node = 0; node < nodes; node++) {
            lines[node] = new int[many[node]];
        }
        for (int gap = from.length - 1; gap >= 0; gap--) {
            lines[from[gap]][--many[from[gap]]] = gap;
            lines[to[gap]][--many[to[gap]]] = gap;
        }
        return lines;
    }

    /** What can be said of one gap. */
    CellBounds bounds(Position position) {
        int gap = gaps.indexOf(position);
        int count = table.count(position);
        long[] along = new long[from.length];
        long raise = Math.min(up[gap], flow(gap, to[gap], from[gap], WITHOUT_END, along));
        long lower = Math.min(down[gap], flow(gap, from[gap], to[gap], WITHOUT_END, along));
        return new CellBounds(
                position,
                Math.toIntExact(count - lower),
                raise >= WITHOUT_END ? OptionalInt.empty() : OptionalInt.of(Math.toIntExact(count + raise)));
    }

    /**
     * The gaps that are filled otherwise if one is filled with so much more, itself among them; empty if it cannot be.
     * As long as all of these are gaps, it can be.
     *
     * @param more above the true count; below it if negative
     */
    Optional<Set<Position>> way(Position position, int more) {
        int gap = gaps.indexOf(position);
        long amount = Math.abs((long) more);
        int source = more > 0 ? to[gap] : from[gap];
        int sink = more > 0 ? from[gap] : to[gap];
        long[] along = new long[from.length];
        if (amount > (more > 0 ? up[gap] : down[gap]) || flow(gap, source, sink, amount, along) < amount) {
            return Optional.empty();
        }
        Set<Position> way = new LinkedHashSet<>();
        way.add(position);
        for (int other = 0; other < along.length; other++) {
            if (along[other] != 0) {
                way.add(gaps.get(other));
            }
        }
        return Optional.of(way);
    }

    /** The two lines that a count stands in: each adds up. */
    static int[] lines(FrequencyTable table, Position position) {
        return new int[] {from(table, position), to(table, position)};
    }

    /** How many lines add up. */
    static int lines(FrequencyTable table) {
        return table.isOneLine() ? 2 : table.rows().size() + table.columns().size() + 2;
    }

    private static int from(FrequencyTable table, Position position) {
        if (table.isOneLine()) {
            return position.isTotal() ? 1 : 0;
        }
        int rows = table.rows().size();
        int columns = table.columns().size();
        if (position.row() != Position.TOTALS) {
            return position.column() == Position.TOTALS ? rows + columns : position.row();
        }
        return position.column() == Position.TOTALS ? rows + columns + 1 : rows + position.column();
    }

    private static int to(FrequencyTable table, Position position) {
        if (table.isOneLine()) {
            return position.isTotal() ? 0 : 1;
        }
        int rows = table.rows().size();
        int columns = table.columns().size();
        if (position.row() != Position.TOTALS) {
            return position.column() == Position.TOTALS ? position.row() : rows + position.column();
        }
        return position.column() == Position.TOTALS ? rows + columns : rows + columns + 1;
    }

    /**
     * The greatest flow from one line to another through all gaps but one, by shortest paths.
     *
     * @param enough where to stop
     * @param along takes how much goes through each gap, less what goes back
     */
    private long flow(int without, int source, int sink, long enough, long[] along) {
        long[] forward = up.clone();
        long[] back = down.clone();
        forward[without] = 0;
        back[without] = 0;
        long flow = 0;
        while (flow < enough) {
            int[] path = path(forward, back, source, sink);
            long most = enough - flow;
            for (int node = sink; node != source; node = before(path[node])) {
                if (path[node] == NONE) {
                    return flow;
                }
                most = Math.min(most, path[node] >= 0 ? forward[path[node]] : back[~path[node]]);
            }
            if (most >= WITHOUT_END) {
                return WITHOUT_END;
            }
            for (int node = sink; node != source; node = before(path[node])) {
                int gap = path[node] >= 0 ? path[node] : ~path[node];
                long more = path[node] >= 0 ? most : -most;
                forward[gap] = forward[gap] == WITHOUT_END ? WITHOUT_END : forward[gap] - more;
                back[gap] += more;
                along[gap] += more;
            }
            flow += most;
        }
        return flow;
    }

    private static final int NONE = Integer.MAX_VALUE;

    /** How each line was reached: a gap, or the complement of one gone through backwards. */
    private int[] path(long[] forward, long[] back, int source, int sink) {
        int[] path = new int[nodes];
        Arrays.fill(path, NONE);
        boolean[] isReached = new boolean[nodes];
        isReached[source] = true;
        Deque<Integer> open = new ArrayDeque<>(List.of(source));
        while (!open.isEmpty() && !isReached[sink]) {
            int node = open.remove();
            for (int gap : touching[node]) {
                if (from[gap] == node && forward[gap] > 0 && !isReached[to[gap]]) {
                    isReached[to[gap]] = true;
                    path[to[gap]] = gap;
                    open.add(to[gap]);
                }
                if (to[gap] == node && back[gap] > 0 && !isReached[from[gap]]) {
                    isReached[from[gap]] = true;
                    path[from[gap]] = ~gap;
                    open.add(from[gap]);
                }
            }
        }
        return path;
    }

    private int before(int gap) {
        return gap >= 0 ? from[gap] : to[~gap];
    }
}
