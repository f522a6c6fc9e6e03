package org.copro.assessment.framework;

/** How far a principle is part of the work, lowest first. A level says nothing of the distance to the next. */
public enum Level {
    /** Little or nothing of it is shown. */
    NOT_YET,
    /** Some of it is there. */
    STARTING,
    /** A good part of it is there. */
    DEVELOPING,
    /** Most of it is there. */
    ESTABLISHED,
    /** It is how the work is done, and people who use services have rated the work for themselves. */
    EMBEDDED;

    /** The lower of two. */
    public static Level lower(Level one, Level other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
