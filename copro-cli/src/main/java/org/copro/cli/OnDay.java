package org.copro.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The day as of which a command looks at what people said and at the evidence. */
final class OnDay {

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description =
                    "The day for which this is worked out, as 2026-11-21: consents must hold on it, and evidence must count. Today if not given.")
    private Optional<LocalDate> on = Optional.empty();

    /** The day asked for. */
    LocalDate or(LocalDate today) {
        return on.orElse(today);
    }
}
