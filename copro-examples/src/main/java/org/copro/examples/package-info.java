/**
 * Programs to copy from, each with a test that holds its output to the letter. Start at
 * {@link org.copro.examples.ReadAndPrintVerdict}, then {@link org.copro.examples.BuildAndAssess} and
 * {@link org.copro.examples.OwnDefinition}. Nothing here is meant to be depended on.
 */
@NullMarked
package org.copro.examples;

import org.jspecify.annotations.NullMarked;
