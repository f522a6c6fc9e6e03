package org.copro.matrix;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.copro.ladder.Ladder;
import org.copro.ladder.Ladders;

/** Tables as reviews publish them. */
final class Reviews {

    static final String STAGES =
            "diagnosis=priorities,development=design,implementation=delivery,evaluation=evaluation";

    /** Made up, in the form of a published one: seven rungs, ranges, alternatives and what is not known. */
    static final String TABLE = """
            study,diagnosis,development,implementation,evaluation
            "Bore, Well and Spring (2011)",7,6,6,3
            Night patrol,2-5,3/4,UNK,
            Home visits,UNK,UNK,UNK,UNK
            Home visits,1,,7,4
            """;

    private Reviews() {}

    static Ladder ladder(String id) {
        return Ladders.shipped().find(id).orElseThrow();
    }

    static MatrixPlan plan() {
        return plan("community", STAGES);
    }

    static MatrixPlan plan(String ladder, String stages) {
        return new MatrixPlan(
                ladder(ladder), Optional.empty(), StageColumn.parse(stages), List.of("UNK"), Optional.empty());
    }

    static ImportedMatrix read(String table, MatrixPlan plan) {
        return MatrixImport.read(table.getBytes(StandardCharsets.UTF_8), "ratings.csv", plan)
                .orThrow();
    }

    /** The table that comes of what was imported, on a ladder. */
    static String written(ImportedMatrix imported, String ladder) {
        return export(imported, ladder).csv(imported.study());
    }

    static ExportedMatrix export(ImportedMatrix imported, String ladder) {
        return new MatrixExport(Ladders.shipped(), ladder(ladder), "UNK")
                .write(imported.projects().stream().map(RatedStudy::declaredBy).toList());
    }
}
