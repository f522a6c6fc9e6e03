package org.copro.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.testing.Records;
import org.copro.assessment.testing.Says;
import org.copro.assessment.view.Detail;
import org.copro.assessment.view.JsonView;
import org.copro.assessment.view.TextView;
import org.copro.people.Side;
import org.copro.project.Label;
import org.copro.project.Project;
import org.copro.time.PartialDate;
import org.copro.voice.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepliesTest {

    private static final Project PROJECT = Says.of("design=ADVISORY delivery=NONE evaluation=ADVISORY")
            .claim(Label.CO_PRODUCTION)
            .get();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "start-to-end            | Held against",
                "asked-at-both-ends-only | (asked-at-both-ends-only)",
                "equal-partners          | * Equal partners",
                "main-decisions-joint    | Did people have an equal part, or more, in the main decisions?",
            })
    void aReplyStandsAfterWhatItAnswersAndBeforeTheNext(String to, String after) {
        String text = text(replied(to));
        int reply = text.indexOf("Reply by the organisation (2026-02): “The law left no choice.”");

        assertThat(reply).isGreaterThan(text.indexOf(after));
        assertThat(text).doesNotContain("Other replies");
    }

    @Test
    void aReplyToNothingInTheResultIsShownAtTheEnd() {
        assertThat(text(replied("late-strat")))
                .contains("Other replies")
                .contains("“The law left no choice.” (to late-strat)");
    }

    @Test
    void aReplyChangesNoResult() {
        Assessment without = Assessor.standard().assess(PROJECT, Records.ON);
        Assessment with = Assessor.standard().assess(replied("asked-at-both-ends-only"), Records.ON);

        assertThat(with.label()).isEqualTo(without.label());
        assertThat(with.flags()).isEqualTo(without.flags());
        assertThat(with.frameworks()).isEqualTo(without.frameworks());
    }

    @Test
    void programsGetThemToo() {
        assertThat(JsonView.render(Assessor.standard().assess(replied("late-start"), Records.ON)))
                .contains("\"replies\"")
                .contains("\"words\" : \"The law left no choice.\"");
    }

    private static Project replied(String to) {
        return PROJECT.withReplies(Reply.builder()
                .to(to)
                .by(Side.ORGANISATION)
                .words("The law left no choice.")
                .on(Optional.of(PartialDate.parse("2026-02")))
                .build());
    }

    private static String text(Project project) {
        Assessment assessment = Assessor.standard().assess(project, Records.ON);
        return TextView.render(assessment, new Detail(List.of("copro-principles"), false))
                .replaceAll("\\s+", " ");
    }
}
