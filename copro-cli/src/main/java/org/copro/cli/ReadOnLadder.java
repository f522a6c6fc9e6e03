package org.copro.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.copro.assessment.view.CatalogueView;
import org.copro.binding.NotUnderstoodException;
import org.copro.binding.Words;
import org.copro.ladder.Crosswalk;
import org.copro.ladder.Ladder;
import org.copro.ladder.Ladder.LadderRung;
import org.copro.ladder.Ladders;
import org.copro.power.Rung;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code copro crosswalk}: what a rung of one ladder is on another. */
@Command(
        name = "crosswalk",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description = "Reads a rung of one ladder on another: which rungs can mean the same, and how loosely.")
final class ReadOnLadder implements Callable<Integer> {

    @Parameters(paramLabel = "LADDER/RUNG", description = "As in tlap/consultation.")
    private String rung = "";

    @Option(names = "--to", paramLabel = "LADDER", required = true, description = "The other ladder, as in arnstein.")
    private String to = "";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try {
            Rung from = Rung.parse(rung);
            Ladder ladder = ladder(from.ladder());
            LadderRung read = known("rung of " + ladder.id(), from.low(), ladder.rungIds(), ladder.rung(from.low()));
            spec.commandLine().getOut().print(CatalogueView.crosswalk(ladder, Crosswalk.of(read, ladder(to))));
            return Copro.DONE;
        } catch (NotUnderstoodException unknown) {
            err.println("copro: " + unknown.getMessage());
            return Copro.UNUSABLE;
        }
    }

    private static Ladder ladder(String id) {
        List<String> ids = Ladders.shipped().all().stream().map(Ladder::id).toList();
        return known("ladder", id, ids, Ladders.shipped().find(id));
    }

    private static <T> T known(String what, String id, List<String> ids, Optional<T> found) {
        return found.orElseThrow(() -> new NotUnderstoodException("there is no %s called '%s'%s; there are %s"
                .formatted(what, Words.shortened(id), Words.didYouMean(id, ids), String.join(", ", ids))));
    }
}
