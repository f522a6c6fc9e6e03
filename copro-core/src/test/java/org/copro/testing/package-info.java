/**
 * What the laws of all modules are tested with: made-up projects ({@link org.copro.testing.Projects}), all ways to know
 * one fact less ({@link org.copro.testing.Unstating}), values for facts that are not stated
 * ({@link org.copro.testing.Completing}) and all ways to give people one step more say
 * ({@link org.copro.testing.Raising}).
 */
@NullMarked
package org.copro.testing;

import org.jspecify.annotations.NullMarked;
