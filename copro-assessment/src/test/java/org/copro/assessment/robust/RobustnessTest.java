package org.copro.assessment.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.copro.assessment.framework.Level.DEVELOPING;
import static org.copro.assessment.framework.Level.EMBEDDED;
import static org.copro.assessment.framework.Level.ESTABLISHED;
import static org.copro.assessment.framework.Level.NOT_YET;
import static org.copro.assessment.framework.Level.STARTING;
import static org.copro.voice.RatingAnswer.LARGELY;
import static org.copro.voice.RatingAnswer.MET;
import static org.copro.voice.RatingAnswer.NOT_MET;
import static org.copro.voice.RatingAnswer.PARTLY;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.copro.assessment.framework.Band;
import org.copro.assessment.framework.Criterion;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Level;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.robust.LevelChange.Change;
import org.copro.assessment.robust.Verdict.Standing;
import org.copro.assessment.score.Aggregation;
import org.copro.assessment.score.AnswerRange;
import org.copro.assessment.score.CriterionResult;
import org.copro.assessment.testing.Shuffled;
import org.copro.assessment.testing.SmallFrameworks;
import org.copro.known.Share;
import org.copro.voice.RatingAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small principles, by hand: equal weights, five bands of one width, answers that count 0, 1/3, 2/3 and 1. */
class RobustnessTest {

    private static final List<Band> HALVES = List.of(from(NOT_YET, 0, 50), from(ESTABLISHED, 50, 100));

    @Test
    void whatIsMetInFullStandsHoweverItIsWeighed() {
        LevelRobustness certain = certain(Truth.TRUE, MET, MET, MET);
        assertThat(certain.level()).isEqualTo(EMBEDDED);
        assertThat(certain.shareOfWeightings()).isEqualTo(Fraction.ONE);
        assertThat(certain.shareOfValues()).isEqualTo(Fraction.ONE);
        assertThat(certain.isSameByEveryMean()).isTrue();
        assertThat(certain.verdict().standing()).isEqualTo(Standing.STANDS);
        assertThat(certain.verdict().level()).contains(EMBEDDED);
    }

    @Test
    void oneOfTwoDependsOnWhatYouValue() {
        LevelRobustness certain = certain(Truth.TRUE, MET, NOT_MET);
        assertThat(certain.level()).isEqualTo(DEVELOPING);
        // each level is the fifth of the weightings that its band is wide
        assertThat(certain.weightings().shares().values()).containsOnly(Fraction.of(1, 5));
        assertThat(certain.aggregations())
                .isEqualTo(Map.of(
                        Aggregation.ARITHMETIC, DEVELOPING,
                        Aggregation.GEOMETRIC, NOT_YET,
                        Aggregation.MINIMUM, NOT_YET));
        Verdict verdict = certain.verdict();
        assertThat(verdict.standing()).isEqualTo(Standing.DEPENDS_ON_WHAT_YOU_VALUE);
        assertThat(verdict.level()).isEmpty();
        assertThat(verdict.sides()).extracting(Verdict.Side::level).containsExactly(Level.values());
        for (int i = 0; i < 5; i++) {
            List<Verdict.CentralWeight> weights = verdict.sides().get(i).weights();
            assertThat(weights.get(0).weight()).isCloseTo(0.1 + 0.2 * i, within(1e-15));
            assertThat(weights.get(1).weight()).isCloseTo(0.9 - 0.2 * i, within(1e-15));
        }
    }

    /** With one of two criteria met, as many weightings reach a band as lie above its end. */
    @ParameterizedTest
    @CsvSource({"29, 71/100, STANDS", "30, 7/10, STANDS", "31, 69/100, DEPENDS_ON_WHAT_YOU_VALUE"})
    void sevenOfTenWeightingsAreEnough(long end, String share, Standing standing) {
        List<Band> bands = List.of(from(NOT_YET, 0, end), from(ESTABLISHED, end, 100));
        Verdict verdict = made(SmallFrameworks.with(plain(2), "bands", bands), Truth.TRUE, exactly(MET, NOT_MET))
                .robustness()
                .orElseThrow()
                .certain()
                .verdict();
        assertThat(verdict.share()).hasToString(share);
        assertThat(verdict.standing()).isEqualTo(standing);
    }

    @Test
    void whatIsNotRatedByPeopleRestsOnThatGate() {
        LevelRobustness certain = certain(Truth.FALSE, MET, MET, MET);
        assertThat(certain.level()).isEqualTo(ESTABLISHED);
        assertThat(certain.shareOfWeightings()).isEqualTo(Fraction.ONE);
        assertThat(certain.weightingsByScoreAlone().of(EMBEDDED)).isEqualTo(Fraction.ONE);
        assertThat(certain.verdict().standing()).isEqualTo(Standing.RESTS_ON_GATES);
        assertThat(certain.verdict().level()).contains(ESTABLISHED);
        assertThat(certain.verdict().gates())
                .singleElement()
                .satisfies(gate -> assertThat(gate.criterion()).isEmpty());
    }

