package org.copro.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.ladder.Ladders;
import picocli.CommandLine.Option;

/** The user's own ladders that records name rungs of. */
final class OwnLadders {

    @Option(
            names = "--ladder",
            paramLabel = "FILE",
            description = "A ladder of your own whose rungs the projects name. May be given several times.")
    private List<String> files = new ArrayList<>();

    /** The ladders that come with copro and the user's own; empty if one of these cannot be used. */
    Optional<Ladders> known(PrintWriter err) {
        return Yardsticks.LADDERS.known(files, err);
    }
}
