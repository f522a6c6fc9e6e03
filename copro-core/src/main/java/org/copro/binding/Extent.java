package org.copro.binding;

/** How large a document may be, so that a broken or hostile one does not fill the memory. */
public enum Extent {
    /** Far more than people write by hand: {@link Format#LARGEST} bytes. */
    BY_HAND(Format.LARGEST, 300_000),
    /** What a program gathered, in JSON: 64 MB. */
    BY_PROGRAM(64 * 1024 * 1024, 5_000_000);

    private final int bytes;
    private final int parts;

    Extent(int bytes, int parts) {
        this.bytes = bytes;
        this.parts = parts;
    }

    /** Bytes it may have. */
    public int bytes() {
        return bytes;
    }

    /** Values it may have. */
    int parts() {
        return parts;
    }
}
