package org.copro.evidence;

import java.util.Optional;

/**
 * Where a rule, a ladder or a definition comes from.
 *
 * @param title of the page or paper
 * @param address of it
 */
public record Source(String title, Optional<String> address) {}
