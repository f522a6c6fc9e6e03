package org.copro.survey.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.copro.survey.Encoding;

/** Writes rows as programs of all kinds export them. */
final class Made {

    private Made() {}

    /**
     * As text.
     *
     * @param isQuoted all cells in quotation marks; else only those that need them
     */
    static String text(List<List<String>> rows, char delimiter, String lineEnd, boolean isQuoted) {
        List<List<String>> all = new ArrayList<>();
        all.add(Forms.HEADERS);
        all.addAll(rows);
        return all.stream().map(row -> row(row, delimiter, isQuoted)).collect(Collectors.joining(lineEnd, "", lineEnd));
    }

    static String row(List<String> cells, char delimiter, boolean isQuoted) {
        return cells.stream()
                .map(cell -> cell(cell, delimiter, isQuoted))
                .collect(Collectors.joining(String.valueOf(delimiter)));
    }

    private static String cell(String text, char delimiter, boolean isQuoted) {
        boolean isNeeded = text.chars().anyMatch(sign -> sign == delimiter || "\"\r\n".indexOf(sign) >= 0);
        return isQuoted || isNeeded ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    static byte[] bytes(String text, Encoding encoding, boolean hasMark) {
        Charset charset = switch (encoding) {
            case UTF_8 -> StandardCharsets.UTF_8;
            case WINDOWS_1252 -> Charset.forName("windows-1252");
            case UTF_16_LE -> StandardCharsets.UTF_16LE;
            case UTF_16_BE -> StandardCharsets.UTF_16BE;
        };
        return ((hasMark && encoding != Encoding.WINDOWS_1252 ? "\uFEFF" : "") + text).getBytes(charset);
    }
}
