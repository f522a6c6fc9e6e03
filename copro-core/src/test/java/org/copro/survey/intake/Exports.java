package org.copro.survey.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.copro.survey.Delimiter;
import org.copro.survey.Encoding;

/** Exports with planted faults. */
final class Exports {

    /** What is wrong with a row, if anything. */
    enum Plant {
        NOTHING,
        BAD_OPTION,
        LATE,
        EARLY,
        UNKNOWN_ROLE,
        CELL_TOO_MANY,
        CELL_MISSING,
        OPEN_QUOTE,
        SAME_ID,
        NO_ANSWER
    }

    /** Each ends with a plain sign, so that in Windows-1252 no two of them look like one of UTF-8. */
    private static final List<String> PIECES = List.of(
            "a",
            "word ",
            "caf\u00E9 ",
            "\u00A35",
            "\u2018so\u2019 ",
            "20 \u20AC.",
            ",",
            ";",
            "\t",
            "\"",
            "\"\"",
            "\n",
            "\r\n",
            "=1",
            "  ");

    private Exports() {}

    /**
     * A row.
     *
     * @param words of the free text
     */
    record Planned(Plant plant, String words) {}

    static Arbitrary<List<Planned>> plans() {
        Arbitrary<String> words = Arbitraries.of(PIECES).list().ofMaxSize(6).map(pieces -> String.join("", pieces));
        Arbitrary<Plant> plants = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Plant.NOTHING)), Tuple.of(2, Arbitraries.of(Plant.class)));
        return Combinators.combine(plants, words)
                .as(Planned::new)
                .list()
                .ofMaxSize(12)
                .map(Exports::apart);
    }

    /** Two broken rows after each other can look like one; nobody could say how many they are. */
    private static List<Planned> apart(List<Planned> plans) {
        Set<Plant> broken = EnumSet.of(Plant.OPEN_QUOTE, Plant.CELL_TOO_MANY, Plant.CELL_MISSING);
        List<Planned> apart = new ArrayList<>();
        for (Planned plan : plans) {
            boolean isSecond = !apart.isEmpty()
                    && broken.contains(apart.get(apart.size() - 1).plant())
                    && broken.contains(plan.plant());
            apart.add(isSecond ? new Planned(Plant.NOTHING, plan.words()) : plan);
        }
        return apart;
    }

    /**
     * How a file is written.
     *
     * @param hasMark whether it begins with a byte order mark
     */
    record Style(
            Delimiter delimiter,
            Encoding encoding,
            boolean hasMark,
            String lineEnd,
            boolean isQuoted,
            boolean hasSep) {}

    static Arbitrary<Style> styles() {
        return Combinators.combine(
                        Arbitraries.of(Delimiter.class),
                        Arbitraries.of(Encoding.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of("\n", "\r\n", "\r"),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Style::new);
    }

    static List<List<String>> rows(List<Planned> plans) {
        List<List<String>> rows = new ArrayList<>();
        String earlier = "";
        for (Planned plan : plans) {
            Plant plant = plan.plant();
            String id = plant == Plant.SAME_ID && !earlier.isEmpty() ? earlier : "r" + rows.size();
            List<String> row = new ArrayList<>(
                    switch (plant) {
                        case BAD_OPTION -> Forms.row(id, Map.of("Hope", plan.words(), "Colour", "Purple"));
                        case LATE -> Forms.row(id, Map.of("Hope", plan.words(), "Sent", "4/4/2023 23:59:01"));
                        case EARLY -> Forms.row(id, Map.of("Hope", plan.words(), "Sent", "13/3/2023 23:59:59"));
                        case UNKNOWN_ROLE -> Forms.row(id, Map.of("Hope", plan.words(), "You", "Boss"));
                        case NO_ANSWER ->
                            Forms.row(id, Map.of("Hope", "", "Colour", "", "Words, in use", "", "Often", ""));
                        default -> Forms.row(id, Map.of("Hope", plan.words()));
                    });
            if (plant == Plant.CELL_TOO_MANY) {
                row.add("more");
            } else if (plant == Plant.CELL_MISSING) {
                row.remove(row.size() - 1);
            }
            earlier = plant == Plant.NOTHING || plant == Plant.SAME_ID ? id : earlier;
            rows.add(List.copyOf(row));
        }
        return rows;
    }

    /** Which rows must be refused. */
    static Set<Integer> planted(List<Planned> plans) {
        Set<Integer> refused = new TreeSet<>();
        boolean isAnyKept = false;
        for (int i = 0; i < plans.size(); i++) {
            Plant plant = plans.get(i).plant();
            if (plant == Plant.NOTHING || plant == Plant.SAME_ID && !isAnyKept) {
                isAnyKept = true;
            } else {
                refused.add(i);
            }
        }
        return refused;
    }

    /** The file, and for each row the line on which it begins. */
    record Written(String text, List<Integer> lines) {}

    static Written write(List<Planned> plans, Style style) {
        List<List<String>> rows = rows(plans);
        char delimiter = style.delimiter().sign();
        StringBuilder text = new StringBuilder(style.hasSep() ? "sep=" + delimiter + style.lineEnd() : "");
        text.append(Made.text(List.of(), delimiter, style.lineEnd(), style.isQuoted()));
        List<Integer> lines = new ArrayList<>();
        int line = 1 + lines(text.toString());
        for (int i = 0; i < rows.size(); i++) {
            String row = plans.get(i).plant() == Plant.OPEN_QUOTE
                    ? "r" + i + delimiter + "\"never closed" + style.lineEnd()
                    : Made.row(rows.get(i), delimiter, style.isQuoted()) + style.lineEnd();
            lines.add(line);
            line += lines(row);
            text.append(row);
        }
        return new Written(text.toString(), lines);
    }

    private static int lines(String text) {
        return (int) text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .chars()
                .filter(sign -> sign == '\n')
                .count();
    }
}
