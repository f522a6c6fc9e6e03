/**
 * Collects responses to a survey from what form services export: CSV of any make, or JSON. Rows are refused one by one,
 * each with its line, the reason and what to do; all others are kept, and the totals add up. Start at
 * {@link org.copro.survey.intake.Intake}. Judges no answer, and shows none to anybody.
 */
@NullMarked
package org.copro.survey.intake;

import org.jspecify.annotations.NullMarked;
