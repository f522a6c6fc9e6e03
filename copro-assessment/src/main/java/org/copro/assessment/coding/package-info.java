/**
 * What several readers found in the words of people, put side by side. Start at
 * {@link org.copro.assessment.coding.Readings}. Where readers differ, that is the result; nobody is outvoted.
 */
@NullMarked
package org.copro.assessment.coding;

import org.jspecify.annotations.NullMarked;
