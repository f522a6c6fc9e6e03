package org.copro.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.copro.binding.Words;
import org.copro.people.Participant;
import org.copro.people.Side;
import org.copro.power.Power;
import org.copro.power.PowerLevel;
import org.copro.power.PowerRange;
import org.copro.project.Project;
import org.copro.stage.Decision;
import org.copro.stage.DecisionRight;
import org.copro.stage.Involvement;
import org.copro.stage.Method;
import org.copro.stage.MethodKind;
import org.copro.stage.MethodKind.Reach;
import org.copro.stage.Stage;

/**
 * All single steps that give people more say: the levels of a stage or of an involvement of theirs one higher, the
 * right in a decision one step more, a method of theirs replaced by one that reaches one step further. Rungs and
 * reasons why the question does not apply stay as they are, and so does the say that was promised: a promise is not say
 * that people had.
 */
public final class Raising {

    private final Project project;
    private final List<Change> changes = new ArrayList<>();

    private Raising(Project project) {
        this.project = project;
    }

    /** Every step after which the facts still fit together; named as in {@code /stages/0/power: shared}. */
    public static List<Change> of(Project project) {
        Raising raising = new Raising(project);
        for (int i = 0; i < project.stages().size(); i++) {
            raising.stage(i, project.stages().get(i));
        }
        return raising.changes.stream()
                .filter(change -> Unstating.isConsistent(change.result()))
                .toList();
    }

    private void stage(int number, Stage stage) {
        String pointer = "/stages/" + number;
        Function<Stage, Project> put = changed -> project.withStages(with(project.stages(), number, changed));
        power(pointer, stage.power(), raised -> put.apply(stage.withPower(raised)));
        for (int i = 0; i < stage.involvement().size(); i++) {
            int position = i;
            involvement(
                    pointer + "/involvement/" + i,
                    stage.involvement().get(i),
                    changed -> put.apply(stage.withInvolvement(with(stage.involvement(), position, changed))));
        }
        for (int i = 0; i < stage.decisions().size(); i++) {
            int position = i;
            decision(
                    pointer + "/decisions/" + i,
                    stage.decisions().get(i),
                    changed -> put.apply(stage.withDecisions(with(stage.decisions(), position, changed))));
        }
    }

    private void involvement(String pointer, Involvement involvement, Function<Involvement, Project> put) {
        boolean isPeople = project.participants().stream()
                .filter(one -> involvement.who().equals(Optional.of(one.id())))
                .map(Participant::side)
                .anyMatch(Optional.of(Side.PEOPLE)::equals);
        if (!isPeople) {
            return;
        }
        power(pointer, involvement.power(), raised -> put.apply(involvement.withPower(raised)));
        for (int i = 0; i < involvement.methods().size(); i++) {
            int position = i;
            Reach reach = involvement.methods().get(i).kind().reach();
            for (MethodKind further : oneStepFurther(reach)) {
                List<Method> methods = with(involvement.methods(), position, Method.of(further));
                add(pointer + "/methods/" + i, Words.kebab(further), put.apply(involvement.withMethods(methods)));
            }
        }
    }

    private void decision(String pointer, Decision decision, Function<Decision, Project> put) {
        decision.right().filter(right -> right != DecisionRight.FULL).ifPresent(right -> {
            DecisionRight next = DecisionRight.values()[right.ordinal() + 1];
            add(pointer + "/right", Words.kebab(next), put.apply(decision.withRight(next)));
        });
    }

    private void power(String pointer, Optional<Power> power, Function<Power, Project> put) {
        if (power.isPresent() && power.get() instanceof PowerRange range) {
            PowerRange higher = new PowerRange(next(range.low()), next(range.high()));
            PowerRange wider = new PowerRange(range.low(), next(range.high()));
            List.of(higher, wider).stream()
                    .distinct()
                    .filter(raised -> !raised.equals(range))
                    .forEach(raised -> add(pointer + "/power", raised.inWords(), put.apply(raised)));
        }
    }

    private static PowerLevel next(PowerLevel level) {
        return level == PowerLevel.LED ? level : PowerLevel.values()[level.ordinal() + 1];
    }

    private static List<MethodKind> oneStepFurther(Reach reach) {
        if (reach == Reach.SEAT || reach == Reach.UNKNOWN) {
            return List.of();
        }
        Reach next = Reach.values()[reach.ordinal() + 1];
        return List.of(MethodKind.values()).stream()
                .filter(kind -> kind.reach() == next)
                .toList();
    }

    private void add(String pointer, String becomes, Project result) {
        changes.add(new Change(pointer + ": " + becomes, result));
    }

    private static <T> List<T> with(List<T> list, int position, T item) {
        List<T> changed = new ArrayList<>(list);
        changed.set(position, item);
        return changed;
    }
}
