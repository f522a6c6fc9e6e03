package org.copro.assessment.portfolio;

import java.io.IOException;

/** The records cannot be read any further. What was judged before is kept for the next time. */
public final class UnreadableRecordsException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableRecordsException(String source, IOException why) {
        super("'%s' cannot be read any further: %s".formatted(source, why.getMessage()), why);
    }
}
