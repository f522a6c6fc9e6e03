package org.copro.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Optional;
import org.copro.binding.NotUnderstoodException;
import org.copro.binding.Words;
import org.copro.binding.WrittenAsWord;
import org.jspecify.annotations.Nullable;

/**
 * A day, a month or a year, read as "some day in it". Two such dates may be certainly in order, certainly not, or
 * neither: {@code 2019} is not certainly before {@code 2019-03}. Immutable.
 */
public final class PartialDate implements WrittenAsWord {

    // signs of a date up to the end of each part
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    private static final int NOT_KNOWN = 0;

    private final int year;
    private final int month;
    private final int day;
    // the first and the last day it can be, as numbers such as 20190311: higher the later a day is
    private final int first;
    private final int last;

    /**
     * A date. Refuses days that no calendar has.
     *
     * @param year four digits
     * @param month from 1 to 12; empty if only the year is known
     * @param day of the month; empty if only the month is known
     */
    public PartialDate(int year, Optional<Integer> month, Optional<Integer> day) {
        if (year < 1000 || year > 9999) {
            throw new IllegalArgumentException("a year must have four digits but was " + year);
        }
        if (day.isPresent() && month.isEmpty()) {
            throw new IllegalArgumentException("a day needs a month");
        }
        if (month.isPresent() && (month.get() < 1 || month.get() > 12)) {
            throw new IllegalArgumentException("there is no month " + twoDigits(month.get()));
        }
        this.year = year;
        this.month = month.orElse(NOT_KNOWN);
        this.day = day.orElse(NOT_KNOWN);
        int lastMonth = month.orElse(12);
        int days = Month.of(lastMonth).length(Year.isLeap(year));
        if (day.isPresent() && (day.get() < 1 || day.get() > days)) {
            throw new IllegalArgumentException(
                    "there is no such day: %s-%s has %s days".formatted(year, twoDigits(lastMonth), days));
        }
        first = number(month.orElse(1), day.orElse(1));
        last = number(lastMonth, day.orElse(days));
    }

    /** The day known to the day. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), Optional.of(day.getMonthValue()), Optional.of(day.getDayOfMonth()));
    }

    /** Reads {@code 2019}, {@code 2019-03} or {@code 2019-03-11}. */
    public static PartialDate parse(String text) {
        String date = text.strip();
        if (!isDate(date)) {
            throw new NotUnderstoodException(
                    "'%s' is not a date; write a day as 2019-03-11, a month as 2019-03 or a year as 2019"
                            .formatted(Words.shortened(text)));
        }
        try {
            return new PartialDate(
                    Integer.parseInt(date, 0, YEAR, 10),
                    date.length() > YEAR ? Optional.of(Integer.parseInt(date, YEAR + 1, MONTH, 10)) : Optional.empty(),
                    date.length() > MONTH ? Optional.of(Integer.parseInt(date, MONTH + 1, DAY, 10)) : Optional.empty());
        } catch (IllegalArgumentException | DateTimeException impossible) {
            throw new NotUnderstoodException("'%s' is not a date: %s".formatted(text, impossible.getMessage()));
        }
    }

    /** Whether it is written as one, whatever the calendar says. */
    private static boolean isDate(String text) {
        if (text.length() != YEAR && text.length() != MONTH && text.length() != DAY) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean isHyphen = i == YEAR || i == MONTH;
            if (isHyphen ? sign != '-' : sign < '0' || sign > '9') {
                return false;
            }
        }
        return true;
    }

    /** The year, in four digits. */
    public int year() {
        return year;
    }

    /** The month, from 1 to 12; empty if only the year is known. */
    public Optional<Integer> month() {
        return month == NOT_KNOWN ? Optional.empty() : Optional.of(month);
    }

    /** The day of the month; empty if only the month is known. */
    public Optional<Integer> day() {
        return day == NOT_KNOWN ? Optional.empty() : Optional.of(day);
    }

    /** The first day it can be. */
    public LocalDate earliest() {
        return day(first);
    }

    /** The last day it can be. */
    public LocalDate latest() {
        return day(last);
    }

    /** Whether every day this can be lies before every day the other can be. */
    public boolean isCertainlyBefore(PartialDate other) {
        return last < other.first;
    }

    /** Whether some day this can be lies before some day the other can be. */
    public boolean isPossiblyBefore(PartialDate other) {
        return first < other.last;
    }

    /** Whether the last day this can be lies before the last day the other can be. */
    public boolean endsBefore(PartialDate other) {
        return last < other.last;
    }

    /** Whether every day this can be lies before a day. */
    public boolean isCertainlyBefore(LocalDate other) {
        return last < (other.getYear() * 100L + other.getMonthValue()) * 100L + other.getDayOfMonth();
    }

    private int number(int ofMonth, int ofDay) {
        return (year * 100 + ofMonth) * 100 + ofDay;
    }

    private static LocalDate day(int number) {
        return LocalDate.of(number / 10_000, number / 100 % 100, number % 100);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate date && first == date.first && last == date.last;
    }

    @Override
    public int hashCode() {
        return 31 * first + last;
    }

    @Override
    public Optional<String> text() {
        return Optional.of(toString());
    }

    /** As written in files. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(DAY).append(year);
        append(month, text);
        append(day, text);
        return text.toString();
    }

    private static void append(int part, StringBuilder text) {
        if (part != NOT_KNOWN) {
            text.append(part < 10 ? "-0" : "-").append(part);
        }
    }

    // not a format: that would write the digits of the machine's language
    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
