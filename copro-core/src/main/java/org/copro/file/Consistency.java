package org.copro.file;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.copro.binding.Problem.Rule;
import org.copro.binding.Words;
import org.copro.evidence.Evidence;
import org.copro.ladder.Ladders;
import org.copro.people.Participant;
import org.copro.people.Side;
import org.copro.project.Barrier;
import org.copro.project.Benefit;
import org.copro.project.Label;
import org.copro.project.Measure;
import org.copro.project.Project;
import org.copro.stage.Decision;
import org.copro.stage.Involvement;
import org.copro.stage.Stage;
import org.copro.time.PartialDate;
import org.copro.voice.Consent;
import org.copro.voice.Rating;
import org.copro.voice.Statement;

/** Whether the facts of a project fit together: references, ids, dates. One walk through the record. */
final class Consistency {

    private final Project project;
    private final PowerConsistency power;
    private final Complaints complaints = new Complaints();
    private final Map<String, Participant> participants = new LinkedHashMap<>();
    private final Set<String> evidence = new LinkedHashSet<>();
    private final Set<String> stages = new LinkedHashSet<>();

    private Consistency(Project project, Ladders ladders) {
        this.project = project;
        power = new PowerConsistency(ladders, participants, complaints::add);
        for (Participant one : project.participants()) {
            participants.putIfAbsent(one.id(), one);
        }
        for (Evidence one : project.evidence()) {
            evidence.add(one.id());
        }
        for (Stage one : project.stages()) {
            one.id().ifPresent(stages::add);
        }
    }

    static List<Complaint> check(Project project, Ladders ladders) {
        Consistency check = new Consistency(project, ladders);
        check.walk();
        return check.complaints.found();
    }

    private void walk() {
        if (project.copro() != Project.FORMAT) {
            complain(
                    project,
                    List.of("copro"),
                    Rule.UNKNOWN_VALUE,
                    "this version of copro reads file format %s but the file says %s; write 'copro: %s'"
                            .formatted(Project.FORMAT, project.copro(), Project.FORMAT));
        }
        order(project, "started", project.started(), "ended", project.ended());
        project.claim().ifPresent(claim -> {
            if (claim.label().equals(Optional.of(Label.OTHER))
                    && claim.wording().isEmpty()) {
                complain(
                        claim,
                        List.of("wording"),
                        Rule.MISSING,
                        "with the label 'other', say which word is used in 'wording'");
            }
            evidence(claim, claim.evidence());
        });
        unique("participant", project.participants(), Participant::id);
        unique("evidence", project.evidence(), Evidence::id);
        uniqueIfGiven("stage", project.stages(), Stage::id);
        uniqueIfGiven("statement", project.statements(), Statement::id);
        for (Participant one : project.participants()) {
            participant(one);
        }
        for (Stage one : project.stages()) {
            stage(one);
        }
        for (Evidence one : project.evidence()) {
            order(one, "dated", one.dated(), "expires", one.expires());
        }
        for (Measure one : project.measures()) {
            evidence(one, one.evidence());
        }
        for (Barrier one : project.barriers()) {
            evidence(one, one.evidence());
        }
        for (Benefit one : project.benefits()) {
            evidence(one, one.evidence());
        }
        project.scope().ifPresent(one -> evidence(one, one.evidence()));
        project.feedback().ifPresent(one -> evidence(one, one.evidence()));
        project.evaluation().ifPresent(one -> evidence(one, one.evidence()));
        project.vision().ifPresent(one -> evidence(one, one.evidence()));
        project.purpose().ifPresent(one -> evidence(one, one.evidence()));
        project.inclusion().ifPresent(one -> evidence(one, one.evidence()));
        project.groundRules().ifPresent(one -> evidence(one, one.evidence()));
        project.budget().ifPresent(one -> evidence(one, one.evidence()));
        project.strengths().ifPresent(one -> evidence(one, one.evidence()));
        project.workingTogether().ifPresent(one -> evidence(one, one.evidence()));
        project.embedding().ifPresent(one -> evidence(one, one.evidence()));
        project.scope().ifPresent(scope -> scope.promised().ifPresent(said -> power.rungs(scope, "promised", said)));
        for (Consent consent : project.consents()) {
            if (!evidence.contains(consent.subject())) {
                reference(consent, List.of("subject"), "participant", consent.subject(), participants.keySet());
            }
            if (evidence.contains(consent.subject()) && participants.containsKey(consent.subject())) {
                complain(
                        consent,
                        List.of("subject"),
                        Rule.DUPLICATE_ID,
                        "'%s' is a participant and evidence too, so that nobody can tell whose consent this is; give the evidence another id"
                                .formatted(consent.subject()));
            }
            order(consent, "from", consent.from(), "until", consent.until());
        }
        for (Statement statement : project.statements()) {
            statement
                    .by()
                    .ifPresent(id -> reference(statement, List.of("by"), "participant", id, participants.keySet()));
            statement.source().ifPresent(id -> reference(statement, List.of("source"), "evidence", id, evidence));
        }
        for (Rating one : project.ratings()) {
            rating(one);
        }
    }

    private void participant(Participant participant) {
        order(participant, "joined", participant.joined(), "left", participant.left());
        participant.support().ifPresent(support -> evidence(support, support.evidence()));
    }

