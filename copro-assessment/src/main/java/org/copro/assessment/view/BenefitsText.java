package org.copro.assessment.view;

import java.util.List;
import org.copro.assessment.benefit.BenefitsSaid;
import org.copro.assessment.benefit.SaidBenefit;
import org.copro.assessment.benefit.Standing;
import org.copro.assessment.reason.Asked;
import org.copro.assessment.reason.PlainWords;
import org.copro.people.Side;
import org.copro.project.BenefitAudience;

/**
 * What working together brings to three audiences, as plain text, always with who says so. That a side has not been
 * asked stands first, as large as any result.
 */
public final class BenefitsText {

    private final Page page = new Page();
    private final BenefitsSaid said;

    private BenefitsText(BenefitsSaid said) {
        this.said = said;
    }

    /** Writes what records say. Lines end with a line feed. */
    public static String render(BenefitsSaid said) {
        BenefitsText view = new BenefitsText(said);
        view.write();
        return view.page.text();
    }

    private void write() {
        page.title("What working together brings, and who says so");
        page.paragraph("%s in %s. A benefit that only others speak of is a claim, not a finding."
                .formatted(counted(said.benefits().size(), "benefit"), counted(said.records(), "record")));
        notAsked(Side.PEOPLE, "What is said below to be good for them is the claim of others.");
        notAsked(Side.ORGANISATION, "What is said below to be good for them is the word of others.");
        for (BenefitAudience audience : new BenefitAudience[] {
            BenefitAudience.PEOPLE, BenefitAudience.PRACTITIONERS, BenefitAudience.ORGANISATIONS
        }) {
            audience(audience);
        }
        List<SaidBenefit> others = said.forNobodyNamed();
        if (!others.isEmpty()) {
            page.heading("For whom is not recorded");
            others.forEach(this::benefit);
        }
        AskedText.alsoSaid(page, "benefits", said.statements());
        page.madeFrom(said.madeFrom());
    }

    private void notAsked(Side side, String meaning) {
        AskedText.heading(page, side, said.asked(side));
        if (said.asked(side) != Asked.HEARD) {
            page.paragraph(meaning);
        }
    }

    private void audience(BenefitAudience audience) {
        page.heading("For " + name(audience));
        List<SaidBenefit> benefits = said.forAudience(audience);
        if (benefits.isEmpty()) {
            page.paragraph("No benefit for them is recorded.");
            return;
        }
        page.paragraph("%s: %s said by themselves, %s claimed by others, %s of which nobody knows who says so."
                .formatted(
                        counted(benefits.size(), "benefit"),
                        said.count(audience, Standing.SAID_BY_THEMSELVES),
                        said.count(audience, Standing.CLAIM),
                        said.count(audience, Standing.NOBODYS_WORD)));
        benefits.forEach(this::benefit);
    }

    private void benefit(SaidBenefit one) {
        page.point(one.entry().map(entry -> entry.name().in("en")).orElse("Of no kind that copro has")
                + one.benefit().what().map(": “%s”"::formatted).orElse(""));
        page.indented("%s  (%s, %s)".formatted(standing(one), one.project(), one.pointer()));
    }

    private static String standing(SaidBenefit one) {
        return switch (one.standing()) {
            case SAID_BY_THEMSELVES -> "Said by themselves.";
            case CLAIM ->
                "A claim: said by %s."
                        .formatted(PlainWords.of(one.benefit().statedBy().orElseThrow()));
            case NOBODYS_WORD -> "Who says so is not recorded.";
        };
    }

    static String name(BenefitAudience audience) {
        return audience == BenefitAudience.PEOPLE ? "people who use services" : PlainWords.of((Object) audience);
    }

    static String counted(int count, String what) {
        return count == 1 ? "1 " + what : "%s %ss".formatted(count, what);
    }
}
