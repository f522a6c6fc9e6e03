/**
 * Surveys as data, and what one person answered. Start at {@link org.copro.survey.Survey}, then
 * {@link org.copro.survey.Response}; {@link org.copro.survey.Surveys} has those that come with copro and reads one's
 * own. Responses are collected in the package {@code intake}. Counts nothing and shows nothing to anybody.
 */
@NullMarked
package org.copro.survey;

import org.jspecify.annotations.NullMarked;
