/**
 * Programs to copy from, each with a test that holds its output to the letter. Start at
 * {@link org.copro.examples.ReadAndPrintVerdict}, then {@link org.copro.examples.BuildAndAssess},
 * {@link org.copro.examples.OwnDefinition} and {@link org.copro.examples.OwnFramework}. Nothing here is meant to be
 * depended on.
 */
@NullMarked
package org.copro.examples;

import org.jspecify.annotations.NullMarked;
