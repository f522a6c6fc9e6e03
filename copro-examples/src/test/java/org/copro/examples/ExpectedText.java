package org.copro.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts that must be exactly as a file has them. With the property {@code copro.rewrite} the files are written anew.
 */
final class ExpectedText {

    private ExpectedText() {}

    /** Compares a text with a file; the way lines end makes no difference. */
    static void assertSame(Path file, String actual) throws IOException {
        String text = actual.replace("\r\n", "\n");
        if (Boolean.getBoolean("copro.rewrite")) {
            Files.writeString(file, text);
        }
        assertThat(file).exists();
        assertThat(text)
                .as("%s; to write it anew, run the tests of this module with -Dcopro.rewrite=true", file)
                .isEqualTo(Files.readString(file).replace("\r\n", "\n"));
    }
}
