package org.copro.file;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.copro.binding.Document;
import org.copro.binding.Format;
import org.copro.binding.Origins;
import org.copro.binding.Problem;
import org.copro.binding.Reading;
import org.copro.vision.VisionRecord;

/** Reads and writes files that hold how a vision came to be, as strictly as project files. */
public final class VisionFiles {

    private VisionFiles() {}

    /** Reads a file; its name says whether it is JSON ({@code .json}) or YAML (any other). */
    public static Reading<VisionRecord> read(Path file) {
        return Document.read(file, VisionRecord.class).checkedBy(VisionFiles::check);
    }

    /**
     * Reads a text.
     *
     * @param text of the file
     * @param source what messages call it
     */
    public static Reading<VisionRecord> read(String text, String source, Format format) {
        return Document.read(text, source, format, VisionRecord.class).checkedBy(VisionFiles::check);
    }

    /**
     * Checks a record built in code as strictly as one read from a file.
     *
     * @return all that is wrong with it, with pointers but without lines; empty if nothing is
     */
    public static List<Problem> check(VisionRecord record) {
        return check(record, Origins.of(record));
    }

    /** Writes a record; reading the text gives an equal record. */
    public static String write(VisionRecord record, Format format) {
        return Document.write(record, format);
    }

    private static List<Problem> check(VisionRecord record, Origins origins) {
        return Stream.concat(VisionConsistency.check(record).stream(), Constraints.violations(record).stream())
                .map(complaint -> complaint.placed(origins))
                .toList();
    }
}
