package org.copro.benchmarks.records;

import java.time.LocalDate;
import java.util.List;
import org.copro.binding.Words;
import org.copro.people.Side;
import org.copro.power.PowerLevel;
import org.copro.power.PowerRange;
import tools.jackson.core.JsonGenerator;

/** Writes single facts as a project file has them, or leaves them out in one of the ways in which a fact is missing. */
final class RecordWriter {

    private static final int DAYS_OF_A_PROJECT = 1_500;

    final JsonGenerator out;
    final Dice dice;
    private final int known;
    private final int yes;

    /**
     * For one record.
     *
     * @param known how many of a hundred facts are recorded
     * @param yes how many of a hundred answers are yes
     */
    RecordWriter(JsonGenerator out, Dice dice, int known, int yes) {
        this.out = out;
        this.dice = dice;
        this.known = known;
        this.yes = yes;
    }

    /** Whether the next fact is recorded. */
    boolean isKnown() {
        return dice.percent(known);
    }

    void text(String key, String text) {
        out.writeStringProperty(key, text);
    }

    void textIfKnown(String key, List<String> texts) {
        if (isKnown()) {
            text(key, dice.any(texts));
        }
    }

    <E extends Enum<E>> void wordIfKnown(String key, Class<E> words) {
        if (isKnown()) {
            text(key, dice.any(words));
        }
    }

    /** Yes or no; or that it is not stated (4 %), or does not apply (3 %). */
    void answer(String key) {
        if (dice.percent(4)) {
            text(key, "not-stated");
        } else if (dice.percent(3)) {
            notApplicable(key);
        } else if (isKnown()) {
            text(key, dice.percent(yes) ? "yes" : "no");
        }
    }

    void notApplicable(String key) {
        out.writeObjectPropertyStart(key);
        text("not-applicable", dice.any(Vocabulary.REASONS));
        out.writeEndObject();
    }

    /** To the day (60 %), the month (25 %) or the year (15 %). */
    void date(String key, LocalDate day) {
        String text = day.toString();
        int precision = dice.weighted(60, 25, 15);
        text(key, precision == 0 ? text : text.substring(0, precision == 1 ? 7 : 4));
    }

    void dateIfKnown(String key, LocalDate day) {
        if (isKnown()) {
            date(key, day);
        }
    }

    /** A level (70 %), a range upwards from it (15 %), a rung of a ladder (12 %), or that it does not apply. */
    void power(String key, PowerLevel level) {
        switch (dice.weighted(70, 15, 12, 3)) {
            case 0 -> text(key, Words.kebab(level));
            case 1 -> {
                int high = Math.min(level.ordinal() + dice.between(1, 2), PowerLevel.LED.ordinal());
                range(key, new PowerRange(level, PowerLevel.values()[high]));
            }
            case 2 ->
                text(
                        key,
                        "iap2/"
                                + List.of("inform", "inform", "consult", "involve", "collaborate", "empower")
                                        .get(level.ordinal()));
            default -> notApplicable(key);
        }
    }

    private void range(String key, PowerRange range) {
        out.writeObjectPropertyStart(key);
        text("low", Words.kebab(range.low()));
        text("high", Words.kebab(range.high()));
        out.writeEndObject();
    }

    /** Sides that are named: people in as many of a hundred as answers are yes. */
    void sidesIfKnown(String key) {
        if (isKnown()) {
            out.writeArrayPropertyStart(key);
            if (dice.percent(yes)) {
                out.writeString(Words.kebab(Side.PEOPLE));
            }
            out.writeString(Words.kebab(Side.ORGANISATION));
            out.writeEndArray();
        }
    }

    void words(String key, List<String> words) {
        if (!words.isEmpty()) {
            out.writeArrayPropertyStart(key);
            words.forEach(out::writeString);
            out.writeEndArray();
        }
    }

    /** A day of a project that began on this one. */
    LocalDate day(LocalDate from) {
        return from.plusDays(dice.between(0, DAYS_OF_A_PROJECT));
    }

    /** All words of a type but one. */
    static <E extends Enum<E>> List<String> wordsBut(E other) {
        return Words.kebabs(other.getDeclaringClass()).stream()
                .filter(word -> !word.equals(Words.kebab(other)))
                .toList();
    }
}
