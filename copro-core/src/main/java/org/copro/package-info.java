/**
 * The facts of a project, as recorded. Start reading at {@link org.copro.project.Project}. The settings for the
 * builders that Immutables generates stand here, once, for all packages below.
 */
@NullMarked
@Value.Style(
        jdkOnly = true,
        jakarta = true,
        strictBuilder = true,
        allowedClasspathAnnotations = Override.class,
        overshadowImplementation = true)
package org.copro;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
