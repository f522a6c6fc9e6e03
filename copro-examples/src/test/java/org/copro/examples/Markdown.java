package org.copro.examples;

/** A page in Markdown, written from top to bottom. Paragraphs and items are wrapped; tables and headings are not. */
final class Markdown {

    private static final int WIDTH = 120;

    private final StringBuilder page = new StringBuilder();

    /** The page as far as it is written. */
    String text() {
        return page.toString();
    }

    /** A heading, with its marks, and an empty line. */
    void heading(String words) {
        page.append(words).append("\n\n");
    }

    /** One row of a table; an empty line ends the table. */
    void row(String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** A paragraph and an empty line. */
    void paragraph(String words) {
        wrapped(words, "", "");
        emptyLine();
    }

    /** An item of a list; an empty line ends the list. */
    void item(String words) {
        wrapped(words, "- ", "  ");
    }

    /** Ends a table or a list. */
    void emptyLine() {
        page.append('\n');
    }

    private void wrapped(String words, String first, String rest) {
        StringBuilder line = new StringBuilder(first);
        boolean atStart = true;
        for (String word : words.strip().split("\\s+")) {
            if (!atStart && line.length() + 1 + word.length() > WIDTH) {
                page.append(line).append('\n');
                line = new StringBuilder(rest);
                atStart = true;
            }
            line.append(atStart ? "" : " ").append(word);
            atStart = false;
        }
        page.append(line).append('\n');
    }
}
