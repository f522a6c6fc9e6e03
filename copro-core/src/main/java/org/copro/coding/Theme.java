package org.copro.coding;

import java.util.Optional;
import org.copro.known.Id;
import org.copro.known.SomeWords;

/**
 * Something that words can be about.
 *
 * @param id unique in its file
 * @param name for a reader
 * @param says when words are about it, so that two readers mean the same
 */
public record Theme(@Id String id, @SomeWords String name, Optional<@SomeWords String> says) {}
