package org.copro.assessment.view;

import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.copro.assessment.remembered.RememberedByNumber;
import org.copro.assessment.score.FrameworkResult;
import tools.jackson.core.SerializableString;

/**
 * What lines say of principles, as it is written: of records that come out alike it is the same, and is written once.
 * One for all lines of one assessor; serves all threads. Makes no difference to any line.
 */
public final class WrittenPrinciples {

    private static final int BITS_OF_PLACE = 10;

    private final ConcurrentMap<Which, RememberedByNumber<Written>> known = new ConcurrentHashMap<>();

    /** With nothing written yet. */
    public WrittenPrinciples() {}

    /**
     * A principle.
     *
     * @param framework place of its framework in the result
     * @param principle its place in the framework
     */
    private record Which(int framework, int principle) {}

    /**
     * What is written of a principle.
     *
     * @param json of it
     * @param found places of the findings it names
     */
    record Written(SerializableString json, List<Integer> found) {}

    /** What is written of the principle at a place. */
    Written of(List<FrameworkResult> results, int framework, int principle) {
        FrameworkResult result = results.get(framework);
        OptionalLong number = result.number(principle);
        if (number.isEmpty()) {
            return PrinciplesJson.brief(result, principle);
        }
        RememberedByNumber<Written> remembered = known.computeIfAbsent(
                new Which(framework, principle), first -> new RememberedByNumber<>(BITS_OF_PLACE));
        Written written = remembered.find(number.getAsLong());
        if (written == null) {
            written = PrinciplesJson.brief(result, principle);
            remembered.remember(number.getAsLong(), written);
        }
        return written;
    }
}
