/**
 * What people said in their own words, sorted into themes by people: a {@link org.copro.theme.Codebook} says what each
 * theme means, {@link org.copro.theme.Codings} which themes each coder found in what. Knows the ids of what was coded
 * and none of its words. Finds no themes by itself.
 */
@NullMarked
package org.copro.theme;

import org.jspecify.annotations.NullMarked;
