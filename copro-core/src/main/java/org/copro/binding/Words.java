package org.copro.binding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How names are spelt in files, and what a misspelt one may have meant. */
public final class Words {

    private static final int SHOWN = 60;

    /** Of each type the constants as they are written in files, in their order. */
    private static final ClassValue<List<String>> SPELT = new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> kebab(((Enum<?>) constant).name()))
                    .toList();
        }
    };

    private Words() {}

    /** {@code LIVED_EXPERIENCE} and {@code livedExperience} are written {@code lived-experience}. */
    public static String kebab(String name) {
        if (name.equals(name.toUpperCase(Locale.ROOT))) {
            return name.toLowerCase(Locale.ROOT).replace('_', '-');
        }
        StringBuilder kebab = new StringBuilder();
        for (char letter : name.toCharArray()) {
            if (Character.isUpperCase(letter)) {
                kebab.append(kebab.isEmpty() ? "" : "-").append(Character.toLowerCase(letter));
            } else {
                kebab.append(letter);
            }
        }
        return kebab.toString();
    }

    /** The constant as it is written in files. */
    public static String kebab(Enum<?> constant) {
        return SPELT.get(constant.getDeclaringClass()).get(constant.ordinal());
    }

    /** All constants of a type as they are written in files, in their order. */
    public static <E extends Enum<E>> List<String> kebabs(Class<E> type) {
        return SPELT.get(type);
    }

    /** The known word nearest to the one given, if it is near enough to have been meant. */
    public static Optional<String> nearest(String given, List<String> known) {
        String wanted = given.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        String best = "";
        int least = Integer.MAX_VALUE;
        for (String word : known) {
            int distance = distance(wanted, word);
            if (distance < least) {
                least = distance;
                best = word;
            }
        }
        return least <= Math.max(1, best.length() / 3) ? Optional.of(best) : Optional.empty();
    }

    /** " (did you mean 'shared'?)", or nothing. */
    public static String didYouMean(String given, List<String> known) {
        return nearest(given, known)
                .map(word -> " (did you mean '%s'?)".formatted(word))
                .orElse("");
    }

    /** A text short enough for a message, on one line. */
    public static String shortened(String text) {
        if (isShortLine(text)) {
            return text;
        }
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= SHOWN) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(SHOWN - 2)) ? SHOWN - 2 : SHOWN - 1;
        return line.substring(0, end) + "…";
    }

    /** Whether a text plainly needs no shortening: words with one space between them. */
    private static boolean isShortLine(String text) {
        if (text.length() > SHOWN) {
            return false;
        }
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean isOther = sign < ' ' || sign > ' ' && Character.isWhitespace(sign);
            if (isOther || sign == ' ' && before == ' ') {
                return false;
            }
            before = sign;
        }
        return before != ' ';
    }

    /** Letters to put in, take out, change or swap with their neighbour; long words are not compared. */
    private static int distance(String a, String b) {
        if (a.length() > SHOWN || b.length() > SHOWN) {
            return Integer.MAX_VALUE;
        }
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
