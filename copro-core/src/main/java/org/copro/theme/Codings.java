package org.copro.theme;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copro.binding.Document;
import org.copro.binding.Extent;
import org.copro.binding.Format;
import org.copro.binding.Origins;
import org.copro.binding.Problem;
import org.copro.binding.Problem.Rule;
import org.copro.binding.Reading;
import org.copro.binding.Words;
import org.copro.binding.Written;

/**
 * The themes coders found in the answers to one question, or in statements. First codings stay as they are; what the
 * coders agree on later is a layer of its own.
 *
 * @param codebook id of the codebook
 * @param version of the codebook
 * @param question id of the question whose answers were coded
 * @param codings by each coder alone
 * @param agreed what was settled together
 */
@Written
public record Codings(String codebook, String version, String question, List<Coding> codings, List<Agreed> agreed) {

    /** Keeps the lists. */
    public Codings {
        codings = List.copyOf(codings);
        agreed = List.copyOf(agreed);
    }

    /** Reads a file; what does not fit the codebook is a problem. */
    public static Reading<Codings> read(Path file, Codebook codebook) {
        return Document.read(file, Codings.class, Extent.BY_PROGRAM)
                .checkedBy((codings, origins) -> check(codings, origins, codebook));
    }

    /** Reads a text. */
    public static Reading<Codings> read(String text, String source, Format format, Codebook codebook) {
        return Document.read(text, source, format, Codings.class)
                .checkedBy((codings, origins) -> check(codings, origins, codebook));
    }

    /** The ids of the coders, in the order of their first coding; programs that suggest are none. */
    public List<String> coders() {
        return codings.stream()
                .filter(one -> !one.suggested())
                .map(Coding::by)
                .distinct()
                .toList();
    }

    private static List<Problem> check(Codings codings, Origins origins, Codebook codebook) {
        List<Problem> problems = new ArrayList<>();
        if (!codings.codebook().equals(codebook.id()) || !codings.version().equals(codebook.version())) {
            problems.add(origins.problem(
                    codings,
                    List.of("codebook"),
                    Rule.CONTRADICTION,
                    "these codings are by '%s' %s, and the codebook is '%s' %s"
                            .formatted(codings.codebook(), codings.version(), codebook.id(), codebook.version())));
        }
        Set<List<String>> seen = new HashSet<>();
        for (Coding coding : codings.codings()) {
            themes(coding, coding.themes(), codebook, origins, problems);
            if (!coding.suggested() && !seen.add(List.of(coding.of(), coding.by()))) {
                problems.add(origins.problem(
                        coding,
                        List.of("of"),
                        Rule.DUPLICATE_ID,
                        "'%s' has coded '%s' already".formatted(coding.by(), coding.of())));
            }
        }
        Set<String> settled = new HashSet<>();
        for (Agreed agreed : codings.agreed()) {
            themes(agreed, agreed.themes(), codebook, origins, problems);
            if (!settled.add(agreed.of())) {
                problems.add(origins.problem(
                        agreed,
                        List.of("of"),
                        Rule.DUPLICATE_ID,
                        "what was agreed of '%s' is here already".formatted(agreed.of())));
            }
        }
        return problems;
    }

    private static void themes(
            Object owner, List<String> themes, Codebook codebook, Origins origins, List<Problem> problems) {
        List<String> known = codebook.themeIds();
        for (int i = 0; i < themes.size(); i++) {
            if (!known.contains(themes.get(i))) {
                problems.add(origins.problem(
                        owner,
                        List.of("themes", Integer.toString(i)),
                        Rule.DANGLING_REFERENCE,
                        "there is no theme '%s' in the codebook%s"
                                .formatted(Words.shortened(themes.get(i)), Words.didYouMean(themes.get(i), known))));
            }
        }
    }
}
