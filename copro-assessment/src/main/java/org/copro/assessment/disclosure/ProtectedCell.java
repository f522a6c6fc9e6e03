package org.copro.assessment.disclosure;

/** What is published at a place of a table. A hidden cell does not know its count. */
public sealed interface ProtectedCell {

    /**
     * The count.
     *
     * @param count 0 or more
     */
    record Shown(int count) implements ProtectedCell {

        @Override
        public String words() {
            return Integer.toString(count);
        }
    }

    /**
     * No count.
     *
     * @param why why not
     * @param threshold the least count that is shown, 2 or more
     */
    record Hidden(Why why, int threshold) implements ProtectedCell {

        @Override
        public String words() {
            return switch (why) {
                case SMALL -> "fewer than %s".formatted(threshold);
                case PROTECTS_OTHERS -> "hidden, so that others cannot be worked out";
            };
        }
    }

    /** Why a count is hidden. */
    enum Why {
        /** It is small itself: from 1 to one less than the threshold. */
        SMALL,
        /** With it, another count could be worked out, or that a whole group gave one answer. */
        PROTECTS_OTHERS
    }

    /** What to print: a number, {@code fewer than 5}, or that it is hidden; never nothing. */
    String words();
}
