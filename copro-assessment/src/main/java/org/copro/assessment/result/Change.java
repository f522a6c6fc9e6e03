package org.copro.assessment.result;

/**
 * One thing that is not the same in two results.
 *
 * @param what it is about, such as a stage or the id of a flag; empty where the kind says all
 * @param before in the first result; empty if it is not there
 * @param after in the second result; empty if it is not there
 */
public record Change(Kind kind, String what, String before, String after) {

    /** What it is about. */
    public enum Kind {
        /** The word in use. */
        CLAIM,
        /** The verdict on it. */
        VERDICT,
        /** The word the record supports. */
        HONEST_WORD,
        /** A fact that decided. */
        DECIDING,
        /** The say in a stage. */
        STAGE,
        /** How much of a principle is shown. */
        PRINCIPLE,
        /** A flag. */
        FLAG,
        /** Another part of the results. */
        ELSEWHERE
    }

    /** As in {@code verdict: OVERSTATED → SUPPORTED}. */
    public String sentence() {
        return switch (kind) {
            case CLAIM -> "word in use: " + turned();
            case VERDICT -> "verdict: " + turned();
            case HONEST_WORD -> "honest word: " + turned();
            case DECIDING -> (after.isEmpty() ? "decides no longer: " + before : "decides now: " + after);
            case STAGE -> told("stage", "say in %s: %s");
            case PRINCIPLE -> told("principle", "%s: %s");
            case FLAG -> (after.isEmpty() ? "flag lifted: " : "flag raised: ") + before + after + " (" + what + ")";
            case ELSEWHERE -> "also differs: " + what;
        };
    }

    private String told(String kindOfThing, String both) {
        if (before.isEmpty()) {
            return "new %s, %s: %s".formatted(kindOfThing, what, after);
        }
        return after.isEmpty()
                ? "no longer there: the %s %s, which was %s".formatted(kindOfThing, what, before)
                : both.formatted(what, turned());
    }

    private String turned() {
        return before + " → " + after;
    }
}
