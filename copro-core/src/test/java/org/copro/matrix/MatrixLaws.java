package org.copro.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.copro.binding.Format;
import org.copro.binding.Reading;
import org.copro.file.ProjectFiles;
import org.copro.ladder.Ladder;
import org.copro.ladder.Ladders;
import org.copro.power.Rung;
import org.copro.project.Project;
import org.copro.table.FormulaGuard;

class MatrixLaws {

    private static final ProjectFiles FILES = new ProjectFiles();

    /** A table with its ladder; all its columns are stages but the first. */
    record Table(Ladder ladder, List<List<String>> rows) {

        ExportedMatrix matrix() {
            return new ExportedMatrix(
                    ladder,
                    StageColumn.parse(Reviews.STAGES),
                    rows.stream()
                            .map(row -> new ExportedMatrix.Row(row.get(0), row.subList(1, row.size())))
                            .toList());
        }

        ImportedMatrix read() {
            return Reviews.read(matrix().csv("study"), Reviews.plan(ladder.id(), Reviews.STAGES));
        }
    }

    @Provide
    Arbitrary<Table> tables() {
        return Arbitraries.of(Ladders.shipped().all()).flatMap(ladder -> {
            Arbitrary<String> ratings = ratings(ladder);
            Arbitrary<List<String>> row = Combinators.combine(
                            names(), ratings.list().ofSize(4))
                    .as((name, cells) -> {
                        List<String> all = new ArrayList<>(List.of(name));
                        all.addAll(cells);
                        return all;
                    });
            return row.list().ofMinSize(1).ofMaxSize(12).map(rows -> new Table(ladder, rows));
        });
    }

    private static Arbitrary<String> names() {
        Arbitrary<String> any = Arbitraries.strings()
                .ofMinLength(1)
                .ofMaxLength(20)
                .map(Cells::oneLine)
                .filter(name -> !name.isEmpty());
        return Arbitraries.oneOf(any, Arbitraries.of("Gut", "gut!", "=1+1", "a,b", "\"", "'-", "Köln; Süd", "2"));
    }

    private static Arbitrary<String> ratings(Ladder ladder) {
        RungText text = new RungText(ladder);
        int last = ladder.rungs().size() - 1;
        Arbitrary<String> rungs = Combinators.combine(
                        Arbitraries.integers().between(0, last),
                        Arbitraries.integers().between(0, last))
                .as((one, other) -> text.write(new Rung(
                        ladder.id(),
                        ladder.rungIds().get(Math.min(one, other)),
                        ladder.rungIds().get(Math.max(one, other)))));
        return Arbitraries.oneOf(rungs, Arbitraries.of("UNK", "", "not applicable"));
    }

    @Property(tries = 500)
    void aTableComesBackOutTheSame(@ForAll("tables") Table table) {
        ImportedMatrix imported = table.read();
        String again = new MatrixExport(Ladders.shipped(), table.ladder(), "UNK")
                .write(imported.projects().stream().map(RatedStudy::declaredBy).toList(), imported.stages())
                .csv("study");

        assertThat(imported.unread()).isEmpty();
        assertThat(imported.widened()).isEmpty();
        assertThat(again).isEqualTo(table.matrix().csv("study"));
    }

    @Property(tries = 300)
    void whatIsMadeIsAValidProjectFileThatReadsBack(@ForAll("tables") Table table) {
        List<Project> projects = table.read().projects();

        assertThat(projects).extracting(Project::id).doesNotHaveDuplicates();
        for (Project project : projects) {
            assertThat(FILES.check(project)).isEmpty();
            for (Format format : Format.values()) {
                assertThat(FILES.read(FILES.write(project, format), "study", format)
                                .orThrow())
                        .isEqualTo(project);
            }
        }
    }

    @Property(tries = 300)
    void aDamagedCellCostsNoOther(@ForAll("tables") Table table, @ForAll int place) {
        List<List<String>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(new ArrayList<>(row)));
        int damaged = Math.floorMod(place, rows.size());
        rows.get(damaged).set(1 + Math.floorMod(place, 4), "fairly high");
        ImportedMatrix imported = new Table(table.ladder(), rows).read();
        List<Project> before = table.read().projects();

        assertThat(imported.unread()).hasSize(1);
        assertThat(imported.unread().get(0).line()).isEqualTo(damaged + 2);
        assertThat(imported.unread().get(0).column()).isEqualTo(2 + Math.floorMod(place, 4));
        assertThat(imported.projects()).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            if (i != damaged) {
                assertThat(imported.projects().get(i)).isEqualTo(before.get(i));
            }
        }
    }

    @Property(tries = 300)
    void anyLadderTakesAnyTableAndWhatItWritesCanBeRead(@ForAll("tables") Table table) {
        for (Ladder ladder : Ladders.shipped().all()) {
            ExportedMatrix out = Reviews.export(table.read(), ladder.id());
            for (ExportedMatrix.Row row : out.rows()) {
                for (String cell : row.cells()) {
                    if (!List.of("", "UNK", "not applicable", "no counterpart").contains(cell)) {
                        assertThat(new RungText(ladder).read(cell).isWidened()).isFalse();
                    }
                }
            }
        }
    }

    @Property
    void anyBytesAreATableOrSayWhyNot(@ForAll byte[] bytes) {
        Reading<ImportedMatrix> reading = MatrixImport.read(bytes, "bytes.csv", Reviews.plan());

        assertThat(reading.value().isPresent()).isNotEqualTo(!reading.problems().isEmpty());
    }

    @Property
    void theGuardComesOffAsItWentOn(@ForAll String text) {
        assertThat(FormulaGuard.takeOff(FormulaGuard.put(text))).isEqualTo(text);
    }
}
