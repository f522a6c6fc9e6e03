package org.copro.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.copro.binding.Format;
import org.copro.binding.Words;
import org.copro.people.Role;
import org.copro.people.Side;
import org.copro.project.BarrierKind;
import org.copro.project.BenefitKind;
import org.copro.voice.ConsentPurpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedSurveysTest {

    static List<Survey> shipped() {
        return Surveys.shipped().all();
    }

    private static Survey survey(String id) {
        return Surveys.shipped().find(id).orElseThrow();
    }

    @Test
    void fourSurveysAreShipped() {
        assertThat(shipped())
                .extracting(Survey::id)
                .containsExactly("co-pro-check-in", "familiarity", "benefits-three-audiences", "barriers");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aSurveyIsSoundNamesItsSourceAndAsksWhetherWordsMayBeShown(Survey survey) {
        assertThat(Surveys.check(survey)).isEmpty();
        assertThat(survey.source()).isNotEmpty();
        assertThat(survey.consents())
                .extracting(ConsentQuestion::purpose)
                .contains(ConsentPurpose.USE_DATA, ConsentPurpose.SHARE_WITHOUT_NAME);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aSurveyWrittenAndReadIsTheSame(Survey survey) {
        for (Format format : Format.values()) {
            assertThat(Surveys.read(Surveys.write(survey, format), "", format).orThrow())
                    .isEqualTo(survey);
        }
    }

    @Test
    void theFamiliaritySurveyHasTheDatesOfTheOneItGrewFrom() {
        Survey familiarity = survey("familiarity");
        assertThat(familiarity.opens().orElseThrow()).hasToString("2023-03-14T00:00:00Z[Europe/London]");
        assertThat(familiarity.closes().orElseThrow()).hasToString("2023-04-04T23:59:59+01:00[Europe/London]");
        assertThat(familiarity.reporting().orElseThrow().from()).hasToString("2023-07-03");
        assertThat(familiarity.reporting().orElseThrow().until().orElseThrow()).hasToString("2023-07-07");
    }

    @Test
    void theFamiliaritySurveyAsksForTheTermAndNinePrinciplesOnOneScale() {
        List<Question> scales = survey("familiarity").questions().stream()
                .filter(one -> one.kind() == QuestionKind.SCALE)
                .toList();
        assertThat(scales).hasSize(10);
        assertThat(scales)
                .extracting(Question::optionIds)
                .containsOnly(scales.get(0).optionIds());
    }

    @ParameterizedTest
    @CsvSource({
        "own-setting,   PRACTITIONER,     true",
        "own-setting,   MANAGER,          true",
        "own-setting,   LIVED_EXPERIENCE, false",
        "own-part,      CARER,            true",
        "own-part,      LIVED_EXPERIENCE, true",
        "own-part,      PRACTITIONER,     false",
        "opportunities, CARER,            true",
    })
    void aQuestionIsPutToItsAudiencesOnly(String question, Role role, boolean isAsked) {
        assertThat(survey("familiarity").question(question).orElseThrow().isAskedOf(Audience.of(role)))
                .isEqualTo(isAsked);
    }

    @ParameterizedTest
    @CsvSource({"CARER, true", "LIVED_EXPERIENCE, true", "COMMISSIONER, true", "FAMILY, false", "FACILITATOR, false"})
    void aSurveyAsksItsAudiencesOnly(Role role, boolean isAsked) {
        assertThat(survey("familiarity").asks(Audience.of(role))).isEqualTo(isAsked);
    }

    @Test
    void aWholeSideIsAskedOnlyWhereTheWholeSideIs() {
        assertThat(survey("familiarity").asks(Audience.of(Side.ORGANISATION))).isTrue();
        assertThat(survey("familiarity").asks(Audience.of(Side.PEOPLE))).isFalse();
        assertThat(survey("barriers").asks(Audience.of(Side.PEOPLE))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void theOtherSurveysAreForEverybody(Role role) {
        assertThat(shipped())
                .filteredOn(one -> one.asks(Audience.of(role)))
                .extracting(Survey::id)
                .contains("co-pro-check-in", "benefits-three-audiences", "barriers");
    }

    @Test
    void benefitsAndBarriersAreThoseOfTheProjectFile() {
        for (String audience : List.of("organisations", "practitioners", "people")) {
            assertThat(survey("benefits-three-audiences")
                            .question("benefits-for-" + audience)
                            .orElseThrow()
                            .optionIds())
                    .containsExactlyElementsOf(Words.kebabs(BenefitKind.class));
        }
        assertThat(survey("barriers").question("greatest").orElseThrow().optionIds())
                .containsExactlyElementsOf(Words.kebabs(BarrierKind.class));
    }

    @Test
    void anIdThatExistsIsRefused() {
        assertThatThrownBy(() -> Surveys.shipped().with(survey("barriers")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is a survey 'barriers' already; give yours another id");
    }
}
