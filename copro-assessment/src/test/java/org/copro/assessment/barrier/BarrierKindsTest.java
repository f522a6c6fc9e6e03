package org.copro.assessment.barrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.copro.assessment.flag.Flags;
import org.copro.assessment.framework.Frameworks;
import org.copro.assessment.framework.Principle;
import org.copro.project.BarrierKind;
import org.junit.jupiter.api.Test;

class BarrierKindsTest {

    private final BarrierKinds kinds = BarrierKinds.shipped();

    @Test
    void everyKindHasItsEntryInTheOrderOfTheTaxonomy() {
        assertThat(kinds.kinds()).extracting(BarrierKindEntry::kind).containsExactly(BarrierKind.values());
    }

    @Test
    void everyKindBlocksAPrincipleThereIsAndStandsBesideFlagsThereAreAndHasASource() {
        List<String> principles =
                Frameworks.standard().principles().stream().map(Principle::id).toList();
        List<String> flags = Flags.all().stream().map(rule -> rule.entry().id()).toList();

        assertThat(kinds.framework()).isEqualTo(Frameworks.standard().id());
        SoftAssertions all = new SoftAssertions();
        for (BarrierKindEntry one : kinds.kinds()) {
            all.assertThat(one.blocks()).as("%s", one.kind()).isNotEmpty().isSubsetOf(principles);
            all.assertThat(one.beside()).as("%s", one.kind()).isNotEmpty().isSubsetOf(flags);
            all.assertThat(one.source()).as("%s", one.kind()).isNotEmpty();
            all.assertThat(one.name().in("en")).isNotBlank();
        }
        all.assertAll();
    }

    @Test
    void everyPrincipleIsBlockedBySomething() {
        assertThat(kinds.kinds().stream().flatMap(one -> one.blocks().stream()))
                .containsAll(Frameworks.standard().principles().stream()
                        .map(Principle::id)
                        .toList());
    }

    @Test
    void aTaxonomyThatLacksAKindOrHasOneTwiceIsRefused() {
        List<BarrierKindEntry> fewer = kinds.kinds().subList(1, kinds.kinds().size());
        List<BarrierKindEntry> twice = new ArrayList<>(kinds.kinds());
        twice.add(twice.get(0));

        assertThatThrownBy(() -> new BarrierKinds("own", "1", "copro-principles", "", fewer))
                .hasMessageContaining("POWER_RESISTANCE once");
        assertThatThrownBy(() -> new BarrierKinds("own", "1", "copro-principles", "", twice))
                .hasMessageContaining("POWER_RESISTANCE once");
    }
}
