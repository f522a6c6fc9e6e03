package org.copro.assessment.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.copro.assessment.testing.Records;
import org.copro.assessment.testing.Says;
import org.copro.project.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FlagCatalogueTest {

    static Stream<FlagEntry> catalogue() {
        return Flags.all().stream().map(FlagRule::entry);
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void everyEntryIsComplete(FlagEntry entry) {
        assertThat(entry.id()).matches("[a-z]+(-[a-z]+)*");
        assertThat(entry.title()).matches("[A-Z].*[a-z]");
        assertThat(entry.raisedWhen()).matches("[a-z].*[a-z]");
        assertThat(entry.wouldLift()).matches("[A-Z].*\\.");
        assertThat(entry.sources())
                .isNotEmpty()
                .allSatisfy(source -> assertThat(source.title()).isNotBlank());
        assertThat(Flags.find(entry.id()).orElseThrow().entry()).isEqualTo(entry);
    }

    @Test
    void idsAreUniqueAndAnUnknownOneIsNotFound() {
        assertThat(catalogue().map(FlagEntry::id)).doesNotHaveDuplicates();
        assertThat(Flags.find("fake")).isEmpty();
    }

    @Test
    void flagsComeInTheOrderOfTheCatalogue() {
        List<String> order = catalogue().map(FlagEntry::id).toList();
        Records record =
                Says.of("evaluation=NONE design=NONE delivery=ADVISORY").claim(Label.CO_PRODUCTION);
        List<String> raised = record.assess().flags().stream().map(Flag::id).toList();

        assertThat(raised)
                .hasSizeGreaterThan(3)
                .isSubsetOf(order)
                .isSortedAccordingTo((a, b) -> order.indexOf(a) - order.indexOf(b));
    }
}