    @Test
    void whatKeepsBackIsNotWeighedAndItsCriterionIsTheOneThatChangesTheLevel() {
        Framework framework = SmallFrameworks.of(
                criterion(0), criterion(1), SmallFrameworks.with(criterion(2), "gate", Optional.of(STARTING)));
        Robustness robustness = made(framework, Truth.TRUE, exactly(MET, MET, PARTLY))
                .robustness()
                .orElseThrow();
        assertThat(robustness.certain().level()).isEqualTo(NOT_YET);
        assertThat(robustness.certain().shareOfWeightings()).isEqualTo(Fraction.ONE);
        assertThat(robustness.certain().verdict().standing()).isEqualTo(Standing.RESTS_ON_GATES);
        assertThat(robustness.changes())
                .extracting(one -> one.criterion().criterion().id() + " " + one.change() + " " + one.level())
                .containsExactly("c2 LEFT_OUT Optional[EMBEDDED]", "c2 MET Optional[EMBEDDED]");
    }

    /** The score is (1 + partly + largely) / 3: below 3/5 where partly + largely is below 4/5. */
    @Test
    void theValuesOfAnswersCutTheTriangle() {
        LevelRobustness certain = certain(Truth.TRUE, MET, PARTLY, LARGELY);
        assertThat(certain.level()).isEqualTo(ESTABLISHED);
        // from the corner at 0 up to the line partly + largely = s, s at most 1, lies s^2/2 of the triangle
        assertThat(certain.values().of(STARTING)).isEqualTo(Fraction.of(2, 100));
        assertThat(certain.values().of(DEVELOPING)).isEqualTo(Fraction.of(32 - 2, 100));
        // and beyond it, for s = 7/5, (2 - s)^2/2
        assertThat(certain.values().of(EMBEDDED)).isEqualTo(Fraction.of(18, 100));
        assertThat(certain.shareOfValues()).isEqualTo(Fraction.of(50, 100));
    }

    @Test
    void whatIsNotKnownIsAgainstAtOneEndAndInFavourAtTheOther() {
        Robustness robustness = made(plain(2), Truth.UNKNOWN, List.of(AnswerRange.ANY, new AnswerRange(MET, MET)))
                .robustness()
                .orElseThrow();
        assertThat(robustness.certain().level()).isEqualTo(DEVELOPING);
        assertThat(robustness.possible().level()).isEqualTo(EMBEDDED);
        assertThat(robustness.possible().shareOfWeightings()).isEqualTo(Fraction.ONE);
        assertThat(robustness.possible().verdict().standing()).isEqualTo(Standing.STANDS);
        // open, people's rating keeps back the certain level only
        assertThat(robustness.certain().weightings().of(EMBEDDED)).isEqualTo(Fraction.ZERO);
        assertThat(robustness.certain().weightings().of(ESTABLISHED)).isEqualTo(Fraction.of(2, 5));
        assertThat(robustness.changes())
                .extracting(LevelChange::change, one -> one.level().orElseThrow())
                .containsExactly(
                        tuple(Change.LEFT_OUT, ESTABLISHED),
                        tuple(Change.MET, ESTABLISHED),
                        tuple(Change.LEFT_OUT, NOT_YET),
                        tuple(Change.NOT_MET, NOT_YET));
    }

    @Test
    void theOnlyCriterionLeftOutLeavesNoLevel() {
        Robustness robustness =
                made(plain(1), Truth.TRUE, exactly(NOT_MET)).robustness().orElseThrow();
        assertThat(robustness.certain().shareOfWeightings()).isEqualTo(Fraction.ONE);
        assertThat(robustness.changes())
                .extracting(LevelChange::change, LevelChange::level)
                .containsExactly(tuple(Change.LEFT_OUT, Optional.empty()), tuple(Change.MET, Optional.of(EMBEDDED)));
    }

    @Test
    void whatDoesNotApplyHasNoLevelToBeSureOf() {
        MadePrinciple none = made(plain(1), Truth.TRUE, exactly(MET))
                .with(one -> MadePrinciple.result(one.criterion(), one.weight(), AnswerRange.ANY, true));
        assertThat(none.robustness()).isEmpty();
    }

