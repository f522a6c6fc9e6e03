package org.copro.assessment.portfolio;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.copro.binding.Format;
import org.copro.binding.Place;
import org.copro.binding.Problem;
import org.copro.binding.Problem.Rule;
import org.copro.binding.Reading;
import org.copro.file.ConsistentProject;
import org.copro.file.ProjectFiles;

/** What stands at one place of the input: the bytes of a record, or a fault in its place. Not yet read. */
final class Entry {

    /** Of the whole file, not of a line. */
    private static final int NO_LINE = 0;

    private final Place place;
    private final Format format;
    private final byte[] bytes;
    private final List<Problem> faults;

    private Entry(Place place, Format format, byte[] bytes, List<Problem> faults) {
        this.place = place;
        this.format = format;
        this.bytes = bytes;
        this.faults = faults;
    }

    static Entry ofLine(String source, int line, byte[] bytes) {
        return new Entry(new Place(source, line, 1), Format.JSON, bytes, List.of());
    }

    static Entry ofFile(String source, byte[] bytes) {
        return new Entry(new Place(source, NO_LINE, NO_LINE), Format.of(source), bytes, List.of());
    }

    static Entry fault(Place place, Rule rule, String message) {
        return fault(place, List.of(new Problem(place, "", rule, message)));
    }

    static Entry fault(Place place, List<Problem> faults) {
        return new Entry(place, Format.JSON, new byte[0], faults);
    }

    /** Where it begins. */
    Place place() {
        return place;
    }

    /** How much memory it takes, in bytes. */
    int size() {
        return bytes.length;
    }

    /** The project, or all that is wrong with it, placed in the whole input. */
    Reading<ConsistentProject> read(ProjectFiles files) {
        if (!faults.isEmpty()) {
            return Reading.failed(faults);
        }
        Reading<ConsistentProject> reading = files.readConsistent(bytes, place.source(), format);
        return place.line() == NO_LINE || reading.value().isPresent() ? reading : line(files);
    }

    /** Once more, with what is wrong put in words for a line. */
    private Reading<ConsistentProject> line(ProjectFiles files) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Reading.failed(files.read(text, place.source(), format).problems().stream()
                    .map(this::placed)
                    .toList());
        } catch (CharacterCodingException notUtf8) {
            return Reading.failed(new Problem(place, "", Rule.SYNTAX, "this line is not a text in UTF-8"));
        }
    }

    /** The line that a line of its own is in the whole input. */
    private Problem placed(Problem problem) {
        int column = Math.max(1, problem.place().column());
        return new Problem(
                new Place(place.source(), place.line(), column), problem.pointer(), problem.rule(), problem.message());
    }

    /** All that what comes of it depends on. */
    byte[] content() {
        StringBuilder head = new StringBuilder(place.toString()).append('\n').append(bytes.length);
        faults.forEach(fault -> head.append('\n').append(fault));
        byte[] text = head.append('\n').toString().getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(text.length + bytes.length)
                .put(text)
                .put(bytes)
                .array();
    }
}
