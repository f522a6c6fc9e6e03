package org.copro.assessment.survey;

import java.util.List;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.release.Quotable;
import org.copro.assessment.statistics.Estimate;
import org.copro.theme.Codebook;
import org.copro.theme.Theme;

/**
 * The themes coders found in the answers to a question. A theme counts for a response where the coders settled on it
 * together, else where more than half of those who coded the response found it; a program's suggestions never count.
 *
 * @param codebook the themes
 * @param coders how many people coded
 * @param isSettled whether they settled together what they had coded apart
 * @param themes found at least twice, by how many wrote of them as far as that is shown, the most first; then in the
 *     order of the codebook
 * @param agreement Krippendorff's alpha over the sets of themes (MASI), of first codings
 */
public record ThemeResult(
        Codebook codebook, int coders, boolean isSettled, List<OfTheme> themes, Estimate<Double> agreement) {

    /** Keeps the list. */
    public ThemeResult {
        themes = List.copyOf(themes);
    }

    /**
     * One theme.
     *
     * @param theme it
     * @param lines how many people of each group wrote of it
     * @param agreement of the coders on whether it is there: Krippendorff's alpha
     * @param quotes what may be shown of what they wrote
     */
    public record OfTheme(Theme theme, List<Of> lines, Estimate<Double> agreement, List<Quotable> quotes) {

        /** Keeps the lists. */
        public OfTheme {
            lines = List.copyOf(lines);
            quotes = List.copyOf(quotes);
        }
    }

    /**
     * How many people of a group.
     *
     * @param group who
     * @param count of all in the group
     */
    public record Of(Group group, ProtectedCell count) {}
}
