package org.copro.assessment.heard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copro.people.Role.LIVED_EXPERIENCE;
import static org.copro.people.Role.PRACTITIONER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.Assessment;
import org.copro.assessment.Assessor;
import org.copro.assessment.power.Corroboration;
import org.copro.assessment.power.PeopleSay;
import org.copro.assessment.power.StagePower;
import org.copro.assessment.testing.Records;
import org.copro.assessment.testing.Says;
import org.copro.assessment.view.JsonView;
import org.copro.assessment.view.TextView;
import org.copro.people.Role;
import org.copro.people.Side;
import org.copro.power.PowerLevel;
import org.copro.power.PowerRange;
import org.copro.project.Barrier;
import org.copro.project.BarrierKind;
import org.copro.project.Measure;
import org.copro.project.MeasureKind;
import org.copro.project.Project;
import org.copro.stage.Phase;
import org.copro.voice.Rating;
import org.copro.voice.RatingAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeardTest {

    @ParameterizedTest
    @CsvSource({
        "0, SHARED,    NOT_HEARD, DECLARED",
        "1, SHARED,    AGREES,    CONFIRMED",
        "5, SHARED,    AGREES,    CONFIRMED",
        "1, CONSULTED, DIFFERS,   DECLARED",
        "5, CONSULTED, DIFFERS,   DECLARED",
    })
    void peoplesRatingsConfirmAStageOrSayOtherwise(
            int raters, PowerLevel level, PeopleSay expected, Corroboration corroboration) {
        Assessment result = assess(rated(
                Records.project()
                        .people("p")
                        .stage(Phase.DESIGN, PowerLevel.SHARED)
                        .get(),
                raters,
                level));
        StagePower stage = result.profile().stages().get(0);

        assertThat(result.profile().peopleSay(stage)).isEqualTo(expected);
        assertThat(stage.corroboration()).isEqualTo(corroboration);
    }

    @Test
    void whatFewerThanFiveSayIsNotToldAndWhatFiveSayIs() {
        Project shared = Records.project()
                .people("p")
                .stage(Phase.DESIGN, PowerLevel.SHARED)
                .get();
        String few = unwrapped(TextView.render(assess(rated(shared, 4, PowerLevel.CONSULTED))));
        String enough = unwrapped(TextView.render(assess(rated(shared, 5, PowerLevel.CONSULTED))));

        assertThat(few).contains("rated it say something else than the record (fewer than 5). Both stand.");
        assertThat(enough)
                .contains(
                        "rated it say something else than the record (5 of them; by the middle one, people were asked).");
        assertThat(JsonView.render(assess(rated(shared, 4, PowerLevel.CONSULTED))))
                .contains("\"peopleSay\" : \"differs\"", "\"peopleRating\" : \"fewer than 5\"")
                .doesNotContain("\"byPeople\"");
        assertThat(JsonView.render(assess(rated(shared, 5, PowerLevel.CONSULTED))))
                .contains("\"peopleRating\" : \"5\"", "\"byPeople\"");
    }

    @ParameterizedTest
    @CsvSource({
        "MET,     NOT_MET, MET,     DIFFERS",
        "MET,     MET,     NOT_MET, AGREES",
    })
    void aSideIsNeverMixedWithTheOther(
            RatingAnswer asShown, RatingAnswer people, RatingAnswer organisation, PeopleSay expected) {
        Project project = principles(full(), LIVED_EXPERIENCE, people, 5);
        Heard heard =
                assess(principles(project, PRACTITIONER, organisation, 50)).heard();
        PrincipleHeard one =
                heard.of("copro-principles", "outcomes-over-outputs").orElseThrow();

        assertThat(one.byPeople().orElseThrow()).isEqualTo(new SideAnswer(Side.PEOPLE, 5, people));
        assertThat(one.byOrganisation().orElseThrow().middle()).isEqualTo(organisation);
        assertThat(one.peopleSay()).isEqualTo(asShown == RatingAnswer.MET ? expected : PeopleSay.NOTHING_TO_COMPARE);
    }

    @Test
    void whereTheRecordIsOpenThereIsNothingToCompare() {
        Heard heard = assess(principles(
                        Project.builder().id("a").title("A").build(), LIVED_EXPERIENCE, RatingAnswer.NOT_MET, 6))
                .heard();

        assertThat(heard.principles())
                .extracting(PrincipleHeard::peopleSay)
                .containsExactly(PeopleSay.NOTHING_TO_COMPARE);
    }

    @Test
    void whatRatersSayOfAPrincipleChangesNoScoreButWhetherPeopleRated() {
        Assessment rated = assess(principles(full(), LIVED_EXPERIENCE, RatingAnswer.NOT_MET, 5));
        Assessment other = assess(principles(full(), LIVED_EXPERIENCE, RatingAnswer.MET, 5));

        assertThat(rated.frameworks()).isEqualTo(other.frameworks());
        assertThat(TextView.render(rated)).contains("Both stand; no score changes by it.");
    }

    @Test
    void thatPeopleWereNotHeardOnAPrincipleIsSaid() {
        String text = TextView.render(assess(principles(full(), PRACTITIONER, RatingAnswer.MET, 5)));

        assertThat(text)
                .contains("People who use services have not been heard on it.\n  The organisation: 5 rated it;");
    }

    @Test
    void aBarrierStandsBesideTheFlagItMayExplainAndOthersAfterThem() {
        Project project = Says.of("design=ADVISORY delivery=NONE evaluation=ADVISORY")
                .get()
                .withBarriers(
                        Barrier.builder()
                                .kind(BarrierKind.TIME_AND_COMPETING_DEMANDS)
                                .what("The grant ran out")
                                .build(),
                        Barrier.builder().kind(BarrierKind.BURDEN_AND_HARM).build(),
                        Barrier.builder().what("Rain").build());
        String text = TextView.render(assess(project));

        assertThat(text.indexOf(
                        "May explain it: Time, and other demands on it: “The grant ran out” — who says so is not"))
                .isGreaterThan(text.indexOf("(asked-at-both-ends-only)"));
        assertThat(text.substring(text.indexOf("Also named as standing in the way")))
                .contains(
                        "It costs people too much", "Makes harder: “Respect and reciprocity”.", "“Rain” — who says so")
                .doesNotContain("The grant ran out");
        assertThat(JsonView.render(assess(project)))
                .contains("\"kind\" : \"time-and-competing-demands\"", "\"asked-at-both-ends-only\"");
        assertThat(assess(project).flags())
                .isEqualTo(assess(project.withBarriers()).flags());
    }

    private static Project full() {
        return Records.project()
                .people("p")
                .get()
                .withMeasures(Measure.builder()
                        .name("Days out of the house")
                        .kind(MeasureKind.OUTCOME)
                        .addDefinedBy(Side.PEOPLE)
                        .build());
    }

    private static Project rated(Project project, int raters, PowerLevel level) {
        List<Rating> ratings = new ArrayList<>();
        for (int i = 0; i < raters; i++) {
            ratings.add(Rating.builder()
                    .role(LIVED_EXPERIENCE)
                    .phase(Phase.DESIGN)
                    .power(new PowerRange(level, level))
                    .build());
        }
        return project.withRatings(ratings);
    }

    private static Project principles(Project project, Role role, RatingAnswer answer, int raters) {
        List<Rating> ratings = new ArrayList<>(project.ratings());
        for (int i = 0; i < raters; i++) {
            ratings.add(Rating.builder()
                    .role(Optional.of(role))
                    .principle("outcomes-over-outputs")
                    .answer(answer)
                    .build());
        }
        return project.withRatings(ratings);
    }

    private static Assessment assess(Project project) {
        return Assessor.standard().assess(project, Records.ON);
    }

    private static String unwrapped(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
