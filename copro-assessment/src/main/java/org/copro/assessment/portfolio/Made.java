package org.copro.assessment.portfolio;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.copro.assessment.Assessment;
import org.copro.assessment.summary.SummaryEntry;
import org.copro.assessment.table.NumberedResult;
import org.copro.assessment.table.TidyTable;
import org.copro.assessment.table.TidyTables;

/**
 * What is made of one result.
 *
 * @param line the result
 * @param rows of each table, in their order
 * @param entry what it adds to the summary
 */
record Made(byte[] line, List<byte[]> rows, SummaryEntry entry) {

    static Made of(long number, Assessment result, Portfolio portfolio, TidyTables tables) {
        NumberedResult numbered = new NumberedResult(number, result);
        List<byte[]> rows = new ArrayList<>();
        for (TidyTable<NumberedResult> table : tables.all()) {
            rows.add(bytes(table.rows(numbered)));
        }
        return new Made(portfolio.line(result), rows, portfolio.plan().entry(result));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
