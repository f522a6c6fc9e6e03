package org.copro.assessment.label;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.copro.binding.Document;
import org.copro.binding.Reading;
import org.copro.binding.Shipped;
import org.copro.project.Label;
import org.jspecify.annotations.Nullable;

/** The definitions that can be asked for: those that come with copro, and the user's own. Immutable. */
public final class LabelDefinitions {

    private final List<LabelDefinition> all;
    private @Nullable List<LabelDefinition> standardOnes;

    private LabelDefinitions(List<LabelDefinition> all) {
        this.all = List.copyOf(all);
    }

    /** The definitions that come with copro. */
    public static LabelDefinitions shipped() {
        return OnFirstUse.SHIPPED;
    }

    /** Reads a user's own definition from a file of the same form as those that come with copro. */
    public static Reading<LabelDefinition> read(Path file) {
        return Document.read(file, LabelDefinition.class);
    }

    /**
     * These and one more.
     *
     * @throws IllegalArgumentException if there is one with the same id: an id never changes its meaning
     */
    public LabelDefinitions with(LabelDefinition own) {
        if (find(own.id()).isPresent()) {
            throw new IllegalArgumentException(
                    "there is a definition '%s' already; give yours another id".formatted(own.id()));
        }
        List<LabelDefinition> more = new ArrayList<>(all);
        more.add(own);
        return new LabelDefinitions(more);
    }

    /** All, in a fixed order. */
    public List<LabelDefinition> all() {
        return all;
    }

    /** The definition with this id. */
    public Optional<LabelDefinition> find(String id) {
        for (LabelDefinition one : all) {
            if (one.id().equals(id)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** The definition of a word, if none is asked for; empty for a word that has none. */
    public Optional<LabelDefinition> standard(Label label) {
        return all.stream().filter(one -> one.defines(label)).min(Comparator.comparing(one -> !one.isStandard()));
    }

    /**
     * One definition for each word, lowest rank first: the standard ones, and the chosen one for the words it defines.
     */
    List<LabelDefinition> oneForEachWord(Optional<LabelDefinition> chosen) {
        if (chosen.isPresent()) {
            return found(chosen);
        }
        List<LabelDefinition> known = standardOnes;
        if (known == null) {
            // two threads may look for them at once; both find the same
            known = found(chosen);
            standardOnes = known;
        }
        return known;
    }

    private List<LabelDefinition> found(Optional<LabelDefinition> chosen) {
        List<LabelDefinition> one = new ArrayList<>();
        List<Label> elsewhere = chosen.map(LabelDefinition::labels).orElse(List.of());
        for (Label label : Label.values()) {
            chosen.filter(definition -> definition.defines(label))
                    .or(() -> standard(label).map(definition -> definition.without(elsewhere)))
                    .filter(definition -> !one.contains(definition))
                    .ifPresent(one::add);
        }
        one.sort(Comparator.comparingInt(LabelDefinition::rank));
        return List.copyOf(one);
    }

    // read when first needed
    private static final class OnFirstUse {
        static final LabelDefinitions SHIPPED =
                new LabelDefinitions(Shipped.all(LabelDefinitions.class, LabelDefinition.class));
    }
}
