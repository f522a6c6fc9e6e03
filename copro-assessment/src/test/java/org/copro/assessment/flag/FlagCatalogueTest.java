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

    static Stream<FlagInfo> catalogue() {
        return Flags.all().stream().map(FlagRule::info);
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void everyEntryIsComplete(FlagInfo info) {
        assertThat(info.id()).matches("[a-z]+(-[a-z]+)*");
        assertThat(info.title()).matches("[A-Z].*[a-z]");
        assertThat(info.raisedWhen()).matches("[a-z].*[a-z]");
        assertThat(info.wouldLift()).matches("[A-Z].*\\.");
        assertThat(info.sources())
                .isNotEmpty()
                .allSatisfy(source -> assertThat(source.title()).isNotBlank());
        assertThat(Flags.find(info.id()).orElseThrow().info()).isEqualTo(info);
    }

    @Test
    void idsAreUniqueAndAnUnknownOneIsNotFound() {
        assertThat(catalogue().map(FlagInfo::id)).doesNotHaveDuplicates();
        assertThat(Flags.find("fake")).isEmpty();
    }

    @Test
    void flagsComeInTheOrderOfTheCatalogue() {
        List<String> order = catalogue().map(FlagInfo::id).toList();
        Records record =
                Says.of("evaluation=NONE design=NONE delivery=ADVISORY").claim(Label.CO_PRODUCTION);
        List<String> raised = record.assess().flags().stream().map(Flag::id).toList();

        assertThat(raised)
                .hasSizeGreaterThan(3)
                .isSubsetOf(order)
                .isSortedAccordingTo((a, b) -> order.indexOf(a) - order.indexOf(b));
    }
}
