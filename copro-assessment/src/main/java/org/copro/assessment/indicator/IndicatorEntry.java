package org.copro.assessment.indicator;

import java.util.List;
import org.copro.evidence.Source;

/**
 * The catalogue entry of an indicator.
 *
 * @param id permanent
 * @param name readable and permanent
 * @param speaks what its presence says about a project
 * @param parts of how many parts a yes is made: 1 for a question that is answered yes or no and never in part;
 *     {@link #ANY_SHARE} where it is asked of as many cases as the record has
 * @param question to the facts
 * @param counts what counts as observed
 * @param unknownMeans what it means when the record does not say
 * @param whenObserved the sentence for a yes; a finding may say it with the values instead
 * @param whenNotObserved the sentence for a no; a finding may say it with the values instead
 * @param sources where it comes from; one at least
 */
public record IndicatorEntry(
        String id,
        String name,
        Speaks speaks,
        int parts,
        String question,
        String counts,
        String unknownMeans,
        String whenObserved,
        String whenNotObserved,
        List<Source> sources) {

    /** As many parts as the record has cases. */
    public static final int ANY_SHARE = 0;

    /** Keeps the list as given. */
    public IndicatorEntry {
        sources = List.copyOf(sources);
    }

    /** What the presence of what an indicator asks says about a project. */
    public enum Speaks {
        /** For co-production. */
        FOR,
        /** Against it. */
        AGAINST,
        /** Neither: it describes how the say is spread, and more say can turn it either way. */
        NEITHER
    }

    static IndicatorEntry named(String id, String name, Speaks speaks) {
        return new IndicatorEntry(id, name, speaks, ANY_SHARE, "", "", "", "", "", List.of());
    }

    IndicatorEntry inParts(int many) {
        return new IndicatorEntry(
                id, name, speaks, many, question, counts, unknownMeans, whenObserved, whenNotObserved, sources);
    }

    IndicatorEntry asking(String asked) {
        return new IndicatorEntry(
                id, name, speaks, parts, asked, counts, unknownMeans, whenObserved, whenNotObserved, sources);
    }

    IndicatorEntry counting(String counted) {
        return new IndicatorEntry(
                id, name, speaks, parts, question, counted, unknownMeans, whenObserved, whenNotObserved, sources);
    }

    IndicatorEntry notKnowing(String means) {
        return new IndicatorEntry(
                id, name, speaks, parts, question, counts, means, whenObserved, whenNotObserved, sources);
    }

    IndicatorEntry saying(String observed, String notObserved) {
        return new IndicatorEntry(
                id, name, speaks, parts, question, counts, unknownMeans, observed, notObserved, sources);
    }

    IndicatorEntry from(Source... read) {
        return new IndicatorEntry(
                id, name, speaks, parts, question, counts, unknownMeans, whenObserved, whenNotObserved, List.of(read));
    }
}
