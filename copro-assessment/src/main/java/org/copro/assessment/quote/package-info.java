/** Quotes that may be shown, found by what they are about. Start at {@link org.copro.assessment.quote.FoundQuotes}. */
@NullMarked
package org.copro.assessment.quote;

import org.jspecify.annotations.NullMarked;
