package org.copro.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.copro.binding.Reading;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What all reports of what people said take: the record, the day on which consents must hold, and how to write. */
final class ShownOn {

    @Parameters(paramLabel = "FILE", description = "The record, YAML or JSON (*.json).")
    private String file = "";

    @Mixin
    private OnDay on = new OnDay();

    @Mixin
    private Formatted formatted = new Formatted();

    /** The record; empty, with all that is wrong reported, if it cannot be used. */
    <T> Optional<T> read(Function<Path, Reading<T>> reader, PrintWriter err) {
        return Inputs.path(file, err).flatMap(path -> Inputs.value(reader.apply(path), err));
    }

    /** The day asked for. */
    LocalDate day(LocalDate today) {
        return on.or(today);
    }

    /** The report in the form asked for. */
    <T> String written(T report, Function<T, String> text, Function<T, String> json) {
        return formatted.of(report, text, json);
    }
}
