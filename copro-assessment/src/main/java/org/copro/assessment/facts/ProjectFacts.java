package org.copro.assessment.facts;

import java.time.LocalDate;
import java.util.Arrays;
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
        Map<String, Integer> places = places(project);
        participants = participants(project, places);
        people = Facts.of(participants, ParticipantFacts::mayBePeople);
        StageFacts[] gathered = new StageFacts[project.stages().size()];
        for (int i = 0; i < gathered.length; i++) {
            gathered[i] = stage(i, project.stages().get(i), places, ladders);
        }
        Arrays.sort(gathered, IN_ORDER_OF_WORK);
        stages = Facts.of(gathered);
        promised = say(project.scope().flatMap(Scope::promised), ladders);
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

    /** The place of each participant in the file; of two with one id, the first. */
    private static Map<String, Integer> places(Project project) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < project.participants().size(); i++) {
            places.putIfAbsent(project.participants().get(i).id(), i);
        }
        return places;
    }

    private static List<ParticipantFacts> participants(Project project, Map<String, Integer> places) {
        LocalDate[] firstInvolved = firstInvolved(project, places);
        ParticipantFacts[] all = new ParticipantFacts[project.participants().size()];
        for (int i = 0; i < all.length; i++) {
            Participant one = project.participants().get(i);
            LocalDate earliest = one.joined().map(PartialDate::earliest).orElse(LocalDate.MIN);
            LocalDate latest = one.joined().map(PartialDate::latest).orElse(LocalDate.MAX);
            LocalDate involved = firstInvolved[places.get(one.id())];
            all[i] = new ParticipantFacts(i, one, earliest, involved.isBefore(latest) ? involved : latest);
        }
        return Facts.of(all);
    }

    /** The last day on which the first dated involvement of each participant can have begun. */
    private static LocalDate[] firstInvolved(Project project, Map<String, Integer> places) {
        LocalDate[] first = new LocalDate[project.participants().size()];
        Arrays.fill(first, LocalDate.MAX);
        for (Stage stage : project.stages()) {
            for (Involvement one : stage.involvement()) {
                Integer place = one.who().isPresent() ? places.get(one.who().get()) : null;
                if (place != null && one.from().isPresent()) {
                    LocalDate begun = one.from().get().latest();
                    first[place] = begun.isBefore(first[place]) ? begun : first[place];
                }
            }
        }
        return first;
    }

    private StageFacts stage(int index, Stage stage, Map<String, Integer> places, Ladders ladders) {
        InvolvementFacts[] involved = new InvolvementFacts[stage.involvement().size()];
        for (int i = 0; i < involved.length; i++) {
            Involvement one = stage.involvement().get(i);
            involved[i] = new InvolvementFacts(
                    index,
                    i,
                    one,
                    one.who().map(places::get).map(participants::get),
                    say(one.power(), ladders),
                    one.power().isEmpty() || applies(one.power().get()),
                    one.who().isPresent() && withdrawn.contains(one.who().get()));
        }
        List<InvolvementFacts> involvements = Facts.of(involved);
        return StageFacts.of(
                index,
                stage,
                say(stage.power(), ladders),
                stage.power().isPresent() && stage.power().get() instanceof PowerNotApplicable left
                        ? Optional.of(left.notApplicable())
                        : Optional.empty(),
                involvements,
                decisions(index, stage, involvements));
    }

    private List<DecisionFacts> decisions(int index, Stage stage, List<InvolvementFacts> involvements) {
        DecisionFacts[] decisions = new DecisionFacts[stage.decisions().size()];
        if (decisions.length > 0) {
            Joining joining = new Joining(involvements, people);
            for (int i = 0; i < decisions.length; i++) {
                Decision one = stage.decisions().get(i);
                decisions[i] = new DecisionFacts(index, i, one, joining.isAfter(one));
            }
        }
        return Facts.of(decisions);
    }

    /** A say as stated, rungs read by their ladder; empty if it is not stated, or does not apply. */
    private static Optional<PowerRange> say(Optional<Power> stated, Ladders ladders) {
        return stated.isPresent() && applies(stated.get())
                ? Optional.of(ladders.range(stated.get()))
                : Optional.empty();
    }

    private static boolean applies(Power power) {
        return !(power instanceof PowerNotApplicable);
    }
}
