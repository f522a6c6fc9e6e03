package org.copro.matrix;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copro.binding.NotUnderstoodException;
import org.copro.ladder.Ladder;
import org.copro.ladder.Ladder.LadderRung;
import org.copro.power.Rung;

/**
 * The rungs of a ladder as tables name them. Read are a number or a name ({@code 4}, {@code consultation}), a range
 * ({@code 2-5}, {@code passive to functional}) and alternatives ({@code 3/4}); a {@code ~} in front, for "roughly", is
 * passed over. Written are numbers: two neighbours as alternatives ({@code 3/4}), more as a range ({@code 2-5}). A
 * ladder whose numbers do not tell its rungs apart is written with ids.
 */
public final class RungText {

    /** Signs a cell may have that names rungs. */
    private static final int LONGEST = 400;

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,6}(\\.0+)?");
    private static final Pattern ALTERNATIVES = Pattern.compile("/|(?i: or )");
    private static final Pattern DASHES = Pattern.compile("[-\u2010-\u2015]|(?i: to )");
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
    private static final Pattern DATE = Pattern.compile("(?i)[0-9]{1,2}[-/. ]" + MONTH + "([-/. ][0-9]{1,4})?|" + MONTH
            + "[-/. ][0-9]{1,4}|[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}");

    private final Ladder ladder;
    private final boolean isNumbered;

    /** For one ladder. */
    public RungText(Ladder ladder) {
        this.ladder = ladder;
        List<Integer> numbers =
                ladder.rungs().stream().map(LadderRung::number).distinct().toList();
        isNumbered = numbers.size() == ladder.rungs().size()
                && numbers.stream().allMatch(number -> number >= 0 && number < 1_000_000);
    }

    /**
     * Reads a cell.
     *
     * @throws NotUnderstoodException if it names no rungs of the ladder
     */
    public Read read(String cell) {
        String text = cell.startsWith("~") ? cell.substring(1).strip() : cell;
        Optional<Read> read = text.length() > LONGEST
                ? Optional.empty()
                : index(text)
                        .map(one -> read(one, one, false))
                        .or(() -> range(text))
                        .or(() -> alternatives(text));
        return read.orElseThrow(
                () -> new NotUnderstoodException("is not read; expected is " + expected() + date(text)));
    }

    /** Writes rungs. {@link #read} gives the same back. */
    public String write(Rung rungs) {
        int low = ladder.rungIds().indexOf(rungs.low());
        int high = ladder.rungIds().indexOf(rungs.high());
        if (low == high) {
            return word(low);
        }
        return word(low) + (high == low + 1 ? "/" : isNumbered ? "-" : " to ") + word(high);
    }

    /** What a cell may hold, for a message. */
    String expected() {
        String example =
                word(0) + (isNumbered ? "-" : " to ") + word(ladder.rungs().size() - 1);
        String rungs = String.join(", ", ladder.rungIds());
        String numbers = isNumbered
                ? "a number from %s to %s or one of %s"
                        .formatted(word(0), word(ladder.rungs().size() - 1), rungs)
                : "one of " + rungs;
        return "a rung of '%s' (%s), or several as in %s".formatted(ladder.id(), numbers, example);
    }

    private static String date(String text) {
        return DATE.matcher(text).matches()
                ? ". It looks like a date: spreadsheets make dates of 2-5 and 3/4 unless the column is formatted as text"
                : "";
    }

    private Optional<Read> range(String text) {
        // ids have hyphens too: each is tried
        return DASHES.matcher(text)
                .results()
                .flatMap(dash -> range(text.substring(0, dash.start()), text.substring(dash.end())).stream())
                .findFirst();
    }

    private Optional<Read> range(String from, String to) {
        Optional<Integer> low = index(from.strip());
        Optional<Integer> high = index(to.strip());
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        if (high.get() < low.get()) {
            throw new NotUnderstoodException(
                    "is not read; a range runs upwards: %s".formatted(write(rungs(high.get(), low.get()))));
        }
        return Optional.of(read(low.get(), high.get(), false));
    }

    private Optional<Read> alternatives(String text) {
        String[] parts = ALTERNATIVES.split(text, -1);
        int low = Integer.MAX_VALUE;
        int high = -1;
        boolean[] named = new boolean[ladder.rungs().size()];
        for (String part : parts) {
            Optional<Integer> one = index(part.strip());
            if (one.isEmpty()) {
                return Optional.empty();
            }
            named[one.get()] = true;
            low = Math.min(low, one.get());
            high = Math.max(high, one.get());
        }
        boolean isWidened = false;
        for (int i = low; i <= high; i++) {
            isWidened |= !named[i];
        }
        return Optional.of(read(low, high, isWidened));
    }

    private Optional<Integer> index(String word) {
        List<LadderRung> rungs = ladder.rungs();
        if (isNumbered && WHOLE.matcher(word).matches()) {
            // 4.0 is what programs make of a 4 in a column with gaps
            int number = Integer.parseInt(word.replaceFirst("\\..*", ""));
            return indexOf(rungs.stream().map(LadderRung::number).toList(), number);
        }
        String lower = word.toLowerCase(Locale.ROOT);
        return indexOf(ladder.rungIds(), lower)
                .or(() -> indexOf(ladder.rungIds(), lower.replace(' ', '-')))
                .or(() -> indexOf(
                        rungs.stream()
                                .map(rung -> rung.name().toLowerCase(Locale.ROOT))
                                .toList(),
                        lower));
    }

    private static <T> Optional<Integer> indexOf(List<T> all, T one) {
        int index = all.indexOf(one);
        return index < 0 ? Optional.empty() : Optional.of(index);
    }

    private String word(int index) {
        LadderRung rung = ladder.rungs().get(index);
        return isNumbered ? String.valueOf(rung.number()) : rung.id();
    }

    private Read read(int low, int high, boolean isWidened) {
        return new Read(rungs(low, high), isWidened);
    }

    private Rung rungs(int low, int high) {
        return new Rung(ladder.id(), ladder.rungIds().get(low), ladder.rungIds().get(high));
    }

    /**
     * What a cell was read as.
     *
     * @param rungs it names
     * @param isWidened whether rungs between them are taken in that the cell does not name, as 3 and 4 for {@code 2/5}
     */
    public record Read(Rung rungs, boolean isWidened) {}
}
