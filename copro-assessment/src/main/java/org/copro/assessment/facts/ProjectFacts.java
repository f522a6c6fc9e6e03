package org.copro.assessment.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copro.assessment.logic.Truth;
import org.copro.ladder.Ladders;
import org.copro.people.Participant;
import org.copro.people.Role;
import org.copro.people.Side;
import org.copro.power.Power;
import org.copro.power.PowerNotApplicable;
import org.copro.power.PowerRange;
import org.copro.project.Project;
import org.copro.project.Scope;
import org.copro.stage.Decision;
import org.copro.stage.Involvement;
import org.copro.stage.Stage;
import org.copro.time.PartialDate;

/** The facts of one project on one date, gathered once for all rules. Immutable. */
public final class ProjectFacts {

    /** Phases in the order of work, then dates, then names: the order of the file makes no difference. */
    private static final Comparator<StageFacts> IN_ORDER_OF_WORK = Comparator.comparing(StageFacts::phase)
            .thenComparing(one -> one.stage().from().map(PartialDate::earliest).orElse(LocalDate.MAX))
            .thenComparing(one -> one.stage().name().orElse(""))
            .thenComparing(one -> one.stage().toString());

    private final Project project;
    private final LocalDate date;
    private final Set<String> withdrawn;
    private final EvidenceBase evidence;
    private final List<ParticipantFacts> participants;
    private final List<ParticipantFacts> people;
    private final List<StageFacts> stages;
    private final Optional<PowerRange> promised;

    private ProjectFacts(Usable usable, LocalDate date, Ladders ladders) {
        project = usable.project();
        withdrawn = usable.withdrawn();
        this.date = date;
        evidence = new EvidenceBase(project.evidence(), date);
        participants = participants(project);
        people = people(participants);
        Map<String, ParticipantFacts> byId = new LinkedHashMap<>();
        participants.forEach(one -> byId.putIfAbsent(one.participant().id(), one));
        List<StageFacts> gathered = new ArrayList<>();
        for (int i = 0; i < project.stages().size(); i++) {
            gathered.add(stage(i, project.stages().get(i), byId, ladders));
        }
        gathered.sort(IN_ORDER_OF_WORK);
        stages = List.copyOf(gathered);
        promised = project.scope()
                .flatMap(Scope::promised)
                .filter(ProjectFacts::applies)
                .map(ladders::range);
    }

    /**
     * Gathers the facts.
     *
     * @param project whose references resolve
     * @param date on which evidence must count and consent must hold
     * @param ladders by which rungs are read
     * @throws IllegalArgumentException if a rung is not known
     */
    public static ProjectFacts of(Project project, LocalDate date, Ladders ladders) {
        return new ProjectFacts(Usable.of(project, date), date, ladders);
    }

    /** The project, without facts that may not be used. */
    public Project project() {
        return project;
    }

    /** The evaluation date. */
    public LocalDate date() {
        return date;
    }

    /** How many participants do not allow the use of their data. */
    public int withdrawn() {
        return withdrawn.size();
    }

    /** The evidence that counts on the evaluation date. */
    public EvidenceBase evidence() {
        return evidence;
    }

    /** All participants, in the order of the file. */
    public List<ParticipantFacts> participants() {
        return participants;
    }

    /** Participants who use services, or may. */
    public List<ParticipantFacts> people() {
        return people;
    }

    /**
     * Whether the organisation is one of the parties. Where people do the work by themselves it is not, and nothing is
     * asked of it. Where nobody is recorded it is, since somebody keeps the record.
     */
    public Truth organisationTakesPart() {
        Truth any = participants.isEmpty() ? Truth.TRUE : Truth.FALSE;
        for (ParticipantFacts one : participants) {
            Optional<Role> role = one.participant().role();
            any = any.or(role.isEmpty() ? Truth.UNKNOWN : Truth.of(role.get().side() == Side.ORGANISATION));
        }
        return any;
    }

    /** All stages, in the order of work whatever the order of the file. */
    public List<StageFacts> stages() {
        return stages;
    }

    /** The say people were promised, rungs read by their ladder; empty if not stated, or if it does not apply. */
    public Optional<PowerRange> promised() {
        return promised;
    }

    private static List<ParticipantFacts> people(List<ParticipantFacts> participants) {
        List<ParticipantFacts> people = new ArrayList<>(participants.size());
        for (ParticipantFacts one : participants) {
            if (one.mayBePeople()) {
                people.add(one);
            }
        }
        return List.copyOf(people);
    }

