/**
 * What every result is explained with: phrases, facts with their place and who says so, facts that are missing. Text is
 * made last: a phrase keeps its arguments until a view asks for its words.
 */
@NullMarked
package org.copro.assessment.reason;

import org.jspecify.annotations.NullMarked;
