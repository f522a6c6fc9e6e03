package org.copro.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.ladder.Crosswalk.Fit;
import org.copro.ladder.Crosswalk.Match;
import org.copro.ladder.Ladder;
import org.copro.ladder.LadderPlace;
import org.copro.ladder.Ladders;
import org.copro.matrix.RatedStudy.RatedStage;
import org.copro.power.Power;
import org.copro.power.PowerNotApplicable;
import org.copro.power.PowerRange;
import org.copro.power.Rung;

/**
 * Writes studies by stage on one ladder. Rungs of this ladder come out as they went in. Everything else is read on it
 * through levels: all rungs that can mean the say, with a {@code ~} in front unless each of them means exactly that,
 * since ladders do not agree and equal levels are not equal meanings. {@value #NO_COUNTERPART} where the ladder has no
 * word.
 *
 * <p>Several stages in one column are taken together, from the lowest to the highest, with a {@code ~}; if one of them
 * is not known, so is the cell.
 */
public final class MatrixExport {

    /** The words for a say that the ladder has no rung for. */
    static final String NO_COUNTERPART = "no counterpart";

    private final Ladders ladders;
    private final Ladder ladder;
    private final String unknown;
    private final RungText text;

    /**
     * On one ladder.
     *
     * @param ladders whose rungs the studies may name
     * @param ladder on which to write
     * @param unknown the word for a say that is not known
     */
    public MatrixExport(Ladders ladders, Ladder ladder, String unknown) {
        this.ladders = ladders;
        this.ladder = ladder;
        this.unknown = unknown;
        text = new RungText(ladder);
    }

    /**
     * With the columns that suit the studies: one for each name that stages of a phase go by throughout, else one for
     * the phase; none for a phase without stages.
     */
    public ExportedMatrix write(List<RatedStudy> studies) {
        return write(studies, ColumnsInUse.of(studies));
    }

    /**
     * With these columns. A stage belongs to the column of its phase that has its name; if there is none, to the first
     * column of its phase. Stages of other phases are left out.
     */
    public ExportedMatrix write(List<RatedStudy> studies, List<StageColumn> columns) {
        return new ExportedMatrix(
                ladder,
                columns,
                studies.stream().map(study -> row(study, columns)).toList());
    }

    private ExportedMatrix.Row row(RatedStudy study, List<StageColumn> columns) {
        List<List<RatedStage>> byColumn = new ArrayList<>();
        columns.forEach(column -> byColumn.add(new ArrayList<>()));
        for (RatedStage stage : study.stages()) {
            column(stage, columns).ifPresent(index -> byColumn.get(index).add(stage));
        }
        return new ExportedMatrix.Row(
                study.name(), byColumn.stream().map(this::cell).toList());
    }

    private static Optional<Integer> column(RatedStage stage, List<StageColumn> columns) {
        Optional<Integer> first = Optional.empty();
        String name = Cells.oneLine(stage.name().orElse(""));
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).phase() == stage.phase()) {
                if (columns.get(i).column().equalsIgnoreCase(name)) {
                    return Optional.of(i);
                }
                first = first.isEmpty() ? Optional.of(i) : first;
            }
        }
        return first;
    }

    private String cell(List<RatedStage> stages) {
        if (stages.isEmpty()) {
            return "";
        }
        List<RatedStage> applying = stages.stream()
                .filter(stage ->
                        stage.say().filter(PowerNotApplicable.class::isInstance).isEmpty())
                .toList();
        if (applying.isEmpty()) {
            return MatrixImport.NOT_APPLICABLE;
        }
        List<Power> says = applying.stream()
                .flatMap(stage -> stage.say().stream())
                .distinct()
                .toList();
        if (applying.stream().anyMatch(stage -> stage.say().isEmpty())) {
            return unknown;
        }
        return says.size() == 1 ? one(says.get(0)) : several(says);
    }

    private String one(Power say) {
        if (say instanceof Rung rung && rung.ladder().equals(ladder.id())) {
            return text.write(rung);
        }
        return say instanceof Rung rung && isWithoutCounterpart(rung) ? NO_COUNTERPART : place(ladders.range(say));
    }

    private String several(List<Power> says) {
        PowerRange all =
                says.stream().map(ladders::range).reduce(PowerRange::hull).orElseThrow();
        String cell = place(all);
        return cell.equals(unknown) || cell.equals(NO_COUNTERPART) || cell.startsWith("~") ? cell : "~" + cell;
    }

    private String place(PowerRange say) {
        if (say.isAny()) {
            return unknown;
        }
        List<Match> matches = LadderPlace.of(say, ladder).matches();
        if (matches.isEmpty()) {
            return NO_COUNTERPART;
        }
        boolean isExact = matches.stream().allMatch(match -> match.fit() == Fit.CLOSE);
        return (isExact ? "" : "~")
                + text.write(new Rung(
                        ladder.id(),
                        matches.get(0).rung().id(),
                        matches.get(matches.size() - 1).rung().id()));
    }

    private boolean isWithoutCounterpart(Rung rung) {
        Ladder own = ladders.find(rung.ladder()).orElseThrow();
        return own.rungs().stream()
                .filter(one -> one.id().equals(rung.low()) || one.id().equals(rung.high()))
                .allMatch(one -> one.power().isEmpty());
    }
}
