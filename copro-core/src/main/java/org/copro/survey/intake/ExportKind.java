package org.copro.survey.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** How responses are exported. */
enum ExportKind {
    /** Cells with delimiters. */
    CSV,
    /** JSON: one list, or one object on each line. */
    JSON;

    /** By the ending of the file's name. */
    static ExportKind of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".json") || lower.endsWith(".ndjson") || lower.endsWith(".jsonl") ? JSON : CSV;
    }

    /** What to say of a file that begins as no text does. */
    static Optional<String> notAnExport(byte[] start) {
        String letters = new String(start, StandardCharsets.ISO_8859_1);
        boolean isWorkbook = letters.startsWith("PK\u0003\u0004") || letters.startsWith("\u00D0\u00CF\u0011\u00E0");
        return isWorkbook
                ? Optional.of("this is a file of a spreadsheet program; save it there as CSV in UTF-8, and read that")
                : Optional.empty();
    }
}
