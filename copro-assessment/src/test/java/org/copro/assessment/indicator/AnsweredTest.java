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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnsweredTest {

    private static final IndicatorEntry ENTRY = new HeardBack().entry();

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
        assertThat(finding.share())
                .isEqualTo(cases == null ? Optional.empty() : Optional.of(new Finding.Share(cases, of)));
    }

    @Test
    void whereThereWasNothingToAskThatIsMissing() {
        assertThat(finding("").missing()).extracting(Missing::pointer).containsExactly("/nothing");
        assertThat(finding("yes ?").missing()).extracting(Missing::pointer).containsExactly("/1");
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

    private static Finding finding(String answers) {
        Answered answered = new Answered();
        List<String> words =
                Arrays.stream(answers.split(" ")).filter(one -> !one.isEmpty()).toList();
        for (int i = 0; i < words.size(); i++) {
            Optional<Answer> answer = words.get(i).equals("?") ? Optional.empty() : Records.answer(words.get(i));
            answered.add(answer, Phrase.of("it was so"), "/" + i, Voice.ORGANISATION);
        }
        return answered.finding(ENTRY, "It was so.", "It was not so.", new Missing(Phrase.of("anything"), "/nothing"));
    }
}
