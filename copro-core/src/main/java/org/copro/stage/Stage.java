package org.copro.stage;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.copro.binding.Written;
import org.copro.known.Id;
import org.copro.known.SomeWords;
import org.copro.power.Power;
import org.copro.time.PartialDate;
import org.immutables.value.Value;

/**
 * A part of the work, in one phase of the neutral spine. A survey beside a design group is a second involvement of the
 * same stage, not a stage of its own. Use {@link #builder()}: components may be added later.
 *
 * @param phase where it belongs on the spine
 * @param id unique among stages, if something refers to it
 * @param name the project's own name for it
 * @param from when it began
 * @param to when it ended
 * @param power the say people had, if only that is known
 * @param involvement who took part, how, and with what say
 * @param decisions what was decided
 * @param evidence ids of evidence
 */
@Written
@Value.Builder
public record Stage(
        Phase phase,
        Optional<@Id String> id,
        Optional<@SomeWords String> name,
        Optional<PartialDate> from,
        Optional<PartialDate> to,
        Optional<Power> power,
        List<@Valid Involvement> involvement,
        List<@Valid Decision> decisions,
        List<String> evidence)
        implements WithStage {

    /** Keeps the lists as given. */
    public Stage {
        involvement = List.copyOf(involvement);
        decisions = List.copyOf(decisions);
        evidence = List.copyOf(evidence);
    }

    /** A builder; the phase is needed. */
    public static StageBuilder builder() {
        return new StageBuilder();
    }
}
