package org.copro.binding;

import java.util.ArrayList;
import java.util.List;

/** The steps of a JSON Pointer (RFC 6901). */
final class Steps {

    private Steps() {}

    /** From the outermost to the innermost; none for the whole document. */
    static List<String> of(String pointer) {
        List<String> steps = new ArrayList<>();
        if (!pointer.isEmpty()) {
            for (String step : pointer.substring(1).split("/", -1)) {
                steps.add(step.replace("~1", "/").replace("~0", "~"));
            }
        }
        return steps;
    }

    /** Whether a step can be the number of an item: without signs, at most nine digits. */
    static boolean isNumber(String step) {
        return step.matches("0|[1-9][0-9]{0,8}");
    }
}
