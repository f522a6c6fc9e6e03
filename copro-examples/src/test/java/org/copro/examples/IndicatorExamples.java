package org.copro.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copro.assessment.indicator.Finding;
import org.copro.assessment.indicator.Outcome;
import org.copro.file.ProjectFiles;
import org.copro.project.Project;

/** Projects to read for each outcome of each indicator. */
final class IndicatorExamples {

    private IndicatorExamples() {}

    /**
     * For each indicator, by its id, the first project with an outcome. Invented ones come first, since they are
     * written to be read.
     */
    static Map<String, Map<Outcome, String>> first() throws IOException {
        List<String> published =
                PublishedCase.all().stream().map(PublishedCase::id).toList();
        List<Project> projects = new ArrayList<>();
        for (Path file : ProjectsTest.files()) {
            projects.add(new ProjectFiles().read(file).orThrow());
        }
        Map<String, Map<Outcome, String>> first = new LinkedHashMap<>();
        projects.stream().filter(one -> !published.contains(one.id())).forEach(one -> add(one, first));
        projects.stream().filter(one -> published.contains(one.id())).forEach(one -> add(one, first));
        return first;
    }

    private static void add(Project project, Map<String, Map<Outcome, String>> first) {
        for (Finding finding : PublishedCase.assess(project).findings().all()) {
            first.computeIfAbsent(finding.indicator(), id -> new EnumMap<>(Outcome.class))
                    .putIfAbsent(finding.outcome(), project.id());
        }
    }
}
