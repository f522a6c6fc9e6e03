package org.copro.assessment.label;

import java.util.List;
import java.util.Optional;
import org.copro.binding.Written;
import org.copro.evidence.Source;
import org.copro.known.Answer;
import org.copro.known.Ids;
import org.copro.project.Label;

/**
 * What a word must mean for a project to use it: data, with its own version and sources.
 *
 * @param id permanent
 * @param version of this file; a change that can change a verdict changes it
 * @param name for a reader
 * @param labels the words it defines, one or more
 * @param standard whether it is the one used when none is asked for
 * @param rank how much the word promises, from 1; words with the same rank promise different things
 * @param says what it asks, in plain words that follow "it asks that"
 * @param source where it was read, one or more
 * @param licence what may be done with the original
 * @param note what a user should know
 * @param condition what it asks of a record
 */
@Written
public record LabelDefinition(
        String id,
        String version,
        String name,
        List<Label> labels,
        Optional<Answer> standard,
        int rank,
        String says,
        List<Source> source,
        String licence,
        Optional<String> note,
        Condition condition) {

    /** Keeps the lists as given; refuses what is no id, and a definition without labels or sources. */
    public LabelDefinition {
        labels = List.copyOf(labels);
        source = List.copyOf(source);
        Ids.require(id);
        if (version.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a definition needs a version and a name");
        }
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("a definition needs at least one label");
        }
        if (source.isEmpty()) {
            throw new IllegalArgumentException("a definition needs at least one source");
        }
        if (licence.isBlank()) {
            throw new IllegalArgumentException("a definition needs a licence");
        }
        if (rank < 1) {
            throw new IllegalArgumentException("rank must be 1 or more but was " + rank);
        }
    }

    /** Whether it is the one used when none is asked for. */
    public boolean isStandard() {
        return standard.map(Answer::isYes).orElse(false);
    }

    /** The same for the other words it defines, where some of them are defined elsewhere. */
    LabelDefinition without(List<Label> elsewhere) {
        List<Label> others =
                labels.stream().filter(label -> !elsewhere.contains(label)).toList();
        return new LabelDefinition(id, version, name, others, standard, rank, says, source, licence, note, condition);
    }

    /** Whether it defines the word. */
    public boolean defines(Label label) {
        return labels.contains(label);
    }
}
