package org.copro.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.copro.assessment.Assessment;
import org.copro.assessment.Assessor;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.label.LabelDefinition;
import org.copro.assessment.view.Detail;
import org.copro.assessment.view.JsonView;
import org.copro.assessment.view.TextView;
import org.copro.assessment.vision.VisionReference;
import org.copro.binding.Words;
import org.copro.file.VisionFiles;
import org.copro.ladder.Ladders;
import org.copro.project.Label;
import org.copro.project.Project;
import org.copro.vision.VisionRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code copro assess}: judges projects. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description = "Says who had the say stage by stage, whether the word in use fits, and why.")
final class Assess implements Callable<Integer> {

    private final LocalDate today;

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(
            names = "--definition",
            paramLabel = "ID|FILE",
            description =
                    "The definition to use for the words it defines; see 'copro definitions'. Or a file with your own.")
    private Optional<String> definition = Optional.empty();

    @Option(
            names = "--framework",
            paramLabel = "ID|FILE",
            description =
                    "A framework to score the principles of, with every question and its answer; see 'copro frameworks'. Or a file with your own. May be given several times. Copro's own principles, in short, if not given.")
    private List<String> frameworks = new ArrayList<>();

    @Option(
            names = "--why",
            description =
                    "Shows the reasons as a tree: what was asked, what came of it, and where it stands in the file.")
    private boolean isWhy;

    @Option(
            names = "--answers",
            paramLabel = "FILE",
            description =
                    "How answers to a survey are read as ratings of one of the projects. Those of people who agree are used. May be given several times.")
    private List<String> answers = new ArrayList<>();

    @Option(
            names = "--vision",
            paramLabel = "FILE",
            description =
                    "The record of a vision that the projects refer to; who agreed to it, and when, is taken from it. May be given several times.")
    private List<String> visions = new ArrayList<>();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description =
                    "The date on which evidence must count and consent must hold, as 2026-11-21. Today if not given.")
    private Optional<LocalDate> on = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = OutputConverter.class,
            description = "text (for people) or json (for programs: an object for one file, an array for several).")
    private Output format = Output.TEXT;

    @Spec
    private CommandSpec spec;

    Assess(LocalDate today) {
        this.today = today;
    }

    /** How results are written. */
    enum Output {
        /** For people. */
        TEXT,
        /** For programs. */
        JSON
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Optional<Ladders> ladders = inputs.ladders(err);
        Optional<List<LabelDefinition>> named =
                Yardsticks.DEFINITIONS.named(definition.stream().toList(), err);
        Optional<List<Framework>> scored = Yardsticks.FRAMEWORKS.named(frameworks, err);
        List<Answers> heard = new ArrayList<>();
        answers.forEach(file ->
                Inputs.path(file, err).flatMap(path -> Answers.read(path, err)).ifPresent(heard::add));
        List<VisionRecord> agreed = new ArrayList<>();
        visions.forEach(file -> Inputs.path(file, err)
                .flatMap(path -> Inputs.value(VisionFiles.read(path), err))
                .ifPresent(agreed::add));
        if (agreed.size() < visions.size()) {
            return Copro.UNUSABLE;
        }
        if (ladders.isEmpty() || named.isEmpty() || scored.isEmpty() || heard.size() < answers.size()) {
            return Copro.UNUSABLE;
        }
        Optional<LabelDefinition> chosen = named.get().stream().findFirst();
        List<String> asked = scored.get().stream().map(Framework::id).toList();
        Assessor assessor = assessor(chosen, ladders.get(), scored.get());
        Detail detail = new Detail(asked, isWhy);
        List<String> read = new ArrayList<>();
        List<Assessment> results = new ArrayList<>();
        for (String file : inputs.files()) {
            Optional<Project> project = Inputs.read(file, ladders.get(), err);
            if (project.isPresent()) {
                Project joined = withVision(project.get(), agreed, err);
                for (Answers one : heard) {
                    joined = one.isAbout(joined) ? one.joined(joined, on.orElse(today), err) : joined;
                }
                read.add(joined.id());
                results.add(assessor.assess(joined, on.orElse(today)));
            }
        }
        boolean isNobodyMissing = areAllAnswered(heard, read, err);
        if (format == Output.TEXT) {
            out.print(String.join(
                    "\n\n",
                    results.stream()
                            .map(result -> TextView.render(result, detail))
                            .toList()));
        } else if (inputs.files().size() > 1) {
            out.print(JsonView.render(results, detail));
        } else {
            results.forEach(result -> out.print(JsonView.render(result, detail)));
        }
        chosen.ifPresent(one -> results.forEach(result -> warnIfNotUsed(one, result, err)));
        return results.size() == inputs.files().size() && isNobodyMissing ? Copro.DONE : Copro.UNUSABLE;
    }

    /** What the project does not say of its vision is taken from the record it refers to, if that is given. */
    private static Project withVision(Project project, List<VisionRecord> agreed, PrintWriter err) {
        VisionReference reference = VisionReference.of(project, agreed);
        reference
                .missing()
                .ifPresent(id -> err.println(
                        "note: %s refers to the vision '%s', whose record is not given; give it with '--vision'"
                                .formatted(project.id(), id)));
        return reference.project();
    }

    /** Answers about a project that is not given are most likely meant for another file. */
    private static boolean areAllAnswered(List<Answers> heard, List<String> read, PrintWriter err) {
        List<String> others = heard.stream()
                .map(one -> one.reading().project())
                .filter(project -> !read.contains(project))
                .toList();
        others.forEach(project ->
                err.println("--answers: they are about the project '%s', which is not given".formatted(project)));
        return others.isEmpty();
    }

    /** One that judges by what was asked for; by copro's own principles if no framework was. */
    static Assessor assessor(Optional<LabelDefinition> chosen, Ladders ladders, List<Framework> scored) {
        Assessor assessor = chosen.map(Assessor.standard()::using)
                .orElseGet(Assessor::standard)
                .using(ladders);
        return scored.isEmpty() ? assessor : assessor.scoringBy(scored);
    }

    /** A definition that was asked for and does not define the word claimed should not go unnoticed. */
    private static void warnIfNotUsed(LabelDefinition asked, Assessment result, PrintWriter err) {
        Optional<Label> claimed = result.label().claimed();
        if (claimed.isPresent() && !asked.defines(claimed.get())) {
            err.println("note: %s claims the word '%s', which the definition '%s' does not define; it was %s"
                    .formatted(
                            result.project().id(),
                            Words.kebab(claimed.get()),
                            asked.id(),
                            result.label()
                                    .check()
                                    .map(check ->
                                            "held against " + check.definition().id())
                                    .orElse("not checked")));
        }
    }
}
