package org.copro.assessment;

import org.copro.assessment.framework.Framework;
import org.copro.assessment.label.LabelDefinition;
import org.copro.ladder.Ladder;

/**
 * A definition, ladder or framework that a result rests on.
 *
 * @param id permanent
 * @param version as it says of itself
 * @param content what was used
 */
public record Cited(String id, String version, Record content) {

    static Cited of(LabelDefinition definition) {
        return new Cited(definition.id(), definition.version(), definition);
    }

    static Cited of(Ladder ladder) {
        return new Cited(ladder.id(), ladder.version(), ladder);
    }

    static Cited of(Framework framework) {
        return new Cited(framework.id(), framework.version(), framework);
    }

    /** The hash of the content; computed when asked for, and kept for what comes with copro. */
    public String hash() {
        return ContentHash.of(content);
    }

    /** As in {@code start-to-end@1.0.0}. */
    @Override
    public String toString() {
        return id + "@" + version;
    }

    /** By the id and version: the content is large. */
    @Override
    public int hashCode() {
        return 31 * id.hashCode() + version.hashCode();
    }
}
