package org.copro.assessment.portfolio;

/**
 * How far a portfolio has come.
 *
 * @param tally of the records so far, those of an interrupted run among them
 * @param bytes they had in the input, roughly: ends of lines and what is too long are not counted
 */
public record Progress(Tally tally, long bytes) {}
