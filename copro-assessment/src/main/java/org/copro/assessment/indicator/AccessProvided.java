package org.copro.assessment.indicator;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.evidence.Source;
import org.copro.people.Support;

/**
 * I18: access needs were asked for and met.
 *
 * @see <a
 *     href="https://www.scie.org.uk/publications/guides/guide51/what-is-coproduction/principles-of-coproduction.asp">SCIE
 *     Guide 51, principles of co-production</a>
 * @see <a href="https://www.gov.scot/publications/participation-handbook/pages/5/">Participation Handbook, National
 *     Standards</a>
 */
final class AccessProvided implements Indicator {

    private static final IndicatorEntry ENTRY = new IndicatorEntry(
            "I18",
            "access-provided",
            true,
            "Was what people needed to take part asked for and provided?",
            "It is recorded as provided for the people who took part.",
            "It is not recorded for some of them.",
            List.of(
                    new Source(
                            "SCIE Guide 51, principles of co-production",
                            Optional.of(
                                    "https://www.scie.org.uk/publications/guides/guide51/what-is-coproduction/principles-of-coproduction.asp")),
                    new Source(
                            "Participation Handbook, National Standards",
                            Optional.of("https://www.gov.scot/publications/participation-handbook/pages/5/"))));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Finding examine(ProjectFacts facts) {
        Answered answers = SupportGiven.ask(
                facts, Support::accessNeedsMet, "access-needs-met", "the {} got what they needed to take part");
        return answers.finding(
                ENTRY,
                "People got what they needed to take part.",
                "People did not get what they needed to take part.",
                new Missing(Phrase.of("who took part"), "/participants"));
    }
}
