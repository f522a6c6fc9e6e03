package org.copro.power;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copro.binding.NotUnderstoodException;
import org.copro.binding.Words;

/**
 * One rung, or neighbouring rungs, of a named ladder. What it means as levels is the ladder's to say
 * ({@link org.copro.ladder.Ladders#range}).
 *
 * @param ladder id of the ladder, such as {@code tlap}
 * @param low id of the rung, or of the lowest of several
 * @param high id of the rung, or of the highest of several
 */
public record Rung(String ladder, String low, String high) implements Power {

    private static final Pattern SHAPE = Pattern.compile("([a-z0-9-]+)/([a-z0-9-]+)");

    /** Exactly one rung. */
    public static Rung of(String ladder, String rung) {
        return new Rung(ladder, rung, rung);
    }

    /** Reads {@code ladder/rung}. */
    public static Rung parse(String word) {
        Matcher parts = SHAPE.matcher(word);
        if (!parts.matches()) {
            throw new NotUnderstoodException(
                    "'%s' is not a rung; write the ladder and the rung, as in tlap/consultation"
                            .formatted(Words.shortened(word)));
        }
        return of(parts.group(1), parts.group(2));
    }

    @Override
    public Optional<String> text() {
        return low.equals(high) ? Optional.of(ladder + "/" + low) : Optional.empty();
    }

    @Override
    public String inWords() {
        return text().orElseGet(() -> "%s/%s to %s/%s".formatted(ladder, low, ladder, high));
    }
}
