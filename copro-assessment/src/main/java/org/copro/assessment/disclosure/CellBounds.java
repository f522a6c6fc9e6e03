package org.copro.assessment.disclosure;

import java.util.OptionalInt;

/**
 * What somebody can say of a hidden count: every whole number from the least to the greatest fits what is published, no
 * other does.
 *
 * @param position where it stands
 * @param least 0 or more
 * @param greatest {@code least} or more; empty if there is no end
 */
public record CellBounds(Position position, int least, OptionalInt greatest) {

    /** Whether only one count fits. */
    public boolean isExact() {
        return greatest.isPresent() && greatest.getAsInt() == least;
    }

    /** Whether a count fits. */
    public boolean allows(int count) {
        return count >= least && (greatest.isEmpty() || count <= greatest.getAsInt());
    }
}
