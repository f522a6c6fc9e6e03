package org.copro.time;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.copro.binding.NotUnderstoodException;
import org.copro.binding.Words;
import org.copro.binding.WrittenAsWord;

/**
 * A moment, with the time zone it was told in. Written as {@code 2023-04-04T23:59:00+01:00[Europe/London]}; the zone's
 * name may be left out, the hours from Greenwich may not.
 *
 * @param at the moment
 */
public record Moment(ZonedDateTime at) implements WrittenAsWord {

    private static final String EXAMPLE = "2023-04-04T23:59:00+01:00[Europe/London]";

    /**
     * Reads a moment.
     *
     * @throws NotUnderstoodException if it has no zone, or if the clocks of the zone never showed that time
     */
    public static Moment parse(String text) {
        TemporalAccessor written;
        try {
            written = DateTimeFormatter.ISO_ZONED_DATE_TIME.parse(text.strip());
        } catch (DateTimeParseException refused) {
            throw new NotUnderstoodException("'%s' is not a day and time with its zone; write it as %s"
                    .formatted(Words.shortened(text), EXAMPLE));
        }
        LocalDateTime local = LocalDateTime.from(written);
        ZoneId zone = written.query(TemporalQueries.zone());
        try {
            return new Moment(ZonedDateTime.ofStrict(local, ZoneOffset.from(written), zone));
        } catch (DateTimeException impossible) {
            List<ZoneOffset> valid = zone.getRules().getValidOffsets(local);
            throw new NotUnderstoodException(
                    valid.isEmpty()
                            ? "there is no '%s': the clocks in %s went forward over it".formatted(text, zone)
                            : "'%s' does not fit its zone: at that time %s was at %s"
                                    .formatted(
                                            Words.shortened(text),
                                            zone,
                                            valid.stream()
                                                    .map(ZoneOffset::toString)
                                                    .collect(Collectors.joining(" or "))));
        }
    }

    /** Whether this is at least a second later: parts of a second are passed over in both. */
    public boolean isAfter(Moment other) {
        return second().isAfter(other.second());
    }

    private ZonedDateTime second() {
        return at.truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public Optional<String> text() {
        return Optional.of(toString());
    }

    /** As written in files, with seconds. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        DateTimeFormatter.ISO_ZONED_DATE_TIME.formatTo(at, text);
        return text.toString();
    }
}
