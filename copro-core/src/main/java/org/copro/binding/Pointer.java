package org.copro.binding;

import org.jspecify.annotations.Nullable;

/** A place in a document. It is put into words only where they are asked for: most places never are. */
final class Pointer {

    /** The whole document. */
    static final Pointer ROOT = new Pointer(null, "");

    private final @Nullable Pointer above;
    private final Object step;

    private Pointer(@Nullable Pointer above, Object step) {
        this.above = above;
        this.step = step;
    }

    /** The place of a key's value in what stands here. */
    Pointer key(String key) {
        return new Pointer(this, key);
    }

    /** The place of an item of the list that stands here. */
    Pointer item(int number) {
        return new Pointer(this, number);
    }

    /** As a JSON Pointer (RFC 6901). */
    @Override
    public String toString() {
        return above == null ? "" : above + "/" + escaped(step.toString());
    }

    /** A key as a step of a JSON Pointer. */
    static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
