package org.copro.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.copro.known.Answer;
import org.copro.known.Share;
import org.copro.time.PartialDate;

/** Chance, in the shapes that the facts of a project need. */
final class Dice {

    private static final LocalDate FIRST = LocalDate.of(2018, 11, 20);

    /** Ordinary words, and what has broken writers of YAML and JSON before. */
    private static final List<String> PIECES = List.of(
            "Programmes of a youth service",
            "a",
            "Ω",
            "é",
            "İı",
            "ß",
            "中文",
            "عربي",
            "😀",
            "e\u0301",
            " ",
            "  ",
            ": ",
            ":",
            " #",
            "#",
            "- ",
            "-",
            "'",
            "\"",
            "\\",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            "\u0085",
            "\u00a0",
            "\u2028",
            "\ufeff",
            "\u0007",
            "yes",
            "no",
            "on",
            "null",
            "~",
            "true",
            "1.0",
            "0x1F",
            "1e3",
            "012",
            "1_000",
            "2019-03",
            "12:30:45",
            ".inf",
            ".NaN",
            "not-stated",
            "{",
            "}",
            "[",
            "]",
            ",",
            "&",
            "*",
            "!",
            "%",
            "@",
            "`",
            "?",
            "|",
            ">",
            "=",
            "<<",
            "---",
            "...");

    /** Groups, and the same groups as others write them. */
    private static final List<String> GROUPS = List.of(
            "children-and-young-people",
            "Children and young people",
            "carers",
            "Carers",
            "older people",
            "older-people",
            " Older  People",
            "people who sleep rough",
            "Гурт",
            "ГУРТ");

    /** The ends and what lies next to them, shares that no percentage writes, and the finest there is. */
    private static final List<Share> SHARES = List.of(
            Share.NONE,
            Share.ALL,
            new Share(1, 100),
            new Share(99, 100),
            new Share(1, 200),
            new Share(1, 3),
            new Share(2, 3),
            new Share(1, 2),
            new Share(999_999, 1_000_000),
            new Share(1, Long.MAX_VALUE));

    private final Random random;
    private final double density;

    /**
     * Throws with this randomness.
     *
     * @param density how often a fact is stated, from 0 to 1
     */
    Dice(Random random, double density) {
        this.random = random;
        this.density = density;
    }

    /** From 0 to {@code most}, both included. */
    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    <T> T of(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    <E extends Enum<E>> E of(Class<E> type) {
        return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
    }

    /** Stated or not. */
    <T> Optional<T> maybe(Supplier<T> fact) {
        return random.nextDouble() < density ? Optional.of(fact.get()) : Optional.empty();
    }

    <E extends Enum<E>> Optional<E> maybe(Class<E> type) {
        return maybe(() -> of(type));
    }

    <T> List<T> list(int most, Supplier<T> item) {
        List<T> items = new ArrayList<>();
        int size = upTo(most);
        for (int i = 0; i < size; i++) {
            items.add(item.get());
        }
        return items;
    }

    /** Some of these, each once, in their order. */
    <T> List<T> some(List<T> all) {
        return all.stream().filter(one -> random.nextDouble() < density / 2).toList();
    }

    Answer answer() {
        return oneIn(6) ? Answer.notApplicable(text()) : random.nextBoolean() ? Answer.YES : Answer.NO;
    }

    Share share() {
        return oneIn(4) ? new Share(upTo(100), 100) : of(SHARES);
    }

    /** A group that others may name too, spelt alike or not; sometimes any text. */
    String group() {
        return oneIn(6) ? text() : of(GROUPS);
    }

    /** Not blank, otherwise of any kind. */
    String text() {
        if (oneIn(2)) {
            return PIECES.get(0);
        }
        StringBuilder text = new StringBuilder();
        for (int left = 1 + upTo(4); left > 0; left--) {
            text.append(of(PIECES));
        }
        boolean isBlank =
                text.chars().allMatch(sign -> Character.isWhitespace(sign) || "\u0085\u00a0".indexOf(sign) >= 0);
        return isBlank ? text.append('x').toString() : text.toString();
    }

    /** The number of a day, between two others. */
    int day(int first, int last) {
        return first + upTo(last - first);
    }

    /** The day, or the month or year it lies in. */
    PartialDate date(int day) {
        PartialDate date = PartialDate.of(FIRST.plusDays(day));
        return switch (upTo(2)) {
            case 0 -> date;
            case 1 -> new PartialDate(date.year(), date.month(), Optional.empty());
            default -> new PartialDate(date.year(), Optional.empty(), Optional.empty());
        };
    }
}
