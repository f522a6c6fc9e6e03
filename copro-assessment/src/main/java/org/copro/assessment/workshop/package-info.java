/**
 * What those who were at a workshop say working together is, held against a framework. Start at
 * {@link org.copro.assessment.workshop.WorkshopReport}.
 */
@NullMarked
package org.copro.assessment.workshop;

import org.jspecify.annotations.NullMarked;
