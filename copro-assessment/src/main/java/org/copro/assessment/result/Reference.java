package org.copro.assessment.result;

/**
 * What a written result says it rests on: a definition, a ladder or a framework.
 *
 * @param hash of its content
 */
public record Reference(String id, String version, String hash) {

    static Reference of(Part part) {
        return new Reference(part.text("id"), part.text("version"), part.text("hash"));
    }

    /** As in {@code nef-six 1.0.0}. */
    public String named() {
        return id + " " + version;
    }
}
