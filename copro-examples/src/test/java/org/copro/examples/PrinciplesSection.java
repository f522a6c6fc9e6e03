package org.copro.examples;

import static org.copro.assessment.reason.PlainWords.percent;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Principle;
import org.copro.assessment.score.Interval;
import org.copro.known.Share;

/** The part of {@code docs/validation.md} on what the sources state about principles. */
final class PrinciplesSection {

    private final List<PublishedStatement> statements;
    private final Map<PublishedStatement.Key, Disagreement> reasons;
    private final Framework framework;
    private final int cases;

    /**
     * The section.
     *
     * @param statements in the order of the table, at least one
     * @param reasons for all that agree or disagree, and all answers that point the other way
     * @param framework by which the statements are scored
     * @param cases how many published cases there are
     */
    PrinciplesSection(
            List<PublishedStatement> statements,
            Map<PublishedStatement.Key, Disagreement> reasons,
            Framework framework,
            int cases) {
        this.statements = List.copyOf(statements);
        this.reasons = reasons;
        this.framework = framework;
        this.cases = cases;
    }

    /** Writes it at the end of a page. */
    void writeTo(Markdown page) {
        result(page);
        byPrinciple(page);
        whyOpen(page);
        disagreements(page);
        agreements(page);
        pointingAway(page);
        doubtful(page);
        statements(page);
    }

    private void result(Markdown page) {
        page.heading("## What the sources state about principles");
        long casesWithOne =
                statements.stream().map(PublishedStatement::caseId).distinct().count();
        page.paragraph("""
                The sources of %d of the %d cases state something about one or more of copro's nine principles
                (`%s`, version %s): %d statements. Which sentences count, and what counts as agreement, was written
                down in [a second rule](validation-rule-principles.md); then the statements, from the case files; then
                copro was run. No statement, no file and no rule was changed because of what came out.""".formatted(casesWithOne, cases, framework.id(), framework.version(), statements.size()));
        page.paragraph("**Agree: %d. Open: %d. Disagree: %d.** Without a score: %s.%s"
                .formatted(
                        count(Agreement.AGREE),
                        count(Agreement.OPEN),
                        count(Agreement.DISAGREE),
                        orNone(count(Agreement.NO_SCORE)),
                        verdict()));
        page.row("the source says", "agree", "open", "disagree", "all");
        page.row("---", "---:", "---:", "---:", "---:");
        for (Said said : Said.values()) {
            countsRow(page, said.words(), one -> one.says() == said);
        }
        countsRow(page, "all", one -> true);
        page.emptyLine();
    }

    private String verdict() {
        long decided = count(Agreement.AGREE) + count(Agreement.DISAGREE);
        return decided * 2 < statements.size()
                ? " Most are open, and that is the finding: on records as thin as these copro gives ranges too wide to"
                        + " be right or wrong. The scores are not validated by this, nor refuted."
                : "";
    }

    private void byPrinciple(Markdown page) {
        page.paragraph("By principle, with the statements about which the record answers no question for certain:");
        page.row("principle", "agree", "open", "disagree", "all", "nothing answered");
        page.row("---", "---:", "---:", "---:", "---:", "---:");
        for (Principle principle : framework.principles()) {
            if (statements.stream().anyMatch(isAbout(principle))) {
                countsRow(
                        page,
                        principle.name().in(framework.language()),
                        isAbout(principle),
                        Long.toString(statements.stream()
                                .filter(isAbout(principle))
                                .filter(PublishedStatement::isUnanswered)
                                .count()));
            }
        }
        page.emptyLine();
        List<String> unmentioned = framework.principles().stream()
                .filter(principle -> statements.stream().noneMatch(isAbout(principle)))
                .map(principle -> principle.name().in(framework.language()))
                .toList();
        if (!unmentioned.isEmpty()) {
            page.paragraph("Nothing stated, as far as read, about: %s.".formatted(String.join(", ", unmentioned)));
        }
    }

    private void whyOpen(Markdown page) {
        page.heading("### Why so much is open");
        Share most = statements.stream()
                .map(one -> one.principle().coverage())
                .max(Comparator.naturalOrder())
                .orElse(Share.NONE);
        page.paragraph("""
                Of the %d statements, %d meet a principle of which the record answers no question for certain. At the
                most %s of the weight is answered; %s reach the %s from which copro gives a point value. The reasons are
                ours, found by reading the answers after the run:""".formatted(
                statements.size(),
                statements.stream().filter(PublishedStatement::isUnanswered).count(),
                percent(most),
                orNone(statements.stream()
                        .filter(one -> one.principle().coverage().compareTo(framework.floor()) >= 0)
                        .count()),
                percent(framework.floor())));
        page.item("""
                *The principle asks more than the source tells.* A source says that people were paid. That is one question of
                three, and with its weight it cannot lift the low end to one half.""");
        page.item("""
                *Nothing is certain without dates.* That people decided is certain only where a decision is dated and came
                after they had joined. No file has such a date. So a joint decision, or a rung of a ladder, moves the ends
                of a score little or not at all; and a group that is said to come in before decisions gets no credit.""");
        page.item("""
                *The say in a stage is no question of the principle on equal partners.* It asks for decisions, methods and
                rules. Where a source gives a rung and nothing else, that principle hears none of it.""");
        page.item("""
                *The files were coded before the principles were there.* That own experience went into a training, or that
                use of members' own strengths is a founding principle, stands in a summary at most, where no question is
                answered by it. Here something that the source states is lost on the way, and coding the files again,
                by somebody who has not seen this page, would be the next step. The files were left as they are.""");
        page.emptyLine();
    }

