package org.copro.assessment.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.assessment.reason.Voice;
import org.copro.evidence.Source;
import org.copro.people.Side;

/**
 * I07: people took part in the evaluation and chose the measures. One without the other is in part.
 *
 * @see <a href="https://www.govint.org/our-services/co-production/">Governance International, the four Co’s</a>
 * @see <a href="https://www.scie.org.uk/publications/guides/guide51/recommendations.asp">SCIE Guide 51,
 *     recommendations</a>
 * @see <a
 *     href="https://www.researchinpractice.org.uk/adults/content-pages/open-access-resources/the-mark-of-co-production/using-this-tool/">Research
 *     in Practice, The mark of co-production</a>
 */
final class EvaluatedTogether implements Indicator {

    private static final Indicator JUDGED = new JudgedByPeople();

    private static final IndicatorEntry ENTRY = new IndicatorEntry(
            "I07",
            "evaluated-together",
            true,
            "Did people take part in judging how it went, and choose the measures?",
            "People are among those who evaluated, and among those who chose at least one measure.",
            "Who evaluated, or who chose the measures, is not recorded.",
            List.of(
                    new Source(
                            "Governance International, the four Co’s",
                            Optional.of("https://www.govint.org/our-services/co-production/")),
                    new Source(
                            "SCIE Guide 51, recommendations",
                            Optional.of("https://www.scie.org.uk/publications/guides/guide51/recommendations.asp")),
                    new Source(
                            "Research in Practice, The mark of co-production",
                            Optional.of(
                                    "https://www.researchinpractice.org.uk/adults/content-pages/open-access-resources/the-mark-of-co-production/using-this-tool/"))));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Finding examine(ProjectFacts facts) {
        List<Fact> seen = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        Finding judging = JUDGED.examine(facts);
        Truth judged = judging.holds();
        seen.addAll(judging.facts());
        missing.addAll(judging.missing());
        Truth chose = Truth.any(facts.project().measures().stream()
                .map(one -> one.definedBy().isEmpty()
                        ? Truth.UNKNOWN
                        : Truth.of(one.definedBy().contains(Side.PEOPLE)))
                .toList());
        if (chose == Truth.UNKNOWN) {
            missing.add(new Missing(Phrase.of("who chose the measures"), "/measures"));
        } else {
            String said =
                    chose == Truth.TRUE ? "people chose at least one measure" : "people chose none of the measures";
            seen.add(new Fact(Phrase.of(said), "/measures", Voice.ORGANISATION));
        }
        if (judged == Truth.UNKNOWN || chose == Truth.UNKNOWN) {
            return Finding.unknown(ENTRY, seen, missing);
        }
        if (judged != chose) {
            Phrase sentence = Phrase.of(
                    judged == Truth.TRUE
                            ? "People took part in judging how it went, but chose none of the measures."
                            : "People chose measures, but took no part in judging how it went.");
            return Finding.partly(ENTRY, sentence, new Finding.Share(1, 2), seen, missing);
        }
        return judged == Truth.TRUE
                ? Finding.of(
                        ENTRY,
                        Outcome.OBSERVED,
                        Phrase.of("People took part in judging how it went, and chose measures."),
                        seen,
                        missing)
                : Finding.of(
                        ENTRY,
                        Outcome.NOT_OBSERVED,
                        Phrase.of("People took no part in judging how it went, and chose none of the measures."),
                        seen,
                        missing);
    }
}
