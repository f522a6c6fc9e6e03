package org.copro.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copro.assessment.framework.Frameworks;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.quote.FoundQuotes;
import org.copro.assessment.vision.Fate;
import org.copro.assessment.vision.VisionReport;
import org.copro.assessment.workshop.WorkshopReport;
import org.copro.assessment.workshop.Workshops;
import org.copro.coding.Theme;
import org.copro.file.QuoteFiles;
import org.copro.file.VisionFiles;
import org.copro.vision.VisionRecord;
import org.copro.workshop.WorkshopRecord;
import org.junit.jupiter.api.Test;

/** The examples of visions, workshops and quotes can be read, and tell what their sources tell. */
class VoicesExamplesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void everyVisionCanBeToldAndIsListed() throws IOException {
        for (Path file : files("visions")) {
            VisionReport report = VisionReport.of(VisionFiles.read(file).orThrow(), DAY);
            assertThat(report.agreementStep()).as("%s", file).isPresent();
            assertThat(Files.readString(Path.of("README.md"))).contains("`%s`".formatted(report.id()));
        }
    }

    @Test
    void theVisionOfTheNetworkKeptSevenThemesAndLostThree() {
        VisionReport report = VisionReport.of(scotland(), DAY);

        assertThat(names(report, Fate.LOST))
                .containsExactly("On equal terms", "Power is shared", "Space, place and time");
        assertThat(names(report, Fate.KEPT)).hasSize(7);
        assertThat(report.leftOut().isNone()).isTrue();
        assertThat(report.quotes()).hasSize(4);
    }

    @Test
    void whoAgreedToItIsNotOnThePageAndSoNotKnown() {
        VisionReport report = VisionReport.of(scotland(), DAY);

        assertThat(report.agreementStep().orElseThrow().turnout().people()).isEqualTo(Truth.UNKNOWN);
        assertThat(scotland().agreedVision().orElseThrow().agreedBy()).isEmpty();
    }

    @Test
    void everyWorkshopCanBeToldAndIsListed() throws IOException {
        for (Path file : files("workshops")) {
            Workshops workshops = new Workshops(Frameworks.shipped());
            WorkshopRecord record = workshops.read(file).orThrow();
            WorkshopReport report = WorkshopReport.of(record, workshops.frameworkOf(record), DAY);
            assertThat(report.success()).isNotEmpty();
            assertThat(report.barriers()).isNotEmpty();
            assertThat(Files.readString(Path.of("README.md"))).contains("`%s`".formatted(report.id()));
        }
    }

    @Test
    void everyThemeOfACollectionFindsAQuote() throws IOException {
        for (Path file : files("quotes")) {
            for (Theme theme : QuoteFiles.read(file).orThrow().themes()) {
                assertThat(FoundQuotes.about(QuoteFiles.read(file).orThrow(), theme.id(), DAY)
                                .orElseThrow()
                                .quotes())
                        .as("%s in %s", theme.id(), file)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void thePageNamesFilesThatExist() throws IOException {
        String page = Files.readString(Path.of("../docs/visions-and-workshops.md"));
        List<String> files = Pattern.compile("copro-examples/\\S+\\.yaml")
                .matcher(page)
                .results()
                .map(found -> found.group())
                .toList();

        assertThat(files)
                .hasSize(3)
                .allSatisfy(file -> assertThat(Path.of("..", file)).exists());
    }

    private static VisionRecord scotland() {
        return VisionFiles.read(Path.of("visions/vision-for-scotland-2017.yaml"))
                .orThrow();
    }

    private static List<String> names(VisionReport report, Fate fate) {
        return report.themes(fate).stream().map(path -> path.theme().name()).toList();
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> all = Files.list(Path.of(folder))) {
            List<Path> files = all.sorted().toList();
            assertThat(files).isNotEmpty();
            return files;
        }
    }
}
