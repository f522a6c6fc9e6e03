package org.copro.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.assessment.reason.Voice;
import org.copro.assessment.testing.Records;
import org.copro.known.Answer;
import org.copro.known.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasesTest {

    private static final Fact FACT = new Fact(Phrase.of("it is so"), "/0", Voice.ORGANISATION);
    private static final Missing NOTHING = new Missing(Phrase.of("anything"), "/nothing");

    /** Every answer is yes, no, not applicable (n/a) or not stated (?). */
    @ParameterizedTest
    @CsvSource({
        "yes,            OBSERVED,       ,",
        "yes yes yes,    OBSERVED,       ,",
        "yes n/a,        OBSERVED,       ,",
        "yes ?,          UNKNOWN,        ,",
        "yes no,         PARTLY,         1, 2",
        "yes no ?,       PARTLY,         1, 2",
        "yes no n/a yes, PARTLY,         2, 3",
        "no,             NOT_OBSERVED,   ,",
        "no n/a,         NOT_OBSERVED,   ,",
        "no ?,           UNKNOWN,        ,",
        "n/a,            NOT_APPLICABLE, ,",
        "n/a ?,          UNKNOWN,        ,",
        "?,              UNKNOWN,        ,",
        "'',             UNKNOWN,        ,",
    })
    void anAnswerThatIsNotStatedKeepsOpenWhatItCouldChange(
            String answers, Outcome expected, Integer cases, Integer of) {
        Finding finding = finding(answers);

        assertThat(finding.outcome()).isEqualTo(expected);
        assertThat(finding.share()).isEqualTo(cases == null ? Optional.empty() : Optional.of(new Share(cases, of)));
    }

    @Test
    void whereThereWasNothingToAskThatIsMissing() {
        assertThat(finding("").missing()).extracting(Missing::pointer).containsExactly("/nothing");
        assertThat(finding("yes ?").missing()).extracting(Missing::pointer).containsExactly("/1");
    }

    @ParameterizedTest
    @CsvSource({"'', true", "?, false", "n/a, false", "no, false", "yes ?, false"})
    void onlyWhereThereWasNothingToAskItIsWithoutCases(String answers, boolean expected) {
        assertThat(finding(answers).withoutCases()).isEqualTo(expected);
        assertThat(answered(answers)
                        .saying(() -> Phrase.of("in other words"))
                        .finding()
                        .withoutCases())
                .isEqualTo(expected);
        assertThat(answered(answers).withAnyExtent().finding().withoutCases()).isEqualTo(expected);
        assertThat(answered(answers)
                        .inPart(Share.NONE, () -> Phrase.of("in part"))
                        .finding()
                        .withoutCases())
                .isEqualTo(expected);
    }

    @Test
    void everyAnswerIsAFactWithItsPlace() {
        assertThat(finding("yes no n/a").facts())
                .extracting(fact -> fact.phrase().text())
                .containsExactly(
                        "whether it was so: yes",
                        "whether it was so: no",
                        "whether it was so: does not apply (the law settles it)");
        assertThat(finding("yes no n/a").facts()).extracting(Fact::pointer).containsExactly("/0", "/1", "/2");
    }

    @Test
    void whatIsOpenAndCanChangeNothingKeepsNothingOpen() {
        Cases dropsOut = cases();
        dropsOut.yes(() -> FACT);
        dropsOut.standsOpen(() -> NOTHING);
        dropsOut.can(0, 1, 0, 0);
        Cases turns = cases();
        turns.yes(() -> FACT);
        turns.standsOpen(() -> NOTHING);
        turns.can(0, 0, 0, 1);

        assertThat(dropsOut.inAll(() -> NOTHING).finding().outcome()).isEqualTo(Outcome.OBSERVED);
        assertThat(dropsOut.inAll(() -> NOTHING).finding().extent()).isEqualTo(Records.extent("100 %"));
        assertThat(turns.inAll(() -> NOTHING).finding().outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(turns.inAll(() -> NOTHING).finding().extent()).isEqualTo(Records.extent("1/2..100 %"));
    }

    @Test
    void whereOnlyOpenCasesAreNothingIsCertain() {
        Cases cases = cases();
        cases.standsOpen(() -> NOTHING);
        cases.can(0, 1, 0, 0);

        assertThat(cases.inAll(() -> NOTHING).finding().outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(cases.inAll(() -> NOTHING).finding().extent()).isEqualTo(Extent.ANY);
    }

    @ParameterizedTest
    @CsvSource({
        "0 %,   NOT_OBSERVED",
        "1/100, PARTLY",
        "99 %,  PARTLY",
        "100 %, OBSERVED",
    })
    void aShareThatIsStatedIsTakenAsItIs(String share, Outcome expected) {
        Finding finding = cases().stated(Share.parse(share), () -> Phrase.of("It is so."), () -> FACT)
                .finding();

        assertThat(finding.outcome()).isEqualTo(expected);
        assertThat(finding.extent()).isEqualTo(Records.extent(share));
        assertThat(finding.share().isPresent()).isEqualTo(expected == Outcome.PARTLY);
        assertThat(finding.facts()).hasSize(1);
    }

    @Test
    void whileCasesAreCountedNothingIsTold() {
        Cases counted = Cases.counting(new HeardBack(), Records.project().facts());
        counted.yes(CasesTest::tooEarly);
        counted.no(CasesTest::tooEarly);
        counted.open(CasesTest::tooEarly);
        counted.leftOut("the law settles it", CasesTest::tooEarly);
        counted.seen(CasesTest::tooEarly);
        counted.doubt(CasesTest::tooEarly);
        counted.answer(Optional.of(Answer.YES), CasesTest::tooEarly);

        Finding finding = counted.inAll(CasesTest::tooEarly)
                .saying(Outcome.PARTLY, CasesTest::tooEarly)
                .finding();

        assertThat(finding.outcome()).isEqualTo(Outcome.PARTLY);
        assertThat(finding.share()).contains(new Share(2, 3));
        assertThat(finding.extent()).isEqualTo(Records.extent("1/2..3/4"));
    }

    private static <T> T tooEarly() {
        throw new AssertionError("nobody has asked for it");
    }

    private static Cases cases() {
        return Cases.telling(new HeardBack(), Records.project().facts());
    }

    private static Finding finding(String answers) {
        return answered(answers).finding();
    }

    private static Cases answered(String answers) {
        Cases cases = cases();
        List<String> words =
                Arrays.stream(answers.split(" ")).filter(one -> !one.isEmpty()).toList();
        for (int i = 0; i < words.size(); i++) {
            Optional<Answer> answer = words.get(i).equals("?") ? Optional.empty() : Records.answer(words.get(i));
            String pointer = "/" + i;
            cases.answer(answer, () -> new Subject(Phrase.of("it was so"), pointer, Voice.ORGANISATION));
        }
        return cases.inAll(() -> NOTHING);
    }
}
