package org.copro.assessment.portfolio;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.copro.binding.Document;
import org.copro.binding.Format;
import org.copro.binding.Place;
import org.copro.binding.Problem;
import org.copro.binding.Problem.Rule;
import org.copro.project.Project;
import org.jspecify.annotations.Nullable;

/** The records of a file, or of a folder in the order of its names. Of a folder the names are held, no contents. */
final class PathRecords extends Records {

    static final List<String> OF_LINES = List.of(".ndjson", ".jsonl");
    private static final List<String> OF_ONE = List.of(".yaml", ".yml", ".json");

    private final Path named;
    private final Deque<Iterator<Path>> folders = new ArrayDeque<>();
    private @Nullable LineRecords lines;
    private boolean isBegun;
    private boolean isAnythingFound;

    PathRecords(Path named) {
        this.named = named;
    }

    @Override
    public OptionalLong size() {
        return OptionalLong.of(size(named));
    }

    private static long size(Path path) {
        try {
            if (!Files.isDirectory(path)) {
                return Files.size(path);
            }
            long all = 0;
            for (Path child : children(path)) {
                all += Files.isDirectory(child) && Files.isSymbolicLink(child) ? 0 : size(child);
            }
            return all;
        } catch (IOException unreadable) {
            // it is a problem when its turn comes
            return 0;
        }
    }

    @Override
    Optional<Entry> next() throws IOException {
        if (!isBegun) {
            isBegun = true;
            Optional<Entry> whole = Files.isDirectory(named) ? opened(named) : file(named);
            if (whole.isPresent()) {
                return found(whole);
            }
        }
        while (true) {
            Optional<Entry> line = line();
            if (line.isPresent()) {
                return found(line);
            }
            if (folders.isEmpty()) {
                return nothingFound();
            }
            if (folders.getFirst().hasNext()) {
                Path path = folders.getFirst().next();
                Optional<Entry> entry = Files.isDirectory(path) ? folder(path) : file(path);
                if (entry.isPresent()) {
                    return found(entry);
                }
            } else {
                folders.removeFirst();
            }
        }
    }

    private Optional<Entry> found(Optional<Entry> entry) {
        isAnythingFound = true;
        return entry;
    }

    /** A folder without a project is hardly what somebody meant. */
    private Optional<Entry> nothingFound() {
        if (isAnythingFound || !Files.isDirectory(named)) {
            return Optional.empty();
        }
        return found(Optional.of(Entry.fault(
                whole(named),
                Rule.MISSING,
                "there is no project in this folder; their names end in %s or %s"
                        .formatted(String.join(", ", OF_ONE), String.join(", ", OF_LINES)))));
    }

    private Optional<Entry> line() throws IOException {
        if (lines == null) {
            return Optional.empty();
        }
        Optional<Entry> line = lines.next();
        if (line.isEmpty()) {
            lines.close();
            lines = null;
        }
        return line;
    }

    /** A folder within a folder. A link to one could lead round in a circle, and is not gone through. */
    private Optional<Entry> folder(Path folder) {
        return Files.isSymbolicLink(folder)
                ? Optional.of(Entry.fault(
                        whole(folder),
                        Rule.UNREADABLE,
                        "this is a link to another folder and is not gone through; name that folder as an input"))
                : opened(folder);
    }

    /** Goes into a folder; what stands in the way, if it cannot be opened. */
    private Optional<Entry> opened(Path folder) {
        try {
            folders.addFirst(children(folder).iterator());
            return Optional.empty();
        } catch (IOException refused) {
            return Optional.of(Entry.fault(whole(folder), Rule.UNREADABLE, "this folder cannot be opened"));
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(PathRecords::isAsked)
                    .sorted(Comparator.comparing(child -> child.getFileName().toString()))
                    .toList();
        }
    }

    private static boolean isAsked(Path child) {
        boolean isHidden = child.getFileName().toString().startsWith(".");
        return !isHidden && (Files.isDirectory(child) || hasEnding(child, OF_ONE) || hasEnding(child, OF_LINES));
    }

    static boolean hasEnding(Path file, List<String> endings) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(name::endsWith);
    }

    /** The one record of a file, or what stands in its way; empty for a file of lines, which come then. */
    private Optional<Entry> file(Path file) {
        try {
            if (hasEnding(file, OF_LINES)) {
                lines = new LineRecords(Files.newInputStream(file), file.toString());
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(file)) {
                return Optional.of(Entry.ofFile(file.toString(), in.readNBytes(Format.LARGEST + 1)));
            }
        } catch (IOException refused) {
            // a document says in plain words why it cannot be read
            List<Problem> why = Document.read(file, Project.class).problems();
            return Optional.of(
                    why.isEmpty()
                            ? Entry.fault(whole(file), Rule.UNREADABLE, "the file cannot be read")
                            : Entry.fault(whole(file), why));
        }
    }

    private static Place whole(Path path) {
        return new Place(path.toString(), 0, 0);
    }

    @Override
    public void close() throws IOException {
        folders.clear();
        if (lines != null) {
            lines.close();
        }
    }
}
