package org.copro.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.copro.assessment.Assessment;
import org.copro.assessment.Assessor;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Frameworks;
import org.copro.assessment.framework.Weights;
import org.copro.assessment.lint.FrameworkLint;
import org.copro.assessment.reason.PlainWords;
import org.copro.assessment.score.CriterionResult;
import org.copro.assessment.score.Interval;
import org.copro.assessment.score.PrincipleScore;
import org.copro.assessment.view.Detail;
import org.copro.assessment.view.TextView;
import org.copro.binding.Format;
import org.copro.binding.Problem;
import org.copro.known.Share;
import org.copro.voice.RatingAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide to one's own framework shows the file as it is, what really is printed, and numbers that come out. */
class OwnFrameworkGuideTest {

    private static final Path ROOT = Path.of("..");

    private static final Path FILE = ROOT.resolve("copro-examples/frameworks/neighbourhood-fund.yaml");

    private static final Framework FUND = Frameworks.read(FILE).orThrow();

    @Test
    void thePiecesOneAfterTheOtherAreTheFile() throws IOException {
        assertThat(String.join("", blocks("yaml"))).isEqualTo(read(FILE));
    }

    @Test
    void theCommandsNameFilesThatExist() throws IOException {
        List<String> files = Pattern.compile("\\S+\\.yaml")
                .matcher(String.join("", blocks("sh")))
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(files)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(ROOT.resolve(file)).exists());
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        List<String> links = Pattern.compile("\\]\\(([^)#]+)\\)")
                .matcher(guide())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(links)
                .isNotEmpty()
                .allSatisfy(
                        link -> assertThat(ROOT.resolve("docs").resolve(link)).exists());
    }

    @Test
    void whatIsShownAsPrintedIsPrinted() throws IOException {
        String printed = TextView.render(assessed(), new Detail(List.of(FUND.id()), false));

        assertThat(blocks("text"))
                .hasSize(2)
                .allSatisfy(shown -> assertThat(printed).contains(shown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"open-from-the-start", "we-learn-together"})
    void aTableOfNumbersIsWhatComesOut(String id) throws IOException {
        assertThat(guide()).contains(table(score(id)));
    }

    @Test
    void theNumbersBelowTheTablesAreTheirs() throws IOException {
        PrincipleScore learn = score("we-learn-together");
        Interval ends = learn.score().orElseThrow();
        Share point = learn.point().orElseThrow();
        Interval open = score("open-from-the-start").score().orElseThrow();
        assertThat(unwrapped(guide()))
                .contains("Low end: 7/3 of 5 is " + inTwoWays(ends.low()))
                .contains("High end: 13/3 of 5 is " + inTwoWays(ends.high()))
                .contains("so coverage is 3/5, or %s, and the floor of %s is reached"
                        .formatted(PlainWords.percent(learn.coverage()), FUND.floor()))
                .contains("On these alone the score is 7/3 of 3, which is " + inTwoWays(point))
                .contains("13/3 of 5 is %s, and would earn".formatted(inTwoWays(open.low())));
        assertThat(learn.coverage()).isEqualTo(FUND.floor()).isEqualTo(new Share(3, 5));
    }

    @ParameterizedTest
    @CsvSource({"1/2, MET", "1/3, LARGELY", "1/4, PARTLY", "0 %, NOT_MET"})
    void halfOfTheCasesAreAFullYesWhereHalfIsAsked(String share, RatingAnswer answer) {
        assertThat(FUND.answer(Share.parse(share), new Share(1, 2))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2 | Two criteria count", "3 | three", "4 | four"})
    void theSharesOfRanksAreTheirs(int many, String before) throws IOException {
        List<Long> weights = Weights.rankOrderCentroid(many);
        long all = weights.stream().mapToLong(weight -> weight).sum();
        String shares = PlainWords.listed(weights.stream()
                .map(weight -> PlainWords.percent(new Share(weight, all)))
                .toList());

        assertThat(unwrapped(guide())).contains(before + " " + shares);
    }

    /** What to change in the file so that the check makes a remark, and the remark. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "indicator: I16 | ~# none~ | no indicator decides 'told-what-is-open', so it will never be known and only widens the score; give one, or mark it 'status: trial'",
                "indicator: I16 | indicator: I05 | I05 only describes who had the say where: more say for people can lower a score that rests on it",
                "not-observed\\n        rank | observed\\n        rank | a yes to I10 speaks against co-production, but here it counts as good; turn 'counts' round unless you mean it",
                "applies-when: I31 | applies-when: I10 | it drops out wherever I10 does not hold, so it can never count as not met; name another indicator",
                "Were the costs of taking part covered\\? | ~DID neighbours get what they needed, to take part?~ | 'needs-met' asks the same; leave one of them out",
                "indicator: I42 | indicator: I18 | I18 counts twice in this principle; leave one of them out, or give one more weight",
                "indicator: I42 | indicator: I14 | I14 is asked under 'open-from-the-start', too: one fact moves both principles",
                "weight: 2 | weight: 1000 | no answers lead to “starting” here: every score lies below or above; change weights or bands, or add a criterion",
                "weight: 2 | weight: 1000 | 'results-for-people' weighs too little: met or not, it never changes the level",
                "(?s)\\n      - id: neighbours-judge.* | \\n | the only criterion that counts here; its weight changes nothing",
                "status: trial | status: trial\\n        weight: 3 | a criterion on trial does not count, whatever its weight",
                "version: 1.0.0 | ~version: 1.0.0\\nlanguages: [en, cy]~ | not given in cy",
            })
    void theCheckMakesTheRemarkThatTheGuideExplains(String change, String to, String remark) throws IOException {
        String changed = read(FILE).replaceAll(change, to.replace("\\n", "\n"));

        List<Problem> problems =
                FrameworkLint.read(changed, "changed", Format.YAML).problems();

        assertThat(problems).allMatch(one -> one.rule() == Problem.Rule.UNWISE);
        assertThat(problems).extracting(Problem::message).contains(remark);
        assertThat(guide()).contains("\n| `%s` | ".formatted(remark));
    }

    private static String table(PrincipleScore score) {
        StringBuilder table =
                new StringBuilder("| %s | weight | answer | low | high |\n| --- | ---: | --- | ---: | ---: |\n"
                        .formatted(score.principle().name().in("en")));
        for (CriterionResult one : score.criteria()) {
            table.append("| %s | %s | %s | %s | %s |\n"
                    .formatted(
                            one.criterion().id(),
                            one.weight(),
                            one.answers().isOne() ? word(one.answers().low()) : "not known",
                            counted(one.weight(), one.answers().low()),
                            counted(one.weight(), one.answers().high())));
        }
        long weights =
                score.criteria().stream().mapToLong(CriterionResult::weight).sum();
        Interval ends = score.score().orElseThrow();
        return table.append("| together | %s | | %s | %s |\n"
                        .formatted(weights, times(weights, ends.low()), times(weights, ends.high())))
                .toString();
    }

    private static String word(RatingAnswer answer) {
        return switch (answer) {
            case NOT_MET -> "no";
            case PARTLY -> "in part";
            case LARGELY -> "mostly";
            case MET -> "yes";
        };
    }

    private static String counted(long weight, RatingAnswer answer) {
        return times(weight, FUND.worth().worth(answer));
    }

    /** A weight times a share: a whole number, or a fraction. */
    private static String times(long weight, Share share) {
        long part = weight * share.part();
        long divisor = IntStream.rangeClosed(1, (int) share.of())
                .filter(one -> part % one == 0 && share.of() % one == 0)
                .max()
                .orElse(1);
        return share.of() == divisor ? "" + part / divisor : part / divisor + "/" + share.of() / divisor;
    }

    /** As in "7/15, or 47 %". */
    private static String inTwoWays(Share share) {
        return "%s/%s, or %s".formatted(share.part(), share.of(), PlainWords.percent(share));
    }

    private static Assessment assessed() {
        return Assessor.standard()
                .scoringBy(List.of(FUND))
                .assess(PublishedCase.project("good-work-decided-too-early"), PublishedCase.ON);
    }

    private static PrincipleScore score(String id) {
        return assessed().frameworks().get(0).principle(id).orElseThrow();
    }

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("(?s)```" + language + "\n(.*?)```")
                .matcher(guide())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String unwrapped(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String guide() throws IOException {
        return read(ROOT.resolve("docs/your-own-framework.md"));
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }
}
