package org.copro.assessment;

import java.time.LocalDate;
import java.util.List;

/**
 * What a result rests on besides the facts, so that it can be cited and made again. The hash of the facts is
 * {@link Assessment#factsHash()}.
 *
 * @param libraryVersion of copro
 * @param evaluatedOn the evaluation date, as given
 * @param definitions used: the one the word was held against, then those of the honest word
 * @param ladders whose rungs the project names, in order of id
 * @param frameworks by which principles were scored, in the order of the result
 * @param options what was asked for
 */
public record Provenance(
        String libraryVersion,
        LocalDate evaluatedOn,
        List<Cited> definitions,
        List<Cited> ladders,
        List<Cited> frameworks,
        Options options) {

    /** Keeps the lists as given. */
    public Provenance {
        definitions = List.copyOf(definitions);
        ladders = List.copyOf(ladders);
        frameworks = List.copyOf(frameworks);
    }
}
