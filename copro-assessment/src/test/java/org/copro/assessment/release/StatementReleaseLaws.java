package org.copro.assessment.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.copro.people.Participant;
import org.copro.people.Role;
import org.copro.time.PartialDate;
import org.copro.voice.Consent;
import org.copro.voice.ConsentPurpose;
import org.copro.voice.ConsentStatus;
import org.copro.voice.Statement;

class StatementReleaseLaws {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int PEOPLE = 6;

    @Provide
    Arbitrary<List<Consent>> consents() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, PEOPLE - 1),
                        Arbitraries.of(ConsentPurpose.class),
                        Arbitraries.of(
                                ConsentStatus.GIVEN,
                                ConsentStatus.GIVEN,
                                ConsentStatus.GIVEN,
                                ConsentStatus.REFUSED,
                                ConsentStatus.WITHDRAWN),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 30).optional(0.3))
                .as((who, purpose, status, from, days) -> {
                    var consent = Consent.builder()
                            .subject("p" + who)
                            .purpose(purpose)
                            .status(status)
                            .from(PartialDate.of(FIRST.plusDays(from)));
                    days.ifPresent(more -> consent.until(PartialDate.of(FIRST.plusDays(from + more))));
                    return consent.build();
                })
                .list()
                .ofMaxSize(25);
    }

    @Property(tries = 300)
    void whatLeavesHasAYesThatHoldsOnThatDayAndNoLaterNo(
            @ForAll("consents") List<Consent> consents,
            @ForAll @IntRange(max = 40) int day,
            @ForAll ConsentPurpose purpose) {
        if (purpose == ConsentPurpose.TAKE_PART || purpose == ConsentPurpose.USE_DATA) {
            return;
        }
        LocalDate on = FIRST.plusDays(day);
        List<String> left = words(consents, purpose, on);

        for (int i = 0; i < PEOPLE; i++) {
            if (left.contains("words " + i)) {
                String who = "p" + i;
                assertThat(consents).anyMatch(one -> isYes(one, who, purpose, on) && noneLater(consents, one, on));
            }
        }
    }

    private static boolean isYes(Consent one, String who, ConsentPurpose purpose, LocalDate on) {
        return one.subject().equals(who)
                && one.purpose().orElseThrow() == purpose
                && one.status().orElseThrow() == ConsentStatus.GIVEN
                && !one.from().orElseThrow().latest().isAfter(on)
                && one.until().map(last -> !on.isAfter(last.latest())).orElse(true);
    }

    private static boolean noneLater(List<Consent> consents, Consent yes, LocalDate on) {
        return consents.stream()
                .noneMatch(one -> one.subject().equals(yes.subject())
                        && one.purpose().equals(yes.purpose())
                        && one.status().orElseThrow() != ConsentStatus.GIVEN
                        && !one.from().orElseThrow().earliest().isAfter(on)
                        && one.from()
                                .orElseThrow()
                                .earliest()
                                .isAfter(yes.from().orElseThrow().latest()));
    }

    @Property(tries = 200)
    void oneMoreWithdrawalNeverAddsWords(
            @ForAll("consents") List<Consent> consents, @ForAll @IntRange(max = PEOPLE - 1) int who) {
        LocalDate on = FIRST.plusDays(40);
        for (ConsentPurpose withdrawn : List.of(ConsentPurpose.SHARE_WITHOUT_NAME, ConsentPurpose.USE_DATA)) {
            List<Consent> more = new ArrayList<>(consents);
            more.add(Consent.builder()
                    .subject("p" + who)
                    .purpose(withdrawn)
                    .status(ConsentStatus.WITHDRAWN)
                    .from(PartialDate.of(on))
                    .build());

            assertThat(words(consents, ConsentPurpose.SHARE_WITHOUT_NAME, on))
                    .containsAll(words(more, ConsentPurpose.SHARE_WITHOUT_NAME, on));
            assertThat(words(more, ConsentPurpose.SHARE_WITHOUT_NAME, on)).doesNotContain("words " + who);
        }
    }

    @Property(tries = 200)
    void theOrderOfConsentsOfDifferentPeopleMakesNoDifference(
            @ForAll("consents") List<Consent> consents, @ForAll long seed) {
        // stable among those of one person, whose order on one day counts
        List<String> order = new ArrayList<>(
                IntStream.range(0, PEOPLE).mapToObj(i -> "p" + i).toList());
        Collections.shuffle(order, new Random(seed));
        List<Consent> sorted = new ArrayList<>(consents);
        sorted.sort(Comparator.comparing(one -> order.indexOf(one.subject())));

        LocalDate on = FIRST.plusDays(20);
        assertThat(words(sorted, ConsentPurpose.SHARE_WITHOUT_NAME, on))
                .isEqualTo(words(consents, ConsentPurpose.SHARE_WITHOUT_NAME, on));
    }

    private static List<String> words(List<Consent> consents, ConsentPurpose purpose, LocalDate on) {
        List<Statement> statements = new ArrayList<>();
        List<Participant> participants = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            participants.add(Participant.builder()
                    .id("p" + i)
                    .name("name " + i)
                    .role(Role.CARER)
                    .build());
            statements.add(Statement.builder().words("words " + i).by("p" + i).build());
        }
        List<Quotable> kept = new Release(purpose, on, 5)
                .quote(new Spoken(statements, participants, List.of(), consents))
                .kept();
        if (purpose != ConsentPurpose.SHARE_WITH_NAME) {
            assertThat(kept).allMatch(one -> one.name().isEmpty());
        }
        return kept.stream().map(Quotable::words).toList();
    }
}
