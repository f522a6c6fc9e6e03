package org.copro.assessment.consultation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.facts.DecisionFacts;
import org.copro.assessment.facts.InvolvementFacts;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.power.PowerProfile;
import org.copro.assessment.power.StagePower;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.known.Answer;
import org.copro.project.Feedback;

/**
 * Whether the consultation in a project meets the standard that consultation has of its own: the four Gunning
 * principles. Asked of the stages in which people were asked or in dialogue and others decided; of no others.
 *
 * @param results one for each principle, in their order; none if nobody was consulted, as far as the record shows
 * @see <a href="http://nhsinvolvement.co.uk/connect-and-create/consultations/the-gunning-principles">The Gunning
 *     principles</a>
 */
public record GunningCheck(List<PrincipleResult> results) {

    /** Keeps the list as given. */
    public GunningCheck {
        results = List.copyOf(results);
    }

    /**
     * One principle.
     *
     * @param principle which
     * @param met three-valued
     * @param facts it rests on
     * @param missing what is not recorded and could change it
     */
    public record PrincipleResult(GunningPrinciple principle, Truth met, List<Fact> facts, List<Missing> missing) {
        /** Keeps the lists as given. */
        public PrincipleResult {
            facts = List.copyOf(facts);
            missing = List.copyOf(missing);
        }
    }

    /** Checks the consultation recorded. */
    public static GunningCheck of(ProjectFacts facts, PowerProfile profile) {
        List<StagePower> consulted = new ArrayList<>();
        for (StagePower stage : profile.stages()) {
            if (stage.isConsultation()) {
                consulted.add(stage);
            }
        }
        if (consulted.isEmpty()) {
            return new GunningCheck(List.of());
        }
        return new GunningCheck(List.of(
                formativeStage(facts, consulted),
                perInvolvement(facts, consulted, GunningPrinciple.SUFFICIENT_INFORMATION),
                perInvolvement(facts, consulted, GunningPrinciple.ADEQUATE_TIME),
                takenIntoAccount(facts, consulted)));
    }

    /** Whether anybody was consulted, as far as the record shows. */
    public boolean applies() {
        return !results.isEmpty();
    }

    /** The principles that were certainly not met. */
    public List<PrincipleResult> failed() {
        List<PrincipleResult> failed = new ArrayList<>();
        for (PrincipleResult one : results) {
            if (one.met() == Truth.FALSE) {
                failed.add(one);
            }
        }
        return Collections.unmodifiableList(failed);
    }

    private static PrincipleResult formativeStage(ProjectFacts facts, List<StagePower> stages) {
        List<Truth> open = new ArrayList<>();
        List<Fact> seen = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        for (StagePower stage : stages) {
            for (DecisionFacts one : stage.stage().mainDecisions()) {
                open.add(one.beforePeople().not());
                if (one.beforePeople() == Truth.UNKNOWN) {
                    missing.add(new Missing(
                            Phrase.of("whether {} was still open when people were asked", one.what()),
                            one.datePointer()));
                } else {
                    String was = one.beforePeople() == Truth.TRUE
                            ? "made before people joined"
                            : "still open when people joined";
                    seen.add(new Fact(
                            Phrase.of("{} was {}", one.what(), was),
                            one.pointer() + "/decided",
                            facts.evidence().voiceOf(one.decision().evidence())));
                }
            }
        }
        if (open.isEmpty()) {
            missing.add(new Missing(
                    Phrase.of(
                            "what was decided in {}, and when",
                            stages.get(0).stage().called()),
                    stages.get(0).stage().pointer() + "/decisions"));
        }
        return new PrincipleResult(GunningPrinciple.FORMATIVE_STAGE, Truth.all(open), seen, missing);
    }

