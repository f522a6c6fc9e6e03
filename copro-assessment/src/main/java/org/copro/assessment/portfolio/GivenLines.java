package org.copro.assessment.portfolio;

import java.util.Iterator;
import java.util.Optional;
import org.copro.binding.Format;

/** Lines that somebody else has told apart, with the number of the first. */
final class GivenLines extends Records {

    private final Iterator<byte[]> lines;
    private final String source;
    private int line;

    GivenLines(Iterator<byte[]> lines, String source, int first) {
        this.lines = lines;
        this.source = source;
        line = first - 1;
    }

    @Override
    Optional<Entry> next() {
        while (lines.hasNext()) {
            byte[] bytes = lines.next();
            line = Math.addExact(line, 1);
            Optional<Entry> entry = bytes.length > Format.LARGEST
                    ? Optional.of(LineRecords.tooLong(source, line))
                    : LineRecords.entry(source, line, bytes);
            if (entry.isPresent()) {
                return entry;
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        // whoever gave the lines closes what they come from
    }
}
