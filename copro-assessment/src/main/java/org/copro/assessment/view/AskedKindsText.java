package org.copro.assessment.view;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copro.assessment.barrier.BarrierKindEntry;
import org.copro.assessment.barrier.BarrierKinds;
import org.copro.assessment.barrier.BarriersAsked;
import org.copro.assessment.benefit.BenefitsAsked;
import org.copro.assessment.benefit.Standing;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.disclosure.ProtectedCell.Shown;
import org.copro.assessment.reason.PlainWords;
import org.copro.assessment.survey.Group;
import org.copro.assessment.survey.SurveyReport;
import org.copro.people.Side;
import org.copro.project.BenefitAudience;

/**
 * What a survey says of benefits and barriers, as plain text: each group for itself, counts only where they may be
 * shown, and as large as any result who has not been asked or heard.
 */
public final class AskedKindsText {

    private final Page page = new Page();
    private final SurveyReport report;

    private AskedKindsText(SurveyReport report) {
        this.report = report;
    }

    /** Barriers. Lines end with a line feed. */
    public static String barriers(SurveyReport report) {
        AskedKindsText view = new AskedKindsText(report);
        view.begin("What gets in the way of working together, and who says so");
        BarriersAsked.in(report).forEach(view::barriers);
        view.page.space();
        view.page.paragraph("How often something is named is not how much it weighs. "
                + BarrierKinds.shipped().note());
        view.page.madeFrom(report.madeFrom());
        return view.page.text();
    }

    /** Benefits. Lines end with a line feed. */
    public static String benefits(SurveyReport report) {
        AskedKindsText view = new AskedKindsText(report);
        view.begin("What working together brings, and who says so");
        BenefitsAsked.in(report).forEach(view::benefits);
        view.page.space();
        view.page.paragraph("A benefit that only others speak of is a claim, not a finding.");
        view.page.madeFrom(report.madeFrom());
        return view.page.text();
    }

    private void begin(String title) {
        page.title(title);
        page.paragraph(
                "Answers to “%s”, as of %s. Those who answered were not drawn by chance, and stand for themselves."
                        .formatted(
                                report.survey().title().in(report.survey().language()),
                                report.release().on()));
        heard(Side.PEOPLE);
        heard(Side.ORGANISATION);
        page.heading("Who answered");
        report.groups().stream()
                .filter(Group::isShown)
                .forEach(one -> page.item("%s: %s".formatted(SurveyWords.of(one), one.people())));
        report.tooSmall()
                .forEach(one -> page.item("%s: fewer than %s; what they said is not shown"
                        .formatted(SurveyWords.of(one), report.release().smallest())));
        if (!report.leftOut().isNone()) {
            page.item("not counted for want of consent: %s"
                    .formatted(report.leftOut().count().words()));
        }
    }

    private void heard(Side side) {
        boolean isAsked = report.survey().audiences().isEmpty()
                || report.survey().audiences().stream().anyMatch(one -> one.side() == side);
        boolean isHeard =
                report.groups().stream().anyMatch(one -> one.side().equals(Optional.of(side)) && one.people() > 0);
        if (!isAsked) {
            page.heading(
                    "%s have not been asked yet".formatted(AskedText.name(side)).toUpperCase(Locale.ROOT));
            page.paragraph("This survey was not put to them. What follows is the word of others.");
        } else if (!isHeard) {
            page.heading(
                    "%s have not been heard yet".formatted(AskedText.name(side)).toUpperCase(Locale.ROOT));
            page.paragraph("They were asked, and no answer of theirs is counted. What follows is the word of others.");
        }
    }

    private void barriers(BarriersAsked asked) {
        for (BarriersAsked.OfGroup one : asked.groups()) {
            page.heading("By the word of %s (%s)"
                    .formatted(SurveyWords.of(one.group()), one.group().people()));
            page.paragraph(asked.question().asks().in(report.survey().language()));
            for (BarriersAsked.Ranked ranked : one.ranked()) {
                page.line("  %s. %s: %s of %s"
                        .formatted(
                                ranked.rank(),
                                ranked.entry().name().in("en"),
                                ranked.people(),
                                one.group().people()));
                page.continued("Makes harder: %s."
                        .formatted(PlainWords.listed(ranked.entry().blocks().stream()
                                .map(BarriersText::principle)
                                .toList())));
            }
            if (one.ranked().isEmpty() && !one.notRanked().isEmpty()) {
                page.paragraph("None of the numbers can be shown.");
            } else if (!one.notRanked().isEmpty()) {
                page.paragraph("Ranked among the numbers shown. Hidden, and larger or smaller than these: %s."
                        .formatted(PlainWords.listed(one.notRanked().stream()
                                .map(BarrierKindEntry::name)
                                .map(name -> "“%s”".formatted(name.in("en")))
                                .toList())));
            }
            if (one.ranked().isEmpty() && one.notRanked().isEmpty()) {
                page.paragraph("They named none.");
            }
        }
    }

    private void benefits(BenefitsAsked asked) {
        page.heading("For " + BenefitsText.name(asked.audience()));
        if (asked.kinds().isEmpty()) {
            page.paragraph("Nobody who is shown named any.");
        }
        for (BenefitsAsked.Named one : asked.kinds()) {
            page.point(one.entry().name().in("en") + standing(one.standing(), asked.audience()));
            one.counts().entrySet().stream().map(AskedKindsText::count).forEach(page::item);
        }
    }

    private static String standing(Standing standing, BenefitAudience audience) {
        return switch (standing) {
            case SAID_BY_THEMSELVES -> "";
            case CLAIM ->
                " — a claim: named by others, and by none of the %s who are shown"
                        .formatted(BenefitsText.name(audience));
            case NOBODYS_WORD -> " — who says so is not known";
        };
    }

    private static String count(Map.Entry<Group, ProtectedCell> said) {
        String who = SurveyWords.of(said.getKey());
        return said.getValue() instanceof Shown shown
                ? "%s: %s of %s".formatted(who, shown.count(), said.getKey().people())
                : "%s: %s".formatted(who, said.getValue().words());
    }
}
