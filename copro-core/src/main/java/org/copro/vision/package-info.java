/**
 * How a vision came to be: statements gathered, shown, put together in groups, drafted, shared and agreed, each with
 * what it came from and who took part. Start at {@link org.copro.vision.VisionRecord}.
 */
@NullMarked
package org.copro.vision;

import org.jspecify.annotations.NullMarked;
