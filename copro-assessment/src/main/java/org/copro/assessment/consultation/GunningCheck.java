package org.copro.assessment.consultation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.copro.assessment.facts.DecisionFacts;
import org.copro.assessment.facts.InvolvementFacts;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.facts.StageFacts;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.power.PowerProfile;
import org.copro.assessment.power.StagePower;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.known.Answer;
import org.copro.project.Feedback;
import org.jspecify.annotations.Nullable;

/**
 * Whether the consultation in a project meets the standard that consultation has of its own: the four Gunning
 * principles. Asked of the stages in which people were asked or in dialogue and others decided; of no others.
 *
 * @param results one for each principle, in their order; none if nobody was consulted, as far as the record shows
 * @see <a href="http://nhsinvolvement.co.uk/connect-and-create/consultations/the-gunning-principles">The Gunning
 *     principles</a>
 */
public record GunningCheck(List<PrincipleResult> results) {

    private static final GunningCheck NOBODY_CONSULTED = new GunningCheck(List.of());

    /** Keeps the list as given. */
    public GunningCheck {
        results = List.copyOf(results);
    }

    /** One principle. What it rests on is put together when somebody asks for it. Immutable to its users. */
    public static final class PrincipleResult {

        private final GunningPrinciple principle;
        private final Function<Signs, Truth> question;
        private final Truth met;
        // told when first asked for; two threads may tell it at once, and get the same
        private @Nullable Signs told;

        private PrincipleResult(GunningPrinciple principle, Function<Signs, Truth> question) {
            this.principle = principle;
            this.question = question;
            met = question.apply(Signs.counting());
        }

        /** Which. */
        public GunningPrinciple principle() {
            return principle;
        }

        /** Three-valued. */
        public Truth met() {
            return met;
        }

        /** The facts it rests on. */
        public List<Fact> facts() {
            return told().facts();
        }

        /** What is not recorded and could change it. */
        public List<Missing> missing() {
            return told().missing();
        }

        private Signs told() {
            Signs known = told;
            if (known == null) {
                known = Signs.telling();
                question.apply(known);
                told = known;
            }
            return known;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other
                    || other instanceof PrincipleResult result
                            && principle == result.principle
                            && met == result.met
                            && facts().equals(result.facts())
                            && missing().equals(result.missing());
        }

        /** By the principle: of one record there is one result of each. */
        @Override
        public int hashCode() {
            return principle.hashCode();
        }

        @Override
        public String toString() {
            return principle + " " + met;
        }
    }

    /** Checks the consultation recorded. */
    public static GunningCheck of(ProjectFacts facts, PowerProfile profile) {
        List<StagePower> consulted = new ArrayList<>(profile.stages().size());
        for (StagePower stage : profile.stages()) {
            if (stage.isConsultation()) {
                consulted.add(stage);
            }
        }
        if (consulted.isEmpty()) {
            return NOBODY_CONSULTED;
        }
        return new GunningCheck(List.of(
                new PrincipleResult(GunningPrinciple.FORMATIVE_STAGE, signs -> formativeStage(signs, facts, consulted)),
                new PrincipleResult(
                        GunningPrinciple.SUFFICIENT_INFORMATION,
                        signs -> perInvolvement(signs, facts, consulted, GunningPrinciple.SUFFICIENT_INFORMATION)),
                new PrincipleResult(
                        GunningPrinciple.ADEQUATE_TIME,
                        signs -> perInvolvement(signs, facts, consulted, GunningPrinciple.ADEQUATE_TIME)),
                new PrincipleResult(
                        GunningPrinciple.TAKEN_INTO_ACCOUNT, signs -> takenIntoAccount(signs, facts, consulted))));
    }

    /** Whether anybody was consulted, as far as the record shows. */
    public boolean applies() {
        return !results.isEmpty();
    }

    /**
     * The principles that were not met, as the record stands: of the stages in which people were consulted by its word.
     */
    public List<PrincipleResult> failed() {
        List<PrincipleResult> failed = new ArrayList<>(0);
        for (PrincipleResult one : results) {
            if (one.met() == Truth.FALSE) {
                failed.add(one);
            }
        }
        return Collections.unmodifiableList(failed);
    }

