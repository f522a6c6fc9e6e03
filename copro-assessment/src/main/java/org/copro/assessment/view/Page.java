package org.copro.assessment.view;

import java.util.ArrayList;
import java.util.List;
import org.copro.assessment.MadeFrom;

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

    /** How to see later whether this is still so. */
    void madeFrom(MadeFrom made) {
        space();
        paragraph(
                "This was made from files in the state %s. Once somebody takes an agreement back, or anything else in the files changes, what is made of them has another state."
                        .formatted(made.stateInShort()));
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
        String margin = first;
        for (String line : lines(words, WIDTH - first.length())) {
            line(margin + line);
            margin = rest;
        }
    }

    /** Words on as many lines of this width as they need, at least one; a longer word has a line for itself. */
    static List<String> lines(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (String word : words.strip().split("\\s+")) {
            if (!current.isEmpty() && current.length() + 1 + word.length() > width) {
                lines.add(current.toString());
                current = new StringBuilder();
            }
            current.append(current.isEmpty() ? "" : " ").append(word);
        }
        lines.add(current.toString());
        return lines;
    }
}
