package org.copro.assessment.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.copro.assessment.disclosure.ProtectedCell.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallCountRuleTest {

    private static final String HIDDEN = "hidden, so that others cannot be worked out";
    private static final SmallCountRule RULE = SmallCountRule.AMONG_PARTNERS;

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "4, true", "5, false"})
    void countsFromOneToBelowTheThresholdAreSmall(int count, boolean isSmall) {
        assertThat(RULE.isSmall(count)).isEqualTo(isSmall);
    }

    @Test
    void oneSmallCountInALineTakesAnotherWithIt() {
        // 3 and 6 make 9 together: the 3 could be 0 to 9, and 1 to 4 for those who know the rule
        assertThat(line(3, 12, 6, 0)).containsExactly("fewer than 5", "12", HIDDEN, "0", "21");
    }

    @Test
    void whatIsHiddenForOthersIsNotTooNearTheThreshold() {
        // with 1 and 5 hidden, 6 together, those who know that the 5 is 5 or more would know the 1
        assertThat(line(1, 12, 5, 7)).containsExactly("fewer than 5", "12", "5", HIDDEN, "25");
    }

    @Test
    void twoSmallCountsThatCouldBothBeNothingElseTakeAnotherWithThem() {
        // 1 and 1 make 2 together
        assertThat(line(1, 1, 12, 20)).containsExactly("fewer than 5", "fewer than 5", HIDDEN, "20", "34");
    }

    @Test
    void threeSmallCountsCanBeEnough() {
        assertThat(line(3, 2, 4, 20)).containsExactly("fewer than 5", "fewer than 5", "fewer than 5", "20", "29");
    }

    @Test
    void nothingIsHiddenWhereNothingIsSmall() {
        assertThat(line(5, 0, 12)).containsExactly("5", "0", "12", "17");
    }

    @Test
    void ofFewPeopleOnlyTheirFewnessIsSaid() {
        assertThat(line(1, 0, 3)).containsExactly(HIDDEN, HIDDEN, HIDDEN, "fewer than 5");
    }

    @Test
    void ofNobodyAllIsShown() {
        assertThat(line(0, 0)).containsExactly("0", "0", "0");
    }

    @Test
    void thatAllGaveTheSameAnswerIsHiddenHoweverManyTheyAre() {
        assertThat(line(0, 30, 0)).containsExactly(HIDDEN, HIDDEN, HIDDEN, "30");
        assertThat(words(new SmallCountRule(5, false)
                        .protect(FrequencyTable.of("carers", List.of("a", "b", "c"), List.of(0, 30, 0)))))
                .containsExactly("0", "30", "0", "30");
    }

    @Test
    void aGroupTooSmallToShowTakesTheTotalOfAnotherWithIt() {
        ProtectedTable published = RULE.protect(new FrequencyTable(
                List.of("carers", "nurses", "managers"),
                List.of("agree", "disagree"),
                List.of(List.of(2, 1), List.of(20, 30), List.of(12, 14))));
        assertThat(published.at(Position.totalOfRow(0)).words()).isEqualTo("fewer than 5");
        assertThat(published.hidden(Why.PROTECTS_OTHERS)).anyMatch(position -> position.column() == Position.TOTALS);
        assertThat(published.total().words()).isEqualTo("79");
        assertThat(published.name(Position.totalOfRow(0))).isEqualTo("carers, total");
        assertThat(published.name(Position.totalOfColumn(1))).isEqualTo("total, disagree");
        assertThat(published.name(Position.TOTAL)).isEqualTo("total");
    }

    @Test
    void theFewestPeopleAreHiddenBesideTheSmallCount() {
        ProtectedTable published = RULE.protect(new FrequencyTable(
                names("group", 3),
                names("answer", 3),
                List.of(List.of(3, 30, 40), List.of(50, 20, 22), List.of(60, 70, 80))));
        assertThat(published.hidden(Why.SMALL)).containsExactly(new Position(0, 0));
        // a square with the small count in one corner: 30, 50, 20 are the fewest
        assertThat(published.hidden(Why.PROTECTS_OTHERS))
                .containsExactly(new Position(0, 1), new Position(1, 0), new Position(1, 1));
    }

    @Test
    void aSmallCountThatCouldNotBeZeroTakesMore() {
        // the 3 can fall only as far as the 1 across from it
        FrequencyTable table =
                new FrequencyTable(names("group", 2), names("answer", 2), List.of(List.of(3, 9), List.of(8, 1)));
        List<Position> inside = table.positions().stream()
                .filter(position -> !position.isTotal())
                .toList();
        Audit audit = RULE.audit(table, inside);
        assertThat(audit.fromNumbers().get(0)).isEqualTo(new CellBounds(new Position(0, 0), 2, OptionalInt.of(11)));
        assertThat(audit.unprotected()).containsExactly(new Position(0, 0));
        ProtectedTable published = RULE.protect(table);
        assertThat(published.hidden(Why.PROTECTS_OTHERS)).anyMatch(Position::isTotal);
        assertThat(published.total().words()).isEqualTo("21");
    }

    @Test
    void moreThanSixteenCandidatesAreShownAgainUntilNoneCanBeSpared() {
        FrequencyTable table = new FrequencyTable(
                names("group", 5),
                names("answer", 5),
                IntStream.range(0, 5)
                        .mapToObj(row -> IntStream.range(0, 5)
                                .mapToObj(column -> row == column ? 2 : 10 + row * 5 + column)
                                .toList())
                        .toList());
        ProtectedTable published = RULE.protect(table);
        assertThat(published.hidden(Why.SMALL)).hasSize(5);
        assertThat(published.hidden(Why.PROTECTS_OTHERS)).hasSizeBetween(5, 10).noneMatch(Position::isTotal);
    }

    @Test
    void anAuditNamesWhatIsNotHidden() {
        FrequencyTable table = FrequencyTable.of("carers", List.of("a", "b"), List.of(3, 9));
        Audit audit = RULE.audit(table, List.of());
        assertThat(audit.notHidden()).containsExactly(new Position(0, 0));
        assertThat(audit.isSafe()).isFalse();
    }

    @Test
    void anAuditNamesWhatCanBeWorkedOut() {
        FrequencyTable table = FrequencyTable.of("carers", List.of("a", "b"), List.of(3, 9));
        Audit audit = RULE.audit(table, List.of(new Position(0, 0)));
        assertThat(audit.exposed()).containsExactly(new Position(0, 0));
        assertThat(audit.unprotected()).containsExactly(new Position(0, 0));
        assertThat(audit.fromNumbers().get(0).isExact()).isTrue();
    }

    @Test
    void publishedTablesNeedTen() {
        assertThat(SmallCountRule.PUBLISHED.isSmall(9)).isTrue();
        assertThat(SmallCountRule.PUBLISHED.isSmall(10)).isFalse();
    }

    @Test
    void refusesAThresholdThatHidesNothing() {
        assertThatThrownBy(() -> new SmallCountRule(1, true)).hasMessage("threshold must be 2 or more but was 1");
    }

    @Test
    void refusesTablesThatDoNotFitTogether() {
        assertThatThrownBy(() -> FrequencyTable.of("a", List.of("x", "x"), List.of(1, 2)))
                .hasMessage("columns must have one name or more, no two alike, but had [x, x]");
        assertThatThrownBy(() -> FrequencyTable.of("a", List.of("x", "y"), List.of(1)))
                .hasMessage("every row must have 2 counts but one has 1");
        assertThatThrownBy(() -> FrequencyTable.of("a", List.of("x"), List.of(-1)))
                .hasMessage("counts must be 0 or more but one was -1");
        assertThatThrownBy(() -> new FrequencyTable(List.of("a", "b"), List.of("x"), List.of(List.of(1))))
                .hasMessage("there must be counts for 2 rows but there are for 1");
        assertThatThrownBy(() -> RULE.protect(FrequencyTable.of("a", List.of("x"), List.of(7)))
                        .at(Position.totalOfRow(0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> line(Integer... counts) {
        return words(RULE.protect(FrequencyTable.of("carers", names("answer", counts.length), List.of(counts))));
    }

    private static List<String> names(String what, int many) {
        return IntStream.range(0, many).mapToObj(i -> what + " " + i).toList();
    }

    private static List<String> words(ProtectedTable published) {
        return published.cells().values().stream().map(ProtectedCell::words).toList();
    }
}
