package org.copro.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copro.assessment.testing.SmallFrameworks.asking;
import static org.copro.assessment.testing.SmallFrameworks.criterion;
import static org.copro.assessment.testing.SmallFrameworks.with;

import java.util.Optional;
import org.copro.assessment.framework.Counts;
import org.copro.assessment.framework.Criterion;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.indicator.Findings;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.testing.Records;
import org.copro.assessment.testing.SmallFrameworks;
import org.copro.known.Share;
import org.copro.people.Role;
import org.copro.project.Budget;
import org.copro.project.Embedding;
import org.copro.project.Project;
import org.copro.project.WorkingTogether;
import org.copro.voice.RatingAnswer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** I12 states any share, I40 has three signs, I23 is a plain answer. */
class ReaderTest {

    @ParameterizedTest
    @CsvSource({
        // largely from two thirds of all, as usual
        "0 %,         ,      ,     NOT_MET",
        "1/10000,     ,      ,     PARTLY",
        "6666/10000,  ,      ,     PARTLY",
        "2/3,         ,      ,     LARGELY",
        "9999/10000,  ,      ,     LARGELY",
        "100 %,       ,      ,     MET",
        // fully met from a share: largely is two thirds of that
        "49/100,      50 %,  ,     LARGELY",
        "50 %,        50 %,  ,     MET",
        "100 %,       50 %,  ,     MET",
        "1/3,         50 %,  ,     LARGELY",
        "33/100,      50 %,  ,     PARTLY",
        "0 %,         50 %,  ,     NOT_MET",
        "1/100,       1 %,   ,     MET",
        "1/150,       1 %,   ,     LARGELY",
        "1/151,       1 %,   ,     PARTLY",
        // largely from another share
        "49/100,      ,      50 %, PARTLY",
        "50 %,        ,      50 %, LARGELY",
        "1/4,         50 %,  50 %, LARGELY",
        "24/100,      50 %,  50 %, PARTLY",
        "9999/10000,  ,      100 %, PARTLY",
        "100 %,       ,      100 %, MET",
    })
    void aShareIsReadOnTheStepsOfTheFramework(
            String steered, @Nullable String metFrom, @Nullable String largelyFrom, RatingAnswer expected) {
        Criterion asked = with(asking("c", "I12"), "metFrom", share(metFrom));
        Framework framework = with(SmallFrameworks.of(asked), "largelyFrom", share(largelyFrom));
        assertThat(read(framework, asked, steering(steered)).answers()).isEqualTo(MadeResults.exactly(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "0 %,   ,     MET",
        "1/3,   ,     LARGELY",
        "34/100, ,    PARTLY",
        "100 %, ,     NOT_MET",
        "50 %,  50 %, MET",
        "51/100, 50 %, LARGELY",
    })
    void whereNotSoIsGoodTheShareOfCasesWithoutItCounts(
            String steered, @Nullable String metFrom, RatingAnswer expected) {
        Criterion asked =
                with(with(asking("c", "I12"), "counts", Optional.of(Counts.NOT_OBSERVED)), "metFrom", share(metFrom));
        assertThat(read(asked, steering(steered)).answers()).isEqualTo(MadeResults.exactly(expected));
    }

    /** Whether it was repeated, has a regular budget, and a seat. */
    @ParameterizedTest
    @CsvSource({
        "yes, yes, yes, MET,     MET",
        "no,  no,  no,  NOT_MET, NOT_MET",
        "yes, no,  no,  PARTLY,  PARTLY",
        "yes, yes, no,  LARGELY, LARGELY",
        "yes, ,    ,    PARTLY,  MET",
        "no,  ,    ,    NOT_MET, LARGELY",
        "no,  no,  ,    NOT_MET, PARTLY",
        "yes, yes, ,    LARGELY, MET",
        "yes, no,  ,    PARTLY,  LARGELY",
        ",    ,    ,    NOT_MET, MET",
    })
    void whatIsKnownInPartHasARangeOfAnswers(
            @Nullable String repeated,
            @Nullable String budget,
            @Nullable String seat,
            RatingAnswer low,
            RatingAnswer high) {
        Embedding embedding = Embedding.builder()
                .repeated(Records.answer(repeated))
                .routineBudget(Records.answer(budget))
                .governanceSeat(Records.answer(seat))
                .build();
        Records record = Records.project().with(project -> project.withEmbedding(embedding));
        assertThat(read(asking("c", "I40"), record).answers()).isEqualTo(new AnswerRange(low, high));
        Criterion opposite = with(asking("c", "I40"), "counts", Optional.of(Counts.NOT_OBSERVED));
        assertThat(read(opposite, record).answers()).isEqualTo(new AnswerRange(other(high), other(low)));
    }

    private static RatingAnswer other(RatingAnswer answer) {
        RatingAnswer[] all = RatingAnswer.values();
        return all[all.length - 1 - answer.ordinal()];
    }

    @ParameterizedTest
    @CsvSource({"yes, TRUE, true", "no, FALSE, true", ", UNKNOWN, true", "n/a, UNKNOWN, false"})
    void aCriterionIsMetOrNotOrNotKnownOrDoesNotApply(@Nullable String overlapped, Truth met, boolean applies) {
        CriterionResult result = read(asking("c", "I23"), overlapping(overlapped));
        assertThat(result.met()).isEqualTo(met);
        assertThat(result.applies()).isEqualTo(applies);
        assertThat(result.isAnswered()).isEqualTo(met != Truth.UNKNOWN);
        assertThat(result.missing().isEmpty()).isEqualTo(overlapped != null);
        assertThat(result.leftOut()).isEqualTo(applies ? Optional.empty() : Optional.of(result.sentence()));
        assertThat(result.finding())
                .hasValueSatisfying(one -> assertThat(result.facts()).isEqualTo(one.facts()));
    }

    /** The condition is that roles overlapped; what is asked is a share of the budget, all of it. */
    @ParameterizedTest
    @CsvSource({
        "yes, 100 %, true,  MET,     MET",
        "yes, 0 %,   true,  NOT_MET, NOT_MET",
        "yes, ,      true,  NOT_MET, MET",
        "no,  100 %, false, NOT_MET, MET",
        "n/a, 100 %, false, NOT_MET, MET",
        ",    100 %, true,  NOT_MET, MET",
        ",    ,      true,  NOT_MET, MET",
    })
    void aCriterionAppliesUnlessItsConditionCertainlyDoesNotHold(
            @Nullable String overlapped,
            @Nullable String steered,
            boolean applies,
            RatingAnswer low,
            RatingAnswer high) {
        Criterion asked = with(asking("c", "I12"), "appliesWhen", Optional.of("I23"));
        Records record = steered == null
                ? overlapping(overlapped)
                : overlapping(overlapped).with(project -> project.withBudget(budget(steered)));
        CriterionResult result = read(asked, record);
        assertThat(result.applies()).isEqualTo(applies);
        assertThat(result.answers()).isEqualTo(new AnswerRange(low, high));
    }

    @Test
    void whyItDoesNotApplyAndWhatIsMissingForItIsSaid() {
        Criterion asked = with(asking("c", "I12"), "appliesWhen", Optional.of("I31"));
        CriterionResult without = read(
                asked, Records.project().participant("s", Role.MANAGER, null).with(ReaderTest::withoutMoney));
        assertThat(without.leftOut().orElseThrow().sentence())
                .isEqualTo("All who are recorded as taking part are professionals.");
        CriterionResult open = read(asked, Records.project().somebody("s", null).with(ReaderTest::withoutMoney));
        assertThat(open.sentence().sentence()).startsWith("Whether this applies is not known. ");
        assertThat(open.missing()).extracting(one -> one.pointer()).containsExactly("/participants/0/role");
    }

    private static Project withoutMoney(Project project) {
        return project.withBudget(budget("0 %"));
    }

    @Test
    void whatNoIndicatorAnswersIsNeverKnown() {
        CriterionResult result = read(criterion("c"), steering("100 %"));
        assertThat(result.applies()).isTrue();
        assertThat(result.answers()).isEqualTo(AnswerRange.ANY);
        assertThat(result.met()).isEqualTo(Truth.UNKNOWN);
        assertThat(result.finding()).isEmpty();
        assertThat(result.facts()).isEmpty();
        assertThat(result.sentence().sentence())
                .isEqualTo("Nothing in a project file tells this; ask the people who took part.");
        assertThat(result.missing()).hasSize(1);
    }

    private static CriterionResult read(Criterion criterion, Records record) {
        return read(SmallFrameworks.of(criterion), criterion, record);
    }

    private static CriterionResult read(Framework framework, Criterion criterion, Records record) {
        return new Reader(framework, criterion, 1).read(Findings.of(record.facts()));
    }

    private static Records steering(String share) {
        return Records.project().with(project -> project.withBudget(budget(share)));
    }

    private static Budget budget(String share) {
        return Budget.builder().steeredByPeople(Share.parse(share)).build();
    }

    private static Records overlapping(@Nullable String answer) {
        return Records.project()
                .with(project -> project.withWorkingTogether(WorkingTogether.builder()
                        .rolesOverlapped(Records.answer(answer))
                        .build()));
    }

    private static Optional<Share> share(@Nullable String text) {
        return Optional.ofNullable(text).map(Share::parse);
    }
}
