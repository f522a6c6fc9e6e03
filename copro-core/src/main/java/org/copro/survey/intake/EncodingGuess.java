package org.copro.survey.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.copro.survey.Encoding;

/**
 * Which encoding a file is in, from its bytes. A byte order mark decides; else every second byte being nothing means
 * UTF-16; else it is UTF-8 unless more of the bytes beyond plain letters break its rules than keep them, as one byte
 * for an accented letter does in Windows-1252.
 */
final class EncodingGuess {

    private static final int START = 4096;

    private int position;
    private int zerosAtEven;
    private int zerosAtOdd;
    private int fitting;
    private int breaking;
    private int open;

    private EncodingGuess() {}

    /** Reads all of the bytes. */
    static Encoding of(InputStream bytes) throws IOException {
        try (InputStream in = new BufferedInputStream(bytes)) {
            in.mark(3);
            byte[] mark = in.readNBytes(3);
            if (startsWith(mark, 0xEF, 0xBB, 0xBF)) {
                return Encoding.UTF_8;
            } else if (startsWith(mark, 0xFF, 0xFE)) {
                return Encoding.UTF_16_LE;
            } else if (startsWith(mark, 0xFE, 0xFF)) {
                return Encoding.UTF_16_BE;
            }
            in.reset();
            EncodingGuess guess = new EncodingGuess();
            for (int one = in.read(); one >= 0; one = in.read()) {
                guess.add(one);
            }
            return guess.made();
        }
    }

    private static boolean startsWith(byte[] start, int... mark) {
        boolean starts = start.length >= mark.length;
        for (int i = 0; starts && i < mark.length; i++) {
            starts = (start[i] & 0xFF) == mark[i];
        }
        return starts;
    }

    private void add(int one) {
        if (position < START && one == 0) {
            if (position % 2 == 0) {
                zerosAtEven++;
            } else {
                zerosAtOdd++;
            }
        }
        position = Math.min(position + 1, START);
        boolean continues = one >= 0x80 && one < 0xC0;
        if (open > 0 && continues) {
            open--;
            fitting += open == 0 ? 1 : 0;
            return;
        }
        breaking += open > 0 ? 1 : 0;
        open = 0;
        if (one >= 0xC2 && one < 0xF5) {
            open = one < 0xE0 ? 1 : one < 0xF0 ? 2 : 3;
        } else if (one >= 0x80) {
            breaking++;
        }
    }

    private Encoding made() {
        if (Math.max(zerosAtEven, zerosAtOdd) > position / 4) {
            return zerosAtOdd >= zerosAtEven ? Encoding.UTF_16_LE : Encoding.UTF_16_BE;
        }
        return breaking + (open > 0 ? 1 : 0) > fitting ? Encoding.WINDOWS_1252 : Encoding.UTF_8;
    }
}
