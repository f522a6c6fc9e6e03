package org.copro.assessment.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.coding.Found;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.vision.Fate;
import org.copro.assessment.vision.StepReport;
import org.copro.assessment.vision.ThemePath;
import org.copro.assessment.vision.VisionReport;
import org.copro.assessment.vision.Wording;
import org.copro.vision.StepKind;

/** How a vision came to be, as plain text, for somebody who was not there. */
public final class VisionText {

    private static final int THEME_WIDTH = 34;

    private final Page page = new Page();
    private final VisionReport report;

    private VisionText(VisionReport report) {
        this.report = report;
    }

    /** The whole report. Lines end with a line feed. */
    public static String render(VisionReport report) {
        VisionText text = new VisionText(report);
        text.write();
        return text.page.text();
    }

    private void write() {
        page.title("How a vision came to be: " + report.title());
        report.about().ifPresent(page::paragraph);
        page.paragraph("Shown is what people had agreed to on %s.".formatted(report.on()));
        agreed();
        tookPart();
        themes();
        steps();
        quotes();
        page.heading("How this was made");
        page.paragraph(SaidText.readers(report.readers(), report.agreement(), "themes"));
        SaidText.leftOut(page, report.leftOut(), "words");
        page.line("");
        SaidText.sources(page, report.source());
        page.madeFrom(report.madeFrom());
    }

    private void agreed() {
        page.heading("What was agreed");
        Optional<StepReport> agreement = report.agreementStep();
        if (agreement.isEmpty()) {
            page.paragraph("Nothing is agreed yet.");
        } else if (agreement.get().wordings().isEmpty()) {
            page.paragraph(missing(agreement.get()));
        } else {
            agreement.get().wordings().forEach(one -> page.paragraph(SaidText.quoted(one.words())));
        }
        page.space();
        if (agreement.isPresent()) {
            fate("It carries, from what was said before", Fate.KEPT);
            fate("Lost on the way", Fate.LOST);
            fate("New in it", Fate.ADDED);
            fate("In it, and not known whether it was said before", Fate.OF_UNKNOWN_ORIGIN);
            fate("Readers differ", Fate.READERS_DIFFER);
            fate("Not known", Fate.NOT_KNOWN);
            notTold();
        }
    }

    /** A theme that was gathered and is in no words of the record cannot be missed by anybody who reads it. */
    private void notTold() {
        for (int i = 0; i < report.steps().size(); i++) {
            StepReport step = report.steps().get(i);
            if (step.kind() == StepKind.GATHERING && step.wordings().isEmpty()) {
                page.point(
                        "What was gathered in step %s (%s) is not shown here, so nobody can tell from this report what else of it was kept or lost."
                                .formatted(i + 1, name(step)));
            }
        }
    }

    private void fate(String heading, Fate fate) {
        List<String> named = report.themes(fate).stream()
                .map(path -> fate == Fate.LOST ? lost(path) : path.theme().name())
                .toList();
        if (!named.isEmpty()) {
            page.point("%s (%s): %s.".formatted(heading, named.size(), String.join("; ", named)));
        }
    }

    private String lost(ThemePath path) {
        return path.theme().name()
                + path.lastSeen()
                        .map(step -> " (last in step %s, %s)"
                                .formatted(step + 1, name(report.steps().get(step))))
                        .orElse("");
    }

    private void tookPart() {
        page.heading("Who took part");
        List<StepReport> steps = report.steps();
        page.paragraph(part());
        for (int i = 0; i < steps.size(); i++) {
            page.item("step %s, %s: %s"
                    .formatted(
                            i + 1,
                            name(steps.get(i)),
                            SaidText.inShort(steps.get(i).turnout().people())));
        }
    }

    private String part() {
        List<String> sentences = new ArrayList<>();
        sentences.add("People who use services, carers or members of the community took part in %s of %s."
                .formatted(count(Truth.TRUE), steps(report.steps().size())));
        if (count(Truth.FALSE) > 0) {
            sentences.add("In %s NOBODY of them is recorded as there.".formatted(steps(count(Truth.FALSE))));
        }
        if (count(Truth.UNKNOWN) > 0) {
            sentences.add("Of %s it is not known.".formatted(steps(count(Truth.UNKNOWN))));
        }
        return String.join(" ", sentences);
    }

