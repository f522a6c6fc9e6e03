package org.copro.assessment.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.reason.PlainWords;
import org.copro.assessment.score.FrameworkResult;
import org.copro.assessment.score.PrincipleScore;
import org.copro.assessment.score.Together;

/** The principles of one framework looked at together, as plain text: three ways side by side, and no total. */
final class TogetherText {

    private static final int MOST_NAMED = 3;

    private final Page page;
    private final Framework framework;

    TogetherText(Page page, Framework framework) {
        this.page = page;
        this.framework = framework;
    }

    void write(FrameworkResult result) {
        result.together().ifPresent(this::together);
    }

    private void together(Together together) {
        page.paragraph("All principles together, in three ways; none of them is a total:");
        Map<String, String> ways = new LinkedHashMap<>();
        ways.put("the average", range(together.arithmetic()));
        ways.put("an average that weak principles pull down", range(together.geometric()));
        ways.put("the weakest principle", range(together.minimum()));
        int width = ways.values().stream().mapToInt(String::length).max().orElse(0);
        ways.forEach((says, range) -> page.line("  %s  %s".formatted(Page.padded(range, width), says)));
        long points = Math.round(together.gap() * 100);
        if (points > 0) {
            page.paragraph(
                    "Least is shown of %s. The average is %s higher, but strong principles do not make up for weak ones."
                            .formatted(
                                    least(together.weakest()),
                                    points == 1 ? "1 percentage point" : points + " percentage points"));
        }
    }

    private String least(List<PrincipleScore> weakest) {
        return weakest.size() > MOST_NAMED
                ? "%s principles".formatted(weakest.size())
                : PlainWords.listed(weakest.stream()
                        .map(one -> "“" + one.principle().name().in(framework.language()) + "”")
                        .toList());
    }

    private static String range(Together.Range range) {
        String low = PlainWords.percent(range.low());
        String high = PlainWords.percent(range.high());
        return low.equals(high) ? low : low + " to " + high;
    }
}
