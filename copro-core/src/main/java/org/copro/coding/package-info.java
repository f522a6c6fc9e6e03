/**
 * What people's words are about, as somebody read them: themes, and who found which theme in which words. Start at
 * {@link org.copro.coding.Coding}. Readings are kept as they were made; nothing here reads words by itself.
 */
@NullMarked
package org.copro.coding;

import org.jspecify.annotations.NullMarked;
