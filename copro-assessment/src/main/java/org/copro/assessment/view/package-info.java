/** Results as text for people and as JSON for programs. */
@NullMarked
package org.copro.assessment.view;

import org.jspecify.annotations.NullMarked;
