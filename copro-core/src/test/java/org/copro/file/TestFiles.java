package org.copro.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Texts that stand next to the tests. */
final class TestFiles {

    private TestFiles() {}

    static String text(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(TestFiles.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
