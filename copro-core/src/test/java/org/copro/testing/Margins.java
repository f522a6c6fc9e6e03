package org.copro.testing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copro.people.Participant;
import org.copro.people.Role;
import org.copro.people.Side;
import org.copro.power.PowerNotApplicable;
import org.copro.project.Barrier;
import org.copro.project.BarrierKind;
import org.copro.project.Benefit;
import org.copro.project.BenefitAudience;
import org.copro.project.BenefitKind;
import org.copro.project.Budget;
import org.copro.project.Claim;
import org.copro.project.Embedding;
import org.copro.project.Evaluation;
import org.copro.project.Feedback;
import org.copro.project.GroundRules;
import org.copro.project.Inclusion;
import org.copro.project.Label;
import org.copro.project.Measure;
import org.copro.project.MeasureKind;
import org.copro.project.ProjectBuilder;
import org.copro.project.Purpose;
import org.copro.project.Scope;
import org.copro.project.Strengths;
import org.copro.project.Vision;
import org.copro.project.WorkingTogether;
import org.copro.stage.Phase;
import org.copro.stage.Stage;
import org.copro.voice.Consent;
import org.copro.voice.ConsentPurpose;
import org.copro.voice.ConsentStatus;
import org.copro.voice.Rating;
import org.copro.voice.RatingAnswer;
import org.copro.voice.RatingBuilder;
import org.copro.voice.Reply;
import org.copro.voice.Statement;
import org.copro.voice.StatementKind;

/**
 * All that a made-up project says beside its people and stages.
 *
 * @param participants that may be referred to
 * @param evidence ids that may be referred to
 * @param stages of which those with an id may be referred to
 */
record Margins(Dice dice, List<Participant> participants, List<String> evidence, List<Stage> stages) {

    ProjectBuilder fill(ProjectBuilder project) {
        Span time = Span.any(dice);
        return project.id("project-" + dice.upTo(9))
                .title(dice.text())
                .summary(dice.maybe(dice::text))
                .organisation(dice.maybe(dice::text))
                .country(dice.maybe(dice::text))
                .started(time.from())
                .ended(time.to())
                .claim(dice.oneIn(5) ? Optional.empty() : Optional.of(claim(dice.maybe(Label.class))))
                .addAllMeasures(dice.list(2, this::measure))
                .vision(dice.maybe(this::vision))
                .feedback(dice.maybe(this::feedback))
                .evaluation(dice.maybe(this::evaluation))
                .scope(dice.maybe(this::scope))
                .purpose(dice.maybe(this::purpose))
                .inclusion(dice.maybe(this::inclusion))
                .groundRules(dice.maybe(this::groundRules))
                .budget(dice.maybe(this::budget))
                .strengths(dice.maybe(this::strengths))
                .workingTogether(dice.maybe(this::workingTogether))
                .embedding(dice.maybe(this::embedding))
                .addAllBarriers(dice.list(2, this::barrier))
                .addAllBenefits(dice.list(2, this::benefit))
                .addAllConsents(participants.isEmpty() ? List.of() : dice.list(3, this::consent))
                .addAllStatements(dice.list(2, this::statement))
                .addAllRatings(dice.list(3, this::rating))
                .addAllReplies(dice.list(2, this::reply));
    }

    Claim claim(Optional<Label> label) {
        boolean needsWording = label.equals(Optional.of(Label.OTHER));
        return Claim.builder()
                .label(label)
                .wording(needsWording ? Optional.of(dice.text()) : dice.maybe(dice::text))
                .by(dice.maybe(Side.class))
                .made(Span.any(dice).from())
                .addAllEvidence(dice.some(evidence))
                .build();
    }

    private Measure measure() {
        return Measure.builder()
                .name(dice.maybe(dice::text))
                .kind(dice.maybe(MeasureKind.class))
                .addAllDefinedBy(sides())
                .baseline(dice.maybe(dice::text))
                .addAllEvidence(dice.some(evidence))
                .build();
    }

    private Vision vision() {
        return Vision.builder()
                .statement(dice.maybe(dice::text))
                .addAllAgreedBy(sides())
                .agreed(Span.any(dice).from())
                .addAllEvidence(dice.some(evidence))
                .build();
    }

    private Feedback feedback() {
        return Feedback.builder()
                .given(dice.maybe(dice::answer))
                .reasonsGiven(dice.maybe(dice::answer))
                .on(Span.any(dice).from())
                .addAllEvidence(dice.some(evidence))
                .build();
    }

    private Evaluation evaluation() {
        return Evaluation.builder()
                .addAllBy(sides())
                .on(Span.any(dice).from())
                .addAllEvidence(dice.some(evidence))
                .build();
    }

    private Scope scope() {
        return Scope.builder()
                .disclosed(dice.maybe(dice::answer))
                .on(Span.any(dice).from())
                .promised(dice.maybe(() -> dice.oneIn(8) ? new PowerNotApplicable(dice.text()) : Draft.power(dice)))
                .note(dice.maybe(dice::text))
                .addAllEvidence(dice.some(evidence))
                .build();
    }

