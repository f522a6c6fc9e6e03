package org.copro.examples;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ValidationPageTest {

    @Test
    void thePageIsWhatTheRunSays() throws IOException {
        ExpectedText.assertSame(
                Path.of("../docs/validation.md"), ValidationPage.of(PublishedCase.all(), Disagreement.byCase()));
    }
}
