package org.copro.assessment.portfolio;

import java.io.IOException;
import java.util.List;

/** Files stand where results would be written, and are not of an earlier run. Nothing was changed. */
public final class ForeignFilesException extends IOException {

    private static final long serialVersionUID = 1L;

    ForeignFilesException(List<String> names) {
        super("%s would be replaced or taken away, and no earlier run wrote %s"
                .formatted(String.join(", ", names), names.size() == 1 ? "it" : "them"));
    }
}
