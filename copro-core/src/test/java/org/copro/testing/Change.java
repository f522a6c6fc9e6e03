package org.copro.testing;

import org.copro.project.Project;

/**
 * One single change to a project.
 *
 * @param name the fact that changes, as a JSON Pointer into the project before, and what becomes of it
 * @param result the project after
 */
public record Change(String name, Project result) {

    /** The project after. */
    public Project apply() {
        return result;
    }

    /** The name alone: the project is too long to read in a report. */
    @Override
    public String toString() {
        return name;
    }
}
