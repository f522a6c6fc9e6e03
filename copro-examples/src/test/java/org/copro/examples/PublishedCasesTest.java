package org.copro.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.copro.assessment.Assessment;
import org.copro.assessment.label.Verdict;
import org.junit.jupiter.api.Test;

class PublishedCasesTest {

    @Test
    void twentyCasesAreJudged() throws IOException {
        assertThat(PublishedCase.all())
                .hasSize(20)
                .allSatisfy(one -> assertThat(one.assessment().project().id()).isEqualTo(one.id()));
    }

    @Test
    void everyDisagreementHasAReasonAndEveryReasonADisagreement() throws IOException {
        List<String> disagreeing = PublishedCase.all().stream()
                .filter(PublishedCase::isDisagreement)
                .map(PublishedCase::id)
                .toList();
        assertThat(Disagreement.byCase().keySet()).containsExactlyElementsOf(disagreeing);
        assertThat(Disagreement.byCase().values()).allSatisfy(one -> {
            assertThat(one.reason()).isNotBlank();
            assertThat(one.where().split(" and ")).isSubsetOf("source", "coding", "grouping", "rule", "copro");
        });
    }

    @Test
    void theYouthServiceAsToldClaimsNothingAndIsNotBlamedForAWord() {
        Assessment told = PublishedCase.assess(PublishedCase.project("youth-service-as-told"));
        assertThat(told.label().verdict()).isEqualTo(Verdict.NOT_CHECKED);
        assertThat(told.label().honestWord()).isEqualTo("consultation");
        assertThat(told.isFlagged("label-overstated")).isFalse();
        assertThat(told.isFlagged("asked-at-both-ends-only")).isTrue();
    }

    @Test
    void theYouthServiceWithAnInventedClaimIsOverstated() {
        Assessment claimed = PublishedCase.assess(PublishedCase.project("youth-service-with-claim"));
        assertThat(claimed.label().verdict()).isEqualTo(Verdict.OVERSTATED);
        assertThat(claimed.isFlagged("label-overstated")).isTrue();
        assertThat(claimed.isFlagged("asked-at-both-ends-only")).isTrue();
    }
}
