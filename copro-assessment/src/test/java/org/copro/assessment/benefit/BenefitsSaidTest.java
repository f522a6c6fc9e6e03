package org.copro.assessment.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.copro.assessment.reason.Asked;
import org.copro.assessment.view.BenefitsText;
import org.copro.people.Participant;
import org.copro.people.Role;
import org.copro.people.Side;
import org.copro.project.Benefit;
import org.copro.project.BenefitAudience;
import org.copro.project.BenefitKind;
import org.copro.project.Project;
import org.copro.voice.Consent;
import org.copro.voice.ConsentPurpose;
import org.copro.voice.ConsentStatus;
import org.copro.voice.Statement;
import org.copro.voice.StatementKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenefitsSaidTest {

    private static final LocalDate ON = LocalDate.of(2024, 6, 30);

    private static final String NOT_ASKED = "PEOPLE WHO USE SERVICES HAVE NOT BEEN ASKED YET\n-";

    private static final String NOT_RECORDED = "WHETHER PEOPLE WHO USE SERVICES WERE ASKED IS NOT RECORDED\n-";

    @Test
    void everyKindHasItsEntryInTheOrderOfTheTaxonomyWithASource() {
        assertThat(BenefitKinds.shipped().kinds())
                .extracting(BenefitKindEntry::kind)
                .containsExactly(BenefitKind.values());
        assertThat(BenefitKinds.shipped().kinds())
                .allSatisfy(one -> assertThat(one.source()).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "PEOPLE,        PEOPLE,       SAID_BY_THEMSELVES",
        "PEOPLE,        ORGANISATION, CLAIM",
        "PEOPLE,        INDEPENDENT,  CLAIM",
        "PEOPLE,                    , NOBODYS_WORD",
        "PRACTITIONERS, ORGANISATION, SAID_BY_THEMSELVES",
        "PRACTITIONERS, PEOPLE,       CLAIM",
        "ORGANISATIONS, ORGANISATION, SAID_BY_THEMSELVES",
        "             , PEOPLE,       CLAIM",
        "             ,             , NOBODYS_WORD",
    })
    void aBenefitThatOnlyOthersSpeakOfIsAClaim(BenefitAudience audience, Side saidBy, Standing expected) {
        BenefitsSaid said = BenefitsSaid.of(
                List.of(project(List.of(Benefit.builder()
                        .audience(Optional.ofNullable(audience))
                        .statedBy(Optional.ofNullable(saidBy))
                        .build()))),
                ON);

        assertThat(said.benefits()).extracting(SaidBenefit::standing).containsExactly(expected);
    }

    @Property
    void thatPeopleHaveNotBeenAskedIsAHeadingExactlyWhereNothingIsTheirWord(
            @ForAll("benefits") List<Benefit> benefits) {
        String text = BenefitsText.render(BenefitsSaid.of(List.of(project(benefits)), ON));
        boolean isHeard = benefits.stream().anyMatch(one -> one.statedBy().equals(Optional.of(Side.PEOPLE)));

        boolean isNobodysWord = benefits.stream().anyMatch(one -> one.statedBy().isEmpty());

        assertThat(text.contains(NOT_ASKED)).isEqualTo(!isHeard && !isNobodysWord);
        assertThat(text.contains(NOT_RECORDED)).isEqualTo(!isHeard && isNobodysWord);
        if (!isHeard) {
            assertThat(text).doesNotContainPattern("For people who use services\n-+\n[0-9]+ benefits?: [1-9]");
        }
    }

    /** A statement has no kind and is not listed; that somebody spoke is not passed over. */
    @ParameterizedTest
    @CsvSource({
        "GIVEN,     p, HEARD",
        "         , p, HEARD",
        "WITHDRAWN, p, NOT_YET",
        "GIVEN,     s, NOT_YET",
        "GIVEN,      , NOT_RECORDED",
    })
    void whoSpokeOfBenefitsInAStatementWasAsked(ConsentStatus status, String by, Asked expected) {
        Project project = project(List.of())
                .withParticipants(
                        Participant.builder()
                                .id("p")
                                .role(Role.LIVED_EXPERIENCE)
                                .build(),
                        Participant.builder().id("s").role(Role.MANAGER).build())
                .withConsents(Consent.builder()
                        .subject("p")
                        .purpose(ConsentPurpose.USE_DATA)
                        .status(Optional.ofNullable(status))
                        .build())
                .withStatements(Statement.builder()
                        .kind(StatementKind.BENEFIT)
                        .by(Optional.ofNullable(by))
                        .build());

        BenefitsSaid said = BenefitsSaid.of(List.of(project), ON);

        assertThat(said.asked(Side.PEOPLE)).isEqualTo(expected);
        assertThat(BenefitsText.render(said)
                        .replaceAll("\n", " ")
                        .contains("In statements, people who use services spoke of benefits, too."))
                .isEqualTo(expected == Asked.HEARD);
    }

    @Property
    void nothingIsLostAndNothingCountedTwice(@ForAll("benefits") List<Benefit> benefits) {
        BenefitsSaid said = BenefitsSaid.of(List.of(project(benefits)), ON);
        int counted = said.forNobodyNamed().size();
        for (BenefitAudience audience : BenefitAudience.values()) {
            for (Standing standing : Standing.values()) {
                counted += said.count(audience, standing);
            }
        }

        assertThat(counted).isEqualTo(benefits.size());
        assertThat(said.benefits()).extracting(SaidBenefit::benefit).containsExactlyInAnyOrderElementsOf(benefits);
    }

    @Provide
    Arbitrary<List<Benefit>> benefits() {
        return Combinators.combine(
                        Arbitraries.of(BenefitKind.values()).optional(0.8),
                        Arbitraries.of(BenefitAudience.values()).optional(0.8),
                        Arbitraries.of(Side.values()).optional(0.8))
                .as((kind, audience, side) -> Benefit.builder()
                        .kind(kind)
                        .audience(audience)
                        .statedBy(side)
                        .build())
                .list()
                .ofMaxSize(10);
    }

    private static Project project(List<Benefit> benefits) {
        return Project.builder().id("a").title("A").addAllBenefits(benefits).build();
    }
}
