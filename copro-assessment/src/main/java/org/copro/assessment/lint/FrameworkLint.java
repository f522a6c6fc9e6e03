package org.copro.assessment.lint;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Frameworks;
import org.copro.binding.Format;
import org.copro.binding.Origins;
import org.copro.binding.Problem;
import org.copro.binding.Problem.Rule;
import org.copro.binding.Reading;

/** Checks a framework for what is allowed and yet likely not meant. */
public final class FrameworkLint {

    private static final List<LintRule> RULES = List.of(
            new UndecidableCriteria(),
            new TwiceAsked(),
            new UnreachableLevels(),
            new IdleWeights(),
            new MissingTranslations());

    private FrameworkLint() {}

    /**
     * Reads a framework and says all there is to say about it: what is wrong, and with the rule {@link Rule#UNWISE}
     * what is likely not meant. One that could not be read has no remarks yet.
     */
    public static Reading<Framework> read(Path file) {
        return withRemarks(Frameworks.read(file));
    }

    /** The same for a text. */
    public static Reading<Framework> read(String text, String source, Format format) {
        return withRemarks(Frameworks.read(text, source, format));
    }

    /** The remarks about a framework, with pointers but without lines; empty if there is none. */
    public static List<Problem> remarks(Framework framework) {
        return remarks(framework, Origins.of(framework));
    }

    private static Reading<Framework> withRemarks(Reading<Framework> reading) {
        return reading.value().isPresent() ? reading.checkedBy(FrameworkLint::remarks) : reading;
    }

    private static List<Problem> remarks(Framework framework, Origins origins) {
        return RULES.stream()
                .flatMap(rule -> rule.check(framework))
                .map(one -> origins.problem(one.owner(), List.of(one.key()), Rule.UNWISE, one.message()))
                .toList();
    }

    /** One kind of remark. */
    interface LintRule {
        /** All remarks of this kind. */
        Stream<Remark> check(Framework framework);
    }

    /**
     * Something likely not meant.
     *
     * @param owner principle, criterion or the framework itself
     * @param key under which it stands
     * @param message what, and what to do
     */
    record Remark(Object owner, String key, String message) {}
}
