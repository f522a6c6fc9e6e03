package org.copro.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.copro.assessment.Assessor;
import org.copro.binding.InvalidDocumentException;
import org.copro.file.ProjectFiles;
import org.copro.ladder.Ladders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code copro ask}: asks for what is not recorded, and writes the answers into the project file. */
@Command(
        name = "ask",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description =
                "Asks for the facts that can still change the verdict on the word, and writes each answer into the file at once. Comments, order and layout of the file stay.")
final class Ask implements Callable<Integer> {

    private final LocalDate today;
    private final TypedLines typed;

    @Parameters(paramLabel = "FILE", description = "A project file, YAML or JSON (*.json). It is written to.")
    private String name = "";

    @Mixin
    private OwnLadders ownLadders = new OwnLadders();

    @Mixin
    private Judging judging = new Judging();

    @Option(
            names = "--levels",
            description = "Goes on when nothing can change the verdict any more, with what can change levels.")
    private boolean isAboutLevels;

    @Spec
    private CommandSpec spec;

    Ask(LocalDate today, TypedLines typed) {
        this.today = today;
        this.typed = typed;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Optional<Ladders> ladders = ownLadders.known(err);
        Optional<Judging.Yardstick> yardstick = judging.yardstick(err);
        if (ladders.isEmpty() || yardstick.isEmpty()) {
            return Copro.UNUSABLE;
        }
        // says what is wrong as the other commands do
        Optional<Path> path = Inputs.path(name, err)
                .filter(one -> Inputs.read(name, ladders.get(), err).isPresent());
        if (path.isEmpty()) {
            return Copro.UNUSABLE;
        }
        Assessor assessor = yardstick.get().assessor(ladders.get());
        try {
            KeptFile file = new KeptFile(path.get());
            WrittenRecord record = WrittenRecord.of(file.text(), name, new ProjectFiles(ladders.get()));
            Interview.Talk talk = new Interview.Talk(typed, out, err);
            boolean isWritten =
                    new Interview(assessor, judging.day(today), isAboutLevels, name, file, record, talk).hold();
            return isWritten ? Copro.DONE : Copro.UNUSABLE;
        } catch (IOException refused) {
            err.println(name + ": " + refused.getMessage());
            return Copro.UNUSABLE;
        } catch (InvalidDocumentException changed) {
            // between the first look and the second
            changed.problems().forEach(err::println);
            return Copro.UNUSABLE;
        }
    }
}
