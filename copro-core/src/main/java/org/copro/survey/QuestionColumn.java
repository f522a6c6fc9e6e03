package org.copro.survey;

import java.util.Optional;

/**
 * A column with answers to a question.
 *
 * @param header as exported
 * @param question id of the question
 * @param option id of the option that this column is about, where the service exports one column for each
 * @param separator between several options in one cell; absent for a semicolon
 */
public record QuestionColumn(String header, String question, Optional<String> option, Optional<String> separator) {

    private static final String SEMICOLON = ";";

    /** What stands between several options. */
    public String separatorOrSemicolon() {
        return separator.orElse(SEMICOLON);
    }
}
