/**
 * Project files, and the records of visions, workshops and quotes: reading with every check, writing, and the mapper
 * for applications. Start at {@link org.copro.file.ProjectFiles}.
 */
@NullMarked
package org.copro.file;

import org.jspecify.annotations.NullMarked;
