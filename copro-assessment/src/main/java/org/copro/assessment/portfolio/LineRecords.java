package org.copro.assessment.portfolio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.copro.binding.Format;
import org.copro.binding.Place;
import org.copro.binding.Problem.Rule;

/** One record a line. Of a line that is too long no more is held than a record may have. */
final class LineRecords extends Records {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final String source;
    private final byte[] buffer = new byte[64 * 1024];
    private int next;
    private int end;
    private int line;
    private boolean isOver;

    LineRecords(InputStream in, String source) {
        this.in = in;
        this.source = source;
    }

    @Override
    Optional<Entry> next() throws IOException {
        while (!isOver && (next < end || fill())) {
            line = Math.addExact(line, 1);
            Optional<Entry> notLines = line == 1 ? notLines() : Optional.empty();
            isOver = notLines.isPresent();
            Optional<Entry> entry = isOver ? notLines : line();
            if (entry.isPresent()) {
                return entry;
            }
        }
        return Optional.empty();
    }

    /** The line that begins here; empty if there is nothing on it. */
    private Optional<Entry> line() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4 * 1024);
        boolean isTooLong = false;
        boolean isEnded = false;
        while (!isEnded && (next < end || fill())) {
            int stop = next;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            isTooLong |= bytes.size() + (stop - next) > Format.LARGEST;
            if (!isTooLong) {
                bytes.write(buffer, next, stop - next);
            }
            isEnded = stop < end;
            next = isEnded ? stop + 1 : stop;
        }
        if (isTooLong) {
            return Optional.of(tooLong(source, line));
        }
        return entry(source, line, bytes.toByteArray());
    }

    /** What stands on a line of at most {@link Format#LARGEST} bytes; empty if there is nothing on it. */
    static Optional<Entry> entry(String source, int line, byte[] bytes) {
        return isBlank(bytes) ? Optional.empty() : Optional.of(Entry.ofLine(source, line, bytes));
    }

    static Entry tooLong(String source, int line) {
        return Entry.fault(
                new Place(source, line, 1),
                Rule.TOO_LARGE,
                "this line is longer than %s MB, the most a record may have".formatted(Format.LARGEST / (1024 * 1024)));
    }

    private static boolean isBlank(byte[] line) {
        for (int i = startsWith(line, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0; i < line.length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] line, byte[] start) {
        return line.length >= start.length && Arrays.equals(line, 0, start.length, start, 0, start.length);
    }

    /** What is said once of an input that has no lines of text at all, instead of once for each. */
    private Optional<Entry> notLines() {
        int first = end < 2 ? 0 : (buffer[0] & 0xFF) << 8 | buffer[1] & 0xFF;
        return switch (first) {
            case 0xFFFE, 0xFEFF ->
                Optional.of(fault(Rule.SYNTAX, "this is a text in UTF-16; save it as plain text in UTF-8"));
            case 0x1F8B, 0x504B -> Optional.of(fault(Rule.SYNTAX, "this is a packed file; unpack it first"));
            default -> Optional.empty();
        };
    }

    private Entry fault(Rule rule, String message) {
        return Entry.fault(new Place(source, line, 1), rule, message);
    }

    private boolean fill() throws IOException {
        next = 0;
        try {
            end = in.readNBytes(buffer, 0, buffer.length);
        } catch (IOException broken) {
            throw new UnreadableRecordsException(source, broken);
        }
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
