package org.copro.assessment.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.copro.assessment.coding.Found;
import org.copro.assessment.framework.Frameworks;
import org.copro.binding.Format;
import org.copro.file.WorkshopFiles;
import org.copro.project.BarrierKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkshopReportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final String RECORD = """
            id: w
            title: W
            participants: [ { id: all } ]
            consents:
              - { subject: all, purpose: use-data, status: given }
              - { subject: all, purpose: share-without-name, status: given }
            success: [ { id: s, by: all, words: Together from the start. } ]
            barriers: [ { id: b, by: all, words: No time. }, { id: c, by: all, words: It is hard. } ]
            phrases: [ { id: p, by: all, words: With not for. } ]
            codings:
              - by: one
                found:
                  - { statement: s, principles: from-the-start }
                  - { statement: b, barrier: time-and-competing-demands }
                  - { statement: c, principles: everyones-strengths, barrier: burden-and-harm }
                  - { statement: p, principles: equal-partners }
              - by: two
                found:
                  - { statement: s, principles: [ from-the-start, shared-vision ] }
                  - { statement: b, barrier: time-and-competing-demands }
                  - { statement: c, barrier: money-and-payment }
                  - { statement: p, principles: equal-partners }
            """;

    @ParameterizedTest
    @CsvSource({
        "from-the-start,      YES,            NO,             NO,  YES",
        "shared-vision,       READERS_DIFFER, NO,             NO,  READERS_DIFFER",
        "everyones-strengths, NO,             READERS_DIFFER, NO,  READERS_DIFFER",
        "equal-partners,      NO,             NO,             YES, YES",
        "part-of-the-culture, NO,             NO,             NO,  NO",
    })
    void aPrincipleIsNamedAsSuccessAsBarrierOrOtherwise(
            String id, Found asSuccess, Found asBarrier, Found otherwise, Found named) {
        PrincipleNamed principle = principle(report(RECORD), id);

        assertThat(principle.asSuccess()).isEqualTo(asSuccess);
        assertThat(principle.asBarrier()).isEqualTo(asBarrier);
        assertThat(principle.otherwise()).isEqualTo(otherwise);
        assertThat(principle.named()).isEqualTo(named);
    }

    @Test
    void whatNobodyFoundAPrincipleForIsBeyondTheFramework() {
        assertThat(report(RECORD).beyondTheFramework())
                .map(one -> one.words().words())
                .containsExactly("No time.");
    }

    @Test
    void aKindOfBarrierIsToldWhereReadersNameTheSame() {
        assertThat(report(RECORD).barriers())
                .map(one -> one.barrier().orElse(null))
                .containsExactly(BarrierKind.TIME_AND_COMPETING_DEMANDS, null);
    }

    @Test
    void wordsThatWereNotReadAreNotBeyondTheFrameworkAndCouldNameAnything() {
        WorkshopReport report = report(RECORD.replace("      - { statement: p, principles: equal-partners }\n", ""));

        assertThat(report.phrases()).noneMatch(Named::isRead);
        assertThat(report.beyondTheFramework()).hasSize(1);
        assertThat(principle(report, "part-of-the-culture").named()).isEqualTo(Found.NOT_KNOWN);
        assertThat(principle(report, "from-the-start").named()).isEqualTo(Found.YES);
    }

    @Test
    void wordsThatMayBeShownAndNotCountedAreShownAsTheyAre() {
        WorkshopReport report = report(RECORD.replace("purpose: use-data, status: given", "purpose: use-data"));

        assertThat(report.success()).hasSize(1).noneMatch(Named::isRead);
        assertThat(report.principles(Found.NOT_KNOWN))
                .hasSize(report.principles().size());
    }

    private static PrincipleNamed principle(WorkshopReport report, String id) {
        return report.principles().stream()
                .filter(one -> one.principle().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static WorkshopReport report(String text) {
        return WorkshopReport.of(
                WorkshopFiles.read(text, "w.yaml", Format.YAML).orThrow(), Frameworks.standard(), TODAY);
    }
}
