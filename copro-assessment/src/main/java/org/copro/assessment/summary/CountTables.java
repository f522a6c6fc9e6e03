package org.copro.assessment.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;
import org.copro.assessment.disclosure.FrequencyTable;
import org.copro.assessment.framework.Level;
import org.copro.assessment.label.Verdict;
import org.copro.binding.Words;
import org.copro.project.Label;
import org.copro.stage.Phase;

/** The counts over all projects as tables: true ones, not for showing. */
final class CountTables {

    /** What can come of a question that raises a flag. */
    static final List<String> OF_A_FLAG = List.of("raised", "open", "not-raised");

    private final PortfolioSummary summary;

    CountTables(PortfolioSummary summary) {
        this.summary = summary;
    }

    FrequencyTable verdicts() {
        List<String> words = Stream.concat(Words.kebabs(Label.class).stream(), Stream.of("none"))
                .toList();
        List<List<Integer>> counts = new ArrayList<>();
        for (int label = 0; label < words.size(); label++) {
            List<Integer> row = new ArrayList<>();
            for (Verdict verdict : Verdict.values()) {
                row.add(summary.count(Layout.verdict(label, verdict)));
            }
            counts.add(row);
        }
        return new FrequencyTable(words, Words.kebabs(Verdict.class), counts);
    }

    /** In one line, by {@link Presence}. */
    FrequencyTable presence(Phase phase) {
        return line(
                Words.kebabs(Presence.class),
                Arrays.stream(Presence.values())
                        .map(one -> summary.count(Layout.presence(phase, one)))
                        .toList());
    }

    /** Declared by evidenced. */
    FrequencyTable say(Phase phase) {
        List<String> says = Words.kebabs(SayCount.class);
        return new FrequencyTable(says, says, square(SayCount.values(), (one, other) -> Layout.say(phase, one, other)));
    }

    /** In one line, by {@link Known}. */
    FrequencyTable known(int principle) {
        return line(
                Words.kebabs(Known.class),
                Arrays.stream(Known.values())
                        .map(one -> summary.count(Layout.known(principle, one)))
                        .toList());
    }

    /** Certain by possible. */
    FrequencyTable levels(int principle) {
        List<String> levels = Words.kebabs(Level.class);
        return new FrequencyTable(
                levels,
                levels,
                square(Level.values(), (certain, possible) -> Layout.levels(principle, certain, possible)));
    }

    /**
     * In one line, by {@link #OF_A_FLAG}.
     *
     * @param of how many projects can raise it
     */
    FrequencyTable flag(int flag, int of) {
        int raised = summary.count(Layout.raised(flag));
        int open = summary.count(Layout.open(flag));
        return line(OF_A_FLAG, List.of(raised, open, of - raised - open));
    }

    static FrequencyTable line(List<String> names, List<Integer> counts) {
        return FrequencyTable.of("all", names, counts);
    }

    private <E extends Enum<E>> List<List<Integer>> square(E[] values, ToIntBiFunction<E, E> place) {
        List<List<Integer>> counts = new ArrayList<>();
        for (E row : values) {
            List<Integer> line = new ArrayList<>();
            for (E column : values) {
                line.add(summary.count(place.applyAsInt(row, column)));
            }
            counts.add(line);
        }
        return counts;
    }
}
