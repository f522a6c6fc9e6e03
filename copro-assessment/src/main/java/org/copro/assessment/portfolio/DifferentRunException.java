package org.copro.assessment.portfolio;

import java.io.IOException;

/** What an interrupted run left cannot be finished with what is given now. Nothing was changed. */
public final class DifferentRunException extends IOException {

    private static final long serialVersionUID = 1L;

    DifferentRunException(String message) {
        super(message);
    }
}
