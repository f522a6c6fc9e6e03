package org.copro.assessment.indicator;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.evidence.Source;
import org.copro.people.Support;

/**
 * I11: people were paid, or given another return they agreed to. The test is that a return was offered and agreed, not
 * its currency.
 *
 * @see <a href="https://www.scie.org.uk/publications/guides/guide51/recommendations.asp">SCIE Guide 51,
 *     recommendations</a>
 * @see <a href="https://iod.unh.edu/equipped-engage/tools-pcoris-foundational-expectations">PCORI Foundational
 *     Expectations</a>
 * @see <a href="https://act4inclusion.org/co-production/">NHS England and Coalition for Personalised Care,
 *     co-production model</a>
 */
final class Reciprocity implements Indicator {

    private static final IndicatorEntry ENTRY = new IndicatorEntry(
            "I11",
            "reciprocity",
            true,
            "Were people paid for their part, or given another return they agreed to?",
            "Payment, or another return that was agreed, is recorded for the people who took part.",
            "It is not recorded for some of them.",
            List.of(
                    new Source(
                            "SCIE Guide 51, recommendations",
                            Optional.of("https://www.scie.org.uk/publications/guides/guide51/recommendations.asp")),
                    new Source(
                            "PCORI Foundational Expectations",
                            Optional.of("https://iod.unh.edu/equipped-engage/tools-pcoris-foundational-expectations")),
                    new Source(
                            "NHS England and Coalition for Personalised Care, co-production model",
                            Optional.of("https://act4inclusion.org/co-production/"))));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Finding examine(ProjectFacts facts) {
        Answered answers = SupportGiven.ask(
                facts, Support::payment, "payment", "the {} were paid or given another return they agreed to");
        return answers.finding(
                ENTRY,
                "People were paid for their part, or given another return they agreed to.",
                "People were not paid for their part, and not given another return.",
                new Missing(Phrase.of("who took part"), "/participants"));
    }
}
