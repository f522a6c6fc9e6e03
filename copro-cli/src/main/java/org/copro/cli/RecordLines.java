package org.copro.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copro.binding.Format;
import org.copro.file.ProjectFiles;
import org.copro.ladder.Ladders;
import org.copro.project.Project;

/** Files with a project record on each line, as JSON. */
final class RecordLines {

    private RecordLines() {}

    /** Whether a file with this name has a record on each line: {@code .ndjson} or {@code .jsonl}. */
    static boolean isName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".ndjson") || lower.endsWith(".jsonl");
    }

    /** One record, with the end of its line. */
    static String line(Project project) {
        // line feeds inside texts are written as \n, so that all others are layout
        return new ProjectFiles().write(project, Format.JSON).replaceAll("\n *", "") + "\n";
    }

    /**
     * The records of a file.
     *
     * @param read receives them in their order
     * @return whether all could be read; what could not is reported
     */
    static boolean read(String name, Ladders ladders, List<Project> read, PrintWriter err) {
        Optional<Path> file = Inputs.path(name, err);
        if (file.isEmpty()) {
            return false;
        }
        ProjectFiles files = new ProjectFiles(ladders);
        boolean isWhole = true;
        List<Project> own = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file.get())) {
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    Optional<Project> one =
                            Inputs.value(files.read(line, "%s, line %s".formatted(name, number), Format.JSON), err);
                    one.ifPresent(own::add);
                    isWhole &= one.isPresent();
                }
                number++;
            }
        } catch (NoSuchFileException missing) {
            err.println(name + ": there is no such file");
            isWhole = false;
        } catch (CharacterCodingException notUtf8) {
            err.println(name + ": this is not a text in UTF-8");
            isWhole = false;
        } catch (IOException unreadable) {
            err.println("%s: the file cannot be read: %s".formatted(name, unreadable.getMessage()));
            isWhole = false;
        }
        read.addAll(own);
        return isWhole;
    }
}
