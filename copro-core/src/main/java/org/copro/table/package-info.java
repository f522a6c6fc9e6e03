/**
 * Tables as CSV: written by one library, and safe to open in a spreadsheet. Start at {@link org.copro.table.CsvLayout}.
 * Knows nothing of projects.
 */
@NullMarked
package org.copro.table;

import org.jspecify.annotations.NullMarked;
