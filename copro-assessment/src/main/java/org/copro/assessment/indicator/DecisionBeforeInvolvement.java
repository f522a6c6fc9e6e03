package org.copro.assessment.indicator;

import org.copro.assessment.facts.DecisionFacts;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.facts.StageFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.evidence.Source;
import org.copro.known.Share;

/**
 * I01: a main decision is dated before people joined. Speaks against co-production: what is settled cannot be shared.
 * The same day is not before: a formative stage may begin and decide on one day.
 *
 * <p>The range can be wider than any completion reaches: which of the decisions without a mark are main is bounded by
 * numbers, stage by stage, and not tried out one by one.
 */
final class DecisionBeforeInvolvement implements Question {

    private static final IndicatorEntry ENTRY = IndicatorEntry.named(
                    "I01", "decision-before-involvement", Speaks.AGAINST)
            .asking("Was a main decision made before people joined?")
            .counting(
                    "A main decision is dated before the first of the people involved in its stage joined. The same day does not count as before.")
            .notKnowing("A decision or a joining is not dated closely enough to tell.")
            .saying(
                    "The main decisions were made before people joined.",
                    "No main decision was made before people joined.")
            .from(
                    Source.at(
                            "Pretty, typology of participation (FAO forum)",
                            "https://www.fao.org/fsnforum/fr/comment/4165"),
                    Source.at(
                            "The Gunning principles (R v Brent LBC ex p Gunning, 1985)",
                            "http://nhsinvolvement.co.uk/connect-and-create/consultations/the-gunning-principles"),
                    Source.at(
                            "ILIS Co-production Toolkit, Defining co-production",
                            "http://www.ilis.co.uk/get-active/publications/co-production-toolkit/2-defining-co-production"),
                    Source.at(
                            "Rowe and Frewer 2000, evaluation criteria",
                            "https://wiki.fortschrittskolleg.de/index.php/Rowe_%26_Frewer_(2000)_-_Public_Participation_Methods:_A_Framework_for_Evaluation"));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Cases examine(ProjectFacts facts, Cases cases) {
        MainDecisions.addAll(
                cases,
                facts,
                DecisionFacts::beforePeople,
                (one, stage) -> fact(one, stage, facts),
                DecisionBeforeInvolvement::missing);
        Cases found = cases.inAll(
                () -> new Missing(Phrase.of("what the main decisions were, and when they were made"), "/stages"));
        return cases.yes() > 0 ? atLeastOneBefore(found) : found;
    }

    private static Missing missing(DecisionFacts one, StageFacts stage) {
        return new Missing(
                Phrase.of(
                        "whether {} ({}) was settled before people joined: both dates are needed",
                        one.what(),
                        stage.called()),
                one.datePointer());
    }

    private static Fact fact(DecisionFacts one, StageFacts stage, ProjectFacts facts) {
        return new Fact(
                Phrase.of(
                        "{} ({}) is dated {}; {}",
                        one.what(),
                        stage.called(),
                        one.decision().decided().map(Object::toString).orElse("after people joined"),
                        one.beforePeople() == Truth.TRUE ? "people joined after that" : "people had joined by then"),
                one.pointer() + "/decided",
                facts.evidence().voiceOf(one.decision().evidence()));
    }

    /** One decision before people joined is worth telling, whatever the others turn out to be. */
    private static Cases atLeastOneBefore(Cases cases) {
        int all = cases.known() + cases.open();
        if (cases.yes() < all) {
            return cases.inPart(
                    Share.of(cases.yes(), all),
                    () -> Phrase.of("{} of {} main decisions were made before people joined.", cases.yes(), all));
        }
        return cases.saying(() -> cases.yes() == 1
                ? Phrase.of("The main decision was made before people joined.")
                : Phrase.of("All {} main decisions were made before people joined.", cases.yes()));
    }
}
