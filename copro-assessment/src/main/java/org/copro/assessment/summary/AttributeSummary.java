package org.copro.assessment.summary;

import java.util.List;

/**
 * The claims of a word by one attribute of the projects.
 *
 * @param attribute which
 * @param groups in the order of their names, those of whom it is not stated and the small ones at the end; none if
 *     there is nothing to tell apart that may be shown
 */
public record AttributeSummary(Attribute attribute, List<Group> groups) {

    /** Keeps the list. */
    public AttributeSummary {
        groups = List.copyOf(groups);
    }

    /**
     * Projects that have one thing in common.
     *
     * @param kind what
     * @param name of the group, as in the records; empty where the kind says all
     * @param share of their claims that the records support
     */
    public record Group(Kind kind, String name, SupportedShare share) {}

    /** What the projects of a group have in common. */
    public enum Kind {
        /** One value of the attribute. */
        NAMED,
        /** The attribute is not stated. */
        NOT_STATED,
        /** There are too few projects with each of their values to show one alone. */
        OTHERS
    }
}
