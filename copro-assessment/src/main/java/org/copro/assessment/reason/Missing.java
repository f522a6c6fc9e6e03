package org.copro.assessment.reason;

/**
 * Something the record does not say and that could matter.
 *
 * @param phrase what is not known, in words that follow "Not known:"
 * @param pointer where it would be written in the project file, as a JSON Pointer (RFC 6901)
 */
public record Missing(Phrase phrase, String pointer) {}
