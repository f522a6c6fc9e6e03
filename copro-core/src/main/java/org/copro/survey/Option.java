package org.copro.survey;

import org.copro.binding.Texts;

/**
 * One option to choose, or one place on a scale.
 *
 * @param id permanent within the question
 * @param text as shown, and as the form service exports it
 */
public record Option(String id, Texts text) {}
