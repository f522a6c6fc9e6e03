package org.copro.assessment.table;

import java.util.List;
import org.copro.assessment.Assessment;
import org.copro.assessment.power.Corroboration;
import org.copro.assessment.power.PeopleSay;
import org.copro.assessment.power.PowerProfile;
import org.copro.assessment.power.StagePower;
import org.copro.assessment.release.Release;
import org.copro.binding.Words;
import org.copro.power.PowerLevel;
import org.copro.power.PowerRange;
import org.copro.stage.Phase;

/** Each stage of each project once. */
final class StagesTable {

    private static final List<Standing> WAYS = List.of(Standing.UNKNOWN, Standing.NOT_APPLICABLE);
    private static final Kind LEVEL = Kind.ordered(PowerLevel.class);

    private StagesTable() {}

    /** A stage with what it belongs to. */
    private record Row(Assessment of, StagePower stage) {

        CellRange range(PowerRange range) {
            return stage.leftOutBecause().isPresent() ? CellRange.not(Standing.NOT_APPLICABLE) : CellRange.of(range);
        }

        PowerProfile profile() {
            return of.profile();
        }

        int heard() {
            return profile().byPeople().heardOf(stage.stage());
        }
    }

    static TidyTable<NumberedResult> table() {
        Columns<Row> columns = new Columns<Row>()
                .always(
                        "stage",
                        "Number of the stage in its file, from 1",
                        Kind.COUNT,
                        "record: stages",
                        row -> number(row.stage))
                .always(
                        "phase",
                        "The phase of the work; governance runs across all others",
                        Kind.oneOf(Phase.class),
                        "result: powerProfile/phase",
                        row -> Words.kebab(row.stage.phase()))
                .range(
                        "declared",
                        "The say the record states",
                        LEVEL,
                        "result: powerProfile/declared",
                        WAYS,
                        row -> row.range(row.stage.declared()))
                .range(
                        "observed",
                        "The say that decisions or methods allow",
                        LEVEL,
                        "result: powerProfile/observed",
                        WAYS,
                        row -> row.range(row.stage.observed()))
                .range(
                        "evidenced",
                        "The stated say as far as it is borne out",
                        LEVEL,
                        "result: powerProfile/evidenced",
                        WAYS,
                        row -> row.range(row.stage.evidenced()))
                .range(
                        "certain",
                        "The say that stays whatever the facts not stated are",
                        LEVEL,
                        "result: powerProfile/certain",
                        WAYS,
                        row -> row.range(row.stage.certain()))
                .always(
                        "corroboration",
                        "How well the evidenced say is backed",
                        Kind.ordered(Corroboration.class),
                        "result: powerProfile/corroboration",
                        row -> Words.kebab(row.stage.corroboration()))
                .maybe(
                        "people_say",
                        "How what people who use services say stands to what the record shows",
                        peopleSay(),
                        "result: powerProfile/peopleSay",
                        List.of(Standing.NOT_HEARD, Standing.NOTHING_TO_COMPARE),
                        row -> peopleSay(row.profile().peopleSay(row.stage)))
                .maybe(
                        "people_raters",
                        "People who use services who rated it",
                        Kind.COUNT,
                        "result: powerProfile/peopleRating",
                        List.of(Standing.WITHHELD),
                        row -> ProjectsTable.people(row.heard()))
                .range(
                        "by_people",
                        "The lower median of their ratings",
                        LEVEL,
                        "result: powerProfile/byPeople",
                        List.of(Standing.UNKNOWN, Standing.NOT_HEARD, Standing.WITHHELD),
                        StagesTable::byPeople);
        return TidyTable.ofResults(
                "stages",
                "Stages",
                "One row for each stage of each project, in the order of work: how much say people had.",
                List.of("stage"),
                columns,
                of -> of.profile().stages().stream()
                        .map(stage -> new Row(of, stage))
                        .toList());
    }

    private static String number(StagePower stage) {
        return Integer.toString(stage.stage().index() + 1);
    }

    /** The two words of the scale; the others are ways of not knowing. */
    static Kind peopleSay() {
        return Kind.oneOf(Category.of(PeopleSay.class, Words::kebab).subList(PeopleSay.AGREES.ordinal(), 4));
    }

    static Cell peopleSay(PeopleSay say) {
        return switch (say) {
            case NOT_HEARD -> Cell.not(Standing.NOT_HEARD);
            case NOTHING_TO_COMPARE -> Cell.not(Standing.NOTHING_TO_COMPARE);
            case AGREES, DIFFERS -> Cell.known(Words.kebab(say));
        };
    }

    private static CellRange byPeople(Row row) {
        int heard = row.heard();
        if (heard == 0) {
            return CellRange.not(Standing.NOT_HEARD);
        }
        return heard < Release.USUAL_SMALLEST
                ? CellRange.not(Standing.WITHHELD)
                : CellRange.of(row.profile().byPeople().say(row.stage.stage()));
    }
}
