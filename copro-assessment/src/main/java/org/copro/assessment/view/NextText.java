package org.copro.assessment.view;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.copro.assessment.Assessment;
import org.copro.assessment.framework.Criterion;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Principle;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.next.Goal;
import org.copro.assessment.next.NextQuestion;
import org.copro.assessment.next.NextQuestions;
import org.copro.assessment.next.NextSteps;
import org.copro.assessment.next.Step;
import org.copro.assessment.reason.PlainWords;
import org.copro.assessment.score.CriterionResult;
import org.copro.assessment.score.FrameworkResult;

/** What could change a result, as plain text: next steps, and what to ask next. */
final class NextText {

    /** Changes are looked for and tried; that none is found does not prove that there is none. */
    private static final String NONE_FOUND =
            "copro found no set of changes that would do it. It does not try all that could be recorded.";

    /** More questions than this are counted, not shown. */
    private static final int QUESTIONS = 7;

    private final Page page;
    private final Assessment assessment;

    NextText(Page page, Assessment assessment) {
        this.page = page;
        this.assessment = assessment;
    }

    void write() {
        List<NextSteps> all = NextSteps.of(assessment);
        all.stream().filter(one -> one.goal() instanceof Goal.Word).forEach(this::word);
        List<NextSteps> levels =
                all.stream().filter(one -> one.goal() instanceof Goal.NextLevel).toList();
        if (!levels.isEmpty()) {
            page.heading("The next level of each principle");
            levels.forEach(this::level);
            page.line("");
        }
        questions(NextQuestions.of(assessment));
    }

    private void word(NextSteps next) {
        Goal.Word goal = (Goal.Word) next.goal();
        page.heading("What would make “%s” fit".formatted(PlainWords.of(goal.label())));
        if (next.kind().isEmpty() || next.kind().get() == Step.Kind.PAST) {
            past(next);
        } else {
            steps(next);
        }
        if (next.kind().filter(kind -> kind == Step.Kind.EVIDENCE).isEmpty()) {
            honestWord();
        }
        page.line("");
    }

    private void past(NextSteps next) {
        List<Step> set = next.sets().isEmpty() ? List.of() : next.sets().get(0);
        List<Step> past =
                set.stream().filter(step -> step.kind() == Step.Kind.PAST).toList();
        if (past.isEmpty()) {
            page.paragraph(NONE_FOUND);
        } else {
            page.paragraph("What was done cannot be changed any more. The word would have fitted if:");
            past.forEach(step -> page.item(step.so().text()));
            List<Step> others =
                    set.stream().filter(step -> !past.contains(step)).toList();
            if (!others.isEmpty()) {
                page.paragraph("and only if this was so as well:");
                items(others);
            }
        }
        Set<String> remedies = remedies(past);
        if (remedies.isEmpty()) {
            lessons().forEach(one -> remedies.add(remedy(one)));
        }
        if (!remedies.isEmpty()) {
            page.paragraph("For the next piece of work:");
            remedies.forEach(page::item);
        }
    }

    /** What the facts that settled the verdict would have asked for, by the principles of the first framework. */
    private List<Criterion> lessons() {
        return assessment.frameworks().stream()
                .limit(1)
                .flatMap(framework -> framework.principles().stream())
                .flatMap(principle -> principle.criteria().stream())
                .filter(one -> one.applies() && one.isAnswered())
                .filter(one -> one.met() == Truth.FALSE)
                .filter(one ->
                        one.facts().stream().anyMatch(fact -> fact.pointer().startsWith("/stages")))
                .map(CriterionResult::criterion)
                .limit(3)
                .toList();
    }

    private void honestWord() {
        if (!assessment.label().honest().isEmpty()) {
            page.paragraph("Open at any time: the word. What is recorded fits “%s”."
                    .formatted(assessment.label().honestWord()));
        }
    }

    private void steps(NextSteps next) {
        List<Step> set = next.sets().get(0);
        List<Step> practice = of(Step.Kind.PRACTICE, set);
        List<Step> evidence = of(Step.Kind.EVIDENCE, set);
        if (practice.isEmpty()) {
            page.paragraph("If this is so, writing it down is enough; nothing in practice has to change:");
        } else {
            page.paragraph(
                    "copro found nothing to write down that would be enough. What is done would have to change, so that:");
            items(practice);
            if (!evidence.isEmpty()) {
                page.paragraph("and this, if it is so, would have to be written down:");
            }
        }
        items(evidence);
        if (!remedies(practice).isEmpty()) {
            page.paragraph("How to begin:");
            remedies(practice).forEach(page::item);
        }
    }

