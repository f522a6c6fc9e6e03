package org.copro.assessment.next;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.Assessment;
import org.copro.assessment.facts.DecisionFacts;
import org.copro.assessment.facts.ParticipantFacts;
import org.copro.assessment.facts.StageFacts;
import org.copro.assessment.framework.Criterion;
import org.copro.assessment.reason.Phrase;
import org.copro.assessment.score.CriterionResult;
import org.copro.assessment.score.FrameworkResult;
import org.copro.assessment.score.PrincipleScore;
import org.copro.binding.Edit;
import org.copro.binding.Words;
import org.copro.power.Power;
import org.copro.power.PowerLevel;
import org.copro.stage.Phase;
import org.copro.time.PartialDate;

/** All changes of a record that could help to reach a goal. */
final class Candidates {

    /** The further decisions of a stage that are tried: more would outvote nearly any past. */
    private static final List<String> FURTHER_DECISIONS =
            List.of("the next main decision", "the main decision after that");

    private final Trial trial;
    private final Goal goal;
    private final Waiting waiting;
    private final Favourable favourable;
    private final List<Step> steps = new ArrayList<>();

    Candidates(Trial trial, Goal goal, Waiting waiting) {
        this.trial = trial;
        this.goal = goal;
        this.waiting = waiting;
        favourable = new Favourable(trial, goal.say());
    }

    /** In the order of a project file, entries that a list could get last. */
    List<Step> steps() {
        for (AskedFact fact : AskedFacts.of(trial.facts(), trial.record(), goal.say())) {
            if (waiting.on(fact) && !isIdentity(fact) && !isSayEnough(fact)) {
                kind(fact).ifPresent(kind -> favourable.edit(fact).ifPresent(edit -> add(kind, fact, edit)));
            }
        }
        for (Addition addition : Additions.of(trial.facts(), waiting, goal.say())) {
            if (addition.kind() != Addition.Kind.DECISION || isDecisionNeeded(addition)) {
                kind(addition)
                        .ifPresent(
                                kind -> favourable.edit(addition, false).ifPresent(edit -> add(kind, addition, edit)));
            }
        }
        for (StageFacts stage : trial.facts().stages()) {
            if (!isOver(stage) && favourable.needsDecisions()) {
                further(stage);
            }
        }
        return fittingTogether();
    }

    /** Of steps that do not fit to each other the first of the lesser kind: then any of those left fit together. */
    private List<Step> fittingTogether() {
        List<Step> fitting = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        for (Step.Kind kind : Step.Kind.values()) {
            for (Step step : steps) {
                if (step.kind() == kind) {
                    edits.add(step.edit());
                    if (trial.fits(edits)) {
                        fitting.add(step);
                    } else {
                        edits.remove(edits.size() - 1);
                    }
                }
            }
        }
        return fitting;
    }

    private void add(Step.Kind kind, Question question, Edit edit) {
        Optional<Assessment> then = trial.with(List.of(edit));
        boolean isNoChange = trial.record().with(edit).read().value().equals(Optional.of(trial.project()));
        if (!isNoChange && then.filter(this::isWorse).isEmpty()) {
            steps.add(new Step(kind, question.so(), question.pointer(), edit, then.flatMap(this::served)));
        }
    }

    /** The next decisions of a stage that has some, taken together with people. */
    private void further(StageFacts stage) {
        Addition addition = Addition.decision(stage.index(), stage.called(), goal.say());
        Optional<Edit> edit = favourable.edit(addition, true);
        if (edit.isPresent() && isAsked(stage)) {
            for (String which : FURTHER_DECISIONS) {
                steps.add(new Step(
                        Step.Kind.PRACTICE,
                        Phrase.of("people have {} in {} of {}", Part.of(goal.say()), which, stage.called()),
                        addition.pointer(),
                        edit.get(),
                        trial.with(List.of(edit.get())).flatMap(this::served)));
            }
        }
    }

    private boolean isAsked(StageFacts stage) {
        boolean isAboutDecisions = waiting.indicators().stream()
                .anyMatch(FactQuestions.shipped()
                        .question("/stages/*/decisions/*/right")
                        .feeds()::contains);
        return stage.leftOutBecause().isEmpty() && (waiting.stages().contains(stage.index()) || isAboutDecisions);
    }

    /** Which decisions are main ones, and who is one of the people, is no matter of what would be better. */
    private boolean isIdentity(AskedFact fact) {
        boolean isRole = fact.answer() == AnswerKind.ROLE && fact.pointer().startsWith("/participants/");
        return fact.question().key().equals("main")
                || isRole && trial.facts().people().stream().anyMatch(ParticipantFacts::isPeople);
    }

    /** No step takes say away: what is stated to be as much as the goal needs, or more, stays. */
    private boolean isSayEnough(AskedFact fact) {
        Optional<String> stated = trial.record().text(fact.pointer());
        return switch (fact.answer()) {
            case RIGHT ->
                stated.filter(word ->
                                fact.words().indexOf(word) >= fact.words().indexOf(Words.kebab(favourable.right())))
                        .isPresent();
            case POWER -> stated.isPresent() && sayOf(fact).isAtLeast(goal.say());
            default -> false;
        };
    }

    private boolean isDecisionNeeded(Addition addition) {
        PowerLevel certain = addition.stage()
                .flatMap(this::stage)
                .orElseThrow()
                .say()
                .certain()
                .low();
        return favourable.needsDecisions() && !certain.isAtLeast(goal.say());
    }

    private PowerLevel sayOf(AskedFact fact) {
        Power power = Power.parse(trial.record().text(fact.pointer()).orElseThrow());
        return trial.ladders().range(power).low();
    }

