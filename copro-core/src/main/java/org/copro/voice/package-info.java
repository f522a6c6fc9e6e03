/** What people said themselves and what they agreed to: consents, statements, ratings, replies. */
@NullMarked
package org.copro.voice;

import org.jspecify.annotations.NullMarked;
