package org.copro.survey;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copro.binding.NotUnderstoodException;
import org.copro.binding.Words;
import org.copro.time.Moment;

/** Reads the times of a form service. */
public final class TimeStamps {

    /** What every pattern must be able to say: a day, an hour after noon and a minute. */
    private static final ZonedDateTime SAMPLE = ZonedDateTime.of(2023, 11, 24, 15, 37, 0, 0, ZoneOffset.UTC);

    private final DateTimeFormatter formatter;
    private final Optional<ZoneId> zone;
    private final String example;

    private TimeStamps(DateTimeFormatter formatter, Optional<ZoneId> zone, String example) {
        this.formatter = formatter;
        this.zone = zone;
        this.example = example;
    }

    /**
     * As the column says.
     *
     * @throws NotUnderstoodException if its pattern or zone is none, or if neither says which zone the times are in
     */
    public static TimeStamps of(ReceivedColumn column) {
        DateTimeFormatter formatter =
                column.pattern().map(TimeStamps::formatter).orElse(DateTimeFormatter.ISO_DATE_TIME);
        Optional<ZoneId> zone = column.zone().map(TimeStamps::zone);
        StringBuilder example = new StringBuilder();
        boolean tellsZone;
        try {
            formatter.formatTo(SAMPLE, example);
            TemporalAccessor back = formatter.parse(example);
            tellsZone = back.query(TemporalQueries.zone()) != null;
            if (!Optional.of(SAMPLE.toLocalDateTime()).equals(local(back))) {
                throw new DateTimeException("less than a day, an hour and a minute");
            }
        } catch (DateTimeException tooLittle) {
            throw new NotUnderstoodException(
                    "the pattern '%s' does not tell a day, an hour out of 24 (or with AM and PM) and a minute"
                            .formatted(Words.shortened(column.pattern().orElse(""))));
        }
        if (zone.isEmpty() && column.pattern().isPresent() && !tellsZone) {
            throw new NotUnderstoodException(
                    "the times are given without their zone; write the zone of the form service, as in zone: Europe/London");
        }
        return new TimeStamps(formatter, zone, example.toString());
    }

    private static DateTimeFormatter formatter(String pattern) {
        try {
            return new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(yearsWithoutEra(pattern))
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT);
        } catch (IllegalArgumentException refused) {
            throw new NotUnderstoodException(
                    "'%s' is not a pattern of a time; write one such as d/M/yyyy HH:mm:ss, letter by letter as the service exports it"
                            .formatted(Words.shortened(pattern)));
        }
    }

    /** Strict reading, which refuses the 30 February, takes a year with {@code y} only together with its era. */
    private static String yearsWithoutEra(String pattern) {
        StringBuilder years = new StringBuilder();
        boolean isQuoted = false;
        for (char letter : pattern.toCharArray()) {
            isQuoted ^= letter == '\'';
            years.append(letter == 'y' && !isQuoted ? 'u' : letter);
        }
        return years.toString();
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            List<String> known = ZoneId.getAvailableZoneIds().stream().sorted().toList();
            throw new NotUnderstoodException("there is no time zone '%s'%s; they have names such as Europe/London"
                    .formatted(Words.shortened(name), Words.didYouMean(name, known)));
        }
    }

    /**
     * Reads a time.
     *
     * @return the moments it can mean: none if the clocks of the zone never showed it, two in the hour that comes
     *     twice, the earlier first
     * @throws NotUnderstoodException if it is not written as it should be
     */
    public List<Moment> read(String text) {
        TemporalAccessor read;
        try {
            read = formatter.parse(text);
        } catch (DateTimeException refused) {
            throw notATime(text);
        }
        LocalDateTime local = local(read).orElseThrow(() -> notATime(text));
        ZoneOffset offset = read.query(TemporalQueries.offset());
        ZoneId own = read.query(TemporalQueries.zone());
        if (offset != null) {
            ZonedDateTime moment = local.atOffset(offset).toZonedDateTime();
            return List.of(new Moment(zone.or(() -> Optional.ofNullable(own))
                    .map(moment::withZoneSameInstant)
                    .orElse(moment)));
        }
        ZoneId where = Optional.ofNullable(own)
                .or(() -> zone)
                .orElseThrow(() -> new NotUnderstoodException(
                        "'%s' does not say its time zone; write it as 2023-04-04T23:59:00+01:00, or give the zone in the survey"
                                .formatted(Words.shortened(text))));
        return where.getRules().getValidOffsets(local).stream()
                .map(valid -> new Moment(ZonedDateTime.ofStrict(local, valid, where)))
                .sorted((one, other) -> one.at().compareTo(other.at()))
                .toList();
    }

    private NotUnderstoodException notATime(String text) {
        return new NotUnderstoodException(
                "'%s' is not a time as the survey expects it, such as '%s'".formatted(Words.shortened(text), example));
    }

    private static Optional<LocalDateTime> local(TemporalAccessor read) {
        return Optional.ofNullable(read.query(TemporalQueries.localDate()))
                .flatMap(day -> Optional.ofNullable(read.query(TemporalQueries.localTime()))
                        .map(day::atTime));
    }
}
