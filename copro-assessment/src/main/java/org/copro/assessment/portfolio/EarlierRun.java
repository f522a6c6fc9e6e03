package org.copro.assessment.portfolio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.copro.assessment.table.TidyTables;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What an earlier run has left in a folder, told from files that only have the same names. */
final class EarlierRun {

    private EarlierRun() {}

    /**
     * Refuses files that a run would replace or take away and that no earlier run has written.
     *
     * @param touched names of all that it would write or take away
     */
    static void requireOurs(Path folder, Set<String> touched) throws IOException {
        Set<String> ours = files(folder);
        List<String> foreign = touched.stream()
                .filter(name -> !ours.contains(name) && Files.exists(folder.resolve(name)))
                .toList();
        if (!foreign.isEmpty()) {
            throw new ForeignFilesException(foreign);
        }
    }

    /** Names of the files an earlier run has written, told by its settings; tables as their package lists them. */
    private static Set<String> files(Path folder) throws IOException {
        Set<String> files = new LinkedHashSet<>();
        if (json(folder.resolve(ResultsFolder.SETTINGS)).path("settings").isArray()) {
            files.add(ResultsFolder.RESULTS);
            files.add(ResultsFolder.SETTINGS);
            files.add(ResultsFolder.PROBLEMS);
            files.addAll(SummaryFiles.NAMES);
            JsonNode tables = json(folder.resolve(TidyTables.DATA_PACKAGE)).path("resources");
            if (tables.isArray()) {
                files.add(TidyTables.DATA_PACKAGE);
                files.add(TidyTables.CODEBOOK);
                tables.valueStream().forEach(one -> files.add(one.path("path").asString("")));
            }
        }
        return files;
    }

    /** What stands in a file; nothing if it is not there, or not JSON. */
    private static JsonNode json(Path file) throws IOException {
        try {
            return Files.isRegularFile(file)
                    ? JsonMapper.shared().readTree(Files.readAllBytes(file))
                    : MissingNode.getInstance();
        } catch (JacksonException other) {
            return MissingNode.getInstance();
        }
    }
}