    private static String steps(long many) {
        return many == 1 ? "1 step" : many + " steps";
    }

    private long count(Truth people) {
        return report.steps().stream()
                .filter(step -> step.turnout().people() == people)
                .count();
    }

    private void themes() {
        if (report.themes().isEmpty()) {
            return;
        }
        page.heading("What became of each theme, step by step");
        StringBuilder numbers = new StringBuilder(Page.padded("", THEME_WIDTH));
        for (int i = 1; i <= report.steps().size(); i++) {
            numbers.append(Page.padded(Integer.toString(i), 3));
        }
        page.line(numbers.toString());
        for (ThemePath path : report.themes()) {
            StringBuilder line = new StringBuilder(Page.padded(path.theme().name(), THEME_WIDTH));
            path.steps().forEach(found -> line.append(Page.padded(sign(found), 3)));
            page.line(line + of(path.fate()));
        }
        page.line("");
        page.paragraph(
                "+ it is there; - it is not; ~ readers differ; ? not known, because words are missing or unread.");
    }

    private static String sign(Found found) {
        return switch (found) {
            case YES -> "+";
            case NO -> "-";
            case READERS_DIFFER -> "~";
            case NOT_KNOWN -> "?";
        };
    }

    private static String of(Fate fate) {
        return switch (fate) {
            case KEPT -> "kept";
            case LOST -> "LOST";
            case ADDED -> "new";
            case OF_UNKNOWN_ORIGIN -> "in the agreed text";
            case NOWHERE -> "in none of the words";
            case READERS_DIFFER -> "readers differ";
            case NOT_KNOWN -> "not known";
        };
    }

    private void steps() {
        page.heading("Step by step");
        for (int i = 0; i < report.steps().size(); i++) {
            StepReport step = report.steps().get(i);
            page.space();
            page.line("%s. %s%s".formatted(i + 1, name(step), when(step)));
            from(step.from()).ifPresent(page::indented);
            page.indented(SaidText.present(step.turnout()));
            page.indented(SaidText.people(step.turnout()));
            step.received()
                    .ifPresent(many -> page.indented("Statements there were: %s.".formatted(SaidText.inWords(many))));
            if (step.wordings().isEmpty() && step.kind() != StepKind.GALLERY) {
                page.indented(missing(step));
            }
            step.wordings().forEach(this::wording);
        }
        page.line("");
    }

    private void wording(Wording one) {
        List<String> after = new ArrayList<>();
        from(one.from()).ifPresent(after::add);
        page.item(SaidText.quoted(one.words()) + (after.isEmpty() ? "" : ". " + String.join(" ", after)));
    }

    private Optional<String> from(List<String> ids) {
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("Came from: %s."
                .formatted(String.join("; ", ids.stream().map(this::named).toList())));
    }

    private String named(String id) {
        for (int i = 0; i < report.steps().size(); i++) {
            StepReport step = report.steps().get(i);
            if (step.id().equals(id)) {
                return "step %s, %s".formatted(i + 1, name(step));
            }
            for (int k = 0; k < step.wordings().size(); k++) {
                if (step.wordings().get(k).words().id().equals(Optional.of(id))) {
                    return "wording %s of step %s".formatted(k + 1, i + 1);
                }
            }
        }
        return id;
    }

    private static String missing(StepReport step) {
        return step.wordsRecorded()
                ? "Words were recorded; none of them may be shown."
                : "Its words are not in the record.";
    }

    private static String name(StepReport step) {
        return step.name().orElseGet(() -> of(step.kind()));
    }

    private static String of(StepKind kind) {
        return switch (kind) {
            case GATHERING -> "statements gathered";
            case GALLERY -> "what was gathered is shown";
            case GROUP_WORK -> "groups write statements";
            case DRAFT -> "a draft is written";
            case SHARING -> "the draft is shared";
            case AGREEMENT -> "a text is agreed";
        };
    }

    private static String when(StepReport step) {
        return step.on()
                .map(on -> step.until()
                        .map(until -> ", %s to %s".formatted(on, until))
                        .orElse(", " + on))
                .orElse("");
    }

    private void quotes() {
        if (!report.quotes().isEmpty()) {
            page.heading("What people said of it");
            report.quotes().forEach(one -> page.item(SaidText.quoted(one)));
        }
    }
}
