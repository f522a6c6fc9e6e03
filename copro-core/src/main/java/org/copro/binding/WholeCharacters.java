package org.copro.binding;

import java.io.Reader;

/**
 * Hands out a text without ever cutting a pair of surrogates in two. The parser of YAML fills a buffer at a time and
 * fails where the first of a pair is the last that fits.
 */
final class WholeCharacters extends Reader {

    private final String text;
    private int next;

    WholeCharacters(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (next == text.length()) {
            return length == 0 ? 0 : -1;
        }
        int end = Math.min(text.length(), next + length);
        boolean isCut = end < text.length() && end > next + 1 && Character.isHighSurrogate(text.charAt(end - 1));
        int count = (isCut ? end - 1 : end) - next;
        text.getChars(next, next + count, buffer, offset);
        next += count;
        return count;
    }

    @Override
    public void close() {
        // nothing is held
    }
}
