package org.copro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Frameworks;
import org.copro.assessment.framework.Principle;
import org.copro.assessment.label.LabelDefinitions;
import org.copro.assessment.view.CatalogueView;
import org.copro.ladder.Ladders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExplainTest {

    static List<String> everythingWithAnId() {
        return CatalogueView.explainable(
                LabelDefinitions.shipped(),
                Ladders.shipped(),
                Frameworks.shipped().all());
    }

    /** The sources of a principle are those of its framework and its criteria. */
    static List<String> everythingWithASource() {
        List<String> principles = Frameworks.shipped().all().stream()
                .flatMap(framework -> framework.principles().stream())
                .map(Principle::id)
                .toList();
        return everythingWithAnId().stream()
                .filter(id -> !principles.contains(id))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("everythingWithAnId")
    void whateverHasAnIdIsExplained(String id) {
        Ran explained = Ran.copro("explain", id);

        assertThat(explained.exit()).isZero();
        assertThat(explained.err()).isEmpty();
        assertThat(explained.out()).contains(id);
    }

    @ParameterizedTest
    @MethodSource("everythingWithASource")
    void anExplanationNamesItsSource(String id) {
        assertThat(Ran.copro("explain", id).out()).contains("Source: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        I01        | Was a main decision made before people joined?  (I01 decision-before-involvement, an indicator)
        late-start | People came in after the start  (late-start)
        tlap       | Ladder of co-production  (tlap, a ladder, version 1.0.0)
        user-led   | User-led  (user-led, version 1.0.0)
        nef-six    | nef and Nesta, six characteristics of co-production  (nef-six, a framework, version 1.0.0)
        assets     | Assets  (assets, a principle of nef-six)
        nef-six/assets | Assets  (assets, a principle of nef-six)
        skills-used | Were people's skills and strengths named, and then used in the work?  (skills-used, a criterion of copro-principles/everyones-strengths)
        nef-six/skills-used | Were people's skills and strengths named, and then used in the work?  (skills-used, a criterion of nef-six/assets)
        """)
    void eachKindSaysWhatItIs(String id, String heading) {
        assertThat(DefinitionsTest.unwrapped(Ran.copro("explain", id).out()))
                .startsWith("* " + DefinitionsTest.unwrapped(heading) + " ");
    }

    @Test
    void twoThingsOfOneNameAreBothExplained() {
        assertThat(Ran.copro("explain", "one-voice").out())
                .contains("an indicator")
                .contains("Raised when");
    }

    @Test
    void whatDoesNotExistIsSaidWithASuggestion() {
        Ran unknown = Ran.copro("explain", "late-strat");

        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err())
                .isEqualTo("copro: there is nothing called 'late-strat' (did you mean 'late-start'?); 'copro"
                        + " definitions', 'flags' and 'frameworks' list what there is, and I01 to I42 are the"
                        + " indicators\n");
    }

    @Test
    void everyRungOfALadderIsInItsExplanation() {
        Stream<String> rungs = Ladders.shipped().find("arnstein").orElseThrow().rungIds().stream();
        assertThat(Ran.copro("explain", "arnstein").out()).contains(rungs.toList());
    }

    @Test
    void aCriterionSaysWhatDecidesItWhatItKeepsBackAndWhatOneCouldDo() {
        Expected.assertSame(
                "explain-main-decisions-joint.txt",
                Ran.copro("explain", "nef-six/main-decisions-joint").out());
    }

    static List<Framework> frameworks() {
        return Frameworks.shipped().all();
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void aFrameworkIsExplainedWithEveryQuestion(Framework framework) {
        String explained =
                DefinitionsTest.unwrapped(Ran.copro("explain", framework.id()).out());

        assertThat(framework.criteria())
                .allSatisfy(one -> assertThat(explained)
                        .contains("- %s (%s, ".formatted(one.question().in(framework.language()), one.id())));
    }

    @Test
    void whatSeveralFrameworksCallTheSameIsExplainedForEach() {
        assertThat(Ran.copro("explain", "reciprocity").out().lines().filter(line -> line.startsWith("* ")))
                .hasSize(3)
                .anyMatch(line -> line.contains("an indicator"))
                .anyMatch(line -> line.endsWith("a principle of scie-principles)"))
                .anyMatch(line -> line.endsWith("a principle of nihr-five)"));
    }

    @Test
    void anOwnFrameworkIsExplainedFromItsFile() {
        StringBuilder explained = new StringBuilder();
        for (String id : List.of(
                "neighbourhood-fund",
                "neighbourhood-fund/still-open",
                "neighbours-steer-money",
                "open-invitation",
                "results-for-people")) {
            Ran ran = Ran.copro("explain", id, "--framework", Fund.FILE);
            assertThat(ran.exit()).isZero();
            assertThat(ran.err()).isEmpty();
            explained.append(ran.out());
        }
        Expected.assertSame("explain-neighbourhood-fund.txt", explained.toString());
    }

    @Test
    void anOwnIdIsKnownOnlyWithItsFile() {
        assertThat(Ran.copro("explain", "still-open").err()).startsWith("copro: there is nothing called 'still-open'");
        assertThat(Ran.copro("explain", "still-opne", "--framework", Fund.FILE).err())
                .startsWith("copro: there is nothing called 'still-opne' (did you mean 'still-open'?)");
    }

    @Test
    void aFrameworkFileThatCannotBeUsedIsSaid() {
        Ran mistaken = Ran.copro("explain", "I01", "--framework", Fund.SIX_MISTAKES);
        assertThat(mistaken.exit()).isEqualTo(2);
        assertThat(mistaken.out()).isEmpty();
        assertThat(mistaken.complaints()).hasSize(6);

        assertThat(Ran.copro("explain", "I01", "--framework", Fund.FILE, "--framework", Fund.FILE))
                .isEqualTo(new Ran(
                        2,
                        "",
                        Fund.FILE + ": there is a framework 'neighbourhood-fund' already; give yours another id\n"));
    }
}
