package org.copro.testing;

import java.util.List;
import java.util.Optional;
import org.copro.people.Role;
import org.copro.people.Side;
import org.copro.project.Barrier;
import org.copro.project.BarrierKind;
import org.copro.project.Benefit;
import org.copro.project.BenefitAudience;
import org.copro.project.BenefitKind;
import org.copro.project.Claim;
import org.copro.project.Evaluation;
import org.copro.project.Feedback;
import org.copro.project.Label;
import org.copro.project.Measure;
import org.copro.project.MeasureKind;
import org.copro.project.ProjectBuilder;
import org.copro.project.Scope;
import org.copro.project.Vision;
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
 * @param participants ids that may be referred to
 * @param evidence ids that may be referred to
 * @param stages of which those with an id may be referred to
 */
record Margins(Dice dice, List<String> participants, List<String> evidence, List<Stage> stages) {

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
                .note(dice.maybe(dice::text))
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
                .subject(dice.of(participants))
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
                .by(oneOf(participants))
                .onBehalfOf(dice.maybe(Side.class))
                .source(oneOf(evidence))
                .said(Span.any(dice).from())
                .build();
    }

    private Rating rating() {
        Optional<String> by = oneOf(participants);
        RatingBuilder rating = Rating.builder()
                .by(by)
                .role(by.isEmpty() ? Optional.of(dice.of(Role.class)) : dice.maybe(Role.class))
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

    private Optional<String> oneOf(List<String> ids) {
        return ids.isEmpty() ? Optional.empty() : dice.maybe(() -> dice.of(ids));
    }
}
