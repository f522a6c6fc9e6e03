package org.copro.assessment.table;

import org.copro.assessment.Assessment;

/**
 * A result in a portfolio.
 *
 * @param number of its record among all that were handed in, from 1; those that could not be read count too
 * @param result of the record
 */
public record NumberedResult(long number, Assessment result) {}
