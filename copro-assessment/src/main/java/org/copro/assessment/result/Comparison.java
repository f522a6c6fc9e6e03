package org.copro.assessment.result;

import java.util.List;

/**
 * What differs between two results, and where it can come from.
 *
 * @param changes in the judgement, the word first
 * @param causes that the two do not have in common
 */
public record Comparison(WrittenResult first, WrittenResult second, List<Change> changes, List<Cause> causes) {

    /** What the two results tell together. */
    public enum Conclusion {
        /** The same judgement from the same things. */
        NOTHING_DIFFERS,
        /** The same judgement, though something it was made from differs. */
        SAME_JUDGEMENT,
        /**
         * The judgement differs, and there is one kind of thing it can come from; options aside, which only show more.
         */
        ONE_CAUSE,
        /** The judgement differs, and it can come from several kinds of things. */
        SEVERAL_CAUSES,
        /** The judgement differs, though all it was made from is the same. */
        NO_CAUSE
    }

    /** Keeps the lists as given. */
    public Comparison {
        changes = List.copyOf(changes);
        causes = List.copyOf(causes);
    }

    /** Compares two results. */
    public static Comparison of(WrittenResult first, WrittenResult second) {
        return new Comparison(first, second, Changes.between(first, second), Causes.between(first, second));
    }

    /** Whether the two are about projects with different ids. */
    public boolean isAboutTwoProjects() {
        return !first.project().equals(second.project());
    }

    /** What the two tell together. */
    public Conclusion conclusion() {
        if (changes.isEmpty()) {
            return causes.isEmpty() ? Conclusion.NOTHING_DIFFERS : Conclusion.SAME_JUDGEMENT;
        }
        long kinds = causes.stream()
                .map(Cause::kind)
                .filter(kind -> kind != Cause.Kind.OPTIONS)
                .distinct()
                .count();
        return causes.isEmpty() ? Conclusion.NO_CAUSE : kinds > 1 ? Conclusion.SEVERAL_CAUSES : Conclusion.ONE_CAUSE;
    }

    /** The conclusion in plain words. */
    public String inWords() {
        return switch (conclusion()) {
            case NOTHING_DIFFERS -> "Nothing differs.";
            case SAME_JUDGEMENT -> "The judgement is the same, though not all it was made from is.";
            case ONE_CAUSE ->
                causes.stream().map(Cause::kind).distinct().count() > 1
                        ? "What differs in the judgement comes from what stands first here; an option only shows more or less of it."
                        : "The differences come from this alone: all else they were made from is the same.";
            case SEVERAL_CAUSES ->
                "The differences can come from any of these, or from several together; the results alone cannot tell them apart.";
            case NO_CAUSE ->
                "All they were made from is the same, so one of them was changed after it was written. 'copro replay' tells which.";
        };
    }
}
