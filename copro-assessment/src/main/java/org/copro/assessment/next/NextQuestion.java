package org.copro.assessment.next;

import java.util.List;
import org.copro.known.Share;

/**
 * A question whose answer can still change a verdict or a level.
 *
 * @param question what is asked, and where the answer is written
 * @param bearsOnWord whether it can change the verdict on the word, alone or together with others
 * @param settlesWord of the answers tried, the share after which the verdict is certain, whatever else is open
 * @param levels ids of the principles whose level it can change, as {@code framework/principle}
 * @param narrows by how much it narrows the scores of principles, added up over the answers tried and divided by their
 *     number; 1 is one score from quite open to certain
 */
public record NextQuestion(
        Question question, boolean bearsOnWord, Share settlesWord, List<String> levels, double narrows) {

    /** Keeps the list as given. */
    public NextQuestion {
        levels = List.copyOf(levels);
    }
}
