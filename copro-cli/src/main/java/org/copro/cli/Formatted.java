package org.copro.cli;

import java.util.function.Function;
import picocli.CommandLine.Option;

/** How a command that says one thing writes it. */
final class Formatted {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = OutputConverter.class,
            description = "text (for people) or json (for programs).")
    private Output format = Output.TEXT;

    /** What came out, in the form asked for. */
    <T> String of(T said, Function<T, String> text, Function<T, String> json) {
        return (format == Output.TEXT ? text : json).apply(said);
    }
}
