package org.copro.assessment.summary;

import java.time.LocalDate;
import java.util.List;
import org.copro.assessment.Assessor;
import org.copro.assessment.label.Verdict;
import org.copro.known.Share;
import org.copro.project.Label;
import org.copro.project.Project;

/** Summaries to look at. */
final class Counted {

    static final LocalDate ON = LocalDate.of(2026, 11, 21);
    static final Assessor ASSESSOR = Assessor.standard();
    static final SummaryPlan PLAN = SummaryPlan.of(ASSESSOR, ON, List.of(Attribute.values()));

    private Counted() {}

    /** Counted one after another. */
    static PortfolioSummary of(List<Project> projects) {
        PortfolioSummary summary = PLAN.empty();
        projects.forEach(one -> summary.add(PLAN.entry(ASSESSOR.assess(one, ON))));
        return summary;
    }

    /** A claim with nothing else in the record. */
    static SummaryEntry claim(Label label, Verdict verdict, List<List<String>> groups) {
        return new SummaryEntry(new int[] {Layout.verdict(label.ordinal(), verdict)}, new int[0], new Share[0], groups);
    }
}
