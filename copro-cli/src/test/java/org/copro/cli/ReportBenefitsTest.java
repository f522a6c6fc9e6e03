package org.copro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportBenefitsTest {

    private static final String VOICES = "../copro-examples/voices/";

    @ParameterizedTest
    @CsvSource({
        "benefits, co-pro-whats-the-advantage.yaml,      text, benefits-whats-the-advantage.txt",
        "benefits, co-pro-whats-the-advantage.yaml,      json, benefits-whats-the-advantage.json",
        "barriers, power-of-co-production-workshop.yaml, text, barriers-of-the-workshop.txt",
        "barriers, power-of-co-production-workshop.yaml, json, barriers-of-the-workshop.json",
    })
    void whatTheSeedsPublishIsToldWithWhoSaysSo(String command, String file, String format, String expected) {
        Ran told = Ran.copro(command, VOICES + file, "--format", format);

        assertThat(told.err()).isEmpty();
        assertThat(told.exit()).isZero();
        Expected.assertSame(expected, told.out());
    }

    @Test
    void withAFileThatCannotBeReadNothingIsTold() {
        for (String command : new String[] {"benefits", "barriers"}) {
            Ran failed = Ran.copro(command, VOICES + "co-pro-whats-the-advantage.yaml", "missing.yaml");

            assertThat(failed).isEqualTo(new Ran(2, "", "missing.yaml: there is no such file\n"));
        }
    }
}
