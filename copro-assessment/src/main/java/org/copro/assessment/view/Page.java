package org.copro.assessment.view;

import java.util.ArrayList;
import java.util.List;

/** Lines of plain text, wrapped at spaces. */
final class Page {

    /** Letters in a line. */
    static final int WIDTH = 96;

    private final StringBuilder text = new StringBuilder();

    void title(String words) {
        // on one line, so that a title cannot look like a verdict
        String title = words.replaceAll("\\s+", " ").strip();
        line(title);
        line("=".repeat(Math.min(WIDTH, title.length())));
        line("");
    }

    void heading(String words) {
        space();
        line(words);
        line("-".repeat(Math.min(WIDTH, words.length())));
    }

    /** One empty line, unless there is one already. */
    void space() {
        if (!text.toString().endsWith("\n\n")) {
            line("");
        }
    }

    void paragraph(String words) {
        wrapped(words, "", "");
    }

    void point(String words) {
        wrapped(words, "* ", "  ");
    }

    void item(String words) {
        wrapped(words, "  - ", "    ");
    }

    void continued(String words) {
        wrapped(words, "    ", "    ");
    }

    /** One line of a tree, so deep. */
    void tree(int depth, String words) {
        String margin = "  ".repeat(depth + 1);
        wrapped(words, margin + "- ", margin + "  ");
    }

    void indented(String words) {
        wrapped(words, "  ", "  ");
    }

    void line(String words) {
        text.append(words.stripTrailing()).append('\n');
    }

    String text() {
        return text.toString();
    }

    static String padded(String words, int width) {
        String shown = words.length() <= width ? words : words.substring(0, width - 1) + "…";
        return shown + " ".repeat(width - shown.length());
    }

    private void wrapped(String words, String first, String rest) {
        List<String> lines = new ArrayList<>();
        StringBuilder current = new StringBuilder(first);
        boolean atStart = true;
        for (String word : words.strip().split("\\s+")) {
            if (!atStart && current.length() + 1 + word.length() > WIDTH) {
                lines.add(current.toString());
                current = new StringBuilder(rest);
                atStart = true;
            }
            current.append(atStart ? "" : " ").append(word);
            atStart = false;
        }
        lines.add(current.toString());
        lines.forEach(this::line);
    }
}
