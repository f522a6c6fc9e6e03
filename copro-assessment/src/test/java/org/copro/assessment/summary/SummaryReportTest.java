package org.copro.assessment.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.disclosure.ProtectedCell.Hidden;
import org.copro.assessment.disclosure.ProtectedCell.Shown;
import org.copro.assessment.disclosure.ProtectedCell.Why;
import org.copro.assessment.framework.Level;
import org.copro.assessment.label.Verdict;
import org.copro.assessment.statistics.Proportion;
import org.copro.assessment.summary.AttributeSummary.Group;
import org.copro.known.Share;
import org.copro.project.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryReportTest {

    private static final SummaryPlan PLAN =
            SummaryPlan.of(Counted.ASSESSOR, Counted.ON, List.of(Attribute.YEAR, Attribute.METHOD));
    private static final ProtectedCell SMALL = new Hidden(Why.SMALL, 5);

    private final PortfolioSummary summary = PLAN.empty();

    private void claims(int many, Verdict verdict, String... years) {
        for (int i = 0; i < many; i++) {
            List<String> year = years.length == 0 ? List.of() : List.of(years[i % years.length]);
            summary.add(
                    Counted.claim(PortfolioSummary.TOLD_APART, verdict, List.of(year, List.of("forum", "workshop"))));
        }
    }

    private SummaryReport report() {
        return SummaryReport.of(summary, 5);
    }

    private SupportedShare share() {
        return report().share(PortfolioSummary.TOLD_APART).orElseThrow();
    }

    // the share of claims that records support

    @Test
    void openVerdictsBoundTheShareAndWilsonsLimitsWidenIt() {
        claims(6, Verdict.SUPPORTED);
        claims(7, Verdict.PLAUSIBLE);
        claims(5, Verdict.UNKNOWN);
        claims(12, Verdict.OVERSTATED);

        assertThat(share().atLeast()).contains(new Proportion(6, 30));
        assertThat(share().atMost()).contains(new Proportion(18, 30));
        // recomputed by hand: Wilson for 6 of 30 and for 18 of 30
        assertThat(share().lowerLimit().orElseThrow()).isCloseTo(0.0951, within(0.0001));
        assertThat(share().upperLimit().orElseThrow()).isCloseTo(0.7541, within(0.0001));
    }

    @ParameterizedTest
    @CsvSource({"9, false", "10, true"})
    void ofFewClaimsThereAreNumbersAndNoShare(int claims, boolean isShare) {
        claims(claims, Verdict.OVERSTATED);
        assertThat(share().atMost()).contains(new Proportion(0, claims));
        assertThat(share().isShareTold()).isEqualTo(isShare);
        assertThat(share().upperLimit().isPresent()).isEqualTo(isShare);
    }

    @Test
    void ofASmallCountThereIsNoShareEither() {
        claims(3, Verdict.SUPPORTED);
        claims(8, Verdict.PLAUSIBLE);
        claims(20, Verdict.OVERSTATED);

        assertThat(share().of(Verdict.SUPPORTED, 5)).isEqualTo(SMALL);
        assertThat(share().of(Verdict.PLAUSIBLE, 5)).isEqualTo(new Hidden(Why.PROTECTS_OTHERS, 5));
        assertThat(share().atLeast()).isEmpty();
        assertThat(share().lowerLimit()).isEmpty();
        assertThat(share().atMost()).contains(new Proportion(11, 31));
    }

    @ParameterizedTest
    @CsvSource({"4, true", "5, false"})
    void ofFewRecordsOnlyTheirNumberIsTold(int records, boolean isTooSmall) {
        claims(records, Verdict.UNKNOWN);

        assertThat(report().judged()).isEqualTo(records);
        assertThat(report().isTooSmall()).isEqualTo(isTooSmall);
        assertThat(report().flags().isEmpty()).isEqualTo(isTooSmall);
    }

    // by attributes

    @Test
    void smallGroupsStandTogether() {
        claims(40, Verdict.OVERSTATED, "2021", "2022");
        claims(60, Verdict.SUPPORTED, "2021", "2022");
        claims(3, Verdict.SUPPORTED, "2019");
        claims(4, Verdict.OVERSTATED);

        List<Group> years = report().attributes().get(0).groups();
        assertThat(years)
                .extracting(group ->
                        group.kind() + group.name() + group.share().claims().words())
                .containsExactly("NAMED202150", "NAMED202250", "OTHERS7");
        assertThat(years.get(2).share().verdicts().get(Verdict.SUPPORTED)).isEqualTo(SMALL);
    }

    @Test
    void groupsTooSmallEvenTogetherTakeAnotherWithThem() {
        claims(10, Verdict.OVERSTATED, "2021", "2022");
        claims(6, Verdict.OVERSTATED, "2023");
        claims(2, Verdict.OVERSTATED, "2019");

        assertThat(report().attributes().get(0).groups())
                .extracting(group ->
                        group.kind() + group.name() + group.share().claims().words())
                .containsExactly("NAMED20215", "NAMED20236", "OTHERS7");
    }

    @Test
    void ofOneGroupNothingIsToldApart() {
        claims(30, Verdict.OVERSTATED, "2021");
        claims(4, Verdict.OVERSTATED, "2022");
        assertThat(report().attributes().get(0).groups()).isEmpty();
    }

    @Test
    void groupsThatOverlapDoNotAddUp() {
        claims(30, Verdict.OVERSTATED, "2021");
        summary.add(
                Counted.claim(PortfolioSummary.TOLD_APART, Verdict.OVERSTATED, List.of(List.of(), List.of("survey"))));
        claims(30, Verdict.SUPPORTED, "2021");

        assertThat(report().attributes().get(1).groups())
                .extracting(Group::name)
                .containsExactly("forum", "workshop");
        // 60 of 61 used it: that one did not follows, so how many did is hidden
        assertThat(report().attributes().get(1).groups().get(0).share().claims())
                .isInstanceOf(Hidden.class);
    }

    // flags

    @Test
    void whatRepeatsAVerdictIsNotToldTwice() {
        claims(3, Verdict.OVERSTATED);
        claims(30, Verdict.SUPPORTED);
        assertThat(report().flags()).extracting(flag -> flag.entry().id()).doesNotContain("label-overstated");
    }

    @Test
    void howManyRecordsAreThinIsToldOfThoseWhoseVerdictIsOpen() {
        claims(8, Verdict.OVERSTATED);
        claims(30, Verdict.SUPPORTED);
        claims(9, Verdict.UNKNOWN);
        assertThat(report().flags())
                .filteredOn(flag -> flag.entry().id().equals("thin-record"))
                .extracting(FlagSummary::of)
                .containsExactly(new Shown(9));

        claims(2, Verdict.PLAUSIBLE);
        assertThat(report().share(Label.CO_PRODUCTION).orElseThrow().of(Verdict.PLAUSIBLE, 5))
                .isEqualTo(SMALL);
    }

    // means

    private void scored(int many, Level certain, Level possible, Share low, Share high) {
        for (int i = 0; i < many; i++) {
            summary.add(new SummaryEntry(
                    new int[] {
                        Layout.verdict(Layout.LABELS, Verdict.NOT_CHECKED),
                        Layout.known(0, Known.SOMETHING),
                        Layout.levels(0, certain, possible)
                    },
                    new int[] {0},
                    new Share[] {low, high, new Share(1, 2)},
                    List.of(List.of(), List.of())));
        }
    }

    private PrincipleSummary principle() {
        return report().frameworks().get(0).principles().get(0);
    }

    @Test
    void aMeanLiesBetweenTheMeansOfTheEnds() {
        scored(10, Level.NOT_YET, Level.DEVELOPING, new Share(1, 10), new Share(1, 2));
        scored(20, Level.STARTING, Level.EMBEDDED, new Share(1, 4), Share.ALL);

        MeanScore mean = principle().mean().orElseThrow();
        assertThat(mean.low()).hasToString("1/5");
        assertThat(mean.high()).hasToString("83/100");
        assertThat(mean.coverage()).hasToString("1/2");
    }

    @ParameterizedTest
    @CsvSource({"9, false", "10, true"})
    void ofFewProjectsThereIsNoMean(int many, boolean isMean) {
        scored(many, Level.NOT_YET, Level.DEVELOPING, new Share(1, 10), new Share(1, 2));
        assertThat(principle().mean().isPresent()).isEqualTo(isMean);
    }

    @Test
    void besideHiddenCountsAMeanIsToldOnlyWhereScoresHaveRoomToMove() {
        // three embedded are hidden; all others could be a tenth higher or lower each
        scored(3, Level.EMBEDDED, Level.EMBEDDED, new Share(9, 10), new Share(9, 10));
        scored(400, Level.STARTING, Level.DEVELOPING, new Share(3, 10), new Share(5, 10));
        assertThat(principle().certain(Level.EMBEDDED)).contains(SMALL);
        assertThat(principle().mean()).isPresent();
    }

    @Test
    void besideHiddenCountsAMeanIsHiddenWhereScoresHaveNone() {
        // all others are at the least their level can have: a mean above it tells of the three
        scored(3, Level.EMBEDDED, Level.EMBEDDED, Share.ALL, Share.ALL);
        scored(400, Level.NOT_YET, Level.NOT_YET, Share.NONE, Share.NONE);
        assertThat(principle().certain(Level.EMBEDDED)).contains(SMALL);
        assertThat(principle().mean()).isEmpty();
        assertThat(principle().isMeanHidden()).isTrue();
    }

    // bytes

    @Test
    void onlyWhatIsCountedAlikeIsPutTogether() {
        PortfolioSummary other = SummaryPlan.of(Counted.ASSESSOR, LocalDate.of(2026, 11, 22), PLAN.by())
                .empty();

        assertThatThrownBy(() -> summary.plus(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("summaries must be made with the same settings");
        assertThatThrownBy(() -> PLAN.read(other.toBytes()))
                .hasMessageEndingWith("the summary was made with other settings");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"refused\":0 | \"refused\":-1 | a count is no whole number of 0 or more",
                "\"refused\":0 | \"refused\":0.5 | a count is no whole number of 0 or more",
                "\"counts\":[0, | \"counts\":[ | things in a list but there are",
                "\"sums\":[[] | \"sums\":[[3] | a denominator is without its part",
                "\"sums\":[[] | \"sums\":[[3,1,2,1] | denominators must go up from 1",
                "\"sums\":[[] | \"sums\":[[0,1] | denominators must go up from 1",
                "\"year\":[] | \"years\":[] | the groups of an attribute are missing",
                "\"year\":[] | \"year\":[[3,[],[]]] | a group has no name",
                "\"coproSummary\":2 | \"coproSummary\":1 | they are no summary, or one of another version",
                "\"plan\": | \"plan | they are not valid JSON",
            })
    void damagedBytesAreRefused(String from, String to, String message) {
        String bytes = new String(PLAN.empty().toBytes(), StandardCharsets.UTF_8);
        assertThat(bytes).contains(from);

        assertThatThrownBy(() -> PLAN.read(bytes.replace(from, to).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
