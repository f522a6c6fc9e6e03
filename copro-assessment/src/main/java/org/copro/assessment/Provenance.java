package org.copro.assessment;

import java.time.LocalDate;
import java.util.List;

/**
 * What a result rests on besides the facts, so that it can be cited and made again.
 *
 * @param libraryVersion of copro
 * @param evaluatedOn the evaluation date, as given
 * @param definitions used, as {@code id@version}
 * @param ladders whose rungs the project names, as {@code id@version}
 * @param frameworks by which principles were scored, as {@code id@version}
 */
public record Provenance(
        String libraryVersion,
        LocalDate evaluatedOn,
        List<String> definitions,
        List<String> ladders,
        List<String> frameworks) {

    /** Keeps the lists as given. */
    public Provenance {
        definitions = List.copyOf(definitions);
        ladders = List.copyOf(ladders);
        frameworks = List.copyOf(frameworks);
    }
}
