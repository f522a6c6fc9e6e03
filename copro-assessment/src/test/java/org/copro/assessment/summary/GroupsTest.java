package org.copro.assessment.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.copro.assessment.disclosure.ProtectedCell.Hidden;
import org.copro.assessment.disclosure.ProtectedCell.Shown;
import org.copro.assessment.flag.Flags;
import org.copro.assessment.framework.Level;
import org.copro.assessment.label.Verdict;
import org.copro.assessment.summary.AttributeSummary.Among;
import org.copro.assessment.summary.AttributeSummary.Group;
import org.copro.assessment.summary.GroupFigures.OfFlag;
import org.copro.assessment.summary.GroupFigures.OfPhase;
import org.copro.assessment.summary.GroupFigures.OfPrinciple;
import org.copro.known.Share;
import org.copro.project.Label;
import org.copro.stage.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupsTest {

    private static final SummaryPlan PLAN =
            SummaryPlan.of(Counted.ASSESSOR, Counted.ON, List.of(Attribute.ORGANISATION));
    private static final int CLAIM = Layout.verdict(Label.CO_PRODUCTION.ordinal(), Verdict.OVERSTATED);
    private static final int NO_CLAIM = Layout.verdict(Layout.LABELS, Verdict.NOT_CHECKED);
    /** One that a single question raises. */
    private static final int FLAG = IntStream.range(0, Flags.all().size())
            .filter(flag -> !Layout.indicatorOf(flag).isEmpty())
            .findFirst()
            .orElseThrow();

    private final PortfolioSummary summary = PLAN.empty();

    private void add(int many, int word, String organisation, int... places) {
        for (int i = 0; i < many; i++) {
            int[] counts = new int[places.length + 1];
            counts[0] = word;
            System.arraycopy(places, 0, counts, 1, places.length);
            summary.add(new SummaryEntry(counts, new int[0], new Share[0], List.of(List.of(organisation))));
        }
    }

    private void scored(int many, String organisation, Level level, Share score) {
        for (int i = 0; i < many; i++) {
            summary.add(new SummaryEntry(
                    new int[] {CLAIM, Layout.known(0, Known.SOMETHING), Layout.levels(0, level, level)},
                    new int[] {0},
                    new Share[] {score, score, new Share(1, 2)},
                    List.of(List.of(organisation))));
        }
    }

    private AttributeSummary told() {
        return SummaryReport.of(summary, 5).attributes().get(0);
    }

    private GroupFigures figures(int group) {
        return told().groups().get(group).figures().orElseThrow();
    }

    @Test
    void everyGroupHasItsSayItsFlagsAndItsSize() {
        int design = Layout.presence(Phase.DESIGN, Presence.RECORDED);
        add(20, CLAIM, "A", design, Layout.say(Phase.DESIGN, SayCount.SHARED, SayCount.CONSULTED), Layout.raised(FLAG));
        add(10, CLAIM, "A", Layout.presence(Phase.DESIGN, Presence.NOT_RECORDED));
        add(30, CLAIM, "B", design, Layout.say(Phase.DESIGN, SayCount.SHARED, SayCount.SHARED));
        add(15, CLAIM, "B", Layout.presence(Phase.DESIGN, Presence.NOT_RECORDED), Layout.open(FLAG));

        assertThat(told().among()).isEqualTo(Among.ALL);
        assertThat(told().groups()).extracting(Group::projects).containsExactly(new Shown(30), new Shown(45));
        OfPhase phase = figures(0).phases().get(Phase.DESIGN.ordinal());
        assertThat(phase.presence()).containsEntry(Presence.RECORDED, new Shown(20));
        assertThat(phase.evidenced())
                .containsEntry(SayCount.CONSULTED, new Shown(20))
                .containsEntry(SayCount.SHARED, new Shown(0));
        OfFlag flag = figures(1).flags().stream()
                .filter(one -> one.entry().equals(Flags.all().get(FLAG).entry()))
                .findFirst()
                .orElseThrow();
        assertThat(flag.raised()).isEqualTo(new Shown(0));
        assertThat(flag.open()).contains(new Shown(15));
    }

    @Test
    void flagsThatComeOfAVerdictAreNotToldOfGroups() {
        add(20, CLAIM, "A");
        add(20, CLAIM, "B");
        assertThat(figures(0).flags())
                .extracting(flag -> flag.entry().id())
                .doesNotContain("label-overstated", "thin-record")
                .hasSize(Flags.all().size() - 2);
    }

    /** Of 20 of A who use the word it would follow that 2 do not. */
    @ParameterizedTest
    @CsvSource({"5, 5, ALL, 25", "2, 8, CLAIMS, 20", "0, 10, ALL, 20"})
    void whereFewDoNotUseTheWordGroupsAreOfClaimsOnly(int inA, int inB, Among among, int sizeOfA) {
        add(20, CLAIM, "A");
        add(inA, NO_CLAIM, "A");
        add(30, CLAIM, "B");
        add(inB, NO_CLAIM, "B");

        assertThat(told().among()).isEqualTo(among);
        assertThat(told().groups().get(0).projects()).isEqualTo(new Shown(sizeOfA));
        assertThat(told().groups().get(0).share().claims()).isEqualTo(new Shown(20));
    }

    /** Of 8 in A, with 5 of all who do not raise it, 3 at least do, whatever is hidden: the size would tell. */
    @Test
    void aGroupWhoseSizeWouldTellStandsWithOthers() {
        add(3, CLAIM, "A", Layout.raised(FLAG));
        add(5, CLAIM, "A");
        add(40, CLAIM, "B", Layout.raised(FLAG));
        add(40, CLAIM, "C", Layout.raised(FLAG));

        assertThat(told().groups()).extracting(Group::name).doesNotContain("A");
        assertThat(told().groups()).extracting(Group::projects).doesNotContain(new Shown(8));
    }

    @Test
    void aMeanOfAGroupIsToldFromTenProjects() {
        scored(9, "A", Level.NOT_YET, new Share(1, 10));
        scored(10, "B", Level.NOT_YET, new Share(1, 10));
        scored(20, "C", Level.STARTING, new Share(1, 3));

        assertThat(figures(0).principles().get(0).mean()).isEmpty();
        OfPrinciple second = figures(1).principles().get(0);
        assertThat(second.mean().orElseThrow().low()).hasToString("1/10");
        assertThat(figures(2).principles().get(0).mean().orElseThrow().low()).hasToString("33/100");
    }

    /** All but the three have a score of 0, so that the mean of the group would tell how many the three are. */
    @Test
    void aMeanThatTellsOfHiddenLevelsOfAGroupIsHidden() {
        scored(3, "A", Level.DEVELOPING, new Share(59, 100));
        scored(20, "A", Level.NOT_YET, Share.NONE);
        scored(10, "B", Level.DEVELOPING, new Share(1, 2));
        scored(20, "B", Level.NOT_YET, Share.NONE);

        assertThat(figures(0).principles().get(0).certain().get(Level.DEVELOPING))
                .isInstanceOf(Hidden.class);
        assertThat(figures(0).principles().get(0).mean()).isEmpty();
    }

    // many values

    @Property(tries = 20)
    void beyondManyValuesVerdictsAreCountedInWhateverOrder(
            @ForAll @IntRange(min = Groups.MOST_IN_FULL - 2, max = Groups.MOST_IN_FULL + 3) int values,
            @ForAll @IntRange(min = 1, max = 4) int many,
            @ForAll int seed) {
        Random random = new Random(seed);
        List<Integer> names = new ArrayList<>();
        for (int i = 0; i < values + 40; i++) {
            names.add(i % values);
        }
        PortfolioSummary whole = PLAN.empty();
        names.forEach(name -> whole.add(claim(name)));
        Collections.shuffle(names, random);
        List<PortfolioSummary> parts = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            parts.add(PLAN.empty());
        }
        names.forEach(name -> parts.get(random.nextInt(many)).add(claim(name)));

        PortfolioSummary together = parts.stream().reduce(PLAN.empty(), PortfolioSummary::plus);

        assertThat(together.toBytes()).isEqualTo(whole.toBytes());
        assertThat(PLAN.read(whole.toBytes()).toBytes()).isEqualTo(whole.toBytes());
        assertThat(whole.groups(0).isInFull()).isEqualTo(values <= Groups.MOST_IN_FULL);
        assertThat(whole.groups(0).byName()).hasSize(values);
        assertThat(whole.judged()).isEqualTo(names.size());
    }

    private static SummaryEntry claim(int name) {
        return new SummaryEntry(
                new int[] {CLAIM, Layout.raised(FLAG)},
                new int[] {0},
                new Share[] {new Share(1, 3), Share.ALL, new Share(1, 2)},
                List.of(List.of("Organisation " + name)));
    }

    @Test
    void ofTooManyValuesVerdictsAreToldAndNothingElse() {
        for (int i = 0; i <= Groups.MOST_IN_FULL; i++) {
            add(1, CLAIM, "Organisation " + i);
        }
        add(30, CLAIM, "A large one");

        assertThat(told().isInFull()).isFalse();
        assertThat(told().groups())
                .extracting(group -> group.name() + group.share().claims().words())
                .containsExactly("A large one30", Integer.toString(Groups.MOST_IN_FULL + 1));
        assertThat(told().groups())
                .allSatisfy(group -> assertThat(group.figures()).isEmpty());
    }
}