    private static PrincipleResult perInvolvement(
            ProjectFacts facts, List<StagePower> stages, GunningPrinciple principle) {
        boolean isTime = principle == GunningPrinciple.ADEQUATE_TIME;
        String had = isTime ? "enough time to think and answer" : "the information they needed";
        List<Truth> answers = new ArrayList<>();
        List<Fact> seen = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        for (StagePower stage : stages) {
            for (InvolvementFacts one : stage.stage().ofPeople()) {
                Optional<Answer> answer = isTime
                        ? one.involvement().enoughTime()
                        : one.involvement().informationGiven();
                String pointer = one.pointer() + (isTime ? "/enough-time" : "/information-given");
                if (answer.isEmpty() || !one.isPeople()) {
                    answers.add(Truth.UNKNOWN);
                    missing.add(new Missing(
                            Phrase.of(
                                    "whether people had {} in {}",
                                    had,
                                    stage.stage().called()),
                            pointer));
                } else if (!(answer.get() instanceof Answer.NotApplicable)) {
                    answers.add(Truth.of(answer.get().isYes()));
                    String pattern = answer.get().isYes() ? "people had {} in {}" : "people did not have {} in {}";
                    seen.add(new Fact(
                            Phrase.of(pattern, had, stage.stage().called()),
                            pointer,
                            facts.evidence().voiceOf(one.involvement().evidence())));
                }
            }
        }
        if (answers.isEmpty()) {
            missing.add(new Missing(
                    Phrase.of(
                            "whether people had {} in {}",
                            had,
                            stages.get(0).stage().called()),
                    stages.get(0).stage().pointer() + "/involvement"));
        }
        return new PrincipleResult(principle, Truth.all(answers), seen, missing);
    }

    /** Met if any input was answered or changed something, or feedback came with reasons; not met if none of these. */
    private static PrincipleResult takenIntoAccount(ProjectFacts facts, List<StagePower> stages) {
        List<Truth> signs = new ArrayList<>();
        List<Fact> seen = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        Optional<Feedback> feedback = facts.project().feedback();
        Truth given = truth(feedback.flatMap(Feedback::given));
        Truth reasons = truth(feedback.flatMap(Feedback::reasonsGiven));
        signs.add(Truth.all(List.of(given, reasons)));
        if (signs.get(0) == Truth.UNKNOWN) {
            missing.add(new Missing(Phrase.of("whether people heard back, with reasons"), "/feedback"));
        } else {
            Phrase said = signs.get(0) == Truth.TRUE
                    ? Phrase.of("people heard back, with reasons")
                    : given == Truth.FALSE
                            ? Phrase.of("people did not hear back")
                            : Phrase.of(
                                    given == Truth.TRUE
                                            ? "people heard back, without reasons"
                                            : "no reasons were given");
            seen.add(new Fact(
                    said,
                    "/feedback",
                    facts.evidence().voiceOf(feedback.orElseThrow().evidence())));
        }
        for (StagePower stage : stages) {
            for (DecisionFacts one : stage.stage().decisions()) {
                Truth answered = truth(one.decision().answered());
                Truth changed = truth(one.decision().changed());
                Truth sign = Truth.any(List.of(answered, changed));
                signs.add(sign);
                if (sign == Truth.UNKNOWN) {
                    missing.add(new Missing(
                            Phrase.of("whether {} answers people’s input, or changed by it", one.what()),
                            one.pointer() + "/answered"));
                } else {
                    String was = sign == Truth.TRUE
                            ? "was changed by what people said, or they got an answer"
                            : "was not changed by what people said, and they got no answer";
                    seen.add(new Fact(
                            Phrase.of("{} {}", one.what(), was),
                            one.pointer() + "/answered",
                            facts.evidence().voiceOf(one.decision().evidence())));
                }
            }
        }
        return new PrincipleResult(GunningPrinciple.TAKEN_INTO_ACCOUNT, Truth.any(signs), seen, missing);
    }

    private static Truth truth(Optional<Answer> answer) {
        return answer.filter(one -> !(one instanceof Answer.NotApplicable))
                .map(one -> Truth.of(one.isYes()))
                .orElse(Truth.UNKNOWN);
    }
}
