package org.copro.assessment.indicator;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.copro.assessment.facts.ParticipantFacts;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.reason.Phrase;
import org.copro.assessment.reason.Voice;
import org.copro.known.Answer;
import org.copro.people.Support;

/** One kind of support, asked of all who use services and took part: the shape that two indicators share. */
final class SupportGiven {

    private SupportGiven() {}

    /**
     * Collects the answers. Whoever may belong to the organisation is not asked about, but leaves the question open.
     *
     * @param key of the support in the project file
     * @param subject with a place for the role, in words that follow "whether"
     */
    static Answered ask(ProjectFacts facts, Function<Support, Optional<Answer>> support, String key, String subject) {
        Answered answers = new Answered();
        for (ParticipantFacts one : facts.people()) {
            if (one.isPeople()) {
                Optional<Support> given = one.participant().support();
                answers.add(
                        given.flatMap(support),
                        Phrase.of(subject, one.participant().role().orElseThrow()),
                        one.pointer() + "/support/" + key,
                        facts.evidence().voiceOf(given.map(Support::evidence).orElse(List.of())));
            } else {
                Phrase role = Phrase.of("a participant without a role is one of the people");
                answers.add(Optional.empty(), role, one.pointer() + "/role", Voice.ORGANISATION);
            }
        }
        return answers;
    }
}