    private static List<Step> of(Step.Kind kind, List<Step> set) {
        return set.stream().filter(step -> step.kind() == kind).toList();
    }

    private String remedy(Criterion criterion) {
        return "%s (%s)"
                .formatted(
                        criterion.remedy().in(language()),
                        switch (criterion.effort()) {
                            case SMALL -> "takes a few hours";
                            case MIDDLE -> "takes weeks, or some money";
                            case LARGE -> "takes months, a budget, or a change of rules";
                        });
    }

    private String language() {
        return assessment.frameworks().stream()
                .map(FrameworkResult::framework)
                .map(Framework::language)
                .findFirst()
                .orElse("en");
    }

    private void level(NextSteps next) {
        Goal.NextLevel goal = (Goal.NextLevel) next.goal();
        page.line("* %s, to “%s”".formatted(name(goal), PlainWords.of(goal.level())));
        if (next.kind().isEmpty()) {
            page.indented(NONE_FOUND);
            return;
        }
        List<Step> set = next.sets().get(0);
        switch (next.kind().get()) {
            case EVIDENCE -> {
                page.indented(set.size() > 1 ? "Write down, if all of this is so:" : "Write down, if it is so:");
                choices(next.sets());
            }
            case PRACTICE -> {
                page.indented("What is done would have to change, so that:");
                items(of(Step.Kind.PRACTICE, set));
                if (!of(Step.Kind.EVIDENCE, set).isEmpty()) {
                    page.indented("and this, if it is so, would have to be written down:");
                    items(of(Step.Kind.EVIDENCE, set));
                }
                remedies(set).forEach(one -> page.indented("How to begin: " + one));
            }
            case PAST -> {
                page.indented("What was done cannot be changed any more.");
                remedies(set).forEach(one -> page.indented("For the next piece of work: " + one));
            }
        }
    }

    private void items(List<Step> steps) {
        steps.forEach(step -> page.item(inWords(step)));
    }

    /** Single steps as choices; of longer sets the first alone, since they differ in little. */
    private void choices(List<List<Step>> sets) {
        if (sets.get(0).size() > 1) {
            items(sets.get(0));
            return;
        }
        for (int i = 0; i < sets.size(); i++) {
            page.item((i > 0 ? "or: " : "") + inWords(sets.get(i).get(0)));
        }
    }

    private static String inWords(Step step) {
        return "%s (%s)".formatted(step.so().text(), step.pointer());
    }

    private Set<String> remedies(List<Step> steps) {
        Set<String> remedies = new LinkedHashSet<>();
        steps.stream()
                .filter(step -> step.kind() != Step.Kind.EVIDENCE)
                .flatMap(step -> step.criterion().stream())
                .forEach(one -> remedies.add(remedy(one)));
        return remedies;
    }

    private String name(Goal.NextLevel goal) {
        for (FrameworkResult result : assessment.frameworks()) {
            for (Principle principle : result.framework().principles()) {
                if (result.framework().id().equals(goal.framework())
                        && principle.id().equals(goal.principle())) {
                    return principle.name().in(result.framework().language());
                }
            }
        }
        return goal.principle();
    }

    private void questions(NextQuestions next) {
        page.heading("What to ask next");
        if (next.questions().isEmpty()) {
            page.paragraph("Nothing that is not known can change the verdict or a level any more.");
            page.line("");
            return;
        }
        List<NextQuestion> shown = next.questions().stream().limit(QUESTIONS).toList();
        shown.forEach(one -> page.item("%s (%s)%s"
                .formatted(one.question().asks().sentence(), one.question().pointer(), effect(one))));
        int more = next.questions().size() - shown.size();
        if (more > 0) {
            page.indented(
                    more == 1 ? "One more could still change a level." : more + " more could still change a level.");
        }
        if (!next.noDifference().isEmpty()) {
            page.indented("%s not recorded and would make no difference now."
                    .formatted(
                            next.noDifference().size() == 1
                                    ? "One fact is"
                                    : next.noDifference().size() + " facts are"));
        }
        page.paragraph("To answer them one by one: ./copro ask FILE");
        page.line("");
    }

    private static String effect(NextQuestion one) {
        if (one.settlesWord().part() > 0) {
            return " — can settle the word";
        }
        return one.bearsOnWord() ? " — bears on the word" : "";
    }
}
