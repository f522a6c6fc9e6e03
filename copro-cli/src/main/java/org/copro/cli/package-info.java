/**
 * The command line: {@link org.copro.cli.Main} is the only place that asks the machine for the date. Results go to
 * standard output, everything else to standard error.
 */
@NullMarked
package org.copro.cli;

import org.jspecify.annotations.NullMarked;
