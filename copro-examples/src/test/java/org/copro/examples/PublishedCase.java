package org.copro.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.Assessment;
import org.copro.assessment.Assessor;
import org.copro.assessment.label.Verdict;
import org.copro.file.ProjectFiles;
import org.copro.project.Claim;
import org.copro.project.Label;
import org.copro.project.Project;

/**
 * A project described in a publication, with what the publication makes of it and what copro makes of it.
 *
 * @param id also the name of its file
 * @param published the group of the published verdict, as the coder grouped it
 * @param strength of the published verdict
 * @param verdict the published verdict in a few words of ours
 * @param assessment of the file
 * @param startToEnd what the standard definition of co-production makes of the record, whatever word is claimed
 */
record PublishedCase(
        String id, Group published, String strength, String verdict, Assessment assessment, Verdict startToEnd) {

    /** The date of the judgement. No evidence in the files expires. */
    static final LocalDate ON = LocalDate.of(2026, 11, 21);

    private static final Path PUBLISHED = Path.of("src/test/resources/published-groups.csv");

    /** All cases, by id. */
    static List<PublishedCase> all() throws IOException {
        List<PublishedCase> all = new ArrayList<>();
        for (List<String> row : Csv.rows(PUBLISHED, "case,group,strength,published verdict")) {
            Project project = project(row.get(0));
            all.add(new PublishedCase(
                    row.get(0),
                    Group.parse(row.get(1)),
                    row.get(2),
                    row.get(3),
                    assess(project),
                    assess(project.withClaim(
                                    Claim.builder().label(Label.CO_PRODUCTION).build()))
                            .label()
                            .verdict()));
        }
        all.sort(Comparator.comparing(PublishedCase::id));
        return List.copyOf(all);
    }

    /** Reads a project of this module. */
    static Project project(String id) {
        return new ProjectFiles().read(Path.of("projects", id + ".yaml")).orThrow();
    }

    /** Judges it by the standard definitions. */
    static Assessment assess(Project project) {
        return Assessor.standard().assess(project, ON);
    }

    /** The group by the rule; empty if it has none. */
    Optional<Group> group(Groups.Half half) {
        return Groups.of(assessment.profile(), half);
    }

    /** Whether copro and the publication are in different groups. */
    boolean isDisagreement() {
        return group(Groups.Half.BY_LOWER_MEDIAN)
                .filter(group -> group != published)
                .isPresent();
    }
}
