package org.copro.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.copro.ladder.Ladders;
import org.copro.project.Project;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * What records say, all of them together: nothing is said if one of them cannot be used.
 *
 * @param <T> what is said
 */
abstract sealed class OverRecords<T> implements Callable<Integer> permits ReportBarriers, ReportBenefits {

    private final LocalDate today;
    private final BiFunction<List<Project>, LocalDate, T> saying;
    private final Function<T, String> text;
    private final Function<T, String> json;

    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private OnDay on = new OnDay();

    @Mixin
    private Formatted formatted = new Formatted();

    @Spec
    private CommandSpec spec;

    OverRecords(
            LocalDate today,
            BiFunction<List<Project>, LocalDate, T> saying,
            Function<T, String> text,
            Function<T, String> json) {
        this.today = today;
        this.saying = saying;
        this.text = text;
        this.json = json;
    }

    @Override
    public final Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Optional<Ladders> ladders = inputs.ladders(err);
        if (ladders.isEmpty()) {
            return Copro.UNUSABLE;
        }
        List<Project> projects = new ArrayList<>();
        inputs.files().forEach(file -> Inputs.read(file, ladders.get(), err).ifPresent(projects::add));
        if (projects.size() < inputs.files().size()) {
            return Copro.UNUSABLE;
        }
        spec.commandLine().getOut().print(formatted.of(saying.apply(projects, on.or(today)), text, json));
        return Copro.DONE;
    }
}