    /** Empty for what a record says once and for all and no other past would make better. */
    private Optional<Step.Kind> kind(AskedFact fact) {
        if (!fact.isStated()) {
            return Optional.of(Step.Kind.EVIDENCE);
        }
        boolean isWhoItWas = fact.answer() == AnswerKind.PARTICIPANT
                || fact.answer() == AnswerKind.ROLE
                || fact.question().key().equals("promised");
        boolean isLeftOut = trial.record().has(fact.pointer() + "/not-applicable");
        if (isWhoItWas || isLeftOut || fact.pointer().startsWith("/ratings/")) {
            return Optional.empty();
        }
        return Optional.of(fact.question().isSettledOnce() || isOver(fact) ? Step.Kind.PAST : Step.Kind.PRACTICE);
    }

    /**
     * A stage whose say the record puts lower is not raised by writing down one more decision: where it is not over,
     * its next decision can be made otherwise.
     */
    private Optional<Step.Kind> kind(Addition addition) {
        Optional<StageFacts> stage = addition.stage().flatMap(this::stage);
        boolean isContradicted = addition.kind() == Addition.Kind.DECISION
                && stage.map(one -> goal.say().compareTo(one.say().declared().high()) > 0)
                        .orElse(false);
        if (!isContradicted) {
            return Optional.of(Step.Kind.EVIDENCE);
        }
        return isOver(stage.orElseThrow()) ? Optional.of(Step.Kind.PAST) : Optional.empty();
    }

    private Optional<StageFacts> stage(int index) {
        return trial.facts().stages().stream()
                .filter(one -> one.index() == index)
                .findFirst();
    }

    /** A decision that is recorded has been made, unless its date says that it is still to come. */
    private boolean isOver(AskedFact fact) {
        Optional<StageFacts> stage = fact.stage().flatMap(this::stage);
        boolean isDecided = fact.pointer().contains("/decisions/")
                && !fact.question().key().equals("answered")
                && stage.stream()
                        .flatMap(one -> one.decisions().stream())
                        .filter(one -> fact.pointer().startsWith(one.pointer() + "/"))
                        .map(DecisionFacts::decision)
                        .noneMatch(one ->
                                one.decided().filter(date -> !isBefore(date)).isPresent());
        return isDecided || stage.map(this::isOver).orElseGet(this::isProjectOver);
    }

    /** A stage that went before the delivery is over, too, once something later is dated. */
    private boolean isOver(StageFacts stage) {
        return isProjectOver()
                || stage.stage().to().filter(this::isBefore).isPresent()
                || stage.phase().compareTo(Phase.DELIVERY) < 0
                        && trial.facts().stages().stream()
                                .filter(later -> later.phase() != Phase.GOVERNANCE
                                        && later.phase().compareTo(stage.phase()) > 0)
                                .anyMatch(this::hasBegun);
    }

    private boolean hasBegun(StageFacts stage) {
        return stage.stage().from().filter(this::isBefore).isPresent()
                || stage.decisions().stream()
                        .anyMatch(one ->
                                one.decision().decided().filter(this::isBefore).isPresent());
    }

    private boolean isProjectOver() {
        return trial.project().ended().filter(this::isBefore).isPresent();
    }

    private boolean isBefore(PartialDate date) {
        return date.latest().isBefore(trial.on());
    }

    /** The first criterion that a change makes better, of the goal's own principle if it has one. */
    private Optional<Criterion> served(Assessment then) {
        for (int i = 0; i < then.frameworks().size(); i++) {
            FrameworkResult before = trial.assessment().frameworks().get(i);
            FrameworkResult after = then.frameworks().get(i);
            for (int j = 0; j < after.principles().size(); j++) {
                if (isAbout(before, before.principles().get(j))) {
                    Optional<Criterion> better = better(
                            before.principles().get(j), after.principles().get(j));
                    if (better.isPresent()) {
                        return better;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean isAbout(FrameworkResult framework, PrincipleScore principle) {
        return !(goal instanceof Goal.NextLevel level)
                || level.framework().equals(framework.framework().id())
                        && level.principle().equals(principle.principle().id());
    }

    /** Whether something is less so than it is now, such as that refusals were answered when there were none. */
    private boolean isWorse(Assessment then) {
        for (int i = 0; i < then.frameworks().size(); i++) {
            FrameworkResult before = trial.assessment().frameworks().get(i);
            for (int j = 0; j < before.principles().size(); j++) {
                PrincipleScore is = then.frameworks().get(i).principles().get(j);
                if (isAbout(before, before.principles().get(j))
                        && isWorse(before.principles().get(j), is)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isWorse(PrincipleScore before, PrincipleScore after) {
        boolean isOfGoal = goal instanceof Goal.NextLevel;
        for (int i = 0; isOfGoal && i < after.criteria().size(); i++) {
            boolean isLess = after.criteria()
                            .get(i)
                            .answers()
                            .low()
                            .compareTo(before.criteria().get(i).answers().low())
                    < 0;
            if (isLess
                    || before.criteria().get(i).applies()
                            && !after.criteria().get(i).applies()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Criterion> better(PrincipleScore before, PrincipleScore after) {
        for (int i = 0; i < after.criteria().size(); i++) {
            CriterionResult was = before.criteria().get(i);
            CriterionResult is = after.criteria().get(i);
            boolean isBetter = is.answers().low().compareTo(was.answers().low()) > 0
                    || is.answers().high().compareTo(was.answers().high()) > 0;
            if (is.applies() && isBetter) {
                return Optional.of(is.criterion());
            }
        }
        return Optional.empty();
    }
}
