/**
 * What came of a survey: who answered and who did not, counts for each group of people, what they said in their own
 * words, the themes in it. Start at {@link org.copro.assessment.survey.SurveyReport}. Made of nothing but what
 * {@link org.copro.assessment.release.Release} gave back, and every number in it may be published: groups too small to
 * show are counted with their side or not at all, and every statistic is computed from counts that are shown.
 */
@NullMarked
package org.copro.assessment.survey;

import org.jspecify.annotations.NullMarked;
