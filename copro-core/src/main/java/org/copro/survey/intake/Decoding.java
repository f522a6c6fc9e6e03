package org.copro.survey.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.copro.survey.Encoding;

/**
 * From bytes to signs. Bytes that are no text become {@link #NO_TEXT}, so that they cost only the row they stand in.
 */
final class Decoding {

    /** A sign that no text has. */
    static final char NO_TEXT = '\uFFFF';

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final Pattern BROKEN = Pattern.compile("[\uFFFF\\p{Cs}]");

    private Decoding() {}

    /** Whether there is something in a text that no text has, half a character among it. */
    static boolean isBroken(String text) {
        return BROKEN.matcher(text).find();
    }

    static Reader reader(InputStream bytes, Encoding encoding) throws IOException {
        Reader all = switch (encoding) {
            case UTF_8 -> reader(bytes, StandardCharsets.UTF_8);
            case WINDOWS_1252 -> reader(bytes, Charset.forName("windows-1252"));
            case UTF_16_LE -> new Pairs(bytes, true);
            case UTF_16_BE -> new Pairs(bytes, false);
        };
        return withoutMark(all);
    }

    /** Without the byte order mark, which is no part of the text. */
    static Reader withoutMark(Reader text) throws IOException {
        PushbackReader behind = new PushbackReader(text);
        int first = behind.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            behind.unread(first);
        }
        return behind;
    }

    private static Reader reader(InputStream bytes, Charset charset) {
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(NO_TEXT)));
    }

    /**
     * UTF-16 pair by pair: Java's own decoder takes the sign after half a character with it, be it the end of a row.
     */
    private static final class Pairs extends Reader {

        private final InputStream bytes;
        private final boolean isLowFirst;

        Pairs(InputStream bytes, boolean isLowFirst) {
            this.bytes = new BufferedInputStream(bytes);
            this.isLowFirst = isLowFirst;
        }

        @Override
        public int read(char[] signs, int offset, int length) throws IOException {
            int count = 0;
            while (count < length) {
                int first = bytes.read();
                if (first < 0) {
                    break;
                }
                int second = bytes.read();
                signs[offset + count++] =
                        second < 0 ? NO_TEXT : (char) (isLowFirst ? second << 8 | first : first << 8 | second);
            }
            return count == 0 && length > 0 ? -1 : count;
        }

        @Override
        public void close() throws IOException {
            bytes.close();
        }
    }
}
