package org.copro.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.copro.evidence.Evidence;
import org.copro.evidence.EvidenceKind;
import org.copro.file.ProjectFiles;
import org.copro.ladder.Ladder;
import org.copro.ladder.Ladders;
import org.copro.people.Participant;
import org.copro.people.Recruitment;
import org.copro.people.Role;
import org.copro.people.Side;
import org.copro.people.Support;
import org.copro.power.Power;
import org.copro.power.PowerLevel;
import org.copro.power.PowerNotApplicable;
import org.copro.power.PowerRange;
import org.copro.power.Rung;
import org.copro.project.Claim;
import org.copro.project.Label;
import org.copro.project.Project;
import org.copro.stage.Decision;
import org.copro.stage.DecisionRight;
import org.copro.stage.Involvement;
import org.copro.stage.Limit;
import org.copro.stage.Method;
import org.copro.stage.MethodKind;
import org.copro.stage.Phase;
import org.copro.stage.Stage;

/** One made-up project in the making: evidence and people first, then what refers to them. */
final class Draft {

    private static final ProjectFiles FILES = new ProjectFiles();

    private final Dice dice;
    private final Map<String, Participant> participants = new LinkedHashMap<>();
    private final Map<String, Span> presence = new LinkedHashMap<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>();

    private Draft(Dice dice) {
        this.dice = dice;
    }

    /** A project whose facts fit together. Some say little, some much. */
    static Project project(Random random) {
        return new Draft(new Dice(random, List.of(0.15, 0.5, 0.85).get(random.nextInt(3)))).project();
    }

    /** A claim with this label that refers to nothing but the project's own evidence. */
    static Claim claim(Random random, Project project, Label label) {
        List<String> evidence = project.evidence().stream().map(Evidence::id).toList();
        return new Margins(new Dice(random, 0.5), List.of(), evidence, List.of()).claim(Optional.of(label));
    }

    private Project project() {
        IntStream.range(0, dice.upTo(4)).forEach(this::addEvidence);
        IntStream.range(0, dice.upTo(4)).forEach(this::addParticipant);
        IntStream.range(0, dice.upTo(5)).forEach(this::addStage);
        return new Margins(dice, List.copyOf(participants.values()), evidenceIds(), stages)
                .fill(Project.builder()
                        .addAllParticipants(participants.values())
                        .addAllStages(stages)
                        .addAllEvidence(evidence))
                .build();
    }

    private void addEvidence(int number) {
        Span time = Span.any(dice);
        evidence.add(Evidence.builder()
                .id("evidence-" + number)
                .kind(dice.maybe(EvidenceKind.class))
                .title(dice.maybe(dice::text))
                .address(dice.maybe(dice::text))
                .statedBy(dice.maybe(Side.class))
                .dated(time.from())
                .expires(time.to())
                .note(dice.maybe(dice::text))
                .build());
    }

    private void addParticipant(int number) {
        String id = "people-" + number;
        Span time = Span.any(dice);
        presence.put(id, time);
        participants.put(
                id,
                Participant.builder()
                        .id(id)
                        .name(dice.maybe(dice::text))
                        .role(dice.oneIn(6) ? Optional.empty() : Optional.of(dice.of(Role.class)))
                        .people(dice.maybe(() -> 1 + dice.upTo(40)))
                        .joined(time.from())
                        .left(time.to())
                        .recruited(dice.maybe(Recruitment.class))
                        .addAllBringsIn(dice.list(2, dice::group))
                        .support(dice.maybe(this::support))
                        .build());
    }

    private Support support() {
        return Support.builder()
                .payment(dice.maybe(dice::answer))
                .expenses(dice.maybe(dice::answer))
                .accessNeedsMet(dice.maybe(dice::answer))
                .training(dice.maybe(dice::answer))
                .accessibleInformation(dice.maybe(dice::answer))
                .addAllEvidence(someEvidence())
                .build();
    }

    private void addStage(int number) {
        Span time = Span.any(dice);
        boolean isEmpty = dice.oneIn(4);
        Stage stage = Stage.builder()
                .phase(dice.of(Phase.class))
                .id(dice.maybe(() -> "stage-" + number))
                .name(dice.maybe(dice::text))
                .from(time.from())
                .to(time.to())
                .power(dice.maybe(() -> isEmpty && dice.oneIn(3) ? new PowerNotApplicable(dice.text()) : power(dice)))
                .addAllInvolvement(isEmpty ? List.of() : dice.list(3, () -> involvement(time)))
                .addAllDecisions(isEmpty ? List.of() : dice.list(3, this::decision))
                .addAllEvidence(someEvidence())
                .build();
        stages.add(isConsistent(stage) ? stage : stage.withPower(Optional.empty()));
    }

    private boolean isConsistent(Stage stage) {
        return stage.power().isEmpty()
                || stage.involvement().isEmpty()
                || FILES.check(Project.builder()
                                .id("draft")
                                .title("Draft")
                                .addAllParticipants(participants.values())
                                .addStages(stage)
                                .addAllEvidence(evidence)
                                .build())
                        .isEmpty();
    }

    private Involvement involvement(Span stage) {
        Optional<String> who = participants.isEmpty() || dice.oneIn(8)
                ? Optional.empty()
                : Optional.of(dice.of(List.copyOf(participants.keySet())));
        Span time = Span.within(dice, stage, who.map(presence::get).orElse(stage));
        return Involvement.builder()
                .who(who)
                .power(dice.maybe(() -> dice.oneIn(10) ? new PowerNotApplicable(dice.text()) : power(dice)))
                .addAllMethods(dice.list(3, this::method))
                .from(time.from())
                .to(time.to())
                .informationGiven(dice.maybe(dice::answer))
                .enoughTime(dice.maybe(dice::answer))
                .addAllEvidence(someEvidence())
                .build();
    }

    private Method method() {
        MethodKind kind = dice.of(MethodKind.class);
        return kind == MethodKind.OTHER ? Method.other(dice.text()) : Method.of(kind);
    }

    private Decision decision() {
        Span time = Span.any(dice);
        return Decision.builder()
                .what(dice.maybe(dice::text))
                .main(dice.maybe(dice::answer))
                .decided(time.from())
                .right(dice.maybe(DecisionRight.class))
                .limit(dice.maybe(() -> Limit.builder()
                        .because(dice.maybe(dice::text))
                        .disclosed(dice.maybe(dice::answer))
                        .disclosedOn(time.to())
                        .build()))
                .changed(dice.maybe(dice::answer))
                .change(dice.maybe(dice::text))
                .answered(dice.maybe(dice::answer))
                .addAllEvidence(someEvidence())
                .build();
    }

    /** A level, a range, or one or more rungs of a ladder that comes with copro. */
    static Power power(Dice dice) {
        if (dice.oneIn(3)) {
            Ladder ladder = dice.of(Ladders.shipped().all());
            List<String> rungs = ladder.rungIds();
            int low = dice.upTo(rungs.size() - 1);
            int high = dice.oneIn(2) ? low : dice.day(low, rungs.size() - 1);
            return new Rung(ladder.id(), rungs.get(low), rungs.get(high));
        }
        PowerLevel one = dice.of(PowerLevel.class);
        PowerLevel other = dice.oneIn(2) ? one : dice.of(PowerLevel.class);
        return new PowerRange(PowerLevel.lower(one, other), PowerLevel.higher(one, other));
    }

    private List<String> someEvidence() {
        return dice.some(evidenceIds());
    }

    private List<String> evidenceIds() {
        return evidence.stream().map(Evidence::id).toList();
    }
}
