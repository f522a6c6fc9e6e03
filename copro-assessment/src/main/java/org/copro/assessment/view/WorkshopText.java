package org.copro.assessment.view;

import java.util.ArrayList;
import java.util.List;
import org.copro.assessment.coding.Found;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.reason.PlainWords;
import org.copro.assessment.release.Quotable;
import org.copro.assessment.workshop.Named;
import org.copro.assessment.workshop.PrincipleNamed;
import org.copro.assessment.workshop.WorkshopReport;

/** What was said at a workshop, as plain text, for somebody who was not there. */
public final class WorkshopText {

    private final Page page = new Page();
    private final WorkshopReport report;
    private final Framework framework;

    private WorkshopText(WorkshopReport report) {
        this.report = report;
        framework = report.framework();
    }

    /** The whole report. Lines end with a line feed. */
    public static String render(WorkshopReport report) {
        WorkshopText text = new WorkshopText(report);
        text.write();
        return text.page.text();
    }

    private void write() {
        page.title("What was said at a workshop: " + report.title());
        report.about().ifPresent(page::paragraph);
        List<String> facts = new ArrayList<>();
        facts.add("Held%s%s."
                .formatted(
                        report.by().map(by -> " by %s,".formatted(by)).orElse(""),
                        report.held().map(held -> " on " + held).orElse(" on a day that is not recorded")));
        facts.add("Shown is what people had agreed to on %s.".formatted(report.on()));
        page.paragraph(String.join(" ", facts));
        page.heading("Who took part");
        page.paragraph(SaidText.present(report.turnout()));
        page.paragraph(SaidText.people(report.turnout()));
        report.question().ifPresent(asked -> page.paragraph("They were asked: “%s”".formatted(asked)));
        part("What shows good work, as those who were there named it", report.success());
        part("What stands in the way, as they named it", report.barriers());
        part("Phrases they used", report.phrases());
        part("What else they said", report.said());
        against();
        page.heading("How this was made");
        page.paragraph(SaidText.readers(report.readers(), report.agreement(), "principles"));
        SaidText.leftOut(page, report.leftOut(), "words");
        page.line("");
        SaidText.sources(page, report.source());
        page.madeFrom(report.madeFrom());
    }

    private void part(String heading, List<Named> words) {
        if (!words.isEmpty()) {
            page.heading(heading);
            words.forEach(one -> page.item(SaidText.quoted(one.words()) + read(one)));
        }
    }

    private String read(Named one) {
        List<String> about = new ArrayList<>();
        report.principles().stream()
                .filter(named -> one.principles().contains(named.principle().id()))
                .forEach(named -> about.add(name(named)));
        one.barrier().ifPresent(kind -> about.add("a barrier of the kind “%s”".formatted(PlainWords.of(kind))));
        return about.isEmpty() ? "" : " [%s]".formatted(String.join("; ", about));
    }

    private void against() {
        page.heading("Held against “%s”".formatted(framework.name()));
        page.paragraph(
                "The framework is one view of working together, and this workshop is another. Neither has to be right.");
        principles(
                "They named, of its %s principles:"
                        .formatted(report.principles().size()),
                Found.YES,
                true);
        principles("Readers differ on:", Found.READERS_DIFFER, true);
        principles("In it, and named by nobody:", Found.NO, false);
        principles("Not known, because words were not read or may not be counted:", Found.NOT_KNOWN, false);
        List<Named> beyond = report.beyondTheFramework();
        if (!beyond.isEmpty()) {
            page.paragraph("Said, and in none of its principles:");
            beyond.forEach(one -> page.item(SaidText.quoted(one.words())));
        }
    }

    private void principles(String heading, Found named, boolean withWays) {
        List<PrincipleNamed> all = report.principles(named);
        if (!all.isEmpty()) {
            page.paragraph(heading);
            all.forEach(one -> page.item(withWays ? name(one) + ": " + ways(one) : name(one)));
        }
    }

    private static String ways(PrincipleNamed one) {
        List<String> ways = new ArrayList<>();
        way(one.asSuccess(), "as a sign of good work", ways);
        way(one.asBarrier(), "in what stands in the way", ways);
        way(one.otherwise(), "in other words", ways);
        List<String> ids = one.words().stream()
                .map(Quotable::words)
                .map(words -> "“%s”".formatted(words.strip()))
                .toList();
        return String.join(", ", ways) + (ids.isEmpty() ? "" : ": " + String.join("; ", ids));
    }

    private static void way(Found found, String words, List<String> ways) {
        if (found == Found.YES) {
            ways.add(words);
        } else if (found == Found.READERS_DIFFER) {
            ways.add(words + " (readers differ)");
        }
    }

    private String name(PrincipleNamed one) {
        return one.principle().name().in(framework.language());
    }
}
