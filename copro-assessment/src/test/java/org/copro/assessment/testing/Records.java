package org.copro.assessment.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.copro.assessment.Assessment;
import org.copro.assessment.Assessor;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.indicator.Extent;
import org.copro.assessment.power.PowerProfile;
import org.copro.assessment.power.StagePower;
import org.copro.evidence.Evidence;
import org.copro.evidence.EvidenceKind;
import org.copro.known.Answer;
import org.copro.known.Share;
import org.copro.ladder.Ladders;
import org.copro.people.Participant;
import org.copro.people.Role;
import org.copro.people.Side;
import org.copro.power.PowerLevel;
import org.copro.power.PowerNotApplicable;
import org.copro.power.PowerRange;
import org.copro.project.Claim;
import org.copro.project.Label;
import org.copro.project.Project;
import org.copro.stage.Decision;
import org.copro.stage.DecisionRight;
import org.copro.stage.Involvement;
import org.copro.stage.Method;
import org.copro.stage.MethodKind;
import org.copro.stage.Phase;
import org.copro.stage.Stage;
import org.copro.time.PartialDate;
import org.copro.voice.Rating;
import org.jspecify.annotations.Nullable;

/**
 * Small records, one fact a call. What is given as null, or not at all, is not stated. Involvements and decisions go
 * into the stage begun last. Immutable: each call gives another record.
 */
public final class Records {

    /** The evaluation date, long after all that is recorded. */
    public static final LocalDate ON = LocalDate.of(2024, 6, 30);

    private final Project project;

    private Records(Project project) {
        this.project = project;
    }

    /** A record without facts. */
    public static Records project() {
        return new Records(Project.builder().id("project").title("A project").build());
    }

    /** People who use services; a group whose number is not stated. */
    public Records people(String id, @Nullable String joined) {
        return participant(id, Role.LIVED_EXPERIENCE, joined);
    }

    /** People who joined long before all that is decided. */
    public Records people(String id) {
        return people(id, "2000");
    }

    /** Somebody of the organisation. */
    public Records staff(String id) {
        return participant(id, Role.PRACTITIONER, null);
    }

    /** Somebody whose role is not stated. */
    public Records somebody(String id, @Nullable String joined) {
        return participant(id, null, joined);
    }

    /** A participant in any role. */
    public Records participant(String id, @Nullable Role role, @Nullable String joined) {
        Participant one = Participant.builder()
                .id(id)
                .role(Optional.ofNullable(role))
                .joined(date(joined))
                .build();
        return with(old -> old.withParticipants(and(old.participants(), one)));
    }

    /** Begins a stage. */
    public Records stage(Phase phase) {
        Stage one = Stage.builder().phase(phase).build();
        return with(old -> old.withStages(and(old.stages(), one)));
    }

    /** Begins a stage of which only the overall say is known. */
    public Records stage(Phase phase, PowerLevel power) {
        return stage(phase).lastStage(one -> one.withPower(PowerRange.exactly(power)));
    }

    /** A stage to which the question of say does not apply. */
    public Records leftOut(Phase phase) {
        return stage(phase).lastStage(one -> one.withPower(new PowerNotApplicable("it was over before")));
    }

    /** Involves somebody, by methods or by nothing stated. */
    public Records involved(@Nullable String who, MethodKind... methods) {
        Involvement one = Involvement.builder()
                .who(Optional.ofNullable(who))
                .addAllMethods(Arrays.stream(methods).map(Records::method).toList())
                .build();
        return lastStage(old -> old.withInvolvement(and(old.involvement(), one)));
    }

    /** Involves somebody with a say. */
    public Records involved(@Nullable String who, PowerLevel power) {
        return involved(who).lastInvolvement(one -> one.withPower(PowerRange.exactly(power)));
    }

    /** A decision of which it is not stated whether it is a main one. */
    public Records decision(@Nullable String decided, @Nullable DecisionRight right) {
        Decision one = Decision.builder()
                .decided(date(decided))
                .right(Optional.ofNullable(right))
                .build();
        return lastStage(old -> old.withDecisions(and(old.decisions(), one)));
    }

    /** A main decision. */
    public Records main(@Nullable String decided, @Nullable DecisionRight right) {
        return decision(decided, right).lastDecision(one -> one.withMain(Answer.YES));
    }

    /** A decision that is not a main one. */
    public Records side(@Nullable String decided, @Nullable DecisionRight right) {
        return decision(decided, right).lastDecision(one -> one.withMain(Answer.NO));
    }

    /** A stage with one dated main decision, in which people who had joined had this right. */
    public Records decided(Phase phase, DecisionRight right) {
        return stage(phase).involved("p").main("2021", right);
    }

    /**
     * Stages, each with one thing known about the say people had in it, as in {@code design=joint delivery=informed}: a
     * level by word, a right in a main decision, {@code ?} for nothing and {@code n/a} for a stage left out.
     */
    public Records stages(String stages) {
        Records record = people("p");
        for (String one : stages.split(" ")) {
            String[] parts = one.split("=", -1);
            Phase phase = Phase.valueOf(parts[0].toUpperCase(Locale.ROOT));
            record = record.stage(phase, parts[1]);
        }
        return record;
    }

