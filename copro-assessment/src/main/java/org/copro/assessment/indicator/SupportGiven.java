package org.copro.assessment.indicator;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.copro.assessment.facts.ParticipantFacts;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.known.Answer;
import org.copro.people.Support;

/** One kind of support, with everybody as a case who uses services and took part. */
final class SupportGiven {

    private SupportGiven() {}

    /**
     * Asks for one kind of support. Whoever may belong to the organisation is not asked about, but leaves the question
     * open.
     *
     * @param key of the support in the project file
     * @param subject with a place for who, in words that follow "whether"
     */
    static Cases examine(
            ProjectFacts facts, Cases cases, Function<Support, Optional<Answer>> support, String key, String subject) {
        for (ParticipantFacts one : facts.people()) {
            if (one.isPeople()) {
                Optional<Support> given = one.participant().support();
                cases.answer(
                        given.flatMap(support),
                        () -> new Subject(
                                Phrase.of(subject, facts.called(one)),
                                one.pointer() + "/support/" + key,
                                facts.evidence()
                                        .voiceOf(given.map(Support::evidence).orElse(List.of()))));
            } else {
                cases.perhaps(one.participant().support().flatMap(support), () -> roleOf(one));
            }
        }
        return cases.inAll(() -> new Missing(
                Phrase.of(facts.participants().isEmpty() ? "who took part" : "which people who use services took part"),
                "/participants"));
    }

    /** What is missing where the role of a participant is not stated. */
    static Missing roleOf(ParticipantFacts one) {
        return new Missing(
                Phrase.of("whether a participant without a role is one of the people"), one.pointer() + "/role");
    }
}
