package org.copro.survey;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** When two wordings are the same, in spite of what spreadsheets do to texts. */
public final class Wording {

    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s\\u0085\\u200B\\uFEFF]+");

    private static final Pattern SINGLE_QUOTES = Pattern.compile("[\u2018\u2019\u02BC\u00B4`]");

    private static final Pattern DOUBLE_QUOTES = Pattern.compile("[\u201C\u201D\u201E]");

    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015]");

    private Wording() {}

    /** With single spaces and none at the ends, letters with their accents as one sign: how headers are compared. */
    public static String spaced(String text) {
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /**
     * As {@link #spaced}, in small letters, with plain quotation marks and hyphens: how answers are compared with
     * options.
     */
    public static String folded(String text) {
        String plain = SINGLE_QUOTES.matcher(spaced(text)).replaceAll("'");
        plain = DOUBLE_QUOTES.matcher(plain).replaceAll("\"");
        return DASHES.matcher(plain).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
