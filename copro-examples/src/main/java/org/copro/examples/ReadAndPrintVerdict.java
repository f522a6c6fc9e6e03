package org.copro.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import org.copro.assessment.Assessment;
import org.copro.assessment.Assessor;
import org.copro.file.ProjectFiles;
import org.copro.project.Project;

/** Reads a project file, and prints the verdict on the word it uses and what is worth a look. */
public final class ReadAndPrintVerdict {

    private ReadAndPrintVerdict() {}

    /**
     * Judges one project.
     *
     * @param arguments a project file, and the date of the judgement as in 2026-11-21
     */
    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        LocalDate on = LocalDate.parse(arguments[1]);

        Project project = new ProjectFiles().read(file).orThrow();
        Assessment result = Assessor.standard().assess(project, on);

        System.out.println(result.label().inWords());
        result.flags().forEach(flag -> System.out.println("- " + flag.because().sentence()));
    }
}
