package org.copro.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Voice;
import org.copro.assessment.testing.Records;
import org.copro.known.Share;
import org.copro.people.Side;
import org.copro.project.Strengths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrengthsUsedTest {

    @ParameterizedTest
    @CsvSource({
        "PEOPLE,              yes, OBSERVED,     100 %",
        "ORGANISATION PEOPLE, yes, OBSERVED,     100 %",
        "PEOPLE,              no,  PARTLY,       1/2",
        "ORGANISATION,        yes, PARTLY,       1/2",
        "INDEPENDENT,         no,  NOT_OBSERVED, 0 %",
        "PEOPLE,                 , UNKNOWN,      1/2..100 %",
        "ORGANISATION,           , UNKNOWN,      0 %..1/2",
        "'',                  yes, UNKNOWN,      1/2..100 %",
        "'',                  no,  UNKNOWN,      0 %..1/2",
        "'',                     , UNKNOWN,      ANY",
        "PEOPLE,              n/a, OBSERVED,     100 %",
        "ORGANISATION,        n/a, NOT_OBSERVED, 0 %",
        "'',                  n/a, UNKNOWN,      ANY",
    })
    void namingAndUsingAreTwoParts(String namedOf, String used, Outcome expected, String extent) {
        Finding finding = examine(record(strengths(namedOf, used)));

        assertThat(finding.outcome()).isEqualTo(expected);
        assertThat(finding.extent()).isEqualTo(Records.extent(extent));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PEOPLE       | yes | People’s strengths and skills were named, and used in the work.
            PEOPLE       | no  | People’s strengths and skills were named, but not used in the work.
            ORGANISATION | yes | People’s strengths and skills were used in the work, but not named.
            ORGANISATION | no  | People’s strengths and skills were neither named nor used in the work.
            PEOPLE       | n/a | People’s strengths and skills were named.
            ORGANISATION | n/a | People’s strengths and skills were not named.
            PEOPLE       |     | The record does not say whether people’s strengths and skills were used in the work.
            """)
    void saysWhichPartItIs(String namedOf, String used, String sentence) {
        assertThat(examine(record(strengths(namedOf, used))).sentence().sentence())
                .isEqualTo(sentence);
    }

    @Test
    void oneOfTheTwoPartsIsHalf() {
        assertThat(examine(record(strengths("PEOPLE", "no"))).share()).contains(new Share(1, 2));
    }

    @Test
    void withoutStrengthsBothPartsAreMissing() {
        assertThat(examine(Records.project()).missing())
                .extracting(Missing::pointer)
                .containsExactly("/strengths/named-of", "/strengths/used");
    }

    @Test
    void theFactsTellWhereTheyStandAndWhoseWordTheyAre() {
        Records record =
                record(strengths("PEOPLE", "yes").withEvidence("letter")).wordOfPeople("letter");

        assertThat(examine(record).facts())
                .extracting(Fact::pointer)
                .containsExactly("/strengths/named-of", "/strengths/used");
        assertThat(examine(record).facts()).extracting(Fact::saidBy).containsOnly(Voice.PEOPLE);
        assertThat(examine(record).facts().get(0).phrase().text())
                .isEqualTo("whether strengths and skills of people who use services were named: yes");
    }

    private static Records record(Strengths strengths) {
        return Records.project().with(old -> old.withStrengths(strengths));
    }

    private static Strengths strengths(String namedOf, String used) {
        List<Side> sides = Arrays.stream(namedOf.split(" "))
                .filter(word -> !word.isEmpty())
                .map(Side::valueOf)
                .toList();
        return Strengths.builder()
                .addAllNamedOf(sides)
                .used(Records.answer(used))
                .build();
    }

    private static Finding examine(Records record) {
        return new StrengthsUsed().examine(record.facts());
    }
}
