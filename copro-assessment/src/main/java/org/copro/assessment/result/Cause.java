package org.copro.assessment.result;

/**
 * Something that two results do not have in common and from which their differences can come.
 *
 * @param what the id of a definition, ladder or framework, or an option; empty where the kind says all
 * @param before in the first result; empty if it is not there
 * @param after in the second result; empty if it is not there
 */
public record Cause(Kind kind, String what, String before, String after) {

    private static final int SHOWN = "sha256:".length() + 12;

    /** What it is. */
    public enum Kind {
        /** What is recorded, or its order. */
        FACTS,
        /** What a word must mean. */
        DEFINITION,
        /** By what principles are scored. */
        FRAMEWORK,
        /** What a rung stands for. */
        LADDER,
        /** The evaluation date. */
        DATE,
        /** The version of copro. */
        COPRO,
        /** What else was asked for. */
        OPTIONS
    }

    /** As in {@code another date: 2025-01-01 → 2026-01-01}. */
    public String sentence() {
        return switch (kind) {
            case FACTS -> "other facts: %s → %s".formatted(start(before), start(after));
            case DEFINITION -> told("definition");
            case FRAMEWORK -> told("framework");
            case LADDER -> told("ladder");
            case DATE -> "another date: " + turned();
            case COPRO -> "another version of copro: " + turned();
            case OPTIONS -> "another option: %s, %s".formatted(what, turned());
        };
    }

    private String told(String kindOfThing) {
        if (what.isEmpty()) {
            return "another %s asked for: %s".formatted(kindOfThing, turned());
        }
        if (before.isEmpty() || after.isEmpty()) {
            return "the %s %s is used only in the %s"
                    .formatted(kindOfThing, before + after, before.isEmpty() ? "second" : "first");
        }
        return before.equals(after)
                ? "the %s %s has another content under the same version".formatted(kindOfThing, before)
                : "another version of the %s %s: %s".formatted(kindOfThing, what, turned());
    }

    /** Enough of a hash to tell it from others by eye. */
    private static String start(String hash) {
        return hash.length() > SHOWN ? hash.substring(0, SHOWN) + "…" : hash;
    }

    private String turned() {
        return before + " → " + after;
    }
}
