package org.copro.assessment.view;

import java.util.List;
import java.util.stream.Stream;
import org.copro.assessment.Assessment;
import org.copro.assessment.consultation.GunningCheck;
import org.copro.assessment.flag.Flag;
import org.copro.assessment.heard.OtherRatings;
import org.copro.assessment.label.DefinitionCheck;
import org.copro.assessment.label.LabelCheck;
import org.copro.assessment.label.LabelDefinition;
import org.copro.assessment.label.Sides;
import org.copro.assessment.label.Verdict;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.proof.Proofs;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.PlainWords;
import org.copro.assessment.reason.Voice;
import org.copro.assessment.score.FrameworkResult;
import org.copro.binding.Words;
import org.copro.evidence.Source;
import org.copro.project.Claim;
import org.copro.voice.Reply;

/**
 * A result as plain text for a terminal, for somebody who runs a service: the verdict first, then what decided it, who
 * had the say stage by stage, and what is worth a look. Names no person.
 */
public final class TextView {

    private final Assessment assessment;
    private final Detail detail;
    private final Replies replies;
    private final Page page = new Page();
    private final BarriersText barriers;

    private TextView(Assessment assessment, Detail detail) {
        this.assessment = assessment;
        this.detail = detail;
        replies = new Replies(assessment.project());
        barriers = new BarriersText(page, assessment.project());
    }

    /**
     * Writes a result. Lines end with a line feed and are at most {@value Page#WIDTH} letters wide, long words apart.
     */
    public static String render(Assessment assessment) {
        return render(assessment, Detail.SHORT);
    }

    /** Writes a result in more or less detail. */
    public static String render(Assessment assessment, Detail detail) {
        TextView view = new TextView(assessment, detail);
        view.write();
        return view.page.text();
    }

    private void write() {
        page.title(assessment.project().title());
        verdict();
        boolean isOpen = assessment.label().verdict() == Verdict.PLAUSIBLE
                || assessment.label().verdict() == Verdict.UNKNOWN;
        facts(
                isOpen ? "What speaks for it" : "What settled the verdict",
                assessment.label().deciding());
        missing();
        new ProfileText(page).write(assessment.profile(), assessment.withdrawn());
        gunning();
        flags();
        barriers.others();
        for (FrameworkResult result : assessment.frameworks()) {
            new PrinciplesText(page, result, assessment.heard(), replies, detail).write();
            page.line("");
        }
        otherRatings();
        otherReplies();
        if (detail.why()) {
            new WhyText(page).write(Proofs.of(assessment));
            new NextText(page, assessment).write();
        }
        provenance();
    }

    private void verdict() {
        LabelCheck label = assessment.label();
        page.paragraph(headline(label));
        page.paragraph(label.sentence().sentence());
        label.restsOn().ifPresent(rests -> page.paragraph(rests.sentence()));
        if (label.verdict() == Verdict.NOT_CHECKED
                || label.verdict() == Verdict.PLAUSIBLE
                || label.verdict() == Verdict.UNKNOWN) {
            page.paragraph(certainlySupported(label));
        }
        if (!label.stronger().isEmpty()) {
            page.paragraph("UNDERSTATED: the record would also support the word “%s”.".formatted(label.honestWord()));
        }
        label.sides().ifPresent(this::contested);
        if (label.verdict() == Verdict.SUPPORTED
                && !assessment.gunning().failed().isEmpty()) {
            page.paragraph("How the consultation was done is another question: see below.");
        }
        label.claim()
                .filter(claim -> label.verdict() != Verdict.NOT_CHECKED)
                .flatMap(Claim::wording)
                .ifPresent(wording -> page.paragraph("The words used: “%s”.".formatted(wording)));
        label.check().map(DefinitionCheck::definition).ifPresent(this::definition);
        label.check().flatMap(DefinitionCheck::caution).ifPresent(caution -> page.paragraph(caution.sentence()));
        label.check().ifPresent(check -> replies(check.definition().id()));
    }

    private static String headline(LabelCheck label) {
        return switch (label.verdict()) {
            case NOT_CHECKED -> label.claim().isEmpty() ? "NO CLAIM TO CHECK" : "NOT CHECKED";
            default -> "“%s”: %s".formatted(PlainWords.of(label.claimed().orElseThrow()), label.verdict());
        };
    }

    private static String certainlySupported(LabelCheck label) {
        if (!label.honest().isEmpty()) {
            return "What the record supports for certain: %s.".formatted(label.honestWord());
        }
        return label.nothingSupported()
                ? "The record shows that people were not even told about the work."
                : "No word is supported for certain yet.";
    }

