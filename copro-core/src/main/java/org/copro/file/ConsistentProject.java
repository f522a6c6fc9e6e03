package org.copro.file;

import org.copro.ladder.Ladders;
import org.copro.project.Project;

/**
 * A project whose facts fit together. It comes from {@link ProjectFiles} alone, and a project does not change, so that
 * nobody has to check it again. Immutable.
 */
public final class ConsistentProject {

    private final Project project;
    private final Ladders ladders;

    ConsistentProject(Project project, Ladders ladders) {
        this.project = project;
        this.ladders = ladders;
    }

    /** The project. */
    public Project project() {
        return project;
    }

    /** The ladders that have the rungs it names. */
    Ladders ladders() {
        return ladders;
    }
}
