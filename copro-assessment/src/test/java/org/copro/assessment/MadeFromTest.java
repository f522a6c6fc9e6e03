package org.copro.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.release.Gathered;
import org.copro.assessment.release.Release;
import org.copro.assessment.survey.SurveyReport;
import org.copro.survey.Response;
import org.copro.survey.Survey;
import org.copro.survey.Surveys;
import org.copro.survey.intake.Intake;
import org.copro.time.PartialDate;
import org.copro.voice.ConsentChange;
import org.copro.voice.ConsentEvent;
import org.copro.voice.ConsentRegister;
import org.junit.jupiter.api.Test;

class MadeFromTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private final Survey survey = Surveys.shipped().find("barriers").orElseThrow();

    @Test
    void theSameFilesGiveTheSameState() {
        assertThat(report(csv("no"), List.of())).isEqualTo(report(csv("no"), List.of()));
        assertThat(report(csv("no"), List.of()).state()).matches("sha256:[0-9a-f]{64}");
        assertThat(report(csv("no"), List.of()).libraryVersion()).isEqualTo(Version.OF_LIBRARY);
    }

    @Test
    void aConsentThatIsGivenOrTakenBackGivesAnother() {
        ConsentEvent back = new ConsentEvent(
                "p2", ConsentChange.WITHDRAWN, Optional.empty(), PartialDate.of(DAY), Optional.empty());
        assertThat(List.of(
                        report(csv("no"), List.of()),
                        report(csv("yes"), List.of()),
                        report(csv("no"), List.of(back)),
                        report(csv("yes"), List.of(back))))
                .extracting(MadeFrom::state)
                .doesNotHaveDuplicates();
    }

    @Test
    void inShortItIsItsFirstDigits() {
        String state = "sha256:0123456789abcdef";
        assertThat(new MadeFrom("1.0.0", state).stateInShort()).isEqualTo("0123456789ab");
    }

    private MadeFrom report(String csv, List<ConsentEvent> events) {
        List<Response> responses =
                new Intake(survey).read(csv, "some.csv").orThrow().responses();
        Gathered gathered = new Gathered(survey, responses, new ConsentRegister(events));
        return SurveyReport.of(gathered, Release.counting(DAY), List.of(), 1).madeFrom();
    }

    private static String csv(String lastConsent) {
        return "id,received,role,barriers,greatest,how-much,what-happened,what-helped,use-data,share-without-name\n"
                + "p1,2026-03-01T10:00:00+00:00,carer,,hidden-agenda,4,,,yes,no\n"
                + "p2,2026-03-01T10:00:00+00:00,carer,,hidden-agenda,4,,,yes," + lastConsent + "\n";
    }
}
