/**
 * Tables of rated studies, study by stage, as reviews publish them: {@link org.copro.matrix.MatrixImport} makes project
 * records from one, {@link org.copro.matrix.MatrixExport} writes one on any ladder. Judges nothing; what a table does
 * not say stays not stated.
 */
@NullMarked
package org.copro.matrix;

import org.jspecify.annotations.NullMarked;
