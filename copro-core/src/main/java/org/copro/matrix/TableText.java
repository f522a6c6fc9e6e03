package org.copro.matrix;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The text of a table. Spreadsheets do not say how they wrote it: a byte order mark decides; else it is UTF-8 if its
 * bytes can be that, and Windows-1252 if they cannot.
 *
 * @param text without byte order mark
 * @param encoding for a reader
 */
record TableText(String text, String encoding) {

    static TableText of(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new TableText(withoutMark(new String(bytes, StandardCharsets.UTF_16LE)), "UTF-16");
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            return new TableText(withoutMark(new String(bytes, StandardCharsets.UTF_16BE)), "UTF-16");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new TableText(withoutMark(text), "UTF-8");
        } catch (CharacterCodingException older) {
            return new TableText(new String(bytes, Charset.forName("windows-1252")), "Windows-1252");
        }
    }

    /** Whether the bytes are a workbook of a spreadsheet program, or a packed file of another kind. */
    static boolean isWorkbook(byte[] bytes) {
        return startsWith(bytes, 'P', 'K') || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        boolean starts = bytes.length >= mark.length;
        for (int i = 0; starts && i < mark.length; i++) {
            starts = (bytes[i] & 0xFF) == mark[i];
        }
        return starts;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
