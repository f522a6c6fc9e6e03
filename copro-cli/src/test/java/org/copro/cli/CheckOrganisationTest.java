package org.copro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckOrganisationTest {

    private static final String NETWORK = "../copro-examples/organisations/network-of-a-valley.yaml";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"text, network-of-a-valley.txt", "json, network-of-a-valley.json"})
    void anOrganisationIsToldOverItsProjectsAndCheckIns(String format, String expected) {
        Ran told = Ran.copro("organisation", NETWORK, "--format", format);

        assertThat(told.err()).isEmpty();
        assertThat(told.exit()).isZero();
        Expected.assertSame(expected, told.out());
    }

    @Test
    void allProjectsThatCannotBeUsedAreToldAndNothingElse() throws IOException {
        Path file = written("on: 2025-01-01, projects: [ { file: a.yaml }, { file: b.yaml } ]");
        Ran failed = Ran.copro("organisation", file.toString());

        assertThat(failed.exit()).isEqualTo(2);
        assertThat(failed.out()).isEmpty();
        assertThat(failed.complaints())
                .containsExactly(
                        folder.resolve("a.yaml") + ": there is no such file",
                        folder.resolve("b.yaml") + ": there is no such file");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on: 2025-01-01, projects: []                                   | a check-in needs the record of at least one project",
                "on: 2025-01-01, projects: [{ file: a }] }, { on: 2024-12-31, projects: [{ file: a }] | check-ins must come one after the other",
                "on: 2025-01, projects: [{ file: a }]                           | the day of a check-in must be a day but was 2025-01",
                "on: 2025-01-01, projects: [{ file: a, kind: b }]               | unknown key 'kind'",
            })
    void aFileThatMakesNoSenseIsRefusedWithItsPlace(String checkIn, String said) throws IOException {
        Ran failed = Ran.copro("organisation", written(checkIn).toString());

        assertThat(failed.exit()).isEqualTo(2);
        assertThat(failed.out()).isEmpty();
        assertThat(failed.err()).contains("network.yaml:", said);
    }

    private Path written(String checkIn) throws IOException {
        return Files.writeString(
                folder.resolve("network.yaml"), "id: n\ntitle: N\ncheck-ins: [ { %s } ]\n".formatted(checkIn));
    }
}
