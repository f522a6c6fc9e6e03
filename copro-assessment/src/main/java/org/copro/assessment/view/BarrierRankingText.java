package org.copro.assessment.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copro.assessment.barrier.BarrierKinds;
import org.copro.assessment.barrier.BarrierRanking;
import org.copro.assessment.barrier.RankedBarrier;
import org.copro.assessment.reason.PlainWords;
import org.copro.people.Side;
import org.copro.project.Barrier;

/** What stands in the way by the word of each side, as plain text. A side that named nothing is told of as largely. */
public final class BarrierRankingText {

    private final Page page = new Page();
    private final BarrierRanking ranking;

    private BarrierRankingText(BarrierRanking ranking) {
        this.ranking = ranking;
    }

    /** Writes what records say. Lines end with a line feed. */
    public static String render(BarrierRanking ranking) {
        BarrierRankingText view = new BarrierRankingText(ranking);
        view.write();
        return view.page.text();
    }

    private void write() {
        page.title("What gets in the way of working together, and who says so");
        page.paragraph("From %s. Sides are not put together. How often something is named is not how much it weighs."
                .formatted(BenefitsText.counted(ranking.records(), "record")));
        for (Side side : new Side[] {Side.PEOPLE, Side.ORGANISATION}) {
            AskedText.heading(page, side, ranking.asked(side));
        }
        for (Side side : Side.values()) {
            ranked("By the word of " + AskedText.name(side), Optional.of(side));
        }
        ranked("Named, but by whom is not recorded", Optional.empty());
        if (!ranking.unranked().isEmpty()) {
            page.heading("Of no kind that copro has, and not ranked");
            ranking.unranked().forEach(this::unranked);
        }
        AskedText.alsoSaid(page, "barriers", ranking.statements());
        page.space();
        page.paragraph(BarrierKinds.shipped().note());
        page.madeFrom(ranking.madeFrom());
    }

    private void ranked(String heading, Optional<Side> side) {
        List<RankedBarrier> barriers = ranking.bySide().getOrDefault(side, List.of());
        if (barriers.isEmpty()) {
            return;
        }
        page.heading(heading);
        for (RankedBarrier one : barriers) {
            page.line("  %s. %s (%s)"
                    .formatted(one.rank(), one.entry().name().in("en"), BenefitsText.counted(one.records(), "record")));
            one.words().forEach(words -> page.continued("“%s”".formatted(words)));
        }
        page.paragraph("Makes harder: %s."
                .formatted(PlainWords.listed(ranking.principles(side).entrySet().stream()
                        .map(BarrierRankingText::blocked)
                        .toList())));
    }

    private void unranked(Barrier one) {
        page.item("%s — %s"
                .formatted(
                        one.what().map("“%s”"::formatted).orElse("not described"),
                        one.statedBy()
                                .map(side -> "said by " + AskedText.name(side))
                                .orElse("who says so is not recorded")));
    }

    private static String blocked(Map.Entry<String, Integer> principle) {
        return "%s (by %s)"
                .formatted(
                        BarriersText.principle(principle.getKey()),
                        principle.getValue() == 1 ? "1 kind" : principle.getValue() + " kinds");
    }
}