    private static List<ParticipantFacts> participants(Project project) {
        Map<String, LocalDate> firstInvolved = firstInvolved(project);
        List<ParticipantFacts> all = new ArrayList<>();
        for (int i = 0; i < project.participants().size(); i++) {
            Participant one = project.participants().get(i);
            LocalDate earliest = one.joined().map(PartialDate::earliest).orElse(LocalDate.MIN);
            LocalDate latest = one.joined().map(PartialDate::latest).orElse(LocalDate.MAX);
            LocalDate involved = firstInvolved.getOrDefault(one.id(), LocalDate.MAX);
            all.add(new ParticipantFacts(i, one, earliest, involved.isBefore(latest) ? involved : latest));
        }
        return List.copyOf(all);
    }

    /** The last day on which the first dated involvement of each participant can have begun. */
    private static Map<String, LocalDate> firstInvolved(Project project) {
        Map<String, LocalDate> first = new LinkedHashMap<>();
        for (Stage stage : project.stages()) {
            for (Involvement one : stage.involvement()) {
                if (one.who().isPresent() && one.from().isPresent()) {
                    LocalDate begun = one.from().get().latest();
                    first.merge(one.who().get(), begun, (a, b) -> a.isBefore(b) ? a : b);
                }
            }
        }
        return first;
    }

    private StageFacts stage(int index, Stage stage, Map<String, ParticipantFacts> byId, Ladders ladders) {
        List<InvolvementFacts> involvements = new ArrayList<>();
        for (int i = 0; i < stage.involvement().size(); i++) {
            Involvement one = stage.involvement().get(i);
            involvements.add(new InvolvementFacts(
                    index,
                    i,
                    one,
                    one.who().map(byId::get),
                    one.power().filter(ProjectFacts::applies).map(ladders::range),
                    one.power().map(ProjectFacts::applies).orElse(true),
                    one.who().filter(withdrawn::contains).isPresent()));
        }
        List<DecisionFacts> decisions = new ArrayList<>();
        for (int i = 0; i < stage.decisions().size(); i++) {
            Decision one = stage.decisions().get(i);
            decisions.add(new DecisionFacts(index, i, one, beforePeople(one, involvements)));
        }
        return StageFacts.of(
                index,
                stage,
                stage.power().filter(ProjectFacts::applies).map(ladders::range),
                stage.power()
                        .filter(PowerNotApplicable.class::isInstance)
                        .map(power -> ((PowerNotApplicable) power).notApplicable()),
                involvements,
                decisions);
    }

    private static boolean applies(Power power) {
        return !(power instanceof PowerNotApplicable);
    }

    /**
     * Whether a decision was made before people joined: before the first of those involved in the stage or, where none
     * of them is certainly one of the people, before the first of all.
     */
    private Truth beforePeople(Decision decision, List<InvolvementFacts> involvements) {
        boolean certain = false;
        boolean unnamed = false;
        List<ParticipantFacts> candidates = new ArrayList<>();
        for (InvolvementFacts one : involvements) {
            if (one.mayBePeople()) {
                certain |= one.isPeople();
                unnamed |= one.participant().isEmpty();
                one.participant().ifPresent(candidates::add);
            }
        }
        if (!certain) {
            candidates.addAll(people());
        }
        boolean anyPeople = false;
        boolean beforeAll = !unnamed;
        boolean beforeAllPeople = true;
        boolean beforeAny = false;
        LocalDate earliestDecided =
                decision.decided().map(PartialDate::earliest).orElse(LocalDate.MIN);
        LocalDate latestDecided = decision.decided().map(PartialDate::latest).orElse(LocalDate.MAX);
        for (ParticipantFacts one : candidates) {
            boolean possiblyBefore = earliestDecided.isBefore(one.latestJoined());
            anyPeople |= one.isPeople();
            beforeAll &= latestDecided.isBefore(one.earliestJoined());
            beforeAllPeople &= !one.isPeople() || possiblyBefore;
            beforeAny |= possiblyBefore;
        }
        // as long as it is not certain that there were people at all, nothing is certain about when they joined
        if (!anyPeople) {
            return Truth.UNKNOWN;
        }
        if (beforeAll) {
            return Truth.TRUE;
        }
        boolean possible = certain ? beforeAllPeople : beforeAny;
        return possible ? Truth.UNKNOWN : Truth.FALSE;
    }
}
