package org.copro.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.copro.binding.NotUnderstoodException;
import org.copro.binding.Words;
import org.copro.binding.WrittenAsWord;

/**
 * A day, a month or a year, read as "some day in it". Two such dates may be certainly in order, certainly not, or
 * neither: {@code 2019} is not certainly before {@code 2019-03}.
 *
 * @param year four digits
 * @param month from 1 to 12; empty if only the year is known
 * @param day of the month; empty if only the month is known
 */
public record PartialDate(int year, Optional<Integer> month, Optional<Integer> day) implements WrittenAsWord {

    // signs of a date up to the end of each part
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    /** Refuses days that no calendar has. */
    public PartialDate {
        if (year < 1000 || year > 9999) {
            throw new IllegalArgumentException("a year must have four digits but was " + year);
        }
        if (day.isPresent() && month.isEmpty()) {
            throw new IllegalArgumentException("a day needs a month");
        }
        if (month.isPresent() && (month.get() < 1 || month.get() > 12)) {
            throw new IllegalArgumentException("there is no month " + twoDigits(month.get()));
        }
        if (day.isPresent()) {
            int days = YearMonth.of(year, month.get()).lengthOfMonth();
            if (day.get() < 1 || day.get() > days) {
                throw new IllegalArgumentException(
                        "there is no such day: %s-%s has %s days".formatted(year, twoDigits(month.get()), days));
            }
        }
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

    /** The first day it can be. */
    public LocalDate earliest() {
        return LocalDate.of(year, month.orElse(1), day.orElse(1));
    }

    /** The last day it can be. */
    public LocalDate latest() {
        return LocalDate.of(year, month.orElse(12), day.orElse(daysOfLastMonth()));
    }

    /** Whether every day this can be lies before every day the other can be. */
    public boolean isCertainlyBefore(PartialDate other) {
        // the last day that a month has, or could have, is not before any day of that month
        return number(12, 31) < other.number(1, 1);
    }

    /** Whether some day this can be lies before some day the other can be. */
    public boolean isPossiblyBefore(PartialDate other) {
        return number(1, 1) < other.last();
    }

    /** Whether the last day this can be lies before the last day the other can be. */
    public boolean endsBefore(PartialDate other) {
        return last() < other.last();
    }

    /** The number of the last day it can be. */
    private int last() {
        return number(12, daysOfLastMonth());
    }

    /** How many days the last month has that it can be in. */
    private int daysOfLastMonth() {
        return Month.of(month.orElse(12)).length(Year.isLeap(year));
    }

    /** A number that is higher the later the day is, with these in place of what is not known. */
    private int number(int otherMonth, int otherDay) {
        return (year * 100 + month.orElse(otherMonth)) * 100 + day.orElse(otherDay);
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

    private static void append(Optional<Integer> part, StringBuilder text) {
        if (part.isPresent()) {
            int number = part.get();
            text.append(number < 10 ? "-0" : "-").append(number);
        }
    }

    // not a format: that would write the digits of the machine's language
    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
