package org.copro.survey;

import org.copro.binding.Texts;
import org.copro.voice.ConsentPurpose;

/**
 * What people are asked to agree to, for one purpose, with its own yes and no. No answer is no.
 *
 * @param purpose it is for
 * @param wordingVersion of the question; another wording gets another version, since a yes to one is no yes to the
 *     other
 * @param asks the question
 */
public record ConsentQuestion(ConsentPurpose purpose, String wordingVersion, Texts asks) {}
