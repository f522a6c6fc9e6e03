/**
 * What several rules need from a project, gathered once, and the say people had in each stage, read once. Start at
 * {@link org.copro.assessment.facts.ProjectFacts}. Judges nothing; knows the evaluation date and honours withdrawn
 * consent.
 */
@NullMarked
package org.copro.assessment.facts;

import org.jspecify.annotations.NullMarked;
