/**
 * What is allowed in a framework and yet likely not meant: levels nobody can reach, weights that change nothing,
 * questions asked twice. Start at {@link org.copro.assessment.lint.FrameworkLint}; each kind of remark is a class.
 */
@NullMarked
package org.copro.assessment.lint;

import org.jspecify.annotations.NullMarked;
