package org.copro.assessment.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Frameworks;
import org.copro.binding.Format;
import org.copro.binding.Problem;
import org.copro.binding.Problem.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of remark by the smallest change that calls it forth. */
class FrameworkLintTest {

    private static final String HEAD = """
            id: own
            version: 1.0.0
            name: Our own
            by: us
            meant-for: our projects
            licence: ours
            validation: { status: untested, note: Nobody has tested it. }
            source: [ { title: Our meeting of May } ]
            """;

    /** Five criteria of one weight with shares, so that every band has a score. */
    private static final String CRITERIA = """
            principles:
              - id: together
                name: Together
                says: we work together
                criteria:
                  - { id: one, question: First?, indicator: I02, remedy: Do it., effort: small, source: [ { title: t } ] }
                  - { id: two, question: Second?, indicator: I41, remedy: Do it., effort: small, source: [ { title: t } ] }
                  - { id: three, question: Third?, indicator: I28, remedy: Do it., effort: small, source: [ { title: t } ] }
                  - { id: four, question: Fourth?, indicator: I16, remedy: Do it., effort: small, source: [ { title: t } ] }
                  - { id: five, question: Fifth?, indicator: I20, remedy: Do it., effort: small, source: [ { title: t } ] }
            """;

    @Test
    void saysNothingAboutWhatIsMeant() {
        assertThat(remarks(HEAD + CRITERIA)).isEmpty();
    }

    static Stream<Framework> shipped() {
        return Frameworks.shipped().all().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void saysNothingAboutTheFrameworksThatComeWithCopro(Framework framework) {
        assertThat(FrameworkLint.remarks(framework)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id: one, question: First?, indicator: I02 | id: one, question: First? | 14:15 /principles/0/criteria/0/id: no indicator decides 'one', so it will never be known and only widens the score; give one, or mark it 'status: trial'
            indicator: I41 | indicator: I06 | 15:50 /principles/0/criteria/1/indicator: I06 only describes who had the say where: more say for people can lower a score that rests on it
            indicator: I41 | indicator: I41, counts: not-observed | 15:63 /principles/0/criteria/1/counts: a yes to I41 speaks for co-production, but here it counts as bad; turn 'counts' round unless you mean it
            indicator: I41 | indicator: I32 | 15:50 /principles/0/criteria/1/indicator: a yes to I32 speaks against co-production, but here it counts as good; turn 'counts' round unless you mean it
            indicator: I41 | indicator: I41, applies-when: I41 | 15:69 /principles/0/criteria/1/applies-when: it drops out wherever I41 does not hold, so it can never count as not met; name another indicator
            question: Third? | question: 'second ?' | 16:32 /principles/0/criteria/2/question: 'two' asks the same; leave one of them out
            indicator: I28 | indicator: I02 | 16:51 /principles/0/criteria/2/indicator: I02 counts twice in this principle; leave one of them out, or give one more weight
            indicator: I41 | indicator: I41, weight: 1000 | 14:15 /principles/0/criteria/0/id: 'one' weighs too little: met or not, it never changes the level
            indicator: I41 | indicator: I41, status: trial, weight: 3 | 15:78 /principles/0/criteria/1/weight: a criterion on trial does not count, whatever its weight
            """)
    void remarksOnWhatIsLikelyNotMeant(String from, String to, String remark) {
        String text = HEAD + CRITERIA;
        assertThat(text).contains(from);

        assertThat(remarks(text.replace(from, to))).contains("own.yaml:" + remark);
    }

    @Test
    void theSameIndicatorUnderAnotherPrincipleIsSaid() {
        String second = CRITERIA.substring(CRITERIA.indexOf("  - id: together"))
                .replace("id: together", "id: again")
                .replace("First?", "Sixth?")
                .replaceAll("(?m)^      - \\{ id: (two|three|four|five).*\n", "");
        assertThat(remarks(HEAD + CRITERIA + second.replace("id: one", "id: six")))
                .anySatisfy(remark -> assertThat(remark)
                        .contains("I02 is asked under 'together', too: one fact moves both principles"));
    }

    @Test
    void aLevelThatNoAnswersLeadToIsNamed() {
        String yesOrNoOnly = """
                principles:
                  - id: together
                    name: Together
                    says: we work together
                    criteria:
                      - { id: one, question: First?, indicator: I14, remedy: Do it., effort: small, source: [ { title: t } ] }
                      - { id: two, question: Second?, indicator: I31, remedy: Do it., effort: small, source: [ { title: t } ] }
                      - { id: three, question: Third?, indicator: I34, remedy: Do it., effort: small, source: [ { title: t } ] }
                """;

        assertThat(remarks(HEAD + yesOrNoOnly))
                .containsExactly(
                        "own.yaml:14:7 /principles/0/criteria: no answers lead to “developing” here: every score lies below or above; change weights or bands, or add a criterion");
    }

    @Test
    void theWeightOfTheOnlyCriterionChangesNothing() {
        String only = """
                principles:
                  - id: together
                    name: Together
                    says: we work together
                    criteria:
                      - { id: one, question: First?, indicator: I02, weight: 2, remedy: Do it., effort: small, source: [ { title: t } ] }
                """;

        assertThat(remarks(HEAD + only))
                .anySatisfy(remark -> assertThat(remark)
                        .endsWith("/weight: the only criterion that counts here; its weight changes nothing"));
    }

    @Test
    void everyTextThatALanguageLacksIsNamed() {
        String welsh = HEAD + "languages: [en, cy]\n"
                + CRITERIA.replace("question: First?", "question: { en: First?, cy: Cyntaf? }");

        List<String> remarks = remarks(welsh);

        assertThat(remarks)
                .hasSize(2 + 4 + 5)
                .allSatisfy(remark -> assertThat(remark).endsWith("not given in cy"));
        assertThat(remarks).noneSatisfy(remark -> assertThat(remark).contains("/criteria/0/question"));
    }

    @Test
    void retiredCriteriaAreNotRemarkedOn() {
        String retired = CRITERIA.replace(
                "{ id: two, question: Second?, indicator: I41,",
                "{ id: two, question: First?, indicator: I02, status: retired, note: Asked twice.,");

        assertThat(remarks(HEAD + retired))
                .noneSatisfy(remark -> assertThat(remark).contains("/criteria/1/"));
    }

    @Test
    void whatIsWrongComesBeforeRemarks() {
        String wrong = (HEAD + CRITERIA).replace("indicator: I41", "indicator: I99");

        assertThat(FrameworkLint.read(wrong, "own.yaml", Format.YAML).problems())
                .extracting(Problem::rule)
                .containsExactly(Rule.UNKNOWN_VALUE);
    }

    private static List<String> remarks(String text) {
        List<Problem> problems =
                FrameworkLint.read(text, "own.yaml", Format.YAML).problems();
        assertThat(problems)
                .allSatisfy(problem ->
                        assertThat(problem.rule()).as(problem.toString()).isEqualTo(Rule.UNWISE));
        return problems.stream().map(Problem::toString).toList();
    }
}
