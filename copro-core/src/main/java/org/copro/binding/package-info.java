/**
 * Strict reading and writing of YAML and JSON into records. A record's components are the keys of a mapping, in kebab
 * case; this package knows no other rule about what a file may hold, and no type of the model. Start at
 * {@link org.copro.binding.Document}. All problems of a text are reported at once, each with its place.
 */
@NullMarked
package org.copro.binding;

import org.jspecify.annotations.NullMarked;
