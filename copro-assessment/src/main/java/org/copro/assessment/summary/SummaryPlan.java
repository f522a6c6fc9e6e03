package org.copro.assessment.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.Assessment;
import org.copro.assessment.Assessor;
import org.copro.assessment.Cited;
import org.copro.assessment.ContentHash;
import org.copro.assessment.framework.Framework;
import org.copro.binding.Words;

/**
 * What a summary counts, by whose rules, on which day. Two plans with the same settings count alike, on whatever
 * machine, and only what counts alike is put together. Immutable.
 */
public final class SummaryPlan {

    private final LocalDate on;
    private final Optional<Cited> definition;
    private final List<Framework> frameworks;
    private final List<Attribute> by;
    private final List<String> settings;
    private final String hash;
    private final int principles;
    private final GroupLayout ofGroups;

    private SummaryPlan(Assessor assessor, LocalDate on, List<Attribute> by, List<String> settings) {
        this.on = on;
        definition = assessor.definitionOf(PortfolioSummary.TOLD_APART);
        frameworks = assessor.frameworks();
        this.by = by;
        this.settings = settings;
        hash = ContentHash.of(settings);
        principles = Layout.principlesIn(frameworks);
        ofGroups = new GroupLayout(principles, Layout.size(frameworks));
    }

    /**
     * A plan.
     *
     * @param assessor by which all results are made
     * @param on the evaluation date of all of them
     * @param by attributes by which projects are told apart, each once; of one with more than
     *     {@value Groups#MOST_IN_FULL} values only verdicts are, so that the names of a million organisations are a
     *     million small counts
     */
    public static SummaryPlan of(Assessor assessor, LocalDate on, List<Attribute> by) {
        List<Attribute> once = by.stream().distinct().sorted().toList();
        List<String> settings = new ArrayList<>(assessor.settings());
        settings.add("on " + on);
        once.forEach(one -> settings.add("summary by " + Words.kebab(one)));
        return new SummaryPlan(assessor, on, once, List.copyOf(settings));
    }

    /** The summary of no project: with it, every other one of this plan stays what it is. */
    public PortfolioSummary empty() {
        return new PortfolioSummary(this);
    }

    /**
     * What a result adds. May be called by several threads at once.
     *
     * @param result made by the assessor of this plan, or one with the same settings
     */
    public SummaryEntry entry(Assessment result) {
        return new EntryMaker(result, principles).entry(by);
    }

    /**
     * A summary of this plan as {@link PortfolioSummary#toBytes()} wrote it, here or elsewhere.
     *
     * @throws IllegalArgumentException if it is none, or one of another plan
     */
    public PortfolioSummary read(byte[] bytes) {
        return SummaryBytes.read(bytes, this);
    }

    /** The attributes by which projects are told apart, each once, in a fixed order. */
    public List<Attribute> by() {
        return by;
    }

    /** The evaluation date of all results. */
    public LocalDate on() {
        return on;
    }

    /** The definition of the word whose claims are told apart; empty if there is none. */
    public Optional<Cited> definition() {
        return definition;
    }

    /** All that shapes the summary besides the records, one thing a line, with hashes. */
    public List<String> settings() {
        return settings;
    }

    /** The frameworks of the results, in their order. */
    public List<Framework> frameworks() {
        return frameworks;
    }

    /** How many principles they have together. */
    int principles() {
        return principles;
    }

    /** Where the counts of a group stand. */
    GroupLayout ofGroups() {
        return ofGroups;
    }

    /** A short text in place of the settings. */
    String hash() {
        return hash;
    }
}
