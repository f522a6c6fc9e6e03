package org.copro.assessment.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.copro.assessment.coding.Found;
import org.copro.assessment.framework.Frameworks;
import org.copro.assessment.quote.FoundQuotes;
import org.copro.assessment.vision.ThemePath;
import org.copro.assessment.vision.VisionReport;
import org.copro.assessment.workshop.WorkshopReport;
import org.copro.time.PartialDate;
import org.copro.voice.Consent;
import org.copro.voice.ConsentPurpose;
import org.copro.voice.ConsentStatus;
import org.copro.voice.Consents;
import org.copro.voice.Statement;

/** No view of a vision, a workshop or quotes shows what was not agreed to, whatever the register says. */
class VoicesConsentLaws {

    @Property(tries = 400)
    void wordsAndIdsLeaveOnlyIfThatWasAgreedTo(@ForAll("registers") Registers registers) {
        List<String> outputs = outputs(registers);
        for (int i = 0; i < registers.statements().size(); i++) {
            Statement one = registers.statements().get(i);
            String words = Registers.wordsOf(i);
            String id = Registers.idOf(i);
            if (!registers.mayLeave(one, ConsentPurpose.SHARE_WITHOUT_NAME)
                    && !registers.mayLeave(one, ConsentPurpose.SHARE_WITH_NAME)) {
                assertThat(outputs).noneMatch(text -> text.contains(words) || text.contains(id));
            } else {
                // a gate that is always shut would keep the law too
                assertThat(outputs).allMatch(text -> text.contains(words));
            }
        }
    }

    @Property(tries = 400)
    void namesLeaveOnlyIfThatWasAgreedToAndIdsOfPeopleNever(@ForAll("registers") Registers registers) {
        List<String> outputs = outputs(registers);
        for (int i = 0; i < Registers.PEOPLE; i++) {
            String id = Registers.participant(i);
            String name = Registers.nameOf(i);
            boolean mayBeNamed = registers.statements().stream()
                    .filter(one -> one.by().equals(Optional.of(id)))
                    .anyMatch(one -> registers.mayLeave(one, ConsentPurpose.SHARE_WITH_NAME));
            assertThat(outputs).noneMatch(text -> text.contains(id));
            assertThat(outputs).allMatch(text -> text.contains(name) == mayBeNamed);
        }
    }

    @Property(tries = 300)
    void whatMayNotBeCountedIsNotRead(@ForAll("registers") Registers registers) {
        VisionReport vision = VisionReport.of(registers.vision(), Registers.TODAY);
        for (int i = 0; i < registers.statements().size(); i++) {
            ThemePath path = vision.themes().get(i);
            boolean mayBeCounted = registers.mayLeave(registers.statements().get(i), ConsentPurpose.USE_DATA);
            assertThat(path.steps().contains(Found.YES)).isEqualTo(mayBeCounted);
        }
    }

    @Property(tries = 300)
    void smallCountsOfPeopleAreNeverShown(@ForAll("registers") Registers registers) {
        assertThat(outputs(registers))
                .noneMatch(
                        text -> text.matches("(?s).*(Left out: [1-4]\\.|day \\S+: [1-4]\\s|[a-z] \\([1-4]\\)[;.]).*"))
                .noneMatch(text -> text.matches("(?s).*\"(count|people|received)\" ?: ?[1-4]\\b.*"));
    }

    @Property(tries = 300)
    void takingAgreementBackNeverAddsToAnOutput(
            @ForAll("registers") Registers registers, @ForAll("withdrawals") Consent withdrawal) {
        Registers later = registers.and(withdrawal);

        assertThat(shown(registers)).containsAll(shown(later));
        if (withdrawal.purpose().equals(Optional.of(ConsentPurpose.USE_DATA)) && isOff(later, withdrawal.subject())) {
            assertThat(outputs(later))
                    .noneMatch(
                            text -> spoken(later, withdrawal.subject()).stream().anyMatch(text::contains));
        }
    }

    private static boolean isOff(Registers registers, String subject) {
        return new Consents(registers.consents()).forbids(subject, ConsentPurpose.USE_DATA, Registers.TODAY);
    }

    private static List<String> spoken(Registers registers, String subject) {
        return IntStream.range(0, registers.statements().size())
                .filter(i -> registers.statements().get(i).by().equals(Optional.of(subject)))
                .mapToObj(Registers::wordsOf)
                .toList();
    }

    private static List<String> shown(Registers registers) {
        String text = QuotesText.render(FoundQuotes.all(registers.quotes(), Registers.TODAY));
        return IntStream.range(0, registers.statements().size())
                .mapToObj(Registers::wordsOf)
                .filter(text::contains)
                .toList();
    }

    /** Every view, each as text and as JSON. */
    private static List<String> outputs(Registers registers) {
        VisionReport vision = VisionReport.of(registers.vision(), Registers.TODAY);
        WorkshopReport workshop = WorkshopReport.of(registers.workshop(), Frameworks.standard(), Registers.TODAY);
        FoundQuotes quotes = FoundQuotes.all(registers.quotes(), Registers.TODAY);
        return List.of(
                VisionText.render(vision),
                VisionJson.render(vision),
                WorkshopText.render(workshop),
                WorkshopJson.render(workshop),
                QuotesText.render(quotes),
                QuotesJson.render(quotes));
    }

    @Provide
    Arbitrary<Registers> registers() {
        return Registers.any().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Consent> withdrawals() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, Registers.PEOPLE - 1),
                        Arbitraries.of(
                                ConsentPurpose.USE_DATA,
                                ConsentPurpose.SHARE_WITH_NAME,
                                ConsentPurpose.SHARE_WITHOUT_NAME),
                        Arbitraries.of(-400, -1, 0, 1))
                .as((who, purpose, days) -> Consent.builder()
                        .subject(Registers.participant(who))
                        .purpose(purpose)
                        .status(ConsentStatus.WITHDRAWN)
                        .from(PartialDate.of(Registers.TODAY.plusDays(days)))
                        .build());
    }
}
