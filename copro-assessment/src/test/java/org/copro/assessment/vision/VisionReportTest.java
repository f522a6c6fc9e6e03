package org.copro.assessment.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.coding.Found;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.release.Quotable;
import org.copro.binding.Format;
import org.copro.file.VisionFiles;
import org.copro.vision.VisionRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisionReportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** Ann agrees to all, Ben to nothing; his words stand between hers. */
    private static final String RECORD = """
            id: v
            title: V
            participants: [ { id: ann }, { id: ben } ]
            consents:
              - { subject: ann, purpose: use-data, status: given }
              - { subject: ann, purpose: share-without-name, status: given }
            themes: [ { id: room, name: Room }, { id: rest, name: Rest } ]
            steps:
              - id: gathered
                kind: gathering
                received: 2
                versions: [ { id: a, by: ann, words: Room. }, { id: b, by: ben, words: Rest. } ]
              - id: agreed
                kind: agreement
                from: [ a, b, gathered ]
                versions: [ { id: c, by: ann, words: Room., from: [ a, b, gathered ] } ]
            codings:
              - by: reader
                found:
                  - { statement: a, themes: room }
                  - { statement: b, themes: rest }
                  - { statement: c, themes: room }
            """;

    @Test
    void whatMayNotBeShownLeavesNoTraceInWhatCameOfIt() {
        VisionReport report = report(RECORD);

        assertThat(report.steps().get(0).wordings())
                .map(Wording::words)
                .map(Quotable::words)
                .containsExactly("Room.");
        assertThat(report.steps().get(1).from()).containsExactly("a", "gathered");
        assertThat(report.steps().get(1).wordings()).map(Wording::from).containsExactly(List.of("a", "gathered"));
    }

    @Test
    void whereWordsAreLeftOutNobodyCanSayThatAThemeWasNotThere() {
        List<ThemePath> themes = report(RECORD).themes();

        assertThat(themes)
                .map(ThemePath::steps)
                .containsExactly(List.of(Found.YES, Found.YES), List.of(Found.NOT_KNOWN, Found.NO));
        assertThat(themes).map(ThemePath::fate).containsExactly(Fate.KEPT, Fate.NOT_KNOWN);
    }

    @Test
    void howManyThereWereIsNotToldWhereItWouldTellHowManyWereLeftOut() {
        assertThat(report(RECORD).steps().get(0).received()).isEmpty();
        assertThat(report(RECORD.replace("by: ben", "by: ann")).steps().get(0).received())
                .map(ProtectedCell::words)
                .contains("fewer than 5");
    }

    @ParameterizedTest
    @CsvSource({"1, ADDED", "2, OF_UNKNOWN_ORIGIN"})
    void wordsThatAreNotInTheRecordCouldHoldATheme(int received, Fate fate) {
        String record = RECORD.replace("received: 2", "received: " + received)
                .replace(", { id: b, by: ben, words: Rest. }", "")
                .replace("[ a, b, gathered ]", "[ a, gathered ]")
                .replace("      - { statement: b, themes: rest }\n", "")
                .replace("{ statement: c, themes: room }", "{ statement: c, themes: [ room, rest ] }");

        assertThat(report(record).themes()).map(ThemePath::fate).containsExactly(Fate.KEPT, fate);
    }

    @Test
    void withoutAnAgreementThereIsNothingAgreed() {
        VisionReport report = report(RECORD.replace("kind: agreement", "kind: draft"));

        assertThat(report.agreementStep()).isEqualTo(Optional.empty());
        assertThat(report.themes(Fate.NOT_KNOWN)).hasSize(2);
    }

    private static VisionReport report(String text) {
        VisionRecord record = VisionFiles.read(text, "v.yaml", Format.YAML).orThrow();
        return VisionReport.of(record, TODAY);
    }
}
