package org.copro.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copro.binding.Format;
import org.copro.binding.Problem;
import org.copro.binding.Problem.Rule;
import org.copro.binding.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** More problems than anybody reads are counted, and none takes so long that somebody would wait for the count. */
class ManyProblemsTest {

    private static final String BEFORE = "copro: 1\nid: p\ntitle: P\n";

    @ParameterizedTest
    @CsvSource({"999, ", "1000, ", "1001, 1", "5000, 4000"})
    void unknownKeysBeyondAThousandAreCounted(int unknown, Integer left) {
        String text = BEFORE + lines(unknown, "key-%s: 1");
        assertCapped(problems(text), Rule.UNKNOWN_KEY, unknown, left);
    }

    @ParameterizedTest
    @CsvSource({"999, ", "1000, ", "1001, 1", "5000, 4000"})
    void danglingReferencesBeyondAThousandAreCounted(int dangling, Integer left) {
        String text = BEFORE + "measures:\n" + lines(dangling, "- { evidence: paper-%s }");
        assertCapped(problems(text), Rule.DANGLING_REFERENCE, dangling, left);
    }

    @Test
    void bothKindsAreCountedTogetherAndTheCountComesLast() {
        String text = BEFORE + "measures:\n" + lines(1500, "- { evidence: paper-%s }") + lines(1500, "key-%s: 1");
        List<Problem> problems = problems(text);
        assertThat(problems).hasSize(Reading.MOST_PROBLEMS + 1);
        assertThat(problems.get(0))
                .hasToString(
                        "p.yaml:5:15 /measures/0/evidence/0: there is no evidence with the id 'paper-0'; there is none in this file");
        assertThat(problems.get(Reading.MOST_PROBLEMS)).hasToString("p.yaml: and 2000 more problems");
    }

    @Test
    void aHundredThousandReferencesToAHundredThousandPeopleAreReadAtOnce() {
        String participants =
                IntStream.range(0, 40_000).mapToObj("{ id: p%s }"::formatted).collect(Collectors.joining(", "));
        String involvement =
                IntStream.range(0, 50_000).mapToObj("{ who: p%s }"::formatted).collect(Collectors.joining(", "));
        List<Problem> problems = problems(BEFORE + "participants: [" + participants
                + "]\nstages: [ { phase: design, involvement: [" + involvement + "] } ]\n");
        assertThat(problems).hasSize(1001);
        assertThat(problems.get(1000)).hasToString("p.yaml: and 9000 more problems");
    }

    @Test
    void moreValuesThanAPersonWritesAreNotRead() {
        String text = BEFORE + "measures: { evidence: [" + "a, ".repeat(400_000) + "a] }\n";
        assertThat(problems(text)).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.TOO_LARGE);
            assertThat(problem.message()).isEqualTo("too much for a file of this kind: more than 300000 values");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        participants: { id: a, brings-in: | 4:35 /participants/brings-in
        inclusion: { most-affected:       | 4:29 /inclusion/most-affected
        inclusion: { seldom-heard:        | 4:28 /inclusion/seldom-heard
        """)
    void anEndlessListOfWordsIsOneProblem(String start, String place) {
        String text = BEFORE + start + " [" + "'', ".repeat(200_000) + "a] }\n";
        assertThat(problems(text))
                .extracting(Problem::toString)
                .containsExactly("p.yaml:" + place + ": more than 1000 in one list");
    }

    @Test
    void aThousandWordsAreNotEndless() {
        String text = BEFORE + "inclusion: { most-affected: [" + "a, ".repeat(999) + "a] }\n";
        assertThat(problems(text)).isEmpty();
    }

    @Test
    void aTextOfMoreThanFourMegabytesIsNotRead() {
        String text = BEFORE + "# " + "x".repeat(Format.LARGEST);
        for (Format format : Format.values()) {
            assertThat(new ProjectFiles().read(text, "p", format).problems())
                    .extracting(Problem::toString)
                    .containsExactly("p: the file is larger than 4 MB, the most a file of this kind may have");
        }
    }

    private static void assertCapped(List<Problem> problems, Rule rule, int found, Integer left) {
        int listed = Math.min(found, Reading.MOST_PROBLEMS);
        assertThat(problems.subList(0, listed)).extracting(Problem::rule).containsOnly(rule);
        assertThat(problems.subList(0, listed)).isSortedAccordingTo(Problem.BY_PLACE);
        assertThat(problems.subList(listed, problems.size()))
                .extracting(Problem::toString)
                .isEqualTo(left == null ? List.of() : List.of("p.yaml: and " + left + " more problems"));
    }

    private static List<Problem> problems(String text) {
        return new ProjectFiles().read(text, "p.yaml", Format.YAML).problems();
    }

    private static String lines(int many, String line) {
        return IntStream.range(0, many)
                .mapToObj(number -> line.formatted(number) + "\n")
                .collect(Collectors.joining());
    }
}
