package org.copro.assessment.reason;

import java.util.List;

/**
 * An explanation that has been put together.
 *
 * @param sentence says it with the values
 * @param facts it rests on
 * @param missing what is not recorded and could change it
 */
public record Told(Phrase sentence, List<Fact> facts, List<Missing> missing) implements Explanation {

    /** Keeps the lists as given. */
    public Told {
        facts = List.copyOf(facts);
        missing = List.copyOf(missing);
    }

    /** The same in other words. */
    public Told saying(Phrase other) {
        return new Told(other, facts, missing);
    }
}