    private Purpose purpose() {
        return Purpose.builder()
                .addAllInitiatedBy(sides())
                .aimsTold(dice.maybe(dice::answer))
                .addAllEvidence(dice.some(evidence))
                .build();
    }

    private Inclusion inclusion() {
        return Inclusion.builder()
                .addAllMostAffected(dice.list(3, dice::group))
                .addAllSeldomHeard(dice.list(3, dice::group))
                .addAllEvidence(dice.some(evidence))
                .build();
    }

    private GroundRules groundRules() {
        return GroundRules.builder()
                .addAllAgreedBy(sides())
                .organisationCanChangeAlone(dice.maybe(dice::answer))
                .powerDifferencesAddressed(dice.maybe(dice::answer))
                .addAllEvidence(dice.some(evidence))
                .build();
    }

    private Budget budget() {
        return Budget.builder()
                .steeredByPeople(dice.maybe(dice::share))
                .addAllEvidence(dice.some(evidence))
                .build();
    }

    private Strengths strengths() {
        return Strengths.builder()
                .addAllNamedOf(sides())
                .used(dice.maybe(dice::answer))
                .addAllEvidence(dice.some(evidence))
                .build();
    }

    private WorkingTogether workingTogether() {
        return WorkingTogether.builder()
                .rolesOverlapped(dice.maybe(dice::answer))
                .peerNetworks(dice.maybe(dice::answer))
                .facilitation(dice.maybe(dice::answer))
                .addAllRespectReportedBy(sides())
                .addAllEvidence(dice.some(evidence))
                .build();
    }

    private Embedding embedding() {
        return Embedding.builder()
                .repeated(dice.maybe(dice::answer))
                .routineBudget(dice.maybe(dice::answer))
                .governanceSeat(dice.maybe(dice::answer))
                .addAllEvidence(dice.some(evidence))
                .build();
    }

    private Barrier barrier() {
        return Barrier.builder()
                .kind(dice.maybe(BarrierKind.class))
                .what(dice.maybe(dice::text))
                .statedBy(dice.maybe(Side.class))
                .addAllEvidence(dice.some(evidence))
                .build();
    }

    private Benefit benefit() {
        return Benefit.builder()
                .kind(dice.maybe(BenefitKind.class))
                .audience(dice.maybe(BenefitAudience.class))
                .what(dice.maybe(dice::text))
                .statedBy(dice.maybe(Side.class))
                .addAllEvidence(dice.some(evidence))
                .build();
    }

    private Consent consent() {
        Span time = Span.any(dice);
        return Consent.builder()
                .subject(dice.of(participants).id())
                .purpose(dice.maybe(ConsentPurpose.class))
                .status(dice.maybe(ConsentStatus.class))
                .from(time.from())
                .until(time.to())
                .build();
    }

    private Statement statement() {
        return Statement.builder()
                .kind(dice.maybe(StatementKind.class))
                .words(dice.maybe(dice::text))
                .by(oneOf(participants).map(Participant::id))
                .onBehalfOf(dice.maybe(Side.class))
                .source(oneOf(evidence))
                .said(Span.any(dice).from())
                .build();
    }

    private Rating rating() {
        Optional<Participant> by = oneOf(participants);
        RatingBuilder rating = Rating.builder()
                .by(by.map(Participant::id))
                .role(by.isEmpty() ? Optional.of(dice.of(Role.class)) : dice.maybe(() -> roleOf(by.get())))
                .on(Span.any(dice).from());
        List<String> named =
                stages.stream().flatMap(stage -> stage.id().stream()).toList();
        if (dice.oneIn(3)) {
            return rating.principle("principle-" + dice.upTo(9))
                    .answer(dice.maybe(RatingAnswer.class))
                    .build();
        } else if (named.isEmpty() || dice.oneIn(2)) {
            rating.phase(dice.of(Phase.class));
        } else {
            rating.stage(dice.of(named));
        }
        return rating.power(dice.maybe(() -> Draft.power(dice))).build();
    }

    /** Any role on the side the participant stands on. */
    private Role roleOf(Participant rater) {
        return dice.of(Stream.of(Role.values())
                .filter(role -> rater.side().map(side -> side == role.side()).orElse(true))
                .toList());
    }

    private Reply reply() {
        return Reply.builder()
                .to("flag-" + dice.upTo(9))
                .by(dice.maybe(Side.class))
                .words(dice.maybe(dice::text))
                .on(Span.any(dice).from())
                .build();
    }

    private List<Side> sides() {
        return dice.some(List.of(Side.values()));
    }

    private <T> Optional<T> oneOf(List<T> ids) {
        return ids.isEmpty() ? Optional.empty() : dice.maybe(() -> dice.of(ids));
    }
}
