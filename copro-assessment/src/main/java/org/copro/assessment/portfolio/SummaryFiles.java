package org.copro.assessment.portfolio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copro.assessment.summary.PortfolioSummary;
import org.copro.assessment.summary.SummaryReport;
import org.copro.assessment.view.SummaryJson;
import org.copro.assessment.view.SummaryTable;
import org.copro.assessment.view.SummaryText;

/** The summary of a portfolio as it may be shown, for people, for programs and for tables. */
final class SummaryFiles {

    static final List<String> NAMES = List.of(ResultsFolder.SUMMARY, "summary.json", "summary.csv");

    private SummaryFiles() {}

    /** Writes all of them into a folder. */
    static void write(Path folder, PortfolioSummary summary, int smallest) throws IOException {
        SummaryReport report = SummaryReport.of(summary, smallest);
        Files.writeString(folder.resolve(NAMES.get(0)), SummaryText.of(report));
        Files.writeString(folder.resolve(NAMES.get(1)), SummaryJson.of(report));
        Files.writeString(folder.resolve(NAMES.get(2)), SummaryTable.of(report));
    }
}
