package org.copro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportWorkshopTest {

    private static final String WORKSHOP = "../copro-examples/workshops/power-of-co-production.yaml";

    @TempDir
    private Path folder;

    @Test
    void whatWasSaidIsToldAndHeldAgainstTheFramework() {
        Ran told = Ran.copro("workshop", "report", WORKSHOP);

        assertThat(told.exit()).isZero();
        assertThat(told.err()).isEmpty();
        Expected.assertSame("power-of-co-production.txt", told.out());
    }

    @Test
    void programsGetTheSameAsJson() {
        Ran told = Ran.copro("workshop", "report", WORKSHOP, "--format", "json");

        assertThat(told.exit()).isZero();
        assertThat(told.err()).isEmpty();
        Expected.assertSame("power-of-co-production.json", told.out());
    }

    @Test
    void withoutThePermissionOfTheReportNothingIsSaid() throws IOException {
        String silent = changed("status: given", "status: refused");

        Ran told = Ran.copro("workshop", "report", silent);

        assertThat(told.exit()).isZero();
        assertThat(told.out())
                .doesNotContain("Hidden agendas", "nothing about us", "Resistance")
                .contains("Left out: 17.")
                .doesNotContain("They named, of its");
    }

    @Test
    void aPrincipleThatTheFrameworkHasNotIsAMistakeWithItsPlace() throws IOException {
        Ran told = Ran.copro("workshop", "report", changed("principles: outcomes-over-outputs", "principles: outcome"));

        assertThat(told.exit()).isEqualTo(2);
        assertThat(told.out()).isEmpty();
        assertThat(told.complaints())
                .singleElement()
                .asString()
                .contains("/codings/0/found/15/principles/0: the framework has no principle 'outcome'")
                .contains("its principles are from-the-start, equal-partners");
    }

    @Test
    void aFrameworkThereIsNotIsAMistake() throws IOException {
        Ran told = Ran.copro("workshop", "report", changed("framework: copro-principles", "framework: nef-sex"));

        assertThat(told.exit()).isEqualTo(2);
        assertThat(told.complaints())
                .singleElement()
                .asString()
                .contains("/framework: there is no framework 'nef-sex' (did you mean 'nef-six'?)");
    }

    @Test
    void aFrameworkOfYourOwnCanBeNamed() throws IOException {
        String own = folder.resolve("own.yaml").toString();
        Files.writeString(Path.of(own), """
                id: own
                title: Ours
                framework: neighbourhood-fund
                success: [ { id: one, words: We start together. } ]
                """);

        assertThat(Ran.copro("workshop", "report", own).exit()).isEqualTo(2);
        Ran told = Ran.copro("workshop", "report", own, "--framework", Fund.FILE);

        assertThat(told.exit()).isZero();
        assertThat(told.out()).contains("Left out: fewer than 5.").doesNotContain("We start together");
    }

    private String changed(String from, String to) throws IOException {
        Path file = folder.resolve("workshop.yaml");
        String text = Files.readString(Path.of(WORKSHOP));
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
        return file.toString();
    }
}
