package org.copro.assessment.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.disclosure.ProtectedCell.Hidden;
import org.copro.assessment.disclosure.ProtectedCell.Shown;
import org.copro.assessment.disclosure.ProtectedCell.Why;
import org.junit.jupiter.api.Test;

class SummaryWordsTest {

    @Test
    void largeNumbersAreWrittenAsPeopleReadThem() {
        assertThat(Rounded.count(999)).isEqualTo("999");
        assertThat(Rounded.count(1_000)).isEqualTo("1,000");
        assertThat(Rounded.count(551_420)).isEqualTo("551,420");
        assertThat(SummaryWords.of(new Shown(37_396), "project", "projects")).isEqualTo("37,396 projects");
        assertThat(SummaryWords.of(new Shown(1), "project", "projects")).isEqualTo("1 project");
    }

    @Test
    void countsAreListedWithTheirNames() {
        Map<String, ProtectedCell> cells = new LinkedHashMap<>();
        cells.put("told", new Shown(12_000));
        cells.put("asked", new Shown(0));
        cells.put("in charge", new Hidden(Why.SMALL, 5));
        cells.put("not known", new Hidden(Why.PROTECTS_OTHERS, 5));

        assertThat(SummaryWords.listed(cells)).isEqualTo("told: 12,000; fewer than 5: in charge; hidden: not known");
    }
}
