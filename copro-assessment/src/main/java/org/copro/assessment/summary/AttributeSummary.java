package org.copro.assessment.summary;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.disclosure.ProtectedCell;

/**
 * The projects by one attribute.
 *
 * @param attribute which
 * @param groups in the order of their names, those of whom it is not stated and the small ones at the end; none if
 *     there is nothing to tell apart that may be shown
 * @param among which projects are in the groups
 * @param isInFull whether more than verdicts is told of groups; not so where there are too many values to count
 */
public record AttributeSummary(Attribute attribute, List<Group> groups, Among among, boolean isInFull) {

    /** Keeps the list. */
    public AttributeSummary {
        groups = List.copyOf(groups);
    }

    /** Which projects are told apart. */
    public enum Among {
        /** All. */
        ALL,
        /**
         * Those that claim {@link PortfolioSummary#TOLD_APART}: with all others, it would be hidden of some groups how
         * many claim it.
         */
        CLAIMS
    }

    /**
     * Projects that have one thing in common.
     *
     * @param kind what
     * @param name of the group, as in the records; empty where the kind says all
     * @param projects how many there are
     * @param share of their claims of {@link PortfolioSummary#TOLD_APART} that the records support
     * @param figures of all projects of the group; empty if not told
     */
    public record Group(
            Kind kind, String name, ProtectedCell projects, SupportedShare share, Optional<GroupFigures> figures) {}

    /** What the projects of a group have in common. */
    public enum Kind {
        /** One value of the attribute. */
        NAMED,
        /** The attribute is not stated. */
        NOT_STATED,
        /** There are too few projects with each of their values to show one alone, or too many values. */
        OTHERS
    }
}
