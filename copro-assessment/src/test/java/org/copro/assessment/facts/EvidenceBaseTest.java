package org.copro.assessment.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copro.assessment.reason.Voice;
import org.copro.assessment.testing.Records;
import org.copro.evidence.EvidenceKind;
import org.copro.people.Side;
import org.copro.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceBaseTest {

    @ParameterizedTest
    @CsvSource({
        "DOCUMENT,    ORGANISATION, 2021, DOCUMENT",
        "MINUTES,     ORGANISATION, 2021, DOCUMENT",
        "PUBLICATION,             , 2021, DOCUMENT",
        "DOCUMENT,    ORGANISATION,     , ORGANISATION",
        "TESTIMONY,   ORGANISATION, 2021, ORGANISATION",
        "SURVEY,      ORGANISATION, 2021, ORGANISATION",
        "OBSERVATION,             , 2021, ORGANISATION",
        "           ,             , 2021, ORGANISATION",
        "TESTIMONY,   INDEPENDENT,      , INDEPENDENT",
        "TESTIMONY,   PEOPLE,           , PEOPLE",
        "           , PEOPLE,           , PEOPLE",
    })
    void tellsWhoseWordEvidenceIs(EvidenceKind kind, Side statedBy, String dated, Voice expected) {
        EvidenceBase base =
                Records.project().evidence("e", kind, statedBy, dated).facts().evidence();

        assertThat(base.voiceOf(List.of("e"))).isEqualTo(expected);
    }

    @Test
    void theStrongestWordCounts() {
        EvidenceBase base = Records.project()
                .evidence("paper", EvidenceKind.DOCUMENT, Side.ORGANISATION, "2021")
                .evidence("report", EvidenceKind.OBSERVATION, Side.INDEPENDENT, null)
                .wordOfPeople("letter")
                .facts()
                .evidence();

        assertThat(base.voiceOf(List.of("paper", "report"))).isEqualTo(Voice.INDEPENDENT);
        assertThat(base.voiceOf(List.of("letter", "report", "paper"))).isEqualTo(Voice.PEOPLE);
        assertThat(base.voiceOf(List.of())).isEqualTo(Voice.ORGANISATION);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-29, ORGANISATION",
        "2024-06-30, PEOPLE",
        "2024-07-01, PEOPLE",
        "2024-06,    PEOPLE",
        "2024-05,    ORGANISATION",
    })
    void evidenceCountsUpToItsLastDay(String expires, Voice expected) {
        EvidenceBase base = Records.project()
                .wordOfPeople("letter")
                .with(old -> old.withEvidence(old.evidence().get(0).withExpires(PartialDate.parse(expires))))
                .facts()
                .evidence();

        assertThat(base.voiceOf(List.of("letter"))).isEqualTo(expected);
    }
}
