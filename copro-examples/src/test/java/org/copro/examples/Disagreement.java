package org.copro.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why copro and a publication differ, on the group of a case or on one of its principles, as far as we can tell.
 *
 * @param where what may be at fault: the source as far as read, the coding, the grouping of the published verdict, the
 *     rule of comparison, or copro
 * @param reason in plain words
 */
record Disagreement(String where, String reason) {

    private static final Path FILE = Path.of("src/test/resources/disagreements.csv");
    private static final Path ON_PRINCIPLES = Path.of("src/test/resources/principle-reasons.csv");

    /** Those on groups, by the id of their case. */
    static Map<String, Disagreement> byCase() throws IOException {
        Map<String, Disagreement> all = new LinkedHashMap<>();
        Csv.rows(FILE, "case,where,reason")
                .forEach(row -> all.put(row.get(0), new Disagreement(row.get(1), row.get(2))));
        return all;
    }

    /** Those on principles, by case and principle; for a statement that agrees, what its agreement rests on. */
    static Map<PublishedStatement.Key, Disagreement> byStatement() throws IOException {
        Map<PublishedStatement.Key, Disagreement> all = new LinkedHashMap<>();
        Csv.rows(ON_PRINCIPLES, "case,principle,where,reason")
                .forEach(row -> all.put(
                        new PublishedStatement.Key(row.get(0), row.get(1)), new Disagreement(row.get(2), row.get(3))));
        return all;
    }
}
