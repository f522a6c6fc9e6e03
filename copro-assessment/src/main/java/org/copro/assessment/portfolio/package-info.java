/**
 * Many records judged in one go: read one after another, judged on all cores, handed on in the order of the input. What
 * is wrong with a record costs only that record. Start at {@link org.copro.assessment.portfolio.Portfolio}; to have
 * files written, at {@link org.copro.assessment.portfolio.ResultsFolder}. Compares no projects and ranks none.
 */
@NullMarked
package org.copro.assessment.portfolio;

import org.jspecify.annotations.NullMarked;
