package org.copro.testing;

import java.util.List;
import org.copro.binding.InvalidDocumentException;
import org.copro.file.ProjectFiles;
import org.copro.project.Project;

/**
 * All ways to know one fact less: each stated level, right, date, answer, role, number, word or text is left out once,
 * as are the sides in a list of sides, and the groups in a list of groups, as a whole. The items of other lists stay:
 * fewer decisions would be another record, not a thinner one.
 */
public final class Unstating {

    private static final ProjectFiles FILES = new ProjectFiles();

    private Unstating() {}

    /**
     * Every fact that can be left out so that the rest still fits together, in the order of the record. The name of a
     * change is the fact's pointer, such as {@code /stages/0/decisions/1/right}.
     */
    public static List<Change> of(Project project) {
        return Facts.withoutOneFact(project).stream()
                .filter(change -> isConsistent(change.result()))
                .toList();
    }

    /**
     * Those of {@link #of} after which there is less to go by. Left out are consents and the expiry of evidence:
     * without them more may be used, not less.
     */
    public static List<Change> toLess(Project project) {
        return of(project).stream()
                .filter(change -> !change.name().startsWith("/consents/")
                        && !change.name().endsWith("/expires"))
                .toList();
    }

    static boolean isConsistent(Project project) {
        try {
            FILES.requireConsistent(project);
            return true;
        } catch (InvalidDocumentException refused) {
            return false;
        }
    }
}
