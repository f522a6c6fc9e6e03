package org.copro.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copro.assessment.indicator.Indicators;
import org.junit.jupiter.api.Test;

class IndicatorsPageTest {

    private static final Path PAGE = Path.of("../docs/indicators.md");

    @Test
    void thePageIsWhatTheCatalogueSays() throws IOException {
        ExpectedText.assertSame(PAGE, IndicatorsPage.of(IndicatorExamples.first()));
    }

    @Test
    void everyIndicatorHasItsPartAndItsExamples() throws IOException {
        String page = Files.readString(PAGE);

        Indicators.all()
                .forEach(one -> assertThat(page)
                        .contains("\n## %s %s\n"
                                .formatted(one.entry().id(), one.entry().name())));
        assertThat(page).doesNotContain("no example yet");
    }
}
