package org.copro.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.copro.binding.Format;
import org.copro.binding.Problem;
import org.copro.binding.Problem.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One text for each rule, and no rule without a text. */
class ProblemRulesTest {

    private static final ProjectFiles FILES = new ProjectFiles();

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of(Rule.UNREADABLE, null, "no-such-file.yaml: there is no such file"),
                Arguments.of(
                        Rule.TOO_LARGE,
                        "stages: " + "[".repeat(65),
                        "p.yaml: too much for a file of this kind: values inside each other, more than 64 deep"),
                Arguments.of(
                        Rule.SYNTAX,
                        "summary: one: two",
                        "p.yaml:4:13: this is not valid YAML: a second ': ' in one line, or lines that are not indented alike; put quotation marks round text that contains ': '"),
                Arguments.of(
                        Rule.UNKNOWN_KEY,
                        "feedback: { gvien: yes }",
                        "p.yaml:4:13 /feedback/gvien: unknown key 'gvien' (did you mean 'given'?); the keys here are given, reasons-given, on, evidence"),
                Arguments.of(
                        Rule.DUPLICATE_KEY,
                        "feedback: { given: yes, given: no }",
                        "p.yaml:4:25 /feedback/given: the key 'given' is here a second time; it was first given on line 4. Keep one of them"),
                Arguments.of(
                        Rule.MISSING,
                        "stages: [ { name: Design } ]",
                        "p.yaml:4:11 /stages/0/phase: the key 'phase' is missing here"),
                Arguments.of(
                        Rule.WRONG_KIND,
                        "summary: [ one, two ]",
                        "p.yaml:4:10 /summary: expected text but found a list"),
                Arguments.of(
                        Rule.UNKNOWN_VALUE,
                        "feedback: { given: maybe }",
                        "p.yaml:4:20 /feedback/given: unknown answer 'maybe'; expected one of yes, no, not-stated, or { not-applicable: \"the reason\" }"),
                Arguments.of(
                        Rule.CONSTRAINT,
                        "evidence: [ { id: Minutes } ]",
                        "p.yaml:4:19 /evidence/0/id: an id is made of the letters a to z, digits and single hyphens, as in young-people but was 'Minutes'"),
                Arguments.of(
                        Rule.DANGLING_REFERENCE,
                        "claim: { evidence: [ minutes ] }",
                        "p.yaml:4:22 /claim/evidence/0: there is no evidence with the id 'minutes'; there is none in this file"),
                Arguments.of(
                        Rule.DUPLICATE_ID,
                        "evidence: [ { id: minutes }, { id: minutes } ]",
                        "p.yaml:4:36 /evidence/1/id: there is another evidence with the id 'minutes'; give each its own"),
                Arguments.of(
                        Rule.DATES_OUT_OF_ORDER,
                        "started: 2019-03\nended: 2019-02",
                        "p.yaml:5:8 /ended: 'ended' (2019-02) is before 'started' (2019-03)"),
                Arguments.of(
                        Rule.CONTRADICTION,
                        "ratings: [ { role: carer, phase: design, principle: equality } ]",
                        "p.yaml:4:12 /ratings/0: a rating is of one thing: give exactly one of stage, phase, principle"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void breakingARuleIsOneProblem(Rule rule, String line, String problem) {
        assertThat(problems(line)).singleElement().satisfies(only -> {
            assertThat(only.rule()).isEqualTo(rule);
            assertThat(only).hasToString(problem);
        });
    }

    @Test
    void everyRuleHasAText() {
        List<Rule> tested = broken().map(arguments -> (Rule) arguments.get()[0]).toList();
        // what is allowed and yet unwise is said of frameworks, never of a project
        assertThat(EnumSet.copyOf(tested)).isEqualTo(EnumSet.complementOf(EnumSet.of(Rule.UNWISE)));
    }

    private static List<Problem> problems(String line) {
        return line == null
                ? FILES.read(Path.of("no-such-file.yaml")).problems()
                : FILES.read("copro: 1\nid: p\ntitle: P\n" + line + "\n", "p.yaml", Format.YAML)
                        .problems();
    }
}
