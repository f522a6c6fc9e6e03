package org.copro.assessment.summary;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * All that is told of groups of some projects, each figure by itself, since one is filled as freely beside another.
 *
 * @param all the projects, each once
 * @param verdicts which of them claim the word with which verdict, or of claims which verdict they have
 * @param phases in the order of the phases
 * @param flags in the order of those that are told of groups
 * @param principles of all frameworks
 */
record Figures(GroupCounts all, Figure verdicts, List<Figure> phases, List<Figure> flags, List<Figure> principles) {

    Figures {
        phases = List.copyOf(phases);
        flags = List.copyOf(flags);
        principles = List.copyOf(principles);
    }

    /** Those of some of the projects, settled once for whatever groups are made of these. */
    Figures of(GroupCounts some, Figure verdictsOfThese) {
        GroupCounts others = all.without(some);
        UnaryOperator<Figure> narrowed = figure -> figure.of(some, others);
        return new Figures(
                some,
                narrowed.apply(verdictsOfThese),
                phases.stream().map(narrowed).toList(),
                flags.stream().map(narrowed).toList(),
                principles.stream().map(narrowed).toList());
    }

    /** Whether to tell the size of this group would tell of small counts. */
    boolean areExposedBy(GroupCounts group) {
        return verdicts.exposes(group, all)
                || group.isInFull()
                        && Stream.of(phases, flags, principles)
                                .flatMap(List::stream)
                                .anyMatch(figure -> figure.exposes(group, all));
    }
}
