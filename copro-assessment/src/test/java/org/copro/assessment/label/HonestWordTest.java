package org.copro.assessment.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copro.people.Role.LIVED_EXPERIENCE;
import static org.copro.people.Role.MANAGER;

import java.util.Arrays;
import org.copro.assessment.testing.Records;
import org.copro.assessment.testing.Says;
import org.copro.people.Role;
import org.copro.power.PowerLevel;
import org.copro.project.Label;
import org.copro.stage.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HonestWordTest {

    private static final String ALL_SHARED = "design=JOINT delivery=JOINT evaluation=JOINT";

    @ParameterizedTest
    @CsvSource({
        "design=FULL delivery=FULL evaluation=NONE,      user-led",
        "design=JOINT delivery=JOINT evaluation=JOINT,   co-production",
        "design=JOINT delivery=JOINT,                    co-design and co-delivery",
        "design=JOINT,                                   co-design",
        "delivery=JOINT,                                 co-delivery",
        "evaluation=JOINT,                               engagement",
        "design=BINDING_ADVICE,                          engagement",
        "design=ADVISORY,                                consultation",
        "design=said:SHARED,                             consultation",
        "design=said:INFORMED,                           information",
        "design=said:NONE,                               no word",
        "design=?,                                       no word",
        "'',                                             no word",
    })
    void isTheStrongestThatIsCertainlySupported(String record, String word) {
        assertThat(check(Label.CO_PRODUCTION, record).honestWord()).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({
        "design=said:NONE delivery=said:NONE evaluation=said:NONE, true",
        "design=said:NONE delivery=said:NONE,                      true",
        "design=said:NONE,                                         false",
        "design=NONE delivery=NONE evaluation=NONE,                false",
        "design=?,                                                 false",
        "'',                                                       false",
    })
    void thatNoWordIsSupportedMustBeShownForEveryWord(String record, boolean nothing) {
        assertThat(check(Label.CO_PRODUCTION, record).nothingSupported()).isEqualTo(nothing);
    }

    @ParameterizedTest
    @CsvSource({
        "CONSULTATION, co-production",
        "CO_DESIGN,    co-production",
        "CO_PRODUCTION, ''",
        "USER_LED,      ''",
    })
    void aWordThatPromisesLessUnderstatesTheRecord(Label label, String stronger) {
        assertThat(check(label, ALL_SHARED).stronger())
                .extracting(one -> one.definition().labels().get(0))
                .extracting(one -> one.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                .containsExactlyElementsOf(Arrays.stream(stronger.split(" "))
                        .filter(one -> !one.isEmpty())
                        .toList());
    }

    @Test
    void anotherWordOfTheSameRankIsNotStronger() {
        assertThat(check(Label.CO_DESIGN, "design=JOINT delivery=JOINT").stronger())
                .isEmpty();
    }

    @Test
    void whereTheClaimedWordIsNotShownNoOtherIsStronger() {
        assertThat(check(Label.INVOLVEMENT, "design=said:SHARED").stronger()).isEmpty();
    }

    /** What people and the organisation rate in design, delivery and evaluation; the record itself says shared. */
    @ParameterizedTest
    @CsvSource({
        "CONSULTED,       , OVERSTATED, SUPPORTED",
        "CONSULTED, SHARED, OVERSTATED, SUPPORTED",
        "SHARED, CONSULTED, SUPPORTED,  OVERSTATED",
        "SHARED,          ,           ,",
        "      , CONSULTED,           ,",
        "      ,          ,           ,",
    })
    void isContestedWhereTheTwoSidesWouldGiveDifferentVerdicts(
            PowerLevel people, PowerLevel organisation, Verdict byPeople, Verdict byOrganisation) {
        Records record = Says.of("design=said:SHARED delivery=said:SHARED evaluation=said:SHARED")
                .claim(Label.CO_PRODUCTION);
        record = rated(rated(record, LIVED_EXPERIENCE, people), MANAGER, organisation);

        LabelCheck check = record.assess().label();

        assertThat(check.isContested()).isEqualTo(byPeople != null);
        // three ratings without a name, of a stage each, may all be one person's
        check.sides().ifPresent(sides -> assertThat(sides).isEqualTo(new Sides(byPeople, byOrganisation, 1)));
        assertThat(check.verdict()).isEqualTo(Verdict.PLAUSIBLE);
    }

    @Test
    void aSideThatSaysTooLittleContestsNothing() {
        Records record = Says.of("design=? delivery=? evaluation=?")
                .claim(Label.CO_PRODUCTION)
                .rating(LIVED_EXPERIENCE, Phase.DESIGN, PowerLevel.CONSULTED);

        Records elsewhere = Says.of("design=said:SHARED delivery=said:SHARED")
                .claim(Label.CO_DESIGN)
                .rating(LIVED_EXPERIENCE, Phase.DELIVERY, PowerLevel.CONSULTED);

        assertThat(record.assess().label().isContested()).isFalse();
        assertThat(elsewhere.assess().label().isContested()).isFalse();
    }

    /** People rate design alone, of three stages that the record calls shared. */
    @ParameterizedTest
    @CsvSource({"SHARED, false", "LED, false", "CONSULTED, true"})
    void whoRatesSomeStagesContestsOnlyWhatIsSaidOfThose(PowerLevel people, boolean isContested) {
        Records record = Says.of("design=said:SHARED delivery=said:SHARED evaluation=said:SHARED")
                .claim(Label.CO_PRODUCTION)
                .rating(LIVED_EXPERIENCE, Phase.DESIGN, people);

        assertThat(record.assess().label().isContested()).isEqualTo(isContested);
    }

    private static Records rated(Records record, Role role, PowerLevel level) {
        return level == null
                ? record
                : record.rating(role, Phase.DESIGN, level)
                        .rating(role, Phase.DELIVERY, level)
                        .rating(role, Phase.EVALUATION, level);
    }

    private static LabelCheck check(Label label, String record) {
        return Says.of(record).claim(label).assess().label();
    }
}
