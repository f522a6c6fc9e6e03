package org.copro.assessment.portfolio;

import java.nio.charset.StandardCharsets;
import org.copro.assessment.Assessment;
import org.copro.assessment.summary.SummaryEntry;
import org.copro.assessment.view.JsonView;

/**
 * What is kept of a result.
 *
 * @param bytes as it is written
 * @param entry what it adds to the summary
 */
record Line(byte[] bytes, SummaryEntry entry) {

    static Line of(Assessment result, Portfolio portfolio) {
        return new Line(
                JsonView.line(result, portfolio.detail()).getBytes(StandardCharsets.UTF_8),
                portfolio.plan().entry(result));
    }
}
