package org.copro.assessment.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.copro.evidence.Evidence;
import org.copro.evidence.EvidenceKind;
import org.copro.people.Participant;
import org.copro.people.Role;
import org.copro.time.PartialDate;
import org.copro.voice.Consent;
import org.copro.voice.ConsentPurpose;
import org.copro.voice.ConsentStatus;
import org.copro.voice.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementReleaseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Participant ANN =
            Participant.builder().id("ann").name("Ann Carer").role(Role.CARER).build();

    @ParameterizedTest
    @CsvSource({
        "USE_DATA,           GIVEN,     USE_DATA,           true",
        "SHARE_WITHOUT_NAME, GIVEN,     SHARE_WITHOUT_NAME, true",
        "SHARE_WITH_NAME,    GIVEN,     SHARE_WITH_NAME,    true",
        // each purpose is agreed to apart
        "SHARE_WITH_NAME,    GIVEN,     SHARE_WITHOUT_NAME, false",
        "SHARE_WITHOUT_NAME, GIVEN,     SHARE_WITH_NAME,    false",
        "SHARE_WITHOUT_NAME, GIVEN,     USE_DATA,           false",
        "USE_DATA,           GIVEN,     SHARE_WITHOUT_NAME, false",
        "TAKE_PART,          GIVEN,     USE_DATA,           false",
        // everything but a yes is no
        "USE_DATA,           REFUSED,   USE_DATA,           false",
        "USE_DATA,           UNKNOWN,   USE_DATA,           false",
        "SHARE_WITHOUT_NAME, WITHDRAWN, SHARE_WITHOUT_NAME, false",
        "SHARE_WITHOUT_NAME, EXPIRED,   SHARE_WITHOUT_NAME, false",
    })
    void leavesForWhatWasAgreedTo(ConsentPurpose agreed, ConsentStatus status, ConsentPurpose purpose, boolean leaves) {
        Released<?> released = release(purpose, said("ann"), consent("ann", agreed, status));

        assertThat(released.kept()).hasSize(leaves ? 1 : 0);
        assertThat(released.leftOut().isNone()).isEqualTo(leaves);
    }

    @Test
    void whoeverForbidsTheUseIsLeftOutForEveryPurpose() {
        assertThat(release(
                                ConsentPurpose.SHARE_WITHOUT_NAME,
                                said("ann"),
                                consent("ann", ConsentPurpose.SHARE_WITHOUT_NAME, ConsentStatus.GIVEN),
                                consent("ann", ConsentPurpose.USE_DATA, ConsentStatus.WITHDRAWN))
                        .kept())
                .isEmpty();
    }

    @Test
    void nothingRecordedIsNo() {
        assertThat(release(ConsentPurpose.USE_DATA, said("ann")).kept()).isEmpty();
        assertThat(release(
                                ConsentPurpose.USE_DATA,
                                Statement.builder().words("Together.").build())
                        .kept())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // a published page alone is no permission, its own permission is
        "false, ,        false",
        "true,  ,        true",
        // the speaker's no goes before the permission of the source
        "true,  REFUSED, false",
        "true,  GIVEN,   true",
        "true,  UNKNOWN, true",
    })
    void aSourceMayHaveAPermissionOfItsOwn(boolean isPermitted, ConsentStatus bySpeaker, boolean leaves) {
        Statement statement = said("ann").withSource("page");
        List<Consent> consents = new ArrayList<>();
        if (isPermitted) {
            consents.add(consent("page", ConsentPurpose.SHARE_WITHOUT_NAME, ConsentStatus.GIVEN));
        }
        if (bySpeaker != null) {
            consents.add(consent("ann", ConsentPurpose.SHARE_WITHOUT_NAME, bySpeaker));
        }
        Released<Quotable> released = Release.words(TODAY)
                .quote(new Spoken(
                        List.of(statement),
                        List.of(ANN),
                        List.of(Evidence.builder()
                                .id("page")
                                .kind(EvidenceKind.PUBLICATION)
                                .build()),
                        consents));

        assertThat(released.kept()).hasSize(leaves ? 1 : 0);
    }

    @Test
    void theNameIsShownWhereItMayBeAndNowhereElse() {
        Consent withName = consent("ann", ConsentPurpose.SHARE_WITH_NAME, ConsentStatus.GIVEN);
        Consent without = consent("ann", ConsentPurpose.SHARE_WITHOUT_NAME, ConsentStatus.GIVEN);
        Spoken spoken = new Spoken(List.of(said("ann")), List.of(ANN), List.of(), List.of(withName, without));

        assertThat(Release.wordsWithNames(TODAY).quote(spoken).kept())
                .extracting(Quotable::name)
                .containsExactly(Optional.of("Ann Carer"));
        assertThat(Release.words(TODAY).quote(spoken).kept())
                .extracting(Quotable::name)
                .containsExactly(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        // carers, others who use the service, role shown, side shown
        "5, 0, true,  true",
        "4, 1, false, true",
        "4, 0, false, false",
        "1, 3, false, false",
    })
    void aRoleThatFewHaveIsNotShown(int carers, int others, boolean isRoleShown, boolean isSideShown) {
        Participant group =
                Participant.builder().id("ann").role(Role.CARER).people(carers).build();
        List<Participant> all = new ArrayList<>(List.of(group));
        IntStream.range(0, others)
                .forEach(i -> all.add(Participant.builder()
                        .id("other-" + i)
                        .role(Role.LIVED_EXPERIENCE)
                        .build()));

        Quotable quote = Release.words(TODAY)
                .quote(new Spoken(
                        List.of(said("ann")),
                        all,
                        List.of(),
                        List.of(consent("ann", ConsentPurpose.SHARE_WITHOUT_NAME, ConsentStatus.GIVEN))))
                .kept()
                .get(0);

        assertThat(quote.role().isPresent()).isEqualTo(isRoleShown);
        assertThat(quote.side().isPresent()).isEqualTo(isSideShown);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, true,  ''",
        "2026-11-22, false, 2026-11-22",
    })
    void aWithdrawalTakesEffectOnItsDayAndLeavesItsDay(LocalDate on, boolean leaves, String noted) {
        Spoken spoken = new Spoken(
                List.of(said("ann")),
                List.of(ANN),
                List.of(),
                List.of(
                        consent("ann", ConsentPurpose.SHARE_WITHOUT_NAME, ConsentStatus.GIVEN),
                        consent("ann", ConsentPurpose.SHARE_WITHOUT_NAME, ConsentStatus.WITHDRAWN)
                                .withFrom(PartialDate.of(TODAY))));

        Released<Quotable> released = Release.words(on).quote(spoken);

        assertThat(released.kept()).hasSize(leaves ? 1 : 0);
        assertThat(String.join(" ", released.leftOut().withdrawn().keySet())).isEqualTo(noted);
    }

    @Test
    void wordsNeverLeaveForCounting() {
        Spoken nothing = new Spoken(List.of(), List.of(), List.of(), List.of());

        assertThatThrownBy(() -> Release.counting(TODAY).quote(nothing)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Release.words(TODAY).count(nothing)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Release(ConsentPurpose.TAKE_PART, TODAY, 5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Release(ConsentPurpose.USE_DATA, TODAY, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Released<?> release(ConsentPurpose purpose, Statement statement, Consent... consents) {
        Release release = new Release(purpose, TODAY, 5);
        Spoken spoken = new Spoken(List.of(statement), List.of(ANN), List.of(), List.of(consents));
        return purpose == ConsentPurpose.USE_DATA ? release.count(spoken) : release.quote(spoken);
    }

    private static Statement said(String by) {
        return Statement.builder().words("Together.").by(by).build();
    }

    private static Consent consent(String subject, ConsentPurpose purpose, ConsentStatus status) {
        return Consent.builder()
                .subject(subject)
                .purpose(purpose)
                .status(status)
                .build();
    }
}
