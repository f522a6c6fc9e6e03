package org.copro.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import org.copro.assessment.Assessor;
import org.copro.assessment.label.LabelCheck;
import org.copro.assessment.label.LabelDefinition;
import org.copro.assessment.label.LabelDefinitions;
import org.copro.file.ProjectFiles;
import org.copro.project.Project;

/** Holds a project against copro's standard definition of its word, and against one of your own. */
public final class OwnDefinition {

    private OwnDefinition() {}

    /**
     * Judges one project twice.
     *
     * @param arguments a file with a definition, a project file, and the date of the judgement as in 2026-11-21
     */
    public static void main(String[] arguments) {
        LabelDefinition own = LabelDefinitions.read(Path.of(arguments[0])).orThrow();
        Project project = new ProjectFiles().read(Path.of(arguments[1])).orThrow();
        LocalDate on = LocalDate.parse(arguments[2]);

        Assessor standard = Assessor.standard();
        print(standard.assess(project, on).label());
        print(standard.using(own).assess(project, on).label());
    }

    private static void print(LabelCheck label) {
        // a project that claims no word, or one without a definition, has no check
        label.check().ifPresent(check -> {
            System.out.println(check.definition().name() + " asks that "
                    + check.definition().says() + ".");
            System.out.println(check.verdict() + ": " + label.inWords());
        });
    }
}
