package org.copro.assessment.reason;

/**
 * Something the record says, where it says it, and whose word it is.
 *
 * @param phrase in words
 * @param pointer into the project file, as a JSON Pointer (RFC 6901)
 * @param saidBy whose word it is
 */
public record Fact(Phrase phrase, String pointer, Voice saidBy) {}
