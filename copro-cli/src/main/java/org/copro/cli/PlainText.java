package org.copro.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * Passes text on without signs that steer a terminal: what a project file says must not move the cursor, change colours
 * or overwrite a verdict. They come out as the replacement character. Lines end with a line feed on every machine.
 */
final class PlainText extends Writer {

    private static final char REPLACEMENT = '\uFFFD';

    private final Writer to;

    private PlainText(Writer to) {
        this.to = to;
    }

    /** A writer that passes plain text on; nothing is kept back in it. */
    static PrintWriter to(Writer writer) {
        return new PrintWriter(new PlainText(writer));
    }

    @Override
    public void write(char[] letters, int start, int length) throws IOException {
        StringBuilder plain = new StringBuilder(length);
        for (int i = start; i < start + length; i++) {
            char letter = letters[i];
            if (letter == '\n' || letter == '\t' || !Character.isISOControl(letter)) {
                plain.append(letter);
            } else if (letter != '\r') {
                plain.append(REPLACEMENT);
            }
        }
        to.write(plain.toString());
    }

    @Override
    public void flush() throws IOException {
        to.flush();
    }

    @Override
    public void close() throws IOException {
        to.close();
    }
}
