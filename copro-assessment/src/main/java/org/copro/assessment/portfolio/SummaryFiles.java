package org.copro.assessment.portfolio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copro.assessment.summary.PortfolioSummary;
import org.copro.assessment.summary.SummaryReport;
import org.copro.assessment.table.TidyTable;
import org.copro.assessment.table.TidyTables;
import org.copro.assessment.view.SummaryJson;
import org.copro.assessment.view.SummaryText;

/** The summary of a portfolio as it may be shown, for people, for programs and for tables. */
final class SummaryFiles {

    private static final String IN_JSON = "summary.json";

    /** The names of all of them. */
    static final List<String> NAMES =
            List.of(ResultsFolder.SUMMARY, IN_JSON, TidyTables.summary().file());

    private SummaryFiles() {}

    /** What stands in each of them, by name. */
    static Map<String, String> of(PortfolioSummary summary, int smallest) {
        SummaryReport report = SummaryReport.of(summary, smallest);
        Map<String, String> files = new LinkedHashMap<>();
        files.put(ResultsFolder.SUMMARY, SummaryText.of(report));
        files.put(IN_JSON, SummaryJson.of(report));
        TidyTable<SummaryReport> table = TidyTables.summary();
        files.put(table.file(), table.header() + table.rows(report));
        return files;
    }
}