    private Records stage(Phase phase, String say) {
        String constant = say.toUpperCase(Locale.ROOT).replace('-', '_');
        if (Arrays.stream(PowerLevel.values()).anyMatch(level -> level.name().equals(constant))) {
            return stage(phase, PowerLevel.valueOf(constant));
        }
        return switch (say) {
            case "?" -> stage(phase);
            case "n/a" -> leftOut(phase);
            default -> decided(phase, DecisionRight.valueOf(constant));
        };
    }

    /** The word used in public. */
    public Records claim(Label label) {
        return with(old -> old.withClaim(Claim.builder().label(label).build()));
    }

    /** Evidence that facts can refer to. */
    public Records evidence(String id, @Nullable EvidenceKind kind, @Nullable Side statedBy, @Nullable String dated) {
        Evidence one = Evidence.builder()
                .id(id)
                .kind(Optional.ofNullable(kind))
                .statedBy(Optional.ofNullable(statedBy))
                .dated(date(dated))
                .build();
        return with(old -> old.withEvidence(and(old.evidence(), one)));
    }

    /** Evidence in which people say so themselves. */
    public Records wordOfPeople(String id) {
        return evidence(id, EvidenceKind.TESTIMONY, Side.PEOPLE, null);
    }

    /** One rater's view of a phase. */
    public Records rating(Role role, Phase phase, PowerLevel power) {
        Rating one = Rating.builder()
                .role(role)
                .phase(phase)
                .power(PowerRange.exactly(power))
                .build();
        return with(old -> old.withRatings(and(old.ratings(), one)));
    }

    /** Changes the project itself. */
    public Records with(UnaryOperator<Project> change) {
        return new Records(change.apply(project));
    }

    /** Changes the participant added last. */
    public Records lastParticipant(UnaryOperator<Participant> change) {
        return with(old -> old.withParticipants(changed(old.participants(), change)));
    }

    /** Changes the stage begun last. */
    public Records lastStage(UnaryOperator<Stage> change) {
        return with(old -> old.withStages(changed(old.stages(), change)));
    }

    /** Changes the involvement added last. */
    public Records lastInvolvement(UnaryOperator<Involvement> change) {
        return lastStage(old -> old.withInvolvement(changed(old.involvement(), change)));
    }

    /** Changes the decision added last. */
    public Records lastDecision(UnaryOperator<Decision> change) {
        return lastStage(old -> old.withDecisions(changed(old.decisions(), change)));
    }

    /** The record. */
    public Project get() {
        return project;
    }

    /** Its facts on {@link #ON}. */
    public ProjectFacts facts() {
        return ProjectFacts.of(project, ON, Ladders.shipped());
    }

    /** Who had the say. */
    public PowerProfile profile() {
        return PowerProfile.of(facts(), Ladders.shipped());
    }

    /** The say in the first stage in the order of work. */
    public StagePower power() {
        return profile().stages().get(0);
    }

    /** The judgement on {@link #ON}. */
    public Assessment assess() {
        return Assessor.standard().assess(project, ON);
    }

    /** {@code yes} or {@code no}; {@code n/a} for what does not apply; null for not stated. */
    public static Optional<Answer> answer(@Nullable String word) {
        return Optional.ofNullable(word)
                .map(given -> given.equals("n/a") ? Answer.notApplicable("the law settles it") : Answer.parse(given));
    }

    /** {@code SHARED} or {@code NONE..INFORMED}; {@code ANY} for the whole scale. */
    public static PowerRange range(String text) {
        if (text.equals("ANY")) {
            return PowerRange.ANY;
        }
        String[] ends = text.split("\\.\\.", -1);
        return new PowerRange(PowerLevel.valueOf(ends[0]), PowerLevel.valueOf(ends[ends.length - 1]));
    }

    /** {@code 1/2} or {@code 0 %..1/2}; {@code ANY} for any share. */
    public static Extent extent(String text) {
        if (text.equals("ANY")) {
            return Extent.ANY;
        }
        String[] ends = text.split("\\.\\.", -1);
        return new Extent(Share.parse(ends[0]), Share.parse(ends[ends.length - 1]));
    }

    private static Method method(MethodKind kind) {
        return kind == MethodKind.OTHER ? Method.other("forum theatre") : Method.of(kind);
    }

    private static Optional<PartialDate> date(@Nullable String text) {
        return Optional.ofNullable(text).map(PartialDate::parse);
    }

    private static <T> List<T> and(List<T> old, T more) {
        List<T> all = new ArrayList<>(old);
        all.add(more);
        return all;
    }

    private static <T> List<T> changed(List<T> old, UnaryOperator<T> change) {
        List<T> all = new ArrayList<>(old.subList(0, old.size() - 1));
        all.add(change.apply(old.get(old.size() - 1)));
        return all;
    }
}
