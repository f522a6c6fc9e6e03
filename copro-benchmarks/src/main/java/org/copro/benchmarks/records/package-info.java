/**
 * Made-up records to measure with: as many as are asked for, the same for the same seed. Start at
 * {@link org.copro.benchmarks.records.MadeRecords}. No project in them exists.
 */
@NullMarked
package org.copro.benchmarks.records;

import org.jspecify.annotations.NullMarked;
