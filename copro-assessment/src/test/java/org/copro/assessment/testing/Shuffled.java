package org.copro.assessment.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.copro.assessment.framework.Framework;
import org.copro.project.Project;

/** The same record or framework, written in another order. */
public final class Shuffled {

    private Shuffled() {}

    /** A project with its stages, people, measures, evidence and ratings in another order. */
    public static Project project(Project project, Random random) {
        return project.withStages(list(
                        project.stages().stream()
                                .map(stage -> stage.withInvolvement(list(stage.involvement(), random))
                                        .withDecisions(list(stage.decisions(), random)))
                                .toList(),
                        random))
                .withParticipants(list(project.participants(), random))
                .withMeasures(list(project.measures(), random))
                .withEvidence(list(project.evidence(), random))
                .withRatings(list(project.ratings(), random));
    }

    /** A framework with its principles, and the criteria of each, in another order. */
    public static Framework framework(Framework framework, Random random) {
        return SmallFrameworks.with(
                framework,
                "principles",
                list(
                        framework.principles().stream()
                                .map(one -> SmallFrameworks.with(one, "criteria", list(one.criteria(), random)))
                                .toList(),
                        random));
    }

    /** A list in another order. */
    public static <T> List<T> list(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
