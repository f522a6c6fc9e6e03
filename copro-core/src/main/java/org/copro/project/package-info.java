/** The record of one project. Start at {@link org.copro.project.Project}. */
@NullMarked
package org.copro.project;

import org.jspecify.annotations.NullMarked;
