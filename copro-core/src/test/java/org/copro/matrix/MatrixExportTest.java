package org.copro.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copro.matrix.Reviews.plan;
import static org.copro.matrix.Reviews.read;
import static org.copro.matrix.Reviews.written;

import java.util.List;
import java.util.Optional;
import org.copro.ladder.Crosswalk;
import org.copro.ladder.Ladders;
import org.copro.matrix.RatedStudy.RatedStage;
import org.copro.power.Power;
import org.copro.power.PowerLevel;
import org.copro.power.PowerRange;
import org.copro.power.Rung;
import org.copro.stage.Phase;
import org.copro.table.FormulaGuard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixExportTest {

    @Test
    void aTableComesBackOutTheSame() {
        assertThat(written(read(Reviews.TABLE, plan()), "community")).isEqualTo(Reviews.TABLE);
    }

    @Test
    void onAnotherLadderItSaysWhatIsRough() {
        ExportedMatrix arnstein = Reviews.export(read(Reviews.TABLE, plan()), "arnstein");

        assertThat(arnstein.isRough()).isTrue();
        assertThat(arnstein.csv("study")).isEqualTo("""
                study,diagnosis,development,implementation,evaluation
                "Bore, Well and Spring (2011)",~7/8,~6/7,~6/7,~3-5
                Night patrol,~3-5,~3-5,UNK,
                Home visits,UNK,UNK,UNK,UNK
                Home visits,1/2,,~7/8,~4/5
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "tlap/consultation, iap2",
        "pretty/material-incentives, iap2",
    })
    void oneRungIsReadAsTheCrosswalkReadsIt(String rung, String ladder) {
        Rung from = Rung.parse(rung);
        List<String> matches = Crosswalk.of(
                        Reviews.ladder(from.ladder()).rung(from.low()).orElseThrow(), Reviews.ladder(ladder))
                .matches()
                .stream()
                .map(match -> String.valueOf(match.rung().number()))
                .toList();
        String cell = cell(ladder, Optional.of(from));

        assertThat(cell.replace("~", "")).isEqualTo(matches.isEmpty() ? "no counterpart" : String.join("/", matches));
    }

    @Test
    void whatTheLadderHasNoRungForIsSaid() {
        assertThat(cell("tlap", Optional.of(PowerRange.exactly(PowerLevel.LED))))
                .isEqualTo("no counterpart");
        assertThat(cell("tlap", Optional.of(PowerRange.ANY))).isEqualTo("UNK");
        assertThat(cell("tlap", Optional.empty())).isEqualTo("UNK");
        assertThat(cell("community", Optional.of(PowerRange.exactly(PowerLevel.SHARED))))
                .isEqualTo("6");
    }

    @Test
    void severalStagesInAColumnAreTakenTogether() {
        Optional<Power> told = Optional.of(PowerRange.exactly(PowerLevel.INVOLVED));
        Optional<Power> shared = Optional.of(PowerRange.exactly(PowerLevel.SHARED));

        assertThat(cell("community", List.of(told, shared))).isEqualTo("~5/6");
        assertThat(cell("community", List.of(shared, shared))).isEqualTo("6");
        assertThat(cell("community", List.of(shared, Optional.empty()))).isEqualTo("UNK");
    }

    @Test
    void namesThatStudiesDoNotShareMakeNoColumns() {
        RatedStudy one = new RatedStudy("A", List.of(stage(Phase.DESIGN, "garden plan"), stage(Phase.DELIVERY, "dig")));
        RatedStudy other = new RatedStudy("B", List.of(stage(Phase.DESIGN, "menu"), stage(Phase.DELIVERY, "Dig")));

        assertThat(ColumnsInUse.of(List.of(one, other)))
                .containsExactly(new StageColumn("design", Phase.DESIGN), new StageColumn("dig", Phase.DELIVERY));
    }

    @Test
    void noTwoColumnsHaveTheSameHeading() {
        RatedStudy study = new RatedStudy(
                "A",
                List.of(
                        stage(Phase.DESIGN, "meeting"),
                        stage(Phase.DELIVERY, "Meeting"),
                        stage(Phase.SHARING, "design")));

        assertThat(ColumnsInUse.of(List.of(study)))
                .extracting(StageColumn::column)
                .containsExactly("design", "delivery", "sharing");
    }

    @Test
    void aColumnThatIsNewInALaterStudyComesWhereThatStudyHasIt() {
        RatedStudy one = new RatedStudy("A", List.of(stage(Phase.DESIGN, "b"), stage(Phase.SHARING, "d")));
        RatedStudy two = new RatedStudy(
                "B", List.of(stage(Phase.PRIORITIES, "a"), stage(Phase.DESIGN, "b"), stage(Phase.DELIVERY, "c")));

        assertThat(ColumnsInUse.of(List.of(one, two)))
                .extracting(StageColumn::column)
                .containsExactly("a", "b", "c", "d");
    }

    @Test
    void columnsCanBeChosen() {
        ExportedMatrix chosen = new MatrixExport(Ladders.shipped(), Reviews.ladder("community"), "?")
                .write(
                        List.of(new RatedStudy("A", List.of(stage(Phase.DESIGN, "dig"), stage(Phase.DELIVERY, "eat")))),
                        StageColumn.parse("eat=delivery,rest=evaluation,all=delivery"));

        assertThat(chosen.csv("study")).isEqualTo("study,eat,rest,all\nA,6,,\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-1", "@SUM(A1)", "'=1", "''-x", "＝1", "'t is", "plain"})
    void whatBeginsLikeAFormulaIsGuardedAndComesBackTheSame(String name) {
        String table = written(
                read("study,talk\n%s,4\n".formatted(FormulaGuard.put(name)), plan("community", "talk=design")),
                "community");

        assertThat(table.lines().toList().get(1)).doesNotMatch("^[=+\\-@＝].*");
        assertThat(read(table, plan("community", "talk=design"))
                        .projects()
                        .get(0)
                        .title())
                .isEqualTo(name);
    }

    private static RatedStage stage(Phase phase, String name) {
        return new RatedStage(phase, Optional.of(name), Optional.of(PowerRange.exactly(PowerLevel.SHARED)));
    }

    private static String cell(String ladder, Optional<Power> say) {
        return cell(ladder, List.of(say));
    }

    private static String cell(String ladder, List<Optional<Power>> says) {
        List<RatedStage> stages = says.stream()
                .map(say -> new RatedStage(Phase.DESIGN, Optional.empty(), say))
                .toList();
        return new MatrixExport(Ladders.shipped(), Reviews.ladder(ladder), "UNK")
                .write(List.of(new RatedStudy("A", stages)))
                .rows()
                .get(0)
                .cells()
                .get(0);
    }
}
