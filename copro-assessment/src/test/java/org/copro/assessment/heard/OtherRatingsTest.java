package org.copro.assessment.heard;

import static org.assertj.core.api.Assertions.assertThat;

import org.copro.assessment.testing.Records;
import org.copro.assessment.view.JsonView;
import org.copro.assessment.view.TextView;
import org.copro.people.Role;
import org.copro.power.PowerLevel;
import org.copro.stage.Phase;
import org.copro.voice.Rating;
import org.copro.voice.RatingAnswer;
import org.junit.jupiter.api.Test;

class OtherRatingsTest {

    private static final Records RATED = Records.project()
            .stage(Phase.DESIGN)
            .rating(Role.LIVED_EXPERIENCE, Phase.DESIGN, PowerLevel.SHARED)
            .with(old -> old.withRatings(old.ratings().get(0), of("equal-partners")));

    private static final Records OTHERS = RATED.rating(Role.LIVED_EXPERIENCE, Phase.GOVERNANCE, PowerLevel.LED)
            .with(old -> old.withRatings(
                    old.ratings().get(0), old.ratings().get(2), of("equal-partner"), of("equal-partner")));

    @Test
    void whatIsInTheResultIsNone() {
        assertThat(OtherRatings.of(RATED.assess()).isEmpty()).isTrue();
        assertThat(TextView.render(RATED.assess())).doesNotContain("Other ratings");
        assertThat(JsonView.render(RATED.assess())).doesNotContain("otherRatings");
    }

    @Test
    void whatNothingIsSaidOfIsNamedOnce() {
        OtherRatings others = OtherRatings.of(OTHERS.assess());

        assertThat(others.principles()).containsExactly("equal-partner");
        assertThat(others.phases()).containsExactly(Phase.GOVERNANCE);
        assertThat(TextView.render(OTHERS.assess()))
                .contains(
                        "- of the principle 'equal-partner' (did you mean 'equal-partners'?); no framework used here",
                        "- of governance; no such stage is recorded");
        assertThat(JsonView.render(OTHERS.assess())).contains("\"otherRatings\"", "\"governance\"");
    }

    private static Rating of(String principle) {
        return Rating.builder()
                .role(Role.LIVED_EXPERIENCE)
                .principle(principle)
                .answer(RatingAnswer.MET)
                .build();
    }
}
