package org.copro.assessment.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copro.power.PowerLevel.CONSULTED;
import static org.copro.stage.Phase.DESIGN;

import org.copro.assessment.Assessor;
import org.copro.assessment.power.Corroboration;
import org.copro.assessment.testing.Records;
import org.copro.assessment.testing.Says;
import org.copro.people.Role;
import org.copro.project.Claim;
import org.copro.project.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelCheckTest {

    private static final String ALL_SHARED = "design=JOINT delivery=JOINT evaluation=JOINT";

    @ParameterizedTest
    @CsvSource({
        "design=JOINT delivery=JOINT evaluation=JOINT,                 SUPPORTED",
        "design=FULL delivery=JOINT evaluation=DELEGATED,              SUPPORTED",
        "priorities=JOINT design=JOINT delivery=JOINT evaluation=JOINT, SUPPORTED",
        "design=JOINT delivery=JOINT evaluation=n/a,                   SUPPORTED",
        "design=JOINT delivery=JOINT,                                  PLAUSIBLE",
        "design=JOINT delivery=JOINT evaluation=?,                     PLAUSIBLE",
        "delivery=JOINT evaluation=JOINT,                              PLAUSIBLE",
        "design=n/a delivery=JOINT evaluation=JOINT,                   PLAUSIBLE",
        "design=said:SHARED delivery=said:SHARED evaluation=said:LED,  PLAUSIBLE",
        "design=said:SHARED,                                           PLAUSIBLE",
        "design=JOINT delivery=JOINT evaluation=BINDING_ADVICE,        OVERSTATED",
        "design=JOINT delivery=JOINT evaluation=JOINT sharing=ADVISORY, OVERSTATED",
        "design=JOINT delivery=JOINT evaluation=JOINT governance=NONE, OVERSTATED",
        "priorities=NONE,                                              OVERSTATED",
        "design=said:CONSULTED,                                        OVERSTATED",
        "design=?,                                                     UNKNOWN",
        "design=n/a,                                                   UNKNOWN",
        "'',                                                           UNKNOWN",
    })
    void fromStartToEndAsksForASharedSayInEveryStage(String record, Verdict expected) {
        assertThat(verdict("start-to-end", record)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "design=JOINT delivery=JOINT,                     SUPPORTED",
        "design=JOINT delivery=JOINT evaluation=NONE,     SUPPORTED",
        "priorities=NONE design=FULL delivery=JOINT,      SUPPORTED",
        "design=JOINT,                                    PLAUSIBLE",
        "delivery=said:SHARED,                            PLAUSIBLE",
        "design=JOINT delivery=ADVISORY,                  OVERSTATED",
        "design=JOINT design=ADVISORY delivery=JOINT,     OVERSTATED",
        "delivery=BINDING_ADVICE,                         OVERSTATED",
        "evaluation=JOINT,                                UNKNOWN",
    })
    void planningAndDeliveryAsksForBothAndNothingElse(String record, Verdict expected) {
        assertThat(verdict("planning-and-delivery", record)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "delivery=JOINT,                                  SUPPORTED",
        "priorities=JOINT delivery=NONE,                  SUPPORTED",
        "design=said:SHARED,                              PLAUSIBLE",
        "sharing=JOINT,                                   UNKNOWN",
        "design=ADVISORY,                                 UNKNOWN",
        "priorities=NONE commissioning=NONE design=NONE delivery=NONE evaluation=ADVISORY, OVERSTATED",
        "priorities=NONE commissioning=NONE design=NONE delivery=NONE evaluation=JOINT,    SUPPORTED",
    })
    void anyOfFourIsMetByOneAndDeniedOnlyByAll(String record, Verdict expected) {
        assertThat(verdict("any-of-four", record)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "commissioning=JOINT design=JOINT delivery=JOINT, SUPPORTED",
        "governance=FULL design=JOINT delivery=JOINT,     SUPPORTED",
        "design=JOINT delivery=JOINT,                     PLAUSIBLE",
        "priorities=NONE design=JOINT delivery=JOINT,     PLAUSIBLE",
        "priorities=NONE commissioning=NONE governance=NONE design=JOINT delivery=JOINT, OVERSTATED",
        "governance=JOINT design=ADVISORY delivery=JOINT, OVERSTATED",
        "evaluation=JOINT,                                UNKNOWN",
    })
    void stepSevenAsksForStrategicDecisionsToo(String record, Verdict expected) {
        assertThat(verdict("tlap-step-7", record)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "INFORMATION,  design=said:INFORMED,                 SUPPORTED",
        "INFORMATION,  design=said:NONE,                     OVERSTATED",
        "INFORMATION,  design=NONE,                          UNKNOWN",
        "CONSULTATION, design=said:CONSULTED,                SUPPORTED",
        "CONSULTATION, design=said:INFORMED,                 OVERSTATED",
        "CONSULTATION, design=NONE delivery=JOINT,           SUPPORTED",
        "CONSULTATION, design=?,                             UNKNOWN",
        "ENGAGEMENT,   design=BINDING_ADVICE,                SUPPORTED",
        "ENGAGEMENT,   design=said:INVOLVED,                 PLAUSIBLE",
        "ENGAGEMENT,   design=ADVISORY,                      OVERSTATED",
        "INVOLVEMENT,  design=BINDING_ADVICE,                SUPPORTED",
        "INVOLVEMENT,  design=ADVISORY,                      OVERSTATED",
        "CO_DESIGN,    design=JOINT delivery=NONE,           SUPPORTED",
        "CO_DESIGN,    design=BINDING_ADVICE,                OVERSTATED",
        "CO_DESIGN,    delivery=JOINT,                       UNKNOWN",
        "CO_DELIVERY,  design=NONE delivery=JOINT,           SUPPORTED",
        "CO_DELIVERY,  delivery=ADVISORY,                    OVERSTATED",
        "USER_LED,     design=FULL delivery=DELEGATED,       SUPPORTED",
        "USER_LED,     design=FULL delivery=JOINT,           OVERSTATED",
        "USER_LED,     design=FULL,                          PLAUSIBLE",
    })
    void eachOtherWordHasItsOwnDefinition(Label label, String record, Verdict expected) {
        assertThat(check(label, record).verdict()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"PRACTITIONER, OVERSTATED", ", PLAUSIBLE", "CARER, SUPPORTED"})
    void workBetweenProfessionalsIsNotCoProduction(Role role, Verdict expected) {
        Records start = Records.project().participant("p", role, "2000").claim(Label.CO_PRODUCTION);

        assertThat(Says.of(start, ALL_SHARED).assess().label().verdict()).isEqualTo(expected);
    }

    @Test
    void aWordWithoutADefinitionIsNotChecked() {
        Records other = Says.of(ALL_SHARED)
                .with(old -> old.withClaim(
                        Claim.builder().label(Label.OTHER).wording("user board").build()));
        LabelCheck check = other.assess().label();

        assertThat(check.verdict()).isEqualTo(Verdict.NOT_CHECKED);
        assertThat(check.claimed()).contains(Label.OTHER);
        assertThat(check.check()).isEmpty();
        assertThat(check.deciding()).isEmpty();
        assertThat(check.missing()).isEmpty();
        assertThat(check.sentence().sentence())
                .isEqualTo("The word in use is “user board”. copro has no definition of it, so it is not checked.");
        assertThat(check.honestWord()).isEqualTo("co-production");
    }

    @Test
    void withoutAClaimThereIsNothingToCheckAndStillAnHonestWord() {
        LabelCheck check = Says.of(ALL_SHARED).assess().label();

        assertThat(check.verdict()).isEqualTo(Verdict.NOT_CHECKED);
        assertThat(check.sentence().sentence()).isEqualTo("No word is claimed in public, so there is none to check.");
        assertThat(check.honestWord()).isEqualTo("co-production");
        assertThat(check.stronger()).isEmpty();
        assertThat(check.corroboration()).isEqualTo(Corroboration.NOTHING);
        assertThat(check.restsOn()).isEmpty();
    }

    @Test
    void aDefinitionOfAnotherWordChangesNothingForTheClaimedOne() {
        Assessor byDelivery = Assessor.standard()
                .using(LabelDefinitions.shipped().find("planning-and-delivery").orElseThrow());
        Records record = Says.of("design=JOINT delivery=JOINT").claim(Label.CO_DESIGN);

        LabelCheck check = byDelivery.assess(record.get(), Records.ON).label();

        assertThat(check.check().orElseThrow().definition().id()).isEqualTo("co-design");
        assertThat(check.honestWord()).isEqualTo("co-production");
        assertThat(record.assess().label().honestWord()).isEqualTo("co-design and co-delivery");
    }

    @Test
    void aRatingContestsTheVerdictAndDoesNotTurnIt() {
        Records record = Says.of(ALL_SHARED).claim(Label.CO_PRODUCTION).rating(Role.CARER, DESIGN, CONSULTED);

        assertThat(record.assess().label().verdict()).isEqualTo(Verdict.SUPPORTED);
    }

    private static Verdict verdict(String definition, String record) {
        return Assessor.standard()
                .using(LabelDefinitions.shipped().find(definition).orElseThrow())
                .assess(Says.of(record).claim(Label.CO_PRODUCTION).get(), Records.ON)
                .label()
                .verdict();
    }

    private static LabelCheck check(Label label, String record) {
        return Says.of(record).claim(label).assess().label();
    }
}