    @Test
    void manyCriteriaAreDrawnBySeedWhateverTheirOrder() {
        RatingAnswer[] answers =
                IntStream.range(0, 70).mapToObj(i -> i % 2 == 0 ? MET : NOT_MET).toArray(RatingAnswer[]::new);
        MadePrinciple made = made(plain(70), Truth.TRUE, exactly(answers));
        LevelRobustness certain = made.robustness().orElseThrow().certain();
        assertThat(certain.weightings().draws()).isEqualTo(10_000);
        assertThat(certain.shareOfWeightings().asNumber()).isGreaterThan(0.85);
        assertThat(certain.weightings().standardError(DEVELOPING)).isBetween(0.001, 0.005);
        assertThat(certain.values().isExact()).isTrue();
        MadePrinciple shuffled =
                new MadePrinciple(made.framework(), Shuffled.list(made.results(), new Random(1)), made.people());
        assertThat(shuffled.robustness().orElseThrow().certain()).isEqualTo(certain);
        // just at a threshold, half of all weightings lie on each side
        Framework halved = SmallFrameworks.with(made.framework(), "bands", HALVES);
        Verdict verdict = new MadePrinciple(halved, made.results(), Truth.TRUE)
                .robustness()
                .orElseThrow()
                .certain()
                .verdict();
        assertThat(verdict.share().asNumber()).isCloseTo(0.5, within(4 * 0.005));
        assertThat(verdict.sides()).hasSize(2).allSatisfy(side -> {
            assertThat(side.weights()).hasSize(70);
            double met = side.weights().stream()
                    .filter(one -> one.criterion().answers().low() == MET)
                    .mapToDouble(Verdict.CentralWeight::weight)
                    .sum();
            assertThat(met > 0.5).isEqualTo(side.level() == ESTABLISHED);
        });
    }

    @Test
    void whatGatesKeepBackFallsToTheLevelBelowAlsoWhereWeightingsAreDrawn() {
        Criterion[] criteria =
                IntStream.range(0, 70).mapToObj(RobustnessTest::criterion).toArray(Criterion[]::new);
        criteria[69] = SmallFrameworks.with(criteria[69], "gate", Optional.of(ESTABLISHED));
        Framework framework = SmallFrameworks.with(
                SmallFrameworks.of(criteria),
                "bands",
                List.of(from(NOT_YET, 0, 50), from(STARTING, 50, 55), from(ESTABLISHED, 55, 100)));
        RatingAnswer[] answers =
                IntStream.range(0, 70).mapToObj(i -> i < 35 ? MET : NOT_MET).toArray(RatingAnswer[]::new);
        LevelRobustness certain = made(framework, Truth.TRUE, exactly(answers))
                .robustness()
                .orElseThrow()
                .certain();
        assertThat(certain.weightingsByScoreAlone().of(ESTABLISHED).signum()).isOne();
        assertThat(certain.verdict().sides()).extracting(Verdict.Side::level).containsExactly(NOT_YET, STARTING);
        // the sides are all there is, so the criteria that are met weigh a half over both
        double met = certain.verdict().sides().stream()
                .mapToDouble(side -> side.share().asNumber()
                        * side.weights().stream()
                                .filter(one -> one.criterion().answers().low() == MET)
                                .mapToDouble(Verdict.CentralWeight::weight)
                                .sum())
                .sum();
        assertThat(met).isCloseTo(0.5, within(4 * 0.06 / 100));
    }

    @Test
    void aScoreByAnotherFrameworkIsRefused() {
        MadePrinciple made = made(plain(2), Truth.TRUE, exactly(MET, NOT_MET));
        Framework other = SmallFrameworks.with(made.framework(), "bands", HALVES);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Robustness.of(made.score(), other, 1))
                .withMessage("'principle' was not scored by 'made' 1.0.0");
    }

    private static Band from(Level level, long from, long below) {
        boolean isLast = below == 100;
        return new Band(
                level,
                new Share(from, 100),
                isLast ? Optional.empty() : Optional.of(new Share(below, 100)),
                isLast ? Optional.of(Share.ALL) : Optional.empty());
    }

    private static LevelRobustness certain(Truth people, RatingAnswer... answers) {
        return made(plain(answers.length), people, exactly(answers))
                .robustness()
                .orElseThrow()
                .certain();
    }

    private static MadePrinciple made(Framework framework, Truth people, List<AnswerRange> answers) {
        List<CriterionResult> results = IntStream.range(0, answers.size())
                .mapToObj(i -> MadePrinciple.result(framework.criteria().get(i), 1, answers.get(i), false))
                .toList();
        return new MadePrinciple(framework, results, people);
    }

    private static List<AnswerRange> exactly(RatingAnswer... answers) {
        return Arrays.stream(answers).map(one -> new AnswerRange(one, one)).toList();
    }

    private static Framework plain(int many) {
        return SmallFrameworks.of(
                IntStream.range(0, many).mapToObj(RobustnessTest::criterion).toArray(Criterion[]::new));
    }

    private static Criterion criterion(int number) {
        return SmallFrameworks.criterion("c" + number);
    }
}
