package org.copro.assessment.survey;

import org.copro.theme.Codebook;
import org.copro.theme.Codings;

/**
 * Codings with the codebook they are by.
 *
 * @param codebook the themes
 * @param codings what coders found
 */
public record Coded(Codebook codebook, Codings codings) {}
