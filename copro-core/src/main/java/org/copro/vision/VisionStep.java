package org.copro.vision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import org.copro.known.Id;
import org.copro.known.SomeWords;
import org.copro.people.Attendance;
import org.copro.time.PartialDate;

/**
 * One step on the way to a vision.
 *
 * @param id unique among the steps and versions of a record
 * @param kind what is done in it
 * @param name what it was called
 * @param on the first day, or the only one
 * @param until the last day
 * @param tookPart who was there, and at an agreement who agreed; empty is not stated
 * @param from ids of the earlier steps or versions that were taken up; empty for the step before
 * @param received how many statements there were, if not all of them are recorded
 * @param versions the wordings that came of it
 * @param source id of the evidence it is told in
 */
public record VisionStep(
        @Id String id,
        StepKind kind,
        Optional<@SomeWords String> name,
        Optional<PartialDate> on,
        Optional<PartialDate> until,
        List<@Valid Attendance> tookPart,
        List<String> from,
        Optional<@PositiveOrZero(message = "must be 0 or more") Integer> received,
        List<@Valid Version> versions,
        Optional<String> source) {

    /** Keeps the lists as given. */
    public VisionStep {
        tookPart = List.copyOf(tookPart);
        from = List.copyOf(from);
        versions = List.copyOf(versions);
    }
}
