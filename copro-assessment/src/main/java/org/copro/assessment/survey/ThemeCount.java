package org.copro.assessment.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copro.assessment.disclosure.ProtectedCell.Shown;
import org.copro.assessment.disclosure.SmallCountRule;
import org.copro.assessment.release.CountableResponse;
import org.copro.assessment.release.Quotable;
import org.copro.assessment.statistics.Estimate;
import org.copro.assessment.statistics.KrippendorffAlpha;
import org.copro.assessment.statistics.Ratings;
import org.copro.assessment.statistics.Scale;
import org.copro.assessment.survey.ThemeResult.Of;
import org.copro.assessment.survey.ThemeResult.OfTheme;
import org.copro.theme.Codebook;
import org.copro.theme.Codings;
import org.copro.theme.Theme;

/** Counts the themes in what may be counted. */
final class ThemeCount {

    private final Codebook codebook;
    private final Codings codings;
    private final List<CountableResponse> counted;
    private final Map<String, Map<String, Set<String>>> firstCodings = new LinkedHashMap<>();
    private final Map<String, Set<String>> found = new LinkedHashMap<>();

    ThemeCount(Codebook codebook, Codings codings, List<CountableResponse> counted) {
        this.codebook = codebook;
        this.codings = codings;
        this.counted = counted.stream()
                .filter(one -> one.wroteWords(codings.question()))
                .toList();
        codings.codings().stream()
                .filter(one -> !one.suggested())
                .forEach(one -> firstCodings
                        .computeIfAbsent(one.of(), first -> new LinkedHashMap<>())
                        .put(one.by(), new LinkedHashSet<>(one.themes())));
        this.counted.forEach(one -> found.put(one.id(), majority(one.id())));
        codings.agreed().stream()
                .filter(one -> found.containsKey(one.of()))
                .forEach(one -> found.put(one.of(), new LinkedHashSet<>(one.themes())));
    }

    private Set<String> majority(String response) {
        Map<String, Set<String>> byCoder = firstCodings.getOrDefault(response, new LinkedHashMap<>());
        Set<String> themes = new LinkedHashSet<>();
        for (String theme : codebook.themeIds()) {
            long givers =
                    byCoder.values().stream().filter(one -> one.contains(theme)).count();
            if (2 * givers > byCoder.size()) {
                themes.add(theme);
            }
        }
        return themes;
    }

    ThemeResult result(List<Group> groups, List<CountableResponse> all, List<Quotable> quotes, SmallCountRule rule) {
        List<OfTheme> themes = new ArrayList<>();
        for (Theme theme : codebook.themes()) {
            Set<String> responses = responses(theme);
            if (responses.size() >= 2) {
                themes.add(new OfTheme(
                        theme,
                        groups.stream()
                                .map(group -> line(theme, group, all, rule))
                                .toList(),
                        alpha(ratings().map(one -> one.contains(theme.id())), Scale.nominal()),
                        quotes.stream().filter(one -> one.isOfOne(responses)).toList()));
            }
        }
        themes.sort(Comparator.comparing((OfTheme one) -> -shown(one)));
        return new ThemeResult(
                codebook, codings.coders().size(), !codings.agreed().isEmpty(), themes, alpha(ratings(), Scale.masi()));
    }

    private Of line(Theme theme, Group group, List<CountableResponse> all, SmallCountRule rule) {
        List<CountableResponse> members = Groups.members(group, all);
        int with = (int) members.stream()
                .filter(one ->
                        found.containsKey(one.id()) && found.get(one.id()).contains(theme.id()))
                .count();
        return new Of(group, Line.part(with, members.size(), rule));
    }

    private Set<String> responses(Theme theme) {
        Set<String> responses = new LinkedHashSet<>();
        found.forEach((response, themes) -> {
            if (themes.contains(theme.id())) {
                responses.add(response);
            }
        });
        return responses;
    }

    private static int shown(OfTheme theme) {
        return theme.lines().stream()
                .mapToInt(one -> one.count() instanceof Shown shown ? shown.count() : 0)
                .sum();
    }

    /** First codings of what may be counted. */
    private Ratings<Set<String>> ratings() {
        List<List<Optional<Set<String>>>> units = new ArrayList<>();
        for (CountableResponse one : counted) {
            Map<String, Set<String>> byCoder = firstCodings.getOrDefault(one.id(), new LinkedHashMap<>());
            units.add(codings.coders().stream()
                    .map(coder -> Optional.ofNullable(byCoder.get(coder)))
                    .toList());
        }
        return new Ratings<>(units);
    }

    private static <T> Estimate<Double> alpha(Ratings<T> ratings, Scale<T> scale) {
        return KrippendorffAlpha.of(ratings, scale).alpha();
    }
}