    private void stage(Stage stage) {
        order(stage, "from", stage.from(), "to", stage.to());
        evidence(stage, stage.evidence());
        power.check(stage);
        for (Involvement involvement : stage.involvement()) {
            involvement(stage, involvement);
        }
        for (Decision decision : stage.decisions()) {
            evidence(decision, decision.evidence());
        }
    }

    private void involvement(Stage stage, Involvement involvement) {
        evidence(involvement, involvement.evidence());
        involvement.who().ifPresent(id -> {
            reference(involvement, List.of("who"), "participant", id, participants.keySet());
            participant(id).ifPresent(known -> {
                within(
                        involvement,
                        "from",
                        involvement.from(),
                        "the participant joined",
                        known.joined(),
                        "left",
                        known.left());
                within(
                        involvement,
                        "to",
                        involvement.to(),
                        "the participant joined",
                        known.joined(),
                        "left",
                        known.left());
            });
        });
        order(involvement, "from", involvement.from(), "to", involvement.to());
        within(involvement, "from", involvement.from(), "the stage began", stage.from(), "ended", stage.to());
        within(involvement, "to", involvement.to(), "the stage began", stage.from(), "ended", stage.to());
    }

    private void rating(Rating rating) {
        rating.by().ifPresent(id -> reference(rating, List.of("by"), "participant", id, participants.keySet()));
        Optional<Side> own = rating.by().flatMap(this::participant).flatMap(Participant::side);
        Optional<Side> given = rating.sideStated();
        if (own.isPresent() && given.isPresent() && !own.equals(given)) {
            complain(
                    rating,
                    List.of(rating.role().isPresent() ? "role" : "side"),
                    Rule.CONTRADICTION,
                    "the participant '%s' stands on another side (%s) than this role (%s); somebody with two parts in the work is two participants"
                            .formatted(rating.by().orElseThrow(), Words.kebab(own.get()), Words.kebab(given.get())));
        }
        rating.stage().ifPresent(id -> reference(rating, List.of("stage"), "stage", id, stages));
        rating.power().ifPresent(said -> power.rungs(rating, "power", said));
        int targets = (rating.stage().isPresent() ? 1 : 0)
                + (rating.phase().isPresent() ? 1 : 0)
                + (rating.principle().isPresent() ? 1 : 0);
        if (targets != 1) {
            complain(
                    rating,
                    List.of(),
                    Rule.CONTRADICTION,
                    "a rating is of one thing: give exactly one of stage, phase, principle");
        }
        if (rating.role().isPresent() && rating.side().isPresent() && !given.equals(rating.side())) {
            complain(
                    rating,
                    List.of("side"),
                    Rule.CONTRADICTION,
                    "the role stands on the side '%s'; leave 'side' out".formatted(Words.kebab(given.orElseThrow())));
        }
        if (rating.by().isEmpty() && given.isEmpty()) {
            complain(rating, List.of(), Rule.MISSING, "whose rating is it? give 'by', 'role' or 'side'");
        }
        if (rating.principle().isPresent()
                ? rating.power().isPresent()
                : rating.answer().isPresent()) {
            complain(
                    rating,
                    List.of(),
                    Rule.CONTRADICTION,
                    "a stage or phase is rated with 'power', a principle with 'answer'");
        }
    }

    private Optional<Participant> participant(String id) {
        return Optional.ofNullable(participants.get(id));
    }

    private void evidence(Object owner, List<String> references) {
        for (int i = 0; i < references.size(); i++) {
            if (evidence.contains(references.get(i))) {
                continue;
            }
            reference(owner, List.of("evidence", Integer.toString(i)), "evidence", references.get(i), evidence);
        }
    }

    private void reference(Object owner, List<String> path, String what, String id, Set<String> known) {
        complaints.reference(owner, path, what, id, known);
    }

    private <T> void unique(String what, List<T> all, Function<T, String> id) {
        complaints.unique(what, all, id);
    }

    private <T> void uniqueIfGiven(String what, List<T> all, Function<T, Optional<String>> id) {
        complaints.uniqueIfGiven(what, all, id);
    }

    private void order(
            Object owner, String firstKey, Optional<PartialDate> first, String lastKey, Optional<PartialDate> last) {
        complaints.order(owner, firstKey, first, lastKey, last);
    }

    private void within(
            Object owner,
            String key,
            Optional<PartialDate> date,
            String began,
            Optional<PartialDate> begin,
            String ended,
            Optional<PartialDate> end) {
        if (date.isEmpty()) {
            return;
        }
        if (begin.isPresent() && date.get().isCertainlyBefore(begin.get())) {
            complain(
                    owner,
                    List.of(key),
                    Rule.DATES_OUT_OF_ORDER,
                    "'%s' (%s) is before %s (%s)".formatted(key, date.get(), began, begin.get()));
        }
        if (end.isPresent() && end.get().isCertainlyBefore(date.get())) {
            String subject = began.substring(0, began.lastIndexOf(' '));
            complain(
                    owner,
                    List.of(key),
                    Rule.DATES_OUT_OF_ORDER,
                    "'%s' (%s) is after %s %s (%s)".formatted(key, date.get(), subject, ended, end.get()));
        }
    }

    private void complain(Object owner, List<String> path, Rule rule, String message) {
        complaints.add(owner, path, rule, message);
    }
}