    private static Truth formativeStage(Signs signs, ProjectFacts facts, List<StagePower> stages) {
        for (StagePower stage : stages) {
            for (DecisionFacts one : stage.stage().mainDecisions()) {
                boolean isBefore = one.beforePeople() == Truth.TRUE;
                Truth sign = one.beforePeople().not();
                if (signs.add(sign)) {
                    signs.tell(
                            sign,
                            () -> new Fact(
                                    Phrase.of(
                                            "{} was {}",
                                            one.what(),
                                            isBefore ? "made before people joined" : "still open when people joined"),
                                    one.pointer() + "/decided",
                                    facts.evidence().voiceOf(one.decision().evidence())),
                            () -> new Missing(
                                    Phrase.of("whether {} was still open when people were asked", one.what()),
                                    one.datePointer()));
                }
            }
        }
        StageFacts first = stages.get(0).stage();
        signs.ifNone(() -> new Missing(
                Phrase.of("what was decided in {}, and when", first.called()), first.pointer() + "/decisions"));
        return signs.all();
    }

    private static Truth perInvolvement(
            Signs signs, ProjectFacts facts, List<StagePower> stages, GunningPrinciple principle) {
        boolean isTime = principle == GunningPrinciple.ADEQUATE_TIME;
        String had = isTime ? "enough time to think and answer" : "the information they needed";
        String place = isTime ? "/enough-time" : "/information-given";
        for (StagePower stage : stages) {
            for (InvolvementFacts one : stage.stage().ofPeople()) {
                Optional<Answer> answer = isTime
                        ? one.involvement().enoughTime()
                        : one.involvement().informationGiven();
                boolean isKnown = answer.isPresent() && one.isPeople();
                if (isKnown && answer.get() instanceof Answer.NotApplicable) {
                    continue;
                }
                boolean isYes = isKnown && answer.get().isYes();
                Truth sign = isKnown ? Truth.of(isYes) : Truth.UNKNOWN;
                if (signs.add(sign)) {
                    signs.tell(
                            sign,
                            () -> new Fact(
                                    Phrase.of(
                                            isYes ? "people had {} in {}" : "people did not have {} in {}",
                                            had,
                                            stage.stage().called()),
                                    one.pointer() + place,
                                    facts.evidence().voiceOf(one.involvement().evidence())),
                            () -> new Missing(
                                    Phrase.of(
                                            "whether people had {} in {}",
                                            had,
                                            stage.stage().called()),
                                    one.pointer() + place));
                }
            }
        }
        StageFacts first = stages.get(0).stage();
        signs.ifNone(() -> new Missing(
                Phrase.of("whether people had {} in {}", had, first.called()), first.pointer() + "/involvement"));
        return signs.all();
    }

    /** Met if any input was answered or changed something, or feedback came with reasons; not met if none of these. */
    private static Truth takenIntoAccount(Signs signs, ProjectFacts facts, List<StagePower> stages) {
        Optional<Feedback> feedback = facts.project().feedback();
        Truth given = truth(feedback.flatMap(Feedback::given));
        Truth reasons = truth(feedback.flatMap(Feedback::reasonsGiven));
        Truth heard = given.and(reasons);
        if (signs.add(heard)) {
            signs.tell(
                    heard,
                    () -> new Fact(
                            heardBack(given, reasons),
                            "/feedback",
                            facts.evidence().voiceOf(feedback.orElseThrow().evidence())),
                    () -> new Missing(Phrase.of("whether people heard back, with reasons"), "/feedback"));
        }
        for (StagePower stage : stages) {
            for (DecisionFacts one : stage.stage().decisions()) {
                Truth sign =
                        truth(one.decision().answered()).or(truth(one.decision().changed()));
                if (signs.add(sign)) {
                    signs.tell(
                            sign,
                            () -> new Fact(
                                    Phrase.of(
                                            "{} {}",
                                            one.what(),
                                            sign == Truth.TRUE
                                                    ? "was changed by what people said, or they got an answer"
                                                    : "was not changed by what people said, and they got no answer"),
                                    one.pointer() + "/answered",
                                    facts.evidence().voiceOf(one.decision().evidence())),
                            () -> new Missing(
                                    Phrase.of("whether {} answers people’s input, or changed by it", one.what()),
                                    one.pointer() + "/answered"));
                }
            }
        }
        return signs.any();
    }

    private static Phrase heardBack(Truth given, Truth reasons) {
        if (given == Truth.FALSE) {
            return Phrase.of("people did not hear back");
        } else if (reasons == Truth.TRUE) {
            return Phrase.of("people heard back, with reasons");
        }
        return Phrase.of(given == Truth.TRUE ? "people heard back, without reasons" : "no reasons were given");
    }

    private static Truth truth(Optional<Answer> answer) {
        return answer.isEmpty() || answer.get() instanceof Answer.NotApplicable
                ? Truth.UNKNOWN
                : Truth.of(answer.get().isYes());
    }
}
