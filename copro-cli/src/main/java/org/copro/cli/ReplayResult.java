package org.copro.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.copro.assessment.Assessment;
import org.copro.assessment.framework.Frameworks;
import org.copro.assessment.label.LabelDefinitions;
import org.copro.assessment.result.Replay;
import org.copro.assessment.result.WrittenResult;
import org.copro.assessment.result.WrittenResults;
import org.copro.assessment.view.Detail;
import org.copro.assessment.view.JsonView;
import org.copro.binding.Words;
import org.copro.ladder.Ladders;
import org.copro.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code copro replay}: makes a result anew and compares. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description =
                "Makes a result anew from the same facts, on the same date, with the same options, and says whether it comes out the same, byte for byte; or what is missing for that.",
        footer = {
            "",
            "Exit code: 0 when it is the same; 1 when it is not, though all it was made from is the same; 2 when something is missing or other."
        })
final class ReplayResult implements Callable<Integer> {

    /** All it was made from is the same, and yet it is not. */
    private static final int OTHER = 1;

    @Parameters(
            paramLabel = "RESULT.json",
            description =
                    "What 'copro assess --format json' wrote: one result, or several in a list; or a line of 'copro portfolio --full'.")
    private String file = "";

    @Option(
            names = "--project",
            paramLabel = "FILE",
            description =
                    "The project file the result was made from; the result itself does not hold the facts. For a list of results once for each, in their order.")
    private List<String> projects = new ArrayList<>();

    @Option(
            names = "--definition",
            paramLabel = "FILE",
            description = "The definition of your own that was used. One that comes with copro is found by its id.")
    private Optional<String> definition = Optional.empty();

    @Option(
            names = "--framework",
            paramLabel = "FILE",
            description = "A framework of your own that was used. May be given several times.")
    private List<String> frameworks = new ArrayList<>();

    @Mixin
    private OwnLadders ladders = new OwnLadders();

    @Mixin
    private Beside beside = new Beside();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Optional<WrittenResults> written = written(file, err);
        Optional<Ladders> knownLadders = ladders.known(err);
        Optional<Frameworks> knownFrameworks = Yardsticks.FRAMEWORKS.known(frameworks, err);
        Optional<LabelDefinitions> knownDefinitions =
                Yardsticks.DEFINITIONS.known(definition.stream().toList(), err);
        Optional<Beside.Read> read = beside.read(err);
        if (written.isEmpty()
                || read.isEmpty()
                || knownLadders.isEmpty()
                || knownFrameworks.isEmpty()
                || knownDefinitions.isEmpty()) {
            return Copro.UNUSABLE;
        }
        Replay replay = new Replay(knownDefinitions.get(), knownLadders.get(), knownFrameworks.get());
        List<WrittenResult> results = written.get().results();
        List<String> hindrances = new ArrayList<>();
        List<Assessment> again = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            WrittenResult result = results.get(i);
            List<String> ofOne = new ArrayList<>(replay.hindrances(result));
            Optional<Project> facts = facts(i, result, replay, read.get(), ofOne);
            if (ofOne.isEmpty()) {
                again.add(replay.again(result, facts.orElseThrow()));
            }
            String which = written.get().isArray()
                    ? "%s: result %s, '%s': ".formatted(file, i + 1, Words.shortened(result.project()))
                    : file + ": ";
            ofOne.stream().map(which::concat).forEach(hindrances::add);
        }
        if (!read.get().areAbout(results.stream().map(WrittenResult::project).toList(), err)) {
            return Copro.UNUSABLE;
        }
        for (String more : projects.subList(Math.min(results.size(), projects.size()), projects.size())) {
            hindrances.add("%s: there is no result left for the project file %s".formatted(file, more));
        }
        hindrances.forEach(err::println);
        return hindrances.isEmpty() ? compared(written.get(), again) : Copro.UNUSABLE;
    }

    private Optional<Project> facts(
            int index, WrittenResult result, Replay replay, Beside.Read read, List<String> hindrances) {
        if (index >= projects.size()) {
            hindrances.add(
                    "the facts are missing; give the project file with '--project': its id is '%s', and its facts have the hash %s"
                            .formatted(
                                    Words.shortened(result.project()),
                                    result.provenance().facts()));
            return Optional.empty();
        }
        String name = projects.get(index);
        PrintWriter err = spec.commandLine().getErr();
        Optional<Project> project = Inputs.read(name, replay.ladders(), err)
                .map(one -> read.joined(one, result.provenance().evaluatedOn(), err));
        hindrances.addAll(project.map(one -> replay.hindrances(result, name, one))
                .orElse(List.of("the facts cannot be read from " + name)));
        return project;
    }

    private int compared(WrittenResults written, List<Assessment> again) {
        // the reasons are asked for once for all results of a file
        Detail detail =
                new Detail(List.of(), written.results().get(0).provenance().why());
        String anew = anew(written, again, detail);
        PrintWriter out = spec.commandLine().getOut();
        StringWriter plain = new StringWriter();
        PlainText.to(plain).print(anew);
        if (isSame(written.text(), anew) || isSame(written.text(), plain.toString())) {
            out.println(file + ": the same, byte for byte");
            return Copro.DONE;
        }
        List<String> before = written.text().lines().toList();
        List<String> after = anew.lines().toList();
        int line = 0;
        while (line < Math.min(before.size(), after.size()) && before.get(line).equals(after.get(line))) {
            line++;
        }
        if (before.equals(after)) {
            out.println(
                    file
                            + ": the same but for the ends of its lines; another program has written it anew, or cut off its end");
            return OTHER;
        }
        out.println(
                "%s:%s: all it was made from is the same, and yet it differs from here on".formatted(file, line + 1));
        out.println("  in the file: " + (line < before.size() ? shown(before.get(line)) : "nothing more"));
        out.println("  made anew:   " + (line < after.size() ? shown(after.get(line)) : "nothing more"));
        return OTHER;
    }

    /** Laid out as they were written: a portfolio writes a result on one line. */
    private static String anew(WrittenResults written, List<Assessment> again, Detail detail) {
        if (written.isArray()) {
            return JsonView.render(again, detail);
        }
        return written.text().strip().indexOf('\n') < 0
                ? JsonView.line(again.get(0), detail)
                : JsonView.render(again.get(0), detail);
    }

    private static boolean isSame(String one, String other) {
        return Arrays.equals(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String shown(String line) {
        String text = line.strip();
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }

    /** The results in a file; empty, with all that is wrong reported, if it holds none. */
    static Optional<WrittenResults> written(String name, PrintWriter err) {
        Optional<WrittenResults> read = Inputs.path(name, err).map((Path path) -> WrittenResults.read(path));
        read.ifPresent(results -> results.problems().forEach(err::println));
        return read.filter(results -> results.problems().isEmpty());
    }
}
