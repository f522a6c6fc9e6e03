/**
 * What to compare with: the same JSON bound by Jackson databind as it comes, to records of the same shape as copro's
 * model. The model itself would not do: its types are read by copro's own binder whatever mapper is used.
 */
@NullMarked
package org.copro.benchmarks.databind;

import org.jspecify.annotations.NullMarked;
