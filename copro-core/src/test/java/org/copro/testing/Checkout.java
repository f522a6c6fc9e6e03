package org.copro.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the checkout that a test reads where they stand, so that they cannot rot. */
public final class Checkout {

    private Checkout() {}

    /** A file or folder by its path from the top, whether tests run in the module or at the top. */
    public static Path path(String fromTop) {
        Path here = Path.of(fromTop);
        return Files.exists(here) ? here : Path.of("..").resolve(fromTop);
    }
}
