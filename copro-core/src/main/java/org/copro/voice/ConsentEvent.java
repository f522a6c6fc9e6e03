package org.copro.voice;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.copro.time.PartialDate;

/**
 * What somebody did with their consent later on.
 *
 * @param subject id of the response, or of the participant
 * @param change what they did
 * @param purpose for what; absent for all purposes, which can be withdrawn together but not given
 * @param on when
 * @param wordingVersion of the question they agreed to; absent if it was not asked in writing
 */
public record ConsentEvent(
        String subject,
        ConsentChange change,
        Optional<ConsentPurpose> purpose,
        PartialDate on,
        Optional<String> wordingVersion) {

    /** Refuses an agreement to everything: each purpose is agreed to apart. */
    public ConsentEvent {
        if (subject.isBlank()) {
            throw new IllegalArgumentException("an event needs the id of a response or participant as its subject");
        }
        if (change == ConsentChange.GIVEN && purpose.isEmpty()) {
            throw new IllegalArgumentException("a consent is given for one purpose; say for which");
        }
    }

    /** The same as consents, one for each purpose. */
    public List<Consent> consents() {
        List<ConsentPurpose> purposes = purpose.map(List::of).orElseGet(() -> Arrays.asList(ConsentPurpose.values()));
        return purposes.stream()
                .map(one -> Consent.builder()
                        .subject(subject)
                        .purpose(one)
                        .status(change == ConsentChange.GIVEN ? ConsentStatus.GIVEN : ConsentStatus.WITHDRAWN)
                        .from(on)
                        .build())
                .toList();
    }
}
