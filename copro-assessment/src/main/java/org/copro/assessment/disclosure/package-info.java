/**
 * Keeps what single people said from being worked out of what is published about all: small counts in tables are
 * hidden, and as many others as it takes, proved by solving the table as an intruder would. Start at
 * {@link org.copro.assessment.disclosure.SmallCountRule}. Several tables of the same people are compared by
 * {@link org.copro.assessment.disclosure.ReleaseLedger}, records by {@link org.copro.assessment.disclosure.Anonymity}.
 * Knows nothing of projects, and nothing of who agreed to what: leave out those who did not agree before counting.
 */
@NullMarked
package org.copro.assessment.disclosure;

import org.jspecify.annotations.NullMarked;
