package org.copro.assessment.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.copro.assessment.disclosure.FrequencyTable;
import org.copro.assessment.disclosure.Position;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.disclosure.ProtectedCell.Hidden;
import org.copro.assessment.disclosure.ProtectedCell.Shown;
import org.copro.assessment.disclosure.ProtectedTable;
import org.copro.assessment.disclosure.SmallCountRule;
import org.copro.assessment.flag.FlagRule;
import org.copro.assessment.flag.Flags;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Principle;
import org.copro.assessment.label.Verdict;
import org.copro.stage.Phase;

/**
 * Protects the tables over all projects. Counts that come from one another stand in one table, or in a second one whose
 * total the first one shows; so a table needs nothing but its own totals and the number of records to be safe beside
 * the others. Without the total of the second table there is no second table.
 */
final class Protection {

    /** The flag that is raised when, and only when, the verdict is overstated. */
    private static final String REPEATS_THE_VERDICT = "label-overstated";

    /** The flag that is raised only if the verdict is not certain. */
    private static final String OF_OPEN_VERDICTS = "thin-record";

    private final PortfolioSummary summary;
    private final SmallCountRule rule;
    private final int judged;
    private final CountTables tables;

    Protection(PortfolioSummary summary, SmallCountRule rule, int judged) {
        this.summary = summary;
        this.rule = rule;
        this.judged = judged;
        tables = new CountTables(summary);
    }

    /** The ids of flags that come of a verdict. */
    static List<String> ofVerdicts() {
        return List.of(REPEATS_THE_VERDICT, OF_OPEN_VERDICTS);
    }

    ProtectedTable verdicts() {
        return protect(tables.verdicts());
    }

    /** The same by attributes, beside what is shown here. */
    List<AttributeSummary> attributes(SummaryReport over) {
        return summary.plan().by().isEmpty() ? List.of() : new GroupProtection(summary, rule, over).attributes();
    }

    /** How many of the supported claims told apart rest on the organisation's word alone. */
    Optional<ProtectedCell> onOwnWord(SupportedShare share) {
        return share.of(Verdict.SUPPORTED, rule.threshold()) instanceof Shown supported && supported.count() > 0
                ? Optional.of(protect(CountTables.line(
                                List.of("own-word", "backed"),
                                List.of(
                                        summary.count(Layout.OWN_WORD),
                                        supported.count() - summary.count(Layout.OWN_WORD))))
                        .at(new Position(0, 0)))
                : Optional.empty();
    }

    List<PhaseSummary> phases() {
        return Arrays.stream(Phase.values()).map(this::phase).toList();
    }

    private PhaseSummary phase(Phase phase) {
        ProtectedTable line = protect(tables.presence(phase));
        return new PhaseSummary(
                phase, line, ofShown(line.at(new Position(0, Presence.RECORDED.ordinal())), () -> tables.say(phase)));
    }

    List<FrameworkSummary> frameworks() {
        List<FrameworkSummary> all = new ArrayList<>();
        int number = 0;
        for (Framework framework : summary.plan().frameworks()) {
            List<PrincipleSummary> principles = new ArrayList<>();
            for (Principle principle : framework.principles()) {
                principles.add(principle(framework, principle, number++));
            }
            all.add(new FrameworkSummary(framework, principles));
        }
        return all;
    }

    private PrincipleSummary principle(Framework framework, Principle principle, int number) {
        ProtectedTable known = protect(tables.known(number));
        Optional<ProtectedTable> reached =
                ofShown(known.at(new Position(0, Known.SOMETHING.ordinal())), () -> tables.levels(number));
        return new PrincipleSummary(
                principle,
                known,
                reached,
                new MeanProtection(summary, framework, principle, number, rule.threshold()).overAll(known, reached));
    }

    /**
     * All flags but the one that only repeats a verdict. That too little is recorded is told of those whose verdict is
     * open: beside the certain verdicts it would tell how many there are of each.
     */
    List<FlagSummary> flags(ProtectedTable verdicts) {
        List<FlagSummary> all = new ArrayList<>();
        List<FlagRule> rules = Flags.all();
        for (int i = 0; i < rules.size(); i++) {
            String id = rules.get(i).entry().id();
            if (id.equals(OF_OPEN_VERDICTS)) {
                all.add(flag(rules.get(i), i, openVerdicts(verdicts)));
            } else if (!id.equals(REPEATS_THE_VERDICT)) {
                all.add(flag(rules.get(i), i, new Shown(judged)));
            }
        }
        return all;
    }

    private FlagSummary flag(FlagRule flag, int number, ProtectedCell of) {
        boolean canBeOpen = flag.indicator().isPresent();
        Hidden hidden = new Hidden(ProtectedCell.Why.PROTECTS_OTHERS, rule.threshold());
        Optional<ProtectedTable> line =
                of instanceof Shown all ? Optional.of(protect(tables.flag(number, all.count()))) : Optional.empty();
        return new FlagSummary(
                flag.entry(),
                line.map(table -> table.at(new Position(0, 0))).orElse(hidden),
                canBeOpen
                        ? Optional.of(
                                line.map(table -> table.at(new Position(0, 1))).orElse(hidden))
                        : Optional.empty(),
                of,
                flag.indicator().map(Layout::entry));
    }

    /** How many verdicts are not certain, if that follows from what is shown. */
    private ProtectedCell openVerdicts(ProtectedTable verdicts) {
        ProtectedCell supported = verdicts.at(Position.totalOfColumn(Verdict.SUPPORTED.ordinal()));
        ProtectedCell overstated = verdicts.at(Position.totalOfColumn(Verdict.OVERSTATED.ordinal()));
        return supported instanceof Shown some && overstated instanceof Shown others
                ? new Shown(judged - some.count() - others.count())
                : new Hidden(ProtectedCell.Why.PROTECTS_OTHERS, rule.threshold());
    }

    /** What flags ask is told with them, so that it is not told twice. */
    List<NotSaid> notSaid(List<FlagSummary> flags) {
        List<NotSaid> all = new ArrayList<>();
        for (FlagSummary flag : flags) {
            flag.open().ifPresent(open -> all.add(new NotSaid(flag.asks().orElseThrow(), open)));
        }
        for (int i = 0; i < Layout.asked().size(); i++) {
            int open = summary.count(Layout.notSaid(i));
            ProtectedTable line = protect(CountTables.line(List.of("not-said", "said"), List.of(open, judged - open)));
            all.add(new NotSaid(Layout.entry(Layout.asked().get(i)), line.at(new Position(0, 0))));
        }
        // sorting keeps the order of what is as often open
        all.sort(Comparator.comparingInt((NotSaid one) -> one.projects() instanceof Shown shown ? -shown.count() : 1));
        return all;
    }

    /**
     * A table over some of the projects, if how many is shown and it is any.
     *
     * @param truth makes the true one, once it is known that it may be told
     */
    private Optional<ProtectedTable> ofShown(ProtectedCell projects, Supplier<FrequencyTable> truth) {
        return projects instanceof Shown shown && shown.count() > 0
                ? Optional.of(protect(truth.get()))
                : Optional.empty();
    }

    private ProtectedTable protect(FrequencyTable table) {
        return rule.protect(table, List.of(Position.TOTAL));
    }
}
