package org.copro.assessment.summary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copro.assessment.disclosure.CellBounds;
import org.copro.assessment.disclosure.FrequencyTable;
import org.copro.assessment.disclosure.Position;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.disclosure.ProtectedCell.Hidden;
import org.copro.assessment.disclosure.ProtectedCell.Shown;
import org.copro.assessment.disclosure.ProtectedTable;
import org.copro.assessment.disclosure.SmallCountRule;
import org.copro.assessment.flag.FlagRule;
import org.copro.assessment.flag.Flags;
import org.copro.assessment.framework.Level;
import org.copro.assessment.label.Verdict;
import org.copro.assessment.summary.AttributeSummary.Among;
import org.copro.assessment.summary.AttributeSummary.Group;
import org.copro.assessment.summary.Division.Category;
import org.copro.assessment.summary.GroupFigures.OfFlag;
import org.copro.assessment.summary.GroupFigures.OfPhase;
import org.copro.assessment.summary.GroupFigures.OfPrinciple;
import org.copro.assessment.summary.GroupProtection.Row;

/** What groups come to, beside what is shown over all. */
final class GroupTables {

    private final PortfolioSummary summary;
    private final SmallCountRule rule;
    private final SummaryReport over;
    private final CountTables truth;
    private final Figures ofAll;
    private final Figures ofClaims;

    /** The flags that are told of groups: none that comes of a verdict. */
    private final List<FlagRule> told;

    GroupTables(PortfolioSummary summary, SmallCountRule rule, SummaryReport over) {
        this.summary = summary;
        this.rule = rule;
        this.over = over;
        truth = new CountTables(summary);
        told = Flags.all().stream()
                .filter(flag -> !Protection.ofVerdicts().contains(flag.entry().id()))
                .toList();
        int label = PortfolioSummary.TOLD_APART.ordinal();
        Division verdicts = division(truth::verdicts, over.verdicts(), Layout.VERDICTS, i -> new Position(label, i));
        List<Figure> principles = new ArrayList<>();
        over.frameworks()
                .forEach(framework ->
                        framework.principles().forEach(one -> principles.add(principle(one, principles.size()))));
        ofAll = new Figures(
                GroupCounts.ofAll(summary),
                word(verdicts),
                over.phases().stream().map(this::phase).toList(),
                told.stream().map(this::flag).toList(),
                principles);
        ofClaims = ofAll.of(summary.claims(), Figure.of(verdicts, Figure.from(0, Layout.VERDICTS)));
    }

    /** All projects that groups are made of. */
    GroupCounts all(Among among) {
        return figures(among).all();
    }

    private Figures figures(Among among) {
        return among == Among.ALL ? ofAll : ofClaims;
    }

    /** Whether to tell the size of this group would tell of small counts. */
    boolean isExposed(GroupCounts group, Among among) {
        return figures(among).areExposedBy(group);
    }

    /**
     * Whether the size of a group beside all others is hidden: how few others there are, or other small counts follow.
     */
    boolean isSizeHidden(GroupCounts group, Among among) {
        return Stream.of(group, all(among).without(group))
                .anyMatch(one -> rule.isSmall((int) one.projects()) || isExposed(one, among));
    }

    /** Whether it is hidden of some groups, and not over all, how many of their projects claim the word. */
    boolean isHiddenWhoClaims(List<Row> rows) {
        return over.share(PortfolioSummary.TOLD_APART).orElseThrow().claims() instanceof Shown
                && ofAll.verdicts().cells(rows.stream().map(Row::counts).toList()).parts().stream()
                        .anyMatch(cells -> cells.get(0) instanceof Hidden);
    }

