package org.copro.assessment.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.copro.assessment.framework.Criterion;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Principle;
import org.copro.assessment.lint.FrameworkLint.LintRule;
import org.copro.assessment.lint.FrameworkLint.Remark;

/** The same question twice, or the same indicator: it would count twice. */
final class TwiceAsked implements LintRule {

    @Override
    public Stream<Remark> check(Framework framework) {
        List<Remark> remarks = new ArrayList<>();
        Map<String, Criterion> questions = new LinkedHashMap<>();
        Map<String, String> indicators = new LinkedHashMap<>();
        for (Principle principle : framework.principles()) {
            for (Criterion one : principle.criteria()) {
                if (!one.isAsked()) {
                    continue;
                }
                for (String language : framework.languages()) {
                    question(one, language, questions, remarks);
                }
                one.indicator().ifPresent(id -> indicator(principle, one, id, indicators, remarks));
            }
        }
        return remarks.stream();
    }

    private static void question(
            Criterion one, String language, Map<String, Criterion> questions, List<Remark> remarks) {
        String words = one.question().in(language).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
        Criterion first = questions.putIfAbsent(words.strip(), one);
        if (first != null && first != one) {
            remarks.add(new Remark(one, "question", "'%s' asks the same; leave one of them out".formatted(first.id())));
        }
    }

    private static void indicator(
            Principle principle, Criterion one, String id, Map<String, String> indicators, List<Remark> remarks) {
        String first = indicators.putIfAbsent(id, principle.id());
        if (first != null) {
            remarks.add(new Remark(
                    one,
                    "indicator",
                    first.equals(principle.id())
                            ? "%s counts twice in this principle; leave one of them out, or give one more weight"
                                    .formatted(id)
                            : "%s is asked under '%s', too: one fact moves both principles".formatted(id, first)));
        }
    }
}
