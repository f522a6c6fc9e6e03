package org.copro.assessment.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.copro.assessment.Assessor;
import org.copro.project.Project;
import org.copro.testing.Projects;

/** What holds for the tables of any record. */
class TidyTablesLaws {

    private static final LocalDate ON = LocalDate.of(2026, 11, 21);
    private static final Assessor ASSESSOR = Assessor.standard();
    private static final TidyTables TABLES = TidyTables.of(ASSESSOR.frameworks(), ASSESSOR.ladders());

    @Provide
    Arbitrary<Project> projects() {
        return Projects.any();
    }

    @Property(tries = 200)
    void whateverStandsInACellIsWhatItsColumnSays(@ForAll("projects") Project project) {
        NumberedResult result = new NumberedResult(7, ASSESSOR.assess(project, ON));
        for (TidyTable<NumberedResult> table : TABLES.all()) {
            for (List<String> row : table.cells(result)) {
                assertThat(row).as(table.name()).hasSameSizeAs(table.variables());
                for (int i = 0; i < row.size(); i++) {
                    assertFits(row.get(i), table.variables().get(i));
                }
            }
        }
    }

    @Property(tries = 200)
    void anEmptyCellHasAReasonBesideItAndAFullOneHasNone(@ForAll("projects") Project project) {
        NumberedResult result = new NumberedResult(7, ASSESSOR.assess(project, ON));
        for (TidyTable<NumberedResult> table : TABLES.all()) {
            for (List<String> row : table.cells(result)) {
                for (int i = 0; i < row.size(); i++) {
                    Variable variable = table.variables().get(i);
                    if (variable.empty().isPresent()) {
                        String status = row.get(statusOf(i, table.variables()));
                        boolean isGiven = List.of("known", "between").contains(status);
                        assertThat(row.get(i).isEmpty())
                                .as("%s/%s is '%s' and %s", table.name(), variable.name(), row.get(i), status)
                                .isEqualTo(!isGiven);
                        assertThat(isGiven
                                        || variable.missing().stream()
                                                .anyMatch(one -> one.value().equals(status)))
                                .as("%s/%s: %s is listed", table.name(), variable.name(), status)
                                .isTrue();
                    }
                }
            }
        }
    }

    @Property(tries = 200)
    void rowsAreToldApartByTheirKey(@ForAll("projects") Project project) {
        NumberedResult result = new NumberedResult(7, ASSESSOR.assess(project, ON));
        for (TidyTable<NumberedResult> table : TABLES.all()) {
            List<String> names = table.variables().stream().map(Variable::name).toList();
            assertThat(table.cells(result).stream()
                            .map(row -> table.key().stream()
                                    .map(name -> row.get(names.indexOf(name)))
                                    .toList())
                            .filter(key -> !key.isEmpty())
                            .toList())
                    .as(table.name())
                    .doesNotHaveDuplicates();
        }
    }

    private static int statusOf(int index, List<Variable> variables) {
        int next = index + 1;
        while (!variables.get(next).name().endsWith("_status")) {
            next++;
        }
        return next;
    }

    private static void assertFits(String cell, Variable variable) {
        if (cell.isEmpty()) {
            assertThat(variable.empty()).as(variable.name()).isPresent();
            return;
        }
        Kind kind = variable.kind();
        if (!kind.categories().isEmpty()) {
            assertThat(kind.categories().stream().map(Category::value))
                    .as(variable.name())
                    .contains(cell);
        }
        switch (kind.type()) {
            case "boolean" -> assertThat(cell).as(variable.name()).isIn("TRUE", "FALSE");
            case "date" -> assertThat(LocalDate.parse(cell)).as(variable.name()).hasToString(cell);
            case "integer" -> assertThat(cell).as(variable.name()).matches("\\d+");
            case "number" ->
                assertThat(new BigDecimal(cell))
                        .as(variable.name())
                        .isBetween(
                                BigDecimal.valueOf(kind.ends().orElseThrow().least()),
                                BigDecimal.valueOf(
                                        kind.ends().orElseThrow().most().orElseThrow()));
            default -> assertThat(kind.type()).isEqualTo("string");
        }
    }
}
