/**
 * A network or organisation over its projects and through time: at each check-in, the records of its projects as they
 * stood. Start at {@link org.copro.organisation.OrganisationRecord}.
 */
@NullMarked
package org.copro.organisation;

import org.jspecify.annotations.NullMarked;
