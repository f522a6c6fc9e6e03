package org.copro.binding;

/** A value that is always one word: a mapping of its components is not read. */
@Written
public interface WrittenAsWord extends WrittenAsText {}
