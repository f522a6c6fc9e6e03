package org.copro.assessment.portfolio;

import java.io.IOException;
import java.util.List;
import org.copro.binding.Place;
import org.copro.binding.Problem;

/**
 * Takes what comes of each record, in the order of the input and on the thread that asked for it.
 *
 * @param <T> what is made of a result
 */
public interface Recipient<T> {

    /**
     * A record was judged.
     *
     * @param at where it begins
     */
    void judged(Place at, T result) throws IOException;

    /**
     * A record could not be read.
     *
     * @param at where it begins
     * @param problems all that is wrong with it, at least one
     */
    void refused(Place at, List<Problem> problems) throws IOException;
}
