package org.copro.assessment.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.PlainWords;
import org.copro.assessment.release.LeftOut;
import org.copro.assessment.release.Quotable;
import org.copro.assessment.statistics.Estimate;
import org.copro.assessment.turnout.Present;
import org.copro.assessment.turnout.Turnout;
import org.copro.evidence.Source;
import org.copro.people.AttendancePart;
import org.copro.people.Side;

/** What reports of what people said have in common as text. */
final class SaidText {

    private SaidText() {}

    /** The words in quotation marks, with what may be said of who said them and when. */
    static String quoted(Quotable one) {
        List<String> of = new ArrayList<>();
        one.name().ifPresent(of::add);
        if (of.isEmpty()) {
            one.role()
                    .map(role -> "from among " + PlainWords.of(role))
                    .or(() -> one.side().map(SaidText::from))
                    .ifPresent(of::add);
        }
        one.said().ifPresent(said -> of.add(said.toString()));
        return "“%s”%s".formatted(one.words().strip(), of.isEmpty() ? "" : " — " + String.join(", ", of));
    }

    private static String from(Side side) {
        return (side == Side.PEOPLE ? "from among " : "from ") + PlainWords.of(side);
    }

    /** Where the words stand. */
    static Optional<String> stands(Quotable one) {
        return one.source()
                .flatMap(evidence -> evidence.title()
                        .map(title -> evidence.address()
                                .map(address -> "%s, %s".formatted(title, address))
                                .orElse(title)));
    }

    /** How much is not shown, and that some took their consent back; days and counts only. */
    static void leftOut(Page page, LeftOut leftOut, String what) {
        if (leftOut.isNone()) {
            page.paragraph("No %s were left out.".formatted(what));
            return;
        }
        page.paragraph(
                "Left out: %s. Whoever said the %s left out has not agreed that they are shown, or has taken it back."
                        .formatted(inWords(leftOut.count()), what));
        for (Map.Entry<String, ProtectedCell> day : leftOut.withdrawn().entrySet()) {
            page.item("agreement taken back, day %s: %s".formatted(day.getKey(), inWords(day.getValue())));
        }
    }

    static String inWords(ProtectedCell cell) {
        return cell.words();
    }

    /** Who was there, as a sentence or several. */
    static String present(Turnout turnout) {
        if (turnout.present().isEmpty()) {
            return turnout.isRecorded() ? "Who took part may not be shown." : "Who took part is not recorded.";
        }
        List<String> sentences = new ArrayList<>();
        for (AttendancePart part : AttendancePart.values()) {
            List<String> who = turnout.present().stream()
                    .filter(one -> one.part() == part)
                    .map(SaidText::present)
                    .toList();
            if (!who.isEmpty()) {
                sentences.add("%s: %s.".formatted(of(part), String.join("; ", who)));
            }
        }
        if (!turnout.leftOut().isNone()) {
            sentences.add("Others who were there have not agreed to be counted.");
        }
        return String.join(" ", sentences);
    }

    private static String of(AttendancePart part) {
        return switch (part) {
            case TOOK_PART -> "Took part";
            case PRESENTED -> "Gave talks";
            case FACILITATED -> "Ran it";
        };
    }

    private static String present(Present one) {
        String who = one.role()
                .map(PlainWords::of)
                .or(() -> one.side().map(PlainWords::of))
                .orElse("people whose role is not recorded");
        return "%s (%s)".formatted(who, one.people().map(SaidText::inWords).orElse("number not recorded"));
    }

    /** Whether people who use services were there; the absence of people is said as loudly as their presence. */
    static String people(Turnout turnout) {
        return switch (turnout.people()) {
            case TRUE -> "People who use services, carers or members of the community were there.";
            case FALSE ->
                "NOBODY who uses services, cares for somebody or comes from the community is recorded as there.";
            case UNKNOWN ->
                "Whether people who use services, carers or members of the community were there is not known.";
        };
    }

    static String inShort(Truth truth) {
        return switch (truth) {
            case TRUE -> "yes";
            case FALSE -> "NO";
            case UNKNOWN -> "not known";
        };
    }

    /** Who read the words, and how far they agree. */
    static String readers(int readers, Estimate<Double> agreement, String what) {
        if (readers == 0) {
            return "Nobody has read the words for %s yet.".formatted(what);
        }
        if (readers == 1) {
            return "One person read the words for %s. Another reader might find others; nobody checked."
                    .formatted(what);
        }
        String read =
                "%s people read the words for %s, each alone. Where they differ, it says so.".formatted(readers, what);
        return agreement
                .found()
                .map(alpha -> "%s How far they agree (Krippendorff’s alpha, MASI; 1 is agreement, 0 is chance): %s."
                        .formatted(read, Rounded.text(alpha)))
                .orElse(read + " How far they agree is " + agreement + ".");
    }

    static void sources(Page page, List<Source> sources) {
        if (!sources.isEmpty()) {
            page.heading("Where this was read");
            sources.forEach(one -> page.item(
                    one.title() + one.address().map(address -> ", " + address).orElse("")));
            page.line("");
        }
    }
}
