package org.copro.survey.intake;

import java.util.Optional;

/**
 * One thing that is wrong with a row.
 *
 * @param column number of the cell from 1; 0 for the whole row and in JSON
 * @param header of the column, if it is about one
 * @param rule that is broken
 * @param value given, if it says something; shortened. Answers to questions for own words are never repeated here
 * @param message what is wrong
 * @param toDo what to do about it
 */
public record Fault(
        int column, Optional<String> header, FaultRule rule, Optional<String> value, String message, String toDo) {

    /** A fault of the whole row. */
    static Fault ofRow(FaultRule rule, String message, String toDo) {
        return new Fault(0, Optional.empty(), rule, Optional.empty(), message, toDo);
    }

    /** As in {@code column 4 'Often': unknown answer …}. */
    @Override
    public String toString() {
        String where = header.map(
                        name -> column == 0 ? "'%s': ".formatted(name) : "column %s '%s': ".formatted(column, name))
                .orElse("");
        return "%s%s. %s".formatted(where, message, toDo);
    }
}
