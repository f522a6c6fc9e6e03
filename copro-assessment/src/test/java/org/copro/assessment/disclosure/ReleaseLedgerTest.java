package org.copro.assessment.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.copro.assessment.disclosure.ReleaseLedger.Differencing;
import org.copro.assessment.disclosure.ReleaseLedger.Kind;
import org.copro.assessment.disclosure.ReleaseLedger.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseLedgerTest {

    private static final SmallCountRule RULE = SmallCountRule.AMONG_PARTNERS;
    private static final List<String> ANSWERS = List.of("agree", "neither", "disagree");

    @Test
    void allLessThoseWhoAgreedToSharingIsOnePerson() {
        ReleaseLedger ledger = new ReleaseLedger(List.of(release("all", "asked in May", 12, 8, 9)));
        List<Differencing> found = ledger.check(release("agreed to sharing", "asked in May", 12, 8, 8), RULE);
        assertThat(found)
                .containsExactly(
                        new Differencing("all", "carers, disagree", Kind.SMALL_DIFFERENCE),
                        new Differencing("all", "total", Kind.SMALL_DIFFERENCE));
        assertThat(found.get(0).words())
                .isEqualTo("carers, disagree: with \"all\", the difference is a count too small to show");
    }

    @ParameterizedTest
    @CsvSource({"9, 0", "8, 2", "5, 2", "4, 0", "14, 0", "13, 2"})
    void differencesFromOneToBelowTheThresholdAreTooSmall(int disagree, int findings) {
        ReleaseLedger ledger = new ReleaseLedger(List.of(release("all", "asked in May", 30, 20, 9)));
        Release next = new Release(
                "next",
                "asked in May",
                new SmallCountRule(2, false).protect(FrequencyTable.of("carers", ANSWERS, List.of(30, 20, disagree))));
        assertThat(ledger.check(next, RULE)).hasSize(findings);
    }

    @Test
    void whatWasShownToNearlyTheSamePeopleFillsAGap() {
        ReleaseLedger ledger = new ReleaseLedger(List.of(release("first", "asked in May", 12, 8, 5)));
        // 4 is hidden, and another with it; the first release shows 5, and one person differs
        List<Differencing> found = ledger.check(release("second", "asked in May", 12, 8, 4), RULE);
        assertThat(found)
                .contains(new Differencing("first", "carers, disagree", Kind.FILLS_A_GAP))
                .filteredOn(one -> one.kind() == Kind.FILLS_A_GAP)
                .hasSize(2);
        assertThat(found.get(0).words()).endsWith("a hidden count can be worked out, or nearly");
    }

    @Test
    void ofManyMorePeopleAShownCountFillsNoGap() {
        ReleaseLedger ledger = new ReleaseLedger(List.of(release("first", "asked in May", 30, 20, 15)));
        assertThat(ledger.check(release("second", "asked in May", 12, 8, 4), RULE))
                .isEmpty();
    }

    @Test
    void whereNoTotalIsKnownAGapCountsAsFilled() {
        ReleaseLedger ledger = new ReleaseLedger(List.of(release("first", "asked in May", 30, 20, 15)));
        assertThat(ledger.check(release("second", "asked in May", 1, 1, 1), RULE))
                .hasSize(4)
                .allMatch(one -> one.kind() == Kind.FILLS_A_GAP);
    }

    @Test
    void theSameReleaseAgainTellsNothingNew() {
        ReleaseLedger ledger = new ReleaseLedger(List.of(release("first", "asked in May", 12, 8, 4)));
        assertThat(ledger.check(release("again", "asked in May", 12, 8, 4), RULE))
                .isEmpty();
    }

    @Test
    void otherPeopleAndOtherNamesAreNotCompared() {
        ReleaseLedger ledger = new ReleaseLedger(List.of(release("all", "asked in May", 12, 8, 9)));
        assertThat(ledger.check(release("june", "asked in June", 12, 8, 8), RULE))
                .isEmpty();
        Release merged = new Release(
                "merged",
                "asked in May",
                RULE.protect(FrequencyTable.of("everybody", List.of("yes", "no"), List.of(12, 17))));
        assertThat(ledger.check(merged, RULE)).isEmpty();
    }

    @Test
    void everyEarlierReleaseIsCompared() {
        ReleaseLedger ledger = new ReleaseLedger(List.of())
                .with(release("all", "asked in May", 12, 8, 9))
                .with(release("older people", "asked in May", 12, 8, 7));
        assertThat(ledger.check(release("next", "asked in May", 12, 8, 8), RULE))
                .extracting(Differencing::earlier)
                .containsExactly("all", "all", "older people", "older people");
    }

    @Test
    void twoDimensionsAreComparedLineByLine() {
        ReleaseLedger ledger = new ReleaseLedger(List.of(new Release("all", "asked in May", table(40, 30, 20, 10))));
        assertThat(ledger.check(new Release("next", "asked in May", table(40, 30, 20, 12)), RULE))
                .extracting(Differencing::place)
                .containsExactly("nurses, disagree", "nurses, total", "total, disagree", "total");
    }

    private static ProtectedTable table(int... counts) {
        return RULE.protect(new FrequencyTable(
                List.of("carers", "nurses"),
                List.of("agree", "disagree"),
                List.of(List.of(counts[0], counts[1]), List.of(counts[2], counts[3]))));
    }

    @Test
    void refusesTwoReleasesOfOneName() {
        ReleaseLedger ledger = new ReleaseLedger(List.of(release("all", "asked in May", 12, 8, 9)));
        assertThatThrownBy(() -> ledger.with(release("all", "asked in June", 12, 8, 9)))
                .hasMessage("ids of releases must differ but were [all, all]");
    }

    private static Release release(String id, String people, Integer... counts) {
        return new Release(id, people, RULE.protect(FrequencyTable.of("carers", ANSWERS, List.of(counts))));
    }
}
