package org.copro.assessment.facts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.PlainWords;
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
import org.jspecify.annotations.Nullable;

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
    private final Facts<ParticipantFacts> participants;
    private final Facts<ParticipantFacts> people;
    private final Facts<StageFacts> stages;
    private final Optional<PowerRange> promised;

    private ProjectFacts(Usable usable, LocalDate date, Ladders ladders) {
        project = usable.project();
        withdrawn = usable.withdrawn();
        this.date = date;
        evidence = new EvidenceBase(project.evidence(), date);
        Places places = new Places(project.participants());
        participants = participants(places);
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
    public Facts<ParticipantFacts> participants() {
        return participants;
    }

    /** A participant by role, never by name; with the number in the file where the role does not tell who is meant. */
    public String called(ParticipantFacts one) {
        Optional<Role> role = one.participant().role();
        String number = "participant " + (one.index() + 1);
        if (role.isEmpty()) {
            return number;
        }
        int alike = 0;
        for (ParticipantFacts other : participants) {
            alike += other.participant().role().equals(role) ? 1 : 0;
        }
        return "the " + PlainWords.of(role.get()) + (alike > 1 ? " (" + number + ")" : "");
    }

    /** Participants who use services, or may. */
    public Facts<ParticipantFacts> people() {
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
    public Facts<StageFacts> stages() {
        return stages;
    }

    /** The say people were promised, rungs read by their ladder; empty if not stated, or if it does not apply. */
    public Optional<PowerRange> promised() {
        return promised;
    }

    private Facts<ParticipantFacts> participants(Places places) {
        List<Participant> participants = project.participants();
        PartialDate[] firstInvolved = firstInvolved(project, places);
        ParticipantFacts[] all = new ParticipantFacts[participants.size()];
        for (int i = 0; i < all.length; i++) {
            Participant one = participants.get(i);
            PartialDate involved = firstInvolved[places.of(one.id())];
            boolean isInvolvedFirst = involved != null
                    && (one.joined().isEmpty()
                            || involved.endsBefore(one.joined().get()));
            all[i] = new ParticipantFacts(
                    i, one, isInvolvedFirst ? Optional.of(involved) : one.joined(), withdrawn.contains(one.id()));
        }
        return Facts.of(all);
    }

    /** The date of the first dated involvement of each participant, that which ends first; null if none is dated. */
    private static @Nullable PartialDate[] firstInvolved(Project project, Places places) {
        PartialDate[] first = new PartialDate[project.participants().size()];
        List<Stage> stages = project.stages();
        for (int s = 0; s < stages.size(); s++) {
            List<Involvement> involved = stages.get(s).involvement();
            for (int i = 0; i < involved.size(); i++) {
                Involvement one = involved.get(i);
                int place = one.from().isPresent() ? places.of(one.who()) : Places.NONE;
                if (place != Places.NONE) {
                    PartialDate begun = one.from().get();
                    PartialDate before = first[place];
                    first[place] = before == null || begun.endsBefore(before) ? begun : before;
                }
            }
        }
        return first;
    }

    private StageFacts stage(int index, Stage stage, Places places, Ladders ladders) {
        InvolvementFacts[] involved = new InvolvementFacts[stage.involvement().size()];
        for (int i = 0; i < involved.length; i++) {
            Involvement one = stage.involvement().get(i);
            int place = places.of(one.who());
            involved[i] = new InvolvementFacts(
                    index,
                    i,
                    one,
                    place == Places.NONE ? Optional.empty() : Optional.of(participants.get(place)),
                    say(one.power(), ladders),
                    one.power().isEmpty() || applies(one.power().get()),
                    one.who().isPresent() && withdrawn.contains(one.who().get()));
        }
        Facts<InvolvementFacts> involvements = Facts.of(involved);
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

    private Facts<DecisionFacts> decisions(int index, Stage stage, Facts<InvolvementFacts> involvements) {
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
