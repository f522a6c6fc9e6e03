package org.copro.theme;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copro.binding.Document;
import org.copro.binding.Format;
import org.copro.binding.Origins;
import org.copro.binding.Problem;
import org.copro.binding.Problem.Rule;
import org.copro.binding.Reading;
import org.copro.binding.Written;
import org.copro.evidence.Source;

/**
 * The themes that coders choose from.
 *
 * @param id permanent
 * @param version of it; a theme that comes to mean something else changes it
 * @param title for readers
 * @param languages of its texts, the first being that of plain texts; absent for English
 * @param source what it grew from
 * @param themes one at least
 */
@Written
public record Codebook(
        String id, String version, String title, List<String> languages, List<Source> source, List<Theme> themes) {

    /** Keeps the lists as given. */
    public Codebook {
        languages = languages.isEmpty() ? List.of("en") : List.copyOf(languages);
        source = List.copyOf(source);
        themes = List.copyOf(themes);
    }

    /** Reads a file; all that is wrong comes at once. */
    public static Reading<Codebook> read(Path file) {
        return Document.read(file, Codebook.class).checkedBy(Codebook::check);
    }

    /** Reads a text. */
    public static Reading<Codebook> read(String text, String source, Format format) {
        return Document.read(text, source, format, Codebook.class).checkedBy(Codebook::check);
    }

    /** The ids of the themes, in their order. */
    public List<String> themeIds() {
        return themes.stream().map(Theme::id).toList();
    }

    /** The theme with this id. */
    public Optional<Theme> theme(String themeId) {
        return themes.stream().filter(one -> one.id().equals(themeId)).findFirst();
    }

    /** The language of its plain texts. */
    public String language() {
        return languages.get(0);
    }

    private static List<Problem> check(Codebook codebook, Origins origins) {
        List<Problem> problems = new ArrayList<>();
        if (codebook.themes().isEmpty()) {
            problems.add(
                    origins.problem(codebook, List.of("themes"), Rule.MISSING, "a codebook needs at least one theme"));
        }
        Set<String> ids = new HashSet<>();
        for (Theme theme : codebook.themes()) {
            if (theme.id().isBlank() || !ids.add(theme.id())) {
                problems.add(origins.problem(
                        theme,
                        List.of("id"),
                        Rule.DUPLICATE_ID,
                        "every theme needs an id of its own but this one has '%s'".formatted(theme.id())));
            }
        }
        return problems;
    }
}
