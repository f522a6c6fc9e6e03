package org.copro.assessment.lint;

import java.util.List;
import java.util.stream.Stream;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.lint.FrameworkLint.LintRule;
import org.copro.assessment.lint.FrameworkLint.Remark;
import org.copro.binding.Texts;

/** Texts that one of the framework's languages lacks. */
final class MissingTranslations implements LintRule {

    @Override
    public Stream<Remark> check(Framework framework) {
        return framework.principles().stream()
                .flatMap(principle -> Stream.concat(
                        Stream.of(
                                        lacking(principle, "name", principle.name(), framework),
                                        lacking(principle, "says", principle.says(), framework))
                                .flatMap(remarks -> remarks),
                        principle.criteria().stream()
                                .flatMap(one -> Stream.concat(
                                        lacking(one, "question", one.question(), framework),
                                        lacking(one, "remedy", one.remedy(), framework)))));
    }

    private static Stream<Remark> lacking(Object owner, String key, Texts texts, Framework framework) {
        List<String> lacking = texts.lacking(framework.languages());
        return lacking.isEmpty()
                ? Stream.of()
                : Stream.of(new Remark(owner, key, "not given in %s".formatted(String.join(", ", lacking))));
    }
}
