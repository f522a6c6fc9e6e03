/**
 * What is measured, and how. Start at {@link org.copro.benchmarks.run.Ratios} for the table in
 * {@code docs/performance.md}; {@link org.copro.benchmarks.run.Pieces} has the same pieces for JMH and its profilers.
 */
@NullMarked
package org.copro.benchmarks.run;

import org.jspecify.annotations.NullMarked;
