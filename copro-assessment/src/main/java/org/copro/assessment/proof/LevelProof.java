package org.copro.assessment.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.framework.Band;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Level;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.proof.Proof.Join;
import org.copro.assessment.reason.Phrase;
import org.copro.assessment.reason.PlainWords;
import org.copro.assessment.score.AnswerRange;
import org.copro.assessment.score.CriterionResult;
import org.copro.assessment.score.EarnedLevel;
import org.copro.assessment.score.Gate;
import org.copro.assessment.score.Interval;
import org.copro.assessment.score.PrincipleScore;
import org.copro.known.Share;
import org.copro.voice.RatingAnswer;

/** Why a principle has reached a level, and why not the next. */
final class LevelProof {

    private final Framework framework;
    private final PrincipleScore score;
    private final Interval interval;
    private final EarnedLevel level;

    private LevelProof(Framework framework, PrincipleScore score) {
        this.framework = framework;
        this.score = score;
        interval = score.score().orElseThrow();
        level = score.level().orElseThrow();
    }

    /** Why the certain level is reached, if it is above the lowest, and why the one after it is not, or not yet. */
    static List<Proof> of(Framework framework, PrincipleScore score) {
        if (!score.applies()) {
            return List.of();
        }
        LevelProof proof = new LevelProof(framework, score);
        List<Band> bands = framework.bands();
        List<Proof> proofs = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            boolean isReached = bands.get(i).level() == proof.level.certain();
            if (isReached && i > 0) {
                proofs.add(proof.reached(bands.get(i)));
            }
            if (isReached && i + 1 < bands.size()) {
                proofs.add(proof.reached(bands.get(i + 1)));
            }
        }
        return proofs;
    }

    private Proof reached(Band band) {
        List<Proof> parts = new ArrayList<>();
        parts.add(scored(band));
        for (Gate gate : level.gates()) {
            if (gate.level().compareTo(band.level()) <= 0) {
                parts.add(gate(gate));
            }
        }
        for (CriterionResult one : score.criteria()) {
            if (isPassedGate(one, band.level())) {
                parts.add(Proof.leaf(
                        Phrase.of("{} {}", question(one), one.sentence().sentence()),
                        Truth.TRUE,
                        one.facts(),
                        List.of()));
            }
        }
        Phrase says = Phrase.of(
                "“{}” has reached “{}” ({}, version {})",
                score.principle().name().in(framework.language()),
                band.level(),
                framework.id(),
                framework.version());
        Truth truth = Truth.all(parts.stream().map(Proof::truth).toList());
        return Proof.of(says, truth, Join.ALL, parts);
    }

    private boolean isPassedGate(CriterionResult one, Level upTo) {
        return one.isCounted()
                && one.criterion().isGateUpTo(upTo)
                && level.gates().stream().noneMatch(gate -> gate.criterion().equals(Optional.of(one)));
    }

    private static Proof gate(Gate gate) {
        return Proof.leaf(
                Phrase.of("{} {}", gate.asks(), gate.found().sentence()),
                gate.passed(),
                gate.facts(),
                gate.passed() == Truth.UNKNOWN ? gate.missing() : List.of());
    }

    /** Criteria that hold add up to a score that holds; those that fail, or are open, keep it from it. */
    private Proof scored(Band band) {
        Share from = band.from();
        Truth truth = interval.reaches(from);
        List<Proof> parts = score.criteria().stream()
                .filter(CriterionResult::isCounted)
                .map(one -> bears(one, truth) ? criterion(one) : criterion(one).notMattering())
                .toList();
        Phrase says = Phrase.of(
                "the score is at least {}; it is {}", from, PlainWords.percents(interval.low(), interval.high()));
        return new Proof(says, truth, Join.SUM, true, parts, List.of(), List.of(), List.of());
    }

    /** What adds to it makes a score high enough; what is not met in full keeps it, or may keep it, too low. */
    private static boolean bears(CriterionResult one, Truth whole) {
        return whole == Truth.TRUE
                ? one.answers().low() != RatingAnswer.NOT_MET
                : one.answers().low() != RatingAnswer.MET;
    }

    private Proof criterion(CriterionResult one) {
        Phrase says = isInPart(one.answers())
                ? Phrase.of(
                        "A full yes to “{}”; it is “{}”: {} (weight {})",
                        question(one),
                        PlainWords.of(one.answers().low()),
                        one.sentence(),
                        one.weight())
                : Phrase.of(
                        "{} {}{} (weight {})",
                        question(one),
                        howFar(one.answers()),
                        one.sentence().sentence(),
                        one.weight());
        return new Proof(
                says,
                one.met(),
                Join.NONE,
                true,
                List.of(),
                one.facts(),
                one.isAnswered() ? List.of() : one.missing(),
                one.criterion().source());
    }

    /** Whether "yes" and "no" alone would not fit what was found. */
    private static boolean isInPart(AnswerRange answers) {
        return answers.isOne() && answers.low() != RatingAnswer.NOT_MET && answers.high() != RatingAnswer.MET;
    }

    private static String howFar(AnswerRange answers) {
        return answers.high() != RatingAnswer.MET && !answers.isOne() ? "Not in full, as far as it is known. " : "";
    }

    private String question(CriterionResult one) {
        return one.criterion().question().in(framework.language());
    }
}
