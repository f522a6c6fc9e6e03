package org.copro.survey.intake;

import java.io.IOException;
import java.util.Optional;
import org.copro.survey.Delimiter;

/** The rows of an export, one after another. */
sealed interface Rows permits CsvRows, JsonRows {

    /** The next row; empty at the end. */
    Optional<Row> next() throws IOException;

    /** What separates the cells, if anything does. */
    Optional<Delimiter> delimiter();
}
