package org.copro.assessment.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.facts.DecisionFacts;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.facts.StageFacts;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.assessment.reason.Voice;
import org.copro.evidence.Source;

/**
 * I01: a main decision is dated before people joined. Speaks against co-production: what is settled cannot be shared.
 * The same day is not before: a formative stage may begin and decide on one day.
 *
 * @see <a href="https://www.fao.org/fsnforum/fr/comment/4165">Pretty, typology of participation (FAO forum)</a>
 * @see <a href="http://nhsinvolvement.co.uk/connect-and-create/consultations/the-gunning-principles">The Gunning
 *     principles (R v Brent LBC ex p Gunning, 1985)</a>
 * @see <a href="http://www.ilis.co.uk/get-active/publications/co-production-toolkit/2-defining-co-production">ILIS
 *     Co-production Toolkit, Defining co-production</a>
 * @see <a
 *     href="https://wiki.fortschrittskolleg.de/index.php/Rowe_%26_Frewer_(2000)_-_Public_Participation_Methods:_A_Framework_for_Evaluation">Rowe
 *     and Frewer 2000, evaluation criteria</a>
 */
final class DecisionBeforeInvolvement implements Indicator {

    private static final IndicatorEntry ENTRY = new IndicatorEntry(
            "I01",
            "decision-before-involvement",
            false,
            "Was a main decision made before people joined?",
            "A main decision is dated before the first of the people involved in its stage joined. The same day does not count as before.",
            "A decision or a joining is not dated closely enough to tell.",
            List.of(
                    new Source(
                            "Pretty, typology of participation (FAO forum)",
                            Optional.of("https://www.fao.org/fsnforum/fr/comment/4165")),
                    new Source(
                            "The Gunning principles (R v Brent LBC ex p Gunning, 1985)",
                            Optional.of(
                                    "http://nhsinvolvement.co.uk/connect-and-create/consultations/the-gunning-principles")),
                    new Source(
                            "ILIS Co-production Toolkit, Defining co-production",
                            Optional.of(
                                    "http://www.ilis.co.uk/get-active/publications/co-production-toolkit/2-defining-co-production")),
                    new Source(
                            "Rowe and Frewer 2000, evaluation criteria",
                            Optional.of(
                                    "https://wiki.fortschrittskolleg.de/index.php/Rowe_%26_Frewer_(2000)_-_Public_Participation_Methods:_A_Framework_for_Evaluation"))));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Finding examine(ProjectFacts facts) {
        List<Fact> seen = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        int before = 0;
        int after = 0;
        for (StageFacts stage : facts.stages()) {
            for (DecisionFacts one : stage.mainDecisions()) {
                Voice voice = facts.evidence().voiceOf(one.decision().evidence());
                if (one.beforePeople() == Truth.UNKNOWN) {
                    missing.add(new Missing(
                            Phrase.of(
                                    "whether {} ({}) was made before people joined: both dates are needed",
                                    one.what(),
                                    stage.called()),
                            one.datePointer()));
                    continue;
                }
                boolean isBefore = one.beforePeople() == Truth.TRUE;
                before += isBefore ? 1 : 0;
                after += isBefore ? 0 : 1;
                seen.add(new Fact(
                        Phrase.of(
                                "{} ({}) is dated {}; {}",
                                one.what(),
                                stage.called(),
                                one.decision().decided().map(Object::toString).orElse("after people joined"),
                                isBefore ? "people joined after that" : "people had joined by then"),
                        one.pointer() + "/decided",
                        voice));
            }
        }
        return MainDecisions.openWhereMarksAre(
                finding(before, after, seen, missing), facts, DecisionFacts::beforePeople);
    }

    private static Finding finding(int before, int after, List<Fact> seen, List<Missing> missing) {
        int known = before + after;
        if (before > 0 && (after > 0 || !missing.isEmpty())) {
            Phrase sentence = Phrase.of(
                    "{} of {} main decisions were made before people joined.", before, known + missing.size());
            return Finding.partly(ENTRY, sentence, new Finding.Share(before, known + missing.size()), seen, missing);
        }
        if (before > 0) {
            Phrase sentence = before == 1
                    ? Phrase.of("The main decision was made before people joined.")
                    : Phrase.of("All {} main decisions were made before people joined.", before);
            return Finding.of(ENTRY, Outcome.OBSERVED, sentence, seen, missing);
        }
        if (known == 0 && missing.isEmpty()) {
            missing.add(new Missing(Phrase.of("what the main decisions were, and when they were made"), "/stages"));
        }
        return missing.isEmpty()
                ? Finding.of(
                        ENTRY,
                        Outcome.NOT_OBSERVED,
                        Phrase.of("No main decision was made before people joined."),
                        seen,
                        missing)
                : Finding.unknown(ENTRY, seen, missing);
    }
}
