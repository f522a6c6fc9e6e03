package org.copro.assessment.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.disclosure.ProtectedCell.Hidden;
import org.copro.assessment.disclosure.ProtectedCell.Shown;
import org.copro.assessment.disclosure.ProtectedCell.Why;
import org.copro.assessment.disclosure.SmallCountRule;
import org.copro.assessment.summary.Division.Category;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionTest {

    private static final int SMALLEST = 5;
    private static final ProtectedCell NOT_TOLD = new Hidden(Why.SMALL, SMALLEST);

    /**
     * Of two groups it is not told how many are in the category: 10, of whom 4 said yes, and some more. Of the third it
     * is told. Those who said yes among the first two are known then; unless all of them fit into the second, some are
     * known to be of the first, where few said so.
     */
    @ParameterizedTest
    @CsvSource({
        "1, 9, true", // 5 yes, and room for 10
        "1, 4, true",
        "1, 3, false", // 5 yes, and room for 4
        "2, 2, false",
        "2, 4, true"
    })
    void aGroupIsToldOnlyIfTheSmallCountsOfTheOthersCouldBeEachOthers(int yes, int no, boolean isTold) {
        List<long[]> groups = List.of(new long[] {4, 6}, new long[] {yes, no}, new long[] {10, 10});
        Division division = new Division(
                new SmallCountRule(SMALLEST, true),
                List.of(new Category(new Shown(14 + yes), 14 + yes), new Category(new Shown(16 + no), 16 + no)));
        List<List<ProtectedCell>> cells = division.within(List.of(NOT_TOLD, NOT_TOLD, new Shown(20)), groups);
        assertThat(cells.subList(0, 2)).allSatisfy(group -> assertThat(group).allMatch(Hidden.class::isInstance));
        assertThat(cells.get(2)).isEqualTo(isTold ? List.of(new Shown(10), new Shown(10)) : cells.get(0));
    }
}
