/**
 * Whether working together is the culture of an organisation or an item on its agenda: over its projects and check-ins,
 * how routine it is, whose words that rests on, and what changed. Start at
 * {@link org.copro.assessment.organisation.OrganisationCheck}. Puts no projects in an order.
 */
@NullMarked
package org.copro.assessment.organisation;

import org.jspecify.annotations.NullMarked;
