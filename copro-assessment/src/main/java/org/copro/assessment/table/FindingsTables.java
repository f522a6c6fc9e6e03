package org.copro.assessment.table;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.Assessment;
import org.copro.assessment.flag.Flag;
import org.copro.assessment.flag.FlagRule;
import org.copro.assessment.flag.Flags;
import org.copro.assessment.indicator.Finding;
import org.copro.assessment.indicator.Indicators;
import org.copro.assessment.indicator.Outcome;
import org.copro.assessment.reason.PlainWords;

/** Each flag raised once, and what each indicator found. */
final class FindingsTables {

    private FindingsTables() {}

    /** A flag with what it belongs to. */
    private record Raised(Assessment of, Flag flag) {}

    /** A finding with what it belongs to. */
    private record Found(Assessment of, Finding finding) {}

    static TidyTable<NumberedResult> flags() {
        Columns<Raised> columns = new Columns<Raised>()
                .always(
                        "flag",
                        "The flag",
                        Kind.oneOf(Flags.all().stream()
                                .map(FlagRule::entry)
                                .map(entry -> new Category(entry.id(), entry.title()))
                                .toList()),
                        "result: flags/id",
                        one -> one.flag.id())
                .count(
                        "evidence",
                        "Facts it rests on",
                        "facts",
                        "result: flags/evidence",
                        one -> one.flag.evidence().size());
        return TidyTable.ofResults(
                "flags",
                "Flags",
                "One row for each flag that was raised. A project without a row here has none.",
                List.of("flag"),
                columns,
                of -> of.flags().stream().map(flag -> new Raised(of, flag)).toList());
    }

    static TidyTable<NumberedResult> findings() {
        List<Category> outcomes = List.of(Outcome.NOT_OBSERVED, Outcome.PARTLY, Outcome.OBSERVED).stream()
                .map(one -> new Category(one.name(), PlainWords.of(one)))
                .toList();
        Columns<Found> columns = new Columns<Found>()
                .always(
                        "indicator",
                        "The indicator",
                        Kind.oneOf(Indicators.all().stream()
                                .map(one -> new Category(
                                        one.entry().id(), one.entry().name()))
                                .toList()),
                        "result: findings/indicator",
                        one -> one.finding.indicator())
                .maybe(
                        "outcome",
                        "Whether it was found",
                        new Kind("string", outcomes, true, Optional.empty()),
                        "result: findings/outcome",
                        List.of(Standing.UNKNOWN, Standing.NOT_APPLICABLE),
                        one -> outcome(one.finding.outcome()));
        return TidyTable.ofResults(
                "findings",
                "Findings",
                "One row for each indicator and project: what it found.",
                List.of("indicator"),
                columns,
                of -> of.findings().all().stream()
                        .map(finding -> new Found(of, finding))
                        .toList());
    }

    private static Cell outcome(Outcome outcome) {
        return switch (outcome) {
            case OBSERVED, NOT_OBSERVED, PARTLY -> Cell.known(outcome.name());
            case UNKNOWN -> Cell.not(Standing.UNKNOWN);
            case NOT_APPLICABLE -> Cell.not(Standing.NOT_APPLICABLE);
        };
    }
}
