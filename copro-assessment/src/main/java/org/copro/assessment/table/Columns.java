package org.copro.assessment.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.copro.binding.Words;

/**
 * The columns of a table, each declared once: what it is called, what it says, what may stand in it, where that comes
 * from, and how it is read from a thing.
 *
 * @param <R> the things that are the rows
 */
final class Columns<R> {

    private static final String STATUS = "_status";
    private static final List<String> END_NAMES = List.of("low", "high");
    private static final List<String> END_LABELS = List.of("the least it can be", "the most it can be");

    private final List<Variable> variables = new ArrayList<>();
    private final List<Reader<R>> readers = new ArrayList<>();

    /** Adds what one declaration reads to a row. */
    private interface Reader<R> {
        void read(R thing, List<String> row);
    }

    /** As R, pandas and Table Schema read it without options. */
    static String yesOrNo(boolean isSo) {
        return isSo ? "TRUE" : "FALSE";
    }

    /** A column in which no cell is ever empty. */
    Columns<R> always(String name, String label, Kind kind, String source, Function<R, String> read) {
        return plain(Variable.full(name, label, kind, source), read);
    }

    /** A count, which is never empty. */
    Columns<R> count(String name, String label, String unit, String source, Function<R, Integer> read) {
        return plain(
                Variable.full(name, label, Kind.COUNT, source).in(unit), thing -> Integer.toString(read.apply(thing)));
    }

    /**
     * A column that is empty where there is nothing to say.
     *
     * @param means what an empty cell means
     */
    Columns<R> orEmpty(String name, String label, Kind kind, String source, String means, Function<R, String> read) {
        return plain(Variable.full(name, label, kind, source).orEmpty(means), read);
    }

    private Columns<R> plain(Variable variable, Function<R, String> read) {
        variables.add(variable);
        readers.add((thing, row) -> row.add(read.apply(thing)));
        return this;
    }

    /**
     * A column, and beside it one that says whether its value is known, or why not.
     *
     * @param ways of standing that can occur, without the known one
     */
    Columns<R> maybe(String name, String label, Kind kind, String source, List<Standing> ways, Function<R, Cell> read) {
        String status = name + STATUS;
        variables.add(Variable.full(name, label, kind, source).withStatus(status, categories(ways)));
        readers.add((thing, row) -> {
            Cell cell = read.apply(thing);
            row.add(cell.value());
            row.add(Words.kebab(cell.standing()));
        });
        return status(status, label, source, List.of(Standing.KNOWN), ways);
    }

    /**
     * Two columns for the ends of a range, and one that says whether it is known, or why not.
     *
     * @param ways of standing that can occur, without the known one and the one between ends
     */
    Columns<R> range(
            String name, String label, Kind kind, String source, List<Standing> ways, Function<R, CellRange> read) {
        return range(name, END_NAMES, label, kind, source, ways, read);
    }

    /**
     * The same, with other words for the two ends.
     *
     * @param ends the words that follow the name
     */
    Columns<R> range(
            String name,
            List<String> ends,
            String label,
            Kind kind,
            String source,
            List<Standing> ways,
            Function<R, CellRange> read) {
        String status = name + STATUS;
        for (int i = 0; i < ends.size(); i++) {
            String end = ends == END_NAMES ? END_LABELS.get(i) : ends.get(i);
            variables.add(Variable.full(name + "_" + ends.get(i), "%s: %s".formatted(label, end), kind, source)
                    .withStatus(status, categories(ways)));
        }
        readers.add((thing, row) -> {
            CellRange cells = read.apply(thing);
            row.add(cells.low());
            row.add(cells.high());
            row.add(Words.kebab(cells.standing()));
        });
        return status(status, label, source, List.of(Standing.KNOWN, Standing.BETWEEN), ways);
    }

    private Columns<R> status(String name, String label, String source, List<Standing> known, List<Standing> ways) {
        List<Standing> all = new ArrayList<>(known);
        all.addAll(ways);
        variables.add(Variable.full(
                name, "%s: whether it is known, or why not".formatted(label), Kind.oneOf(categories(all)), source));
        return this;
    }

    private static List<Category> categories(List<Standing> standings) {
        return standings.stream()
                .map(one -> new Category(Words.kebab(one), one.means()))
                .toList();
    }

    List<Variable> variables() {
        return List.copyOf(variables);
    }

    /** The cells of one thing. */
    List<String> row(R thing) {
        List<String> row = new ArrayList<>(variables.size());
        readers.forEach(reader -> reader.read(thing, row));
        return row;
    }
}
