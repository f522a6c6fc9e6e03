package org.copro.assessment.table;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.copro.assessment.Assessment;
import org.copro.table.CsvLayout;

/**
 * One kind of thing as a table.
 *
 * @param <S> what its rows are read from
 */
public final class TidyTable<S> {

    /** The column by which rows of several tables are of the same record. */
    static final String RECORD = "record";

    private static final List<Variable> WHOSE = List.of(
            Variable.full(
                    RECORD,
                    "Number of the record among all that were handed in, from 1; those that could not be read count too",
                    Kind.COUNT,
                    "input"),
            Variable.full("project", "Id of the project; two records may have the same", Kind.TEXT, "record: id"));

    private final String name;
    private final String title;
    private final String description;
    private final List<String> key;
    private final List<Variable> variables;
    private final Function<S, List<List<String>>> reading;

    private TidyTable(
            String name,
            String title,
            String description,
            List<String> key,
            List<Variable> variables,
            Function<S, List<List<String>>> reading) {
        this.name = name;
        this.title = title;
        this.description = description;
        this.key = List.copyOf(key);
        this.variables = variables;
        this.reading = reading;
    }

    /**
     * A table.
     *
     * @param name of it, without ending
     * @param title what one row is
     * @param description what a reader should know
     * @param key columns that tell its rows apart; none if nothing does
     * @param things that are its rows, in their order
     */
    static <S, R> TidyTable<S> of(
            String name,
            String title,
            String description,
            List<String> key,
            Columns<R> columns,
            Function<S, List<R>> things) {
        return new TidyTable<>(
                name,
                title,
                description,
                key,
                columns.variables(),
                from -> things.apply(from).stream().map(columns::row).toList());
    }

    /**
     * A table of what results have. Its first columns are the record and the project that a row is of: ids of projects
     * are their owners', and two may have the same.
     *
     * @param key columns that tell the rows of one result apart; none if a result has one row
     */
    static <R> TidyTable<NumberedResult> ofResults(
            String name,
            String title,
            String description,
            List<String> key,
            Columns<R> columns,
            Function<Assessment, List<R>> things) {
        return new TidyTable<>(
                name,
                title,
                description,
                Stream.concat(Stream.of(RECORD), key.stream()).toList(),
                Stream.concat(WHOSE.stream(), columns.variables().stream()).toList(),
                one -> {
                    List<String> whose = List.of(
                            Long.toString(one.number()), one.result().project().id());
                    return things.apply(one.result()).stream()
                            .map(thing -> Stream.concat(whose.stream(), columns.row(thing).stream())
                                    .toList())
                            .toList();
                });
    }

    /** The same, in which nothing tells rows apart. */
    TidyTable<S> withoutKey() {
        return new TidyTable<>(name, title, description, List.of(), variables, reading);
    }

    /** Its name, without ending. */
    public String name() {
        return name;
    }

    /** The name of its file. */
    public String file() {
        return name + ".csv";
    }

    /** What one row is. */
    public String title() {
        return title;
    }

    /** What a reader should know. */
    public String description() {
        return description;
    }

    /** The columns that tell its rows apart; none if nothing does. */
    public List<String> key() {
        return key;
    }

    /** What its columns are, in their order. */
    public List<Variable> variables() {
        return variables;
    }

    /** The first row, as CSV. */
    public String header() {
        return CsvLayout.PLAIN.rows(
                List.of(variables.stream().map(Variable::name).toList()));
    }

    /** The cells of the rows of one source. */
    List<List<String>> cells(S from) {
        return reading.apply(from);
    }

    /** The rows of one source, as CSV without the first row; nothing if there is none. */
    public String rows(S from) {
        List<List<String>> rows = cells(from);
        return rows.isEmpty() ? "" : CsvLayout.PLAIN.rows(rows);
    }
}
