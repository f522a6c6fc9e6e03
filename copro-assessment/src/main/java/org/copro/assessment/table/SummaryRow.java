package org.copro.assessment.table;

/**
 * One number of a summary, and where it stands.
 *
 * @param by the attribute; {@value #ALL} over all projects
 * @param among which projects are told apart
 * @param kind of the group
 * @param group its name
 * @param table in which it stands
 * @param of what the table is of
 * @param row of the table
 * @param column of the table
 * @param measure of the number
 * @param value the number
 * @param n of how many it is
 */
record SummaryRow(
        String by,
        String among,
        String kind,
        String group,
        String table,
        String of,
        String row,
        String column,
        String measure,
        Cell value,
        Cell n) {

    static final String ALL = "all";
}
