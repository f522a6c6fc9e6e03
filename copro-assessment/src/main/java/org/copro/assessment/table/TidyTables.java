package org.copro.assessment.table;

import java.util.ArrayList;
import java.util.List;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.summary.SummaryReport;
import org.copro.binding.NotUnderstoodException;
import org.copro.binding.Problem;
import org.copro.ladder.Ladders;

/**
 * The tables of results, and what goes with them. Immutable; may be shared by threads.
 *
 * <p>Empty cells: nothing is known that could stand there, and a column beside it says why. An unknown is never a zero
 * and never a no.
 */
public final class TidyTables {

    /** The name of the file that says what each column is. */
    public static final String CODEBOOK = "codebook.csv";

    /** The name of the file by which programs find and read all others. */
    public static final String DATA_PACKAGE = "datapackage.json";

    /** The names of all tables there are. */
    public static final List<String> NAMES =
            List.copyOf(of(List.of(), Ladders.shipped()).names());

    private final List<TidyTable<NumberedResult>> tables;

    private TidyTables(List<TidyTable<NumberedResult>> tables) {
        this.tables = List.copyOf(tables);
    }

    /**
     * All tables.
     *
     * @param frameworks by which principles are scored
     * @param ladders by which rungs are read
     */
    public static TidyTables of(List<Framework> frameworks, Ladders ladders) {
        PrinciplesTables principles = new PrinciplesTables(frameworks);
        RatingsTables ratings = new RatingsTables(ladders);
        return new TidyTables(List.of(
                ProjectsTable.table(),
                StagesTable.table(),
                principles.principles(),
                principles.criteria(),
                FindingsTables.flags(),
                FindingsTables.findings(),
                ratings.ratings(),
                ratings.agreement()));
    }

    /** No tables. */
    public static TidyTables none() {
        return new TidyTables(List.of());
    }

    /** What is wrong with records, as a table. */
    public static TidyTable<List<Problem>> problems() {
        return ProblemsTable.TABLE;
    }

    /** What all results come to, as a table. */
    public static TidyTable<SummaryReport> summary() {
        return SummaryTable.TABLE;
    }

    /**
     * These of the tables, in the order they have here.
     *
     * @throws NotUnderstoodException if one of the names is none
     */
    public TidyTables only(List<String> names) {
        List<String> known = names();
        for (String name : names) {
            if (!known.contains(name)) {
                throw NotUnderstoodException.unknown("table", name, known);
            }
        }
        return new TidyTables(
                tables.stream().filter(one -> names.contains(one.name())).toList());
    }

    /** The tables. */
    public List<TidyTable<NumberedResult>> all() {
        return tables;
    }

    /** Their names. */
    public List<String> names() {
        return tables.stream().map(TidyTable::name).toList();
    }

    /** What each column is, as CSV: one row for each. */
    public String codebook() {
        return Codebook.TABLE.header() + Codebook.TABLE.rows(described());
    }

    /** The tables, and those that stand beside them whichever are chosen. */
    private List<TidyTable<?>> described() {
        List<TidyTable<?>> all = new ArrayList<>(tables);
        all.add(ProblemsTable.TABLE);
        all.add(SummaryTable.TABLE);
        return all;
    }

    /**
     * What is in the folder, as a Data Package (version 2.0).
     *
     * @param results name of the file with the results, one a line
     * @param settings all that shapes the results besides the records
     */
    public String dataPackage(String results, List<String> settings) {
        List<TidyTable<?>> all = described();
        all.add(Codebook.TABLE);
        return DataPackage.written(all, results, settings);
    }
}
