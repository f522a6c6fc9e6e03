package org.copro.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.portfolio.Records;
import org.copro.binding.Reading;
import org.copro.file.ProjectFiles;
import org.copro.ladder.Ladders;
import org.copro.project.Project;

/** Project records in files with one on each line, as JSON, and in files and folders of their own. */
final class RecordLines {

    private RecordLines() {}

    /**
     * The records of a file or folder.
     *
     * @param read receives them in their order
     * @return whether all could be read; what could not is reported
     */
    static boolean read(String name, Ladders ladders, List<Project> read, PrintWriter err) {
        Optional<Path> path = Inputs.path(name, err);
        if (path.isEmpty()) {
            return false;
        }
        List<Reading<Project>> refused = new ArrayList<>();
        try (Records records = Records.of(path.get())) {
            records.read(
                    new ProjectFiles(ladders),
                    one -> Inputs.value(one, err).ifPresentOrElse(read::add, () -> refused.add(one)));
            return refused.isEmpty();
        } catch (IOException unreadable) {
            err.println("%s: the file cannot be read: %s".formatted(name, KeptFile.reason(unreadable)));
            return false;
        }
    }
}
