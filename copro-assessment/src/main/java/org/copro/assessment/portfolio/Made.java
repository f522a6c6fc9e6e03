package org.copro.assessment.portfolio;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.copro.assessment.Assessment;
import org.copro.assessment.table.TidyTable;
import org.copro.assessment.table.TidyTables;
import org.copro.assessment.view.Detail;
import org.copro.assessment.view.JsonView;

/**
 * What is made of one result.
 *
 * @param line the whole result
 * @param rows of each table, in their order
 */
record Made(byte[] line, List<byte[]> rows) {

    static Made of(Assessment result, Detail detail, TidyTables tables) {
        List<byte[]> rows = new ArrayList<>();
        for (TidyTable<Assessment> table : tables.all()) {
            rows.add(bytes(table.rows(result)));
        }
        return new Made(bytes(JsonView.line(result, detail)), rows);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
