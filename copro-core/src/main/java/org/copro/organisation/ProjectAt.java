package org.copro.organisation;

/**
 * The record of a project as it stood at a check-in.
 *
 * @param file its name, seen from the folder of the organisation's file
 */
public record ProjectAt(String file) {

    /** Refuses a file without a name. */
    public ProjectAt {
        if (file.isBlank()) {
            throw new IllegalArgumentException("a project needs the name of its file");
        }
    }
}
