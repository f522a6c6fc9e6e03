package org.copro.assessment.portfolio;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.copro.binding.Reading;
import org.copro.file.ConsistentProject;
import org.copro.file.ProjectFiles;
import org.copro.project.Project;

/**
 * Records that wait to be read, in a fixed order. No more than one of them is held at a time, and none may have more
 * than {@link org.copro.binding.Format#LARGEST} bytes.
 */
public abstract sealed class Records implements Closeable permits LineRecords, GivenLines, PathRecords, RecordsInOrder {

    Records() {}

    /**
     * One record a line, in JSON (NDJSON). Empty lines are passed over; every other line is a record or has a fault of
     * its own.
     *
     * @param bytes in UTF-8; closed with the records
     * @param source what messages call it
     */
    public static Records lines(InputStream bytes, String source) {
        return new LineRecords(bytes, source);
    }

    /**
     * Lines of an input that somebody else has told apart, as a program on a cluster does.
     *
     * @param lines in UTF-8, without their ends
     * @param source what messages call the input
     * @param first the number that the first of them has in the input, from 1
     */
    public static Records lines(Iterator<byte[]> lines, String source, int first) {
        return new GivenLines(lines, source, first);
    }

    /**
     * The records under a path: lines of a file whose name ends in {@code .ndjson} or {@code .jsonl}; any other file is
     * one record. Of a folder and the folders in it, all files whose names end in {@code .yaml}, {@code .yml},
     * {@code .json}, {@code .ndjson} or {@code .jsonl}, in the order of their names; those that start with a full stop
     * are passed over, and links to folders are not followed.
     *
     * @param path what is not there is a fault of the input, not of the caller
     */
    public static Records of(Path path) {
        return new PathRecords(path);
    }

    /** These, one after another. Each is opened when its turn comes. */
    public static Records inOrder(List<Records> all) {
        return new RecordsInOrder(all);
    }

    /**
     * Reads all records, without judging them.
     *
     * @param files by whose rules
     * @param each takes each record in its order, or all that is wrong with it
     * @throws IOException if what comes after cannot be read either
     */
    public void read(ProjectFiles files, Consumer<Reading<Project>> each) throws IOException {
        for (Optional<Entry> entry = next(); entry.isPresent(); entry = next()) {
            each.accept(entry.get().read(files).map(ConsistentProject::project));
        }
    }

    /** Whether a path is that of a file with one record a line, by its name. */
    public static boolean isOfLines(Path path) {
        return PathRecords.hasEnding(path, PathRecords.OF_LINES);
    }

    /**
     * How many bytes there are in all, so that it can be told how far one has come; empty where that shows only at the
     * end.
     */
    public OptionalLong size() {
        return OptionalLong.empty();
    }

    /**
     * The next record, or what stands in its place; empty at the end.
     *
     * @throws IOException if what comes after cannot be read either
     */
    abstract Optional<Entry> next() throws IOException;
}
