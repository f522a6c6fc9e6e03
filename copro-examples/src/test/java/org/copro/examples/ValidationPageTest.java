package org.copro.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValidationPageTest {

    @Test
    void thePageIsWhatTheRunSays() throws IOException {
        List<PublishedCase> cases = PublishedCase.all();
        PrinciplesSection principles = new PrinciplesSection(
                PublishedStatement.all(cases),
                Disagreement.byStatement(),
                cases.get(0).assessment().frameworks().get(0).framework(),
                cases.size());
        ExpectedText.assertSame(
                Path.of("../docs/validation.md"), ValidationPage.of(cases, Disagreement.byCase(), principles));
    }
}