    private void contested(Sides sides) {
        String raters = sides.peopleRating() < 5 ? "fewer than 5 people" : sides.peopleRating() + " people";
        String organisation = assessment.profile().byOrganisation().byStage().isEmpty() ? "the word" : "the ratings";
        page.paragraph(
                "CONTESTED: by the ratings of people who use services (%s) it would be %s, by %s of the organisation %s. Both stand; no average is made of them."
                        .formatted(raters, sides.byPeople(), organisation, sides.byOrganisation()));
    }

    private void definition(LabelDefinition definition) {
        page.paragraph("Held against: %s (%s, version %s). It asks that %s."
                .formatted(definition.name(), definition.id(), definition.version(), definition.says()));
    }

    private void facts(String heading, List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        page.heading(heading);
        facts.forEach(this::fact);
    }

    private void fact(Fact fact) {
        String said = fact.saidBy() == Voice.NOBODY ? "" : " — " + PlainWords.of(fact.saidBy());
        page.item("%s%s (%s)".formatted(withoutStop(fact.phrase().sentence()), said, fact.pointer()));
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private void missing() {
        List<Missing> missing = assessment.label().missing();
        if (missing.isEmpty()) {
            return;
        }
        page.heading("Not known yet, and could decide it");
        missing.forEach(one -> page.item("%s (%s)".formatted(one.phrase().sentence(), one.pointer())));
    }

    private void gunning() {
        if (!assessment.gunning().applies()) {
            return;
        }
        page.heading("Where people were consulted: was it done fairly? (the four Gunning principles)");
        for (GunningCheck.PrincipleResult one : assessment.gunning().results()) {
            page.line("  %s %s"
                    .formatted(Page.padded(met(one.met()), 10), one.principle().says()));
            if (one.met() == Truth.FALSE) {
                one.facts().forEach(this::fact);
            }
        }
    }

    private static String met(Truth truth) {
        return switch (truth) {
            case TRUE -> "yes";
            case FALSE -> "no";
            case UNKNOWN -> "not known";
        };
    }

    private void replies(String to) {
        replies.to(to).forEach(reply -> page.indented(Replies.inWords(reply)));
    }

    private void otherReplies() {
        List<Reply> others = replies.others();
        if (others.isEmpty()) {
            return;
        }
        page.heading("Other replies");
        page.paragraph("What they reply to is not shown above.");
        others.forEach(reply -> page.item("%s  (to %s)".formatted(Replies.inWords(reply), reply.to())));
        page.line("");
    }

    private void otherRatings() {
        OtherRatings others = OtherRatings.of(assessment);
        if (others.isEmpty()) {
            return;
        }
        page.heading("Other ratings");
        page.paragraph("What they rate is not shown above.");
        List<String> known = OtherRatings.knownPrinciples(assessment);
        others.principles()
                .forEach(id -> page.item("of the principle '%s'%s; no framework used here has it"
                        .formatted(id, Words.didYouMean(id, known))));
        others.phases().forEach(phase -> page.item("of %s; no such stage is recorded".formatted(PlainWords.of(phase))));
        page.line("");
    }

    private void flags() {
        page.heading("Worth a look");
        if (assessment.flags().isEmpty()) {
            page.paragraph("Nothing in the record stands out.");
            page.line("");
            return;
        }
        for (Flag flag : assessment.flags()) {
            page.line("* %s  (%s)".formatted(flag.entry().title(), flag.id()));
            page.indented(flag.because().sentence());
            flag.evidence().forEach(this::fact);
            page.indented("What would lift it: " + flag.wouldLift().sentence());
            page.indented("Source: "
                    + String.join(
                            "; ",
                            flag.entry().sources().stream().map(Source::title).toList()));
            barriers.beside(flag);
            replies(flag.id());
            page.line("");
        }
    }

    private void provenance() {
        page.line("Judged as of %s by copro %s."
                .formatted(
                        assessment.provenance().evaluatedOn(),
                        assessment.provenance().libraryVersion()));
        List<String> used = Stream.concat(
                        assessment.provenance().definitions().stream().map("definition %s"::formatted),
                        Stream.concat(
                                assessment.provenance().ladders().stream().map("ladder %s"::formatted),
                                assessment.provenance().frameworks().stream().map("framework %s"::formatted)))
                .toList();
        page.paragraph("A judgement of what is recorded, not of the people or their work."
                + " Places such as /stages/0 are in the project file and count from 0."
                + (used.isEmpty() ? "" : " Used: %s.".formatted(String.join(", ", used))));
        if (!detail.why()) {
            page.paragraph("For the reasons, and what could change the result, give '--why'.");
        }
    }
}
