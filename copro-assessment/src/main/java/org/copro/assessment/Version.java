package org.copro.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The version of this library, as the build wrote it down. */
public final class Version {

    /** As in {@code 1.2.0}. */
    public static final String OF_LIBRARY = read();

    private Version() {}

    private static String read() {
        try (InputStream in = Objects.requireNonNull(Version.class.getResourceAsStream("version.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
