package org.copro.file;

import java.util.List;
import org.copro.binding.Origins;
import org.copro.binding.Problem;

/**
 * A fault in a record, before it is placed in a text.
 *
 * @param owner the record that holds it
 * @param path key, or key and number in its list
 */
record Complaint(Object owner, List<String> path, Problem.Rule rule, String message) {

    Problem placed(Origins origins) {
        return origins.problem(owner, path, rule, message);
    }
}
