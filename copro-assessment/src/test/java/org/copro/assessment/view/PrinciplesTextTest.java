package org.copro.assessment.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copro.assessment.Assessor;
import org.copro.assessment.testing.Records;
import org.copro.assessment.testing.Says;
import org.copro.project.Project;
import org.copro.voice.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How principles are told in short, with every question, and with the reasons. */
class PrinciplesTextTest {

    private static final Project PROJECT =
            Says.of("design=ADVISORY delivery=NONE evaluation=ADVISORY").get();

    private static final Detail EVERY_QUESTION = new Detail(List.of("copro-principles"), false);

    private static final String SILENT = "The record does not yet answer anything that is asked about";

    private static final String NOTE = "“It depends on what you value” means:";

    @Test
    void principlesOfWhichNothingIsKnownShareOneLine() {
        assertThat(text(PROJECT, Detail.SHORT))
                .containsOnlyOnce(SILENT)
                .contains("* " + SILENT + " “Shared vision and open purpose”, “Respect and reciprocity”,"
                        + " “Everyone's strengths”, “Outcomes over outputs”")
                .contains("and “Part of the culture”: each could be anything from 0 % to 100 %.")
                .doesNotContain("* Part of the culture");
    }

    @Test
    void whereNothingAtAllIsKnownTheLineIsAllThereIs() {
        String text = text(Records.project().get(), Detail.SHORT);

        assertThat(text)
                .contains(SILENT + " “From the start and at every stage”, “Equal partners”,")
                .doesNotContain("Level:", NOTE);
    }

    @Test
    void withEveryQuestionEachStandsForItself() {
        assertThat(text(PROJECT, EVERY_QUESTION))
                .doesNotContain(SILENT)
                .contains(
                        "* Part of the culture [++++++++++++++++++++] 0 % to 100 % None of its questions is answered in full yet.");
    }

    @Test
    void oneThatIsRepliedToStandsForItself() {
        Project replied = PROJECT.withReplies(Reply.builder()
                .to("part-of-the-culture")
                .words("It has become routine.")
                .build());

        assertThat(text(replied, Detail.SHORT))
                .contains("* Part of the culture [")
                .contains("Reply: “It has become routine.”")
                .contains("* " + SILENT + " “Shared vision and open purpose”")
                .doesNotContain("“Part of the culture”");
    }

    @ParameterizedTest
    @CsvSource({"false, false", "true, true"})
    void sharesOfWeightingsAreShownWithTheReasonsAndElseWhatIsMeantByThem(boolean why, boolean shown) {
        String text = text(PROJECT, new Detail(List.of(), why));

        assertThat(text.contains("Weighed in all possible ways, it comes to “not yet” in "))
                .isEqualTo(shown);
        assertThat(text.contains(NOTE)).isNotEqualTo(shown);
        assertThat(text).contains("Level: it depends on what you value; as weighed here, ");
    }

    @Test
    void theWaysToLookAtAllTogetherStandOneBelowTheOther() {
        assertThat(TextView.render(Assessor.standard().assess(PROJECT, Records.ON)))
                .containsPattern("All principles together, in three ways; none of them is a total:\n"
                        + " {2}\\d+ % to \\d+ % +the average\n"
                        + " {2}0 % to \\d+ % +an average that weak principles pull down\n"
                        + " {2}0 % to \\d+ % +the weakest principle\n"
                        + "Least is shown of [2-8] principles\\. The average is \\d+ percentage points? higher, but");
    }

    private static String text(Project project, Detail detail) {
        return TextView.render(Assessor.standard().assess(project, Records.ON), detail)
                .replaceAll("\\s+", " ");
    }
}
