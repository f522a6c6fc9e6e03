/**
 * Results as tidy tables for statistics programs: one table for each kind of thing, one row for each thing, and for
 * every empty cell a word that says why it is empty. Start at {@link org.copro.assessment.table.TidyTables}. Each
 * column is declared once; the tables, their codebook and their data package are made from that. No names and no words
 * of people are in any of them; what single people rated is there only as far as they agreed.
 */
@NullMarked
package org.copro.assessment.table;

import org.jspecify.annotations.NullMarked;
