package org.copro.binding;

/**
 * A value for a place of a document.
 *
 * @param pointer where it goes, as a JSON Pointer (RFC 6901); {@code -} as the last step adds to a list, as in
 *     {@code /stages/-}. What is not there yet on the way to the place is made
 * @param value what to write there: a text, or anything a document can hold
 */
public record Edit(String pointer, Object value) {

    /** Refuses the whole document: a place in it is needed. */
    public Edit {
        if (!pointer.startsWith("/")) {
            throw new IllegalArgumentException("a place in the document is needed, as in /feedback/given");
        }
    }
}
