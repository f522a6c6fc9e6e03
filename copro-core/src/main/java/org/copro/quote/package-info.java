/**
 * Quotes kept for use: who said it, where and when, what may be done with it, and what it is about. Start at
 * {@link org.copro.quote.QuoteCollection}.
 */
@NullMarked
package org.copro.quote;

import org.jspecify.annotations.NullMarked;