    /**
     * Those of groups that leave no project out, in their order.
     *
     * @param isApart whether none is in two of them
     */
    List<Group> groups(List<Row> rows, Among among, boolean isApart) {
        List<GroupCounts> counts = rows.stream().map(Row::counts).toList();
        List<SupportedShare> shares = shares(counts, among, isApart);
        List<GroupFigures> figures =
                counts.stream().allMatch(GroupCounts::isInFull) ? figures(counts, among, isApart) : List.of();
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new Group(
                        rows.get(i).kind(),
                        rows.get(i).name(),
                        rows.get(i).size(),
                        shares.get(i),
                        figures.isEmpty() ? Optional.empty() : Optional.of(figures.get(i))))
                .toList();
    }

    private Figure.Cells cells(Figure figure, List<GroupCounts> groups, Among among, boolean isApart) {
        // nothing is told of groups of a few, and of those whose size would tell of small counts
        return isApart
                ? figure.cells(groups)
                : figure.overlapping(
                        groups,
                        groups.stream()
                                .map(group -> !isSizeHidden(group, among))
                                .toList(),
                        all(among));
    }

    /** Which claim the word, and what their verdicts are. */
    private Figure word(Division verdicts) {
        return new Figure(
                new Division(
                        rule,
                        claimedOrNot(new KnownOverAll(
                                rule, truth.verdicts(), over.verdicts().orElseThrow()))),
                group -> {
                    long not = group.counts()[GroupLayout.OTHERS];
                    return new long[] {group.projects() - not, not};
                },
                0,
                Optional.of(verdicts),
                Figure.from(0, Layout.VERDICTS));
    }

    private List<Category> claimedOrNot(KnownOverAll verdicts) {
        Position total = Position.totalOfRow(PortfolioSummary.TOLD_APART.ordinal());
        ProtectedCell claims = verdicts.at(total);
        if (claims instanceof Shown shown) {
            return List.of(new Category(claims, 0), new Category(new Shown(over.judged() - shown.count()), 0));
        }
        CellBounds bounds = verdicts.bounds(total);
        int most = bounds.greatest().orElse(over.judged());
        return List.of(new Category(claims, bounds.least()), new Category(claims, over.judged() - most));
    }

    private Figure phase(PhaseSummary phase) {
        return new Figure(
                division(
                        () -> truth.presence(phase.phase()),
                        Optional.of(phase.presence()),
                        Layout.PRESENCES,
                        i -> new Position(0, i)),
                Figure.from(GroupLayout.presence(phase.phase(), Presence.RECORDED), Layout.PRESENCES),
                Presence.RECORDED.ordinal(),
                Optional.of(
                        division(() -> truth.say(phase.phase()), phase.say(), Layout.SAYS, Position::totalOfColumn)),
                Figure.from(GroupLayout.evidenced(phase.phase(), SayCount.NONE), Layout.SAYS));
    }

    private Figure flag(FlagRule flag) {
        int number = Layout.flag(flag.entry().id());
        FrequencyTable table = truth.flag(number, over.judged());
        return Figure.of(
                division(
                        () -> table,
                        Optional.of(rule.protect(table, List.of(Position.TOTAL))),
                        CountTables.OF_A_FLAG.size(),
                        i -> new Position(0, i)),
                group -> {
                    long raised = group.counts()[GroupLayout.raised(number)];
                    long open = group.counts()[GroupLayout.open(number)];
                    return new long[] {raised, open, group.projects() - raised - open};
                });
    }

    private Figure principle(PrincipleSummary principle, int number) {
        return new Figure(
                division(
                        () -> truth.known(number),
                        Optional.of(principle.known()),
                        Layout.KNOWNS,
                        i -> new Position(0, i)),
                Figure.from(GroupLayout.known(number, Known.SOMETHING), Layout.KNOWNS),
                Known.SOMETHING.ordinal(),
                Optional.of(
                        division(() -> truth.levels(number), principle.levels(), Layout.LEVELS, Position::totalOfRow)),
                Figure.from(GroupLayout.certain(number, Level.NOT_YET), Layout.LEVELS));
    }

    private List<SupportedShare> shares(List<GroupCounts> groups, Among among, boolean isApart) {
        SupportedShare of = over.share(PortfolioSummary.TOLD_APART).orElseThrow();
        Figure.Cells cells = cells(figures(among).verdicts(), groups, among, isApart);
        List<SupportedShare> shares = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            Map<Verdict, ProtectedCell> told =
                    named((among == Among.ALL ? cells.further() : cells.parts()).get(i), Verdict.class);
            // what is hidden over all is not told apart
            told.keySet().removeIf(verdict -> of.of(verdict, rule.threshold()) instanceof Hidden);
            ProtectedCell claims = among == Among.ALL
                    ? cells.parts().get(i).get(0)
                    : new Shown(Math.toIntExact(groups.get(i).projects()));
            shares.add(new SupportedShare(claims, told));
        }
        return shares;
    }

    private List<GroupFigures> figures(List<GroupCounts> groups, Among among, boolean isApart) {
        Figures figures = figures(among);
        List<Figure.Cells> ofPhases = figures.phases().stream()
                .map(figure -> cells(figure, groups, among, isApart))
                .toList();
        List<Figure.Cells> ofFlags = figures.flags().stream()
                .map(figure -> cells(figure, groups, among, isApart))
                .toList();
        List<List<OfPrinciple>> ofPrinciples = ofPrinciples(groups, among, isApart);
        return IntStream.range(0, groups.size())
                .mapToObj(group -> new GroupFigures(
                        IntStream.range(0, ofPhases.size())
                                .mapToObj(i -> new OfPhase(
                                        over.phases().get(i).phase(),
                                        named(ofPhases.get(i).parts().get(group), Presence.class),
                                        named(ofPhases.get(i).further().get(group), SayCount.class)))
                                .toList(),
                        IntStream.range(0, ofFlags.size())
                                .mapToObj(i ->
                                        flag(told.get(i), ofFlags.get(i).parts().get(group)))
                                .toList(),
                        ofPrinciples.stream().map(one -> one.get(group)).toList()))
                .toList();
    }

    private static OfFlag flag(FlagRule flag, List<ProtectedCell> cells) {
        return new OfFlag(flag.entry(), cells.get(0), flag.indicator().map(asked -> cells.get(1)));
    }

    private List<List<OfPrinciple>> ofPrinciples(List<GroupCounts> groups, Among among, boolean isApart) {
        List<List<OfPrinciple>> all = new ArrayList<>();
        for (FrameworkSummary framework : over.frameworks()) {
            for (PrincipleSummary principle : framework.principles()) {
                Figure figure = figures(among).principles().get(all.size());
                Figure.Cells cells = cells(figure, groups, among, isApart);
                MeanProtection means = new MeanProtection(
                        summary, framework.framework(), principle.principle(), all.size(), rule.threshold());
                List<Level> open = principle
                        .levels()
                        .map(table -> MeanProtection.hidden(table, Position::totalOfColumn))
                        .orElse(List.of());
                List<Optional<MeanScore>> told = Collections.nCopies(groups.size(), Optional.empty());
                if (isMeanTold(principle, all.size(), among, means, open)) {
                    told = isApart
                            ? means.ofGroups(groups, cells, open)
                            : means.ofOverlapping(groups, all(among), figure, cells, open);
                }
                List<Optional<MeanScore>> ofGroups = told;
                all.add(IntStream.range(0, groups.size())
                        .mapToObj(i -> new OfPrinciple(
                                framework.framework(),
                                principle.principle(),
                                named(cells.parts().get(i), Known.class),
                                named(cells.further().get(i), Level.class),
                                ofGroups.get(i)))
                        .toList());
            }
        }
        return all;
    }

    /**
     * Whether the mean of all that groups are made of may be told: it follows from those of groups that leave none out.
     */
    private boolean isMeanTold(
            PrincipleSummary principle, int number, Among among, MeanProtection means, List<Level> open) {
        if (principle.mean().isEmpty() || among == Among.ALL) {
            return principle.mean().isPresent();
        }
        List<GroupCounts> both = List.of(summary.claims(), ofAll.all().without(summary.claims()));
        return means.ofGroups(both, ofAll.principles().get(number).cells(both), open)
                .get(0)
                .isPresent();
    }

    /**
     * Into the parts whose numbers over all stand at these places; nothing is shown where there is no table.
     *
     * @param truth makes the true table, if it is needed
     */
    private Division division(
            Supplier<FrequencyTable> truth,
            Optional<ProtectedTable> published,
            int parts,
            IntFunction<Position> place) {
        Category hidden = new Category(new Hidden(ProtectedCell.Why.PROTECTS_OTHERS, rule.threshold()), 0);
        return new Division(
                rule,
                published
                        .map(table -> new KnownOverAll(rule, truth.get(), table))
                        .map(known -> IntStream.range(0, parts)
                                .mapToObj(part -> known.category(place.apply(part)))
                                .toList())
                        .orElse(Collections.nCopies(parts, hidden)));
    }

    private static <E extends Enum<E>> Map<E, ProtectedCell> named(List<ProtectedCell> cells, Class<E> type) {
        Map<E, ProtectedCell> named = new EnumMap<>(type);
        for (E one : type.getEnumConstants()) {
            named.put(one, cells.get(one.ordinal()));
        }
        return named;
    }
}
