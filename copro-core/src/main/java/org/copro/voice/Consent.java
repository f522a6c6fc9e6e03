package org.copro.voice;

import java.util.Optional;
import org.copro.binding.Written;
import org.copro.time.PartialDate;
import org.immutables.value.Value;

/**
 * What a participant agreed to, for one purpose. Taking part and use of data are different consents.
 *
 * @param subject id of the participant; or of the evidence, for a published source that has a permission of its own
 * @param purpose what it is for
 * @param status how it stands; absent is not known
 * @param from first day it holds
 * @param until last day it holds
 */
@Written
@Value.Builder
public record Consent(
        String subject,
        Optional<ConsentPurpose> purpose,
        Optional<ConsentStatus> status,
        Optional<PartialDate> from,
        Optional<PartialDate> until)
        implements WithConsent {

    /** A builder; the subject is needed. */
    public static ConsentBuilder builder() {
        return new ConsentBuilder();
    }
}
