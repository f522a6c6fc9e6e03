package org.copro.organisation;

import java.util.Optional;

/**
 * The record of a project as it stood at a check-in.
 *
 * @param file its name, seen from the folder of the organisation's file
 * @param answers name of a file that says how answers to a survey are read as ratings of it; absent if there are none
 */
public record ProjectAt(String file, Optional<String> answers) {

    /** Refuses a file without a name. */
    public ProjectAt {
        if (file.isBlank()) {
            throw new IllegalArgumentException("a project needs the name of its file");
        }
    }
}
