package org.copro.assessment.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a written result says it rests on.
 *
 * @param copro the version that made it
 * @param evaluatedOn the evaluation date
 * @param facts the hash of the record
 * @param definitions used
 * @param ladders named in the record
 * @param frameworks by which principles were scored
 * @param definitionAskedFor if one was
 * @param frameworksAskedFor ids in their order, if any were
 * @param ownLadders ids of the ladders that do not come with copro
 * @param why whether the reasons stand in it
 */
public record WrittenProvenance(
        String copro,
        LocalDate evaluatedOn,
        String facts,
        List<Reference> definitions,
        List<Reference> ladders,
        List<Reference> frameworks,
        Optional<Reference> definitionAskedFor,
        Optional<List<String>> frameworksAskedFor,
        List<String> ownLadders,
        boolean why) {

    /** Keeps the lists as given. */
    public WrittenProvenance {
        definitions = List.copyOf(definitions);
        ladders = List.copyOf(ladders);
        frameworks = List.copyOf(frameworks);
        frameworksAskedFor = frameworksAskedFor.map(List::copyOf);
        ownLadders = List.copyOf(ownLadders);
    }

    static WrittenProvenance of(Part part) {
        Part options = part.object("options");
        return new WrittenProvenance(
                part.text("copro"),
                part.value("evaluatedOn", "a day such as 2026-11-21", LocalDate::parse)
                        .orElse(LocalDate.EPOCH),
                part.text("facts"),
                part.objects("definitions", Reference::of),
                part.objects("ladders", Reference::of),
                part.objects("frameworks", Reference::of),
                options.optional("definition", Reference::of),
                options.has("frameworks") ? Optional.of(options.words("frameworks")) : Optional.empty(),
                options.words("ladders"),
                options.yes("why"));
    }
}
