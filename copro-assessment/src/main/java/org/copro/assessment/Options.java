package org.copro.assessment;

import java.util.List;
import java.util.Optional;

/**
 * What was asked for beside the record and the date, as far as it shapes the result.
 *
 * @param definition asked for, for the words it defines; empty for the standard ones alone
 * @param frameworks ids of those asked for, in their order; empty if none was and the standard one is used
 * @param ladders ids of those among the ladders named in the record that do not come with copro, in order of id
 */
public record Options(Optional<Cited> definition, Optional<List<String>> frameworks, List<String> ladders) {

    /** Keeps the lists as given. */
    public Options {
        frameworks = frameworks.map(List::copyOf);
        ladders = List.copyOf(ladders);
    }
}
