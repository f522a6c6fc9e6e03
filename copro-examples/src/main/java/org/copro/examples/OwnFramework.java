package org.copro.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.copro.assessment.Assessor;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Frameworks;
import org.copro.assessment.reason.PlainWords;
import org.copro.assessment.score.EarnedLevel;
import org.copro.assessment.score.FrameworkResult;
import org.copro.assessment.score.PrincipleScore;
import org.copro.file.ProjectFiles;
import org.copro.project.Project;

/** Scores a project by a framework of your own, and prints the level of each principle. */
public final class OwnFramework {

    private OwnFramework() {}

    /**
     * Scores one project.
     *
     * @param arguments a file with a framework, a project file, and the date of the judgement as in 2026-11-21
     */
    public static void main(String[] arguments) {
        Framework own = Frameworks.read(Path.of(arguments[0])).orThrow();
        Project project = new ProjectFiles().read(Path.of(arguments[1])).orThrow();
        LocalDate on = LocalDate.parse(arguments[2]);

        Assessor assessor = Assessor.standard().scoringBy(List.of(own));
        FrameworkResult result = assessor.assess(project, on).frameworks().get(0);
        for (PrincipleScore one : result.principles()) {
            // a principle of which nothing applies to the project has no level
            String level = one.level().map(OwnFramework::inWords).orElse("does not apply");
            System.out.println(one.principle().name().in(own.language()) + ": " + level);
        }
    }

    private static String inWords(EarnedLevel level) {
        String certain = PlainWords.of(level.certain());
        String possible = PlainWords.of(level.possible());
        return certain.equals(possible) ? certain : certain + ", and possibly " + possible;
    }
}
