package org.copro.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The framework of an invented fund, and a project to score by it; both stand among the examples. */
final class Fund {

    /** The file with the framework, as typed in this module. */
    static final String FILE = "../copro-examples/frameworks/neighbourhood-fund.yaml";

    /** The same with six mistakes. */
    static final String SIX_MISTAKES = "../copro-examples/mistakes/six-mistakes-in-a-framework.yaml";

    /** A project with much good work, whose main decisions were made before people joined. */
    static final String PROJECT = "../copro-examples/projects/good-work-decided-too-early.yaml";

    private Fund() {}

    /** The text of the framework. */
    static String text() {
        try {
            return Files.readString(Path.of(FILE)).replace("\r\n", "\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The framework with one thing changed, written to a file; gives its name. */
    static String changed(Path folder, String from, String to) {
        if (!text().contains(from)) {
            throw new IllegalArgumentException("the framework has no '%s' to change".formatted(from));
        }
        return LunchClub.typed(folder, "changed.yaml", text().replace(from, to));
    }
}