    private void disagreements(Markdown page) {
        page.heading("### Every disagreement on a principle");
        List<PublishedStatement> disagreeing = with(Agreement.DISAGREE);
        if (disagreeing.isEmpty()) {
            page.paragraph("There is none. With ranges this wide there could hardly be one.");
        } else {
            reasoned(page, disagreeing);
        }
    }

    private void agreements(Markdown page) {
        page.heading("### What agreement rests on");
        page.paragraph("""
                The same reading of the same sentences made both the facts and the statements, so agreement is weak
                evidence. Each was looked into as a disagreement would have been.""");
        reasoned(page, with(Agreement.AGREE));
    }

    private void pointingAway(Markdown page) {
        page.heading("### Answers that point the other way");
        page.paragraph("""
                A range can be open and still hold an answer that speaks against the source: a question met for certain
                where the source says absent, or not met at all where it says shown. This look was thought of after the
                run and is no part of the rule. The reason is our best guess.""");
        reasoned(
                page,
                statements.stream()
                        .filter(PublishedStatement::pointsAway)
                        .filter(one -> one.agreement() == Agreement.OPEN)
                        .toList());
    }

    private static void doubtful(Markdown page) {
        page.heading("### Statements that we would not write again");
        page.paragraph("""
                Read once more after the run, these lines strain the rule. They stay as they were; all of them were open.""");
        page.item("""
                **sun-project-sw-london, part-of-the-culture**: the authors state it as a commitment, which may be an aim.
                **inclusion-and-access**: open groups are a way into the service, not clearly into the work.""");
        page.item("""
                **stockholm50-youth-inclusion, from-the-start**: that the late start was in time is our conclusion.
                **feedback-and-learning**: what fell short was telling others, not those who took part.""");
        page.item("""
                **faux-production-digital-suicide-research, respect-and-reciprocity**: harm to relationships may be said of
                such work in general.""");
        page.emptyLine();
    }

    private void reasoned(Markdown page, List<PublishedStatement> some) {
        some.forEach(one -> reasoned(page, one));
        page.emptyLine();
    }

    private void reasoned(Markdown page, PublishedStatement one) {
        Disagreement why = reasons.get(one.key());
        String where = why.where();
        page.item("**%s, %s**: the source says %s, copro %s. *%s.* %s"
                .formatted(
                        one.caseId(),
                        one.principleId(),
                        one.says().words(),
                        score(one.score()),
                        Character.toUpperCase(where.charAt(0)) + where.substring(1),
                        why.reason()));
    }

    private void statements(Markdown page) {
        page.heading("### All statements");
        page.paragraph("""
                *Answered*: the share of the weight of the principle that the record answers for certain. The third column
                says in our words what the source states; the last names the part of it that was read.""");
        page.row("case", "principle", "what is stated", "that is", "score", "answered", "result", "source");
        page.row("---", "---", "---", "---", "---", "---:", "---", "---");
        for (PublishedStatement one : statements) {
            page.row(
                    one.caseId(),
                    one.principleId(),
                    one.inOwnWords(),
                    one.says().words(),
                    score(one.score()),
                    percent(one.principle().coverage()),
                    one.agreement().words(),
                    one.where());
        }
        page.emptyLine();
    }

    private void countsRow(Markdown page, String of, Predicate<PublishedStatement> which, String... more) {
        List<PublishedStatement> some = statements.stream().filter(which).toList();
        List<String> cells = Arrays.asList(
                of,
                Long.toString(count(some, Agreement.AGREE)),
                Long.toString(count(some, Agreement.OPEN)),
                Long.toString(count(some, Agreement.DISAGREE)),
                Integer.toString(some.size()));
        page.row(Stream.concat(cells.stream(), Arrays.stream(more)).toArray(String[]::new));
    }

    private static Predicate<PublishedStatement> isAbout(Principle principle) {
        return one -> one.principleId().equals(principle.id());
    }

    private List<PublishedStatement> with(Agreement agreement) {
        return statements.stream().filter(one -> one.agreement() == agreement).toList();
    }

    private long count(Agreement agreement) {
        return count(statements, agreement);
    }

    private static long count(List<PublishedStatement> of, Agreement agreement) {
        return of.stream().filter(one -> one.agreement() == agreement).count();
    }

    private static String score(Optional<Interval> score) {
        return score.map(one -> percent(one.low()) + " to " + percent(one.high()))
                .orElse("none");
    }

    private static String orNone(long count) {
        return count == 0 ? "none" : Long.toString(count);
    }
}
