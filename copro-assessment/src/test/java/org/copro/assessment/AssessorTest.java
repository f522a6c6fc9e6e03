package org.copro.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.copro.people.Role.CARER;
import static org.copro.power.PowerLevel.SHARED;
import static org.copro.stage.Phase.DELIVERY;
import static org.copro.stage.Phase.DESIGN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Frameworks;
import org.copro.assessment.label.LabelDefinition;
import org.copro.assessment.label.LabelDefinitions;
import org.copro.assessment.label.Verdict;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.power.Corroboration;
import org.copro.assessment.testing.Records;
import org.copro.assessment.testing.Says;
import org.copro.binding.InvalidDocumentException;
import org.copro.binding.Problem;
import org.copro.evidence.Source;
import org.copro.ladder.Ladder;
import org.copro.ladder.Ladders;
import org.copro.power.Rung;
import org.copro.project.Label;
import org.copro.project.Project;
import org.copro.time.PartialDate;
import org.copro.voice.Rating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessorTest {

    private static final Assessor STANDARD = Assessor.standard();

    @Test
    void refusesARecordThatDoesNotFitTogetherWithAllThatIsWrong() {
        Records broken = Records.project()
                .stage(DESIGN)
                .involved("nobody")
                .main("2021", null)
                .lastDecision(one -> one.withEvidence("no-such-paper"))
                .stage(DELIVERY)
                .lastStage(one -> one.withPower(Rung.of("tlap", "eighth")));

        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(broken::assess)
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::pointer)
                        .containsExactlyInAnyOrder(
                                "/stages/0/involvement/0/who", "/stages/0/decisions/0/evidence/0", "/stages/1/power"));
    }

    @Test
    void theResultSaysWhatItRestsOn() {
        Records record = Says.of("design=JOINT delivery=JOINT")
                .claim(Label.CO_PRODUCTION)
                .lastInvolvement(one -> one.withPower(Rung.of("arnstein", "partnership")))
                .stage(DESIGN)
                .lastStage(one -> one.withPower(Rung.of("tlap", "co-production")))
                .with(old -> old.withRatings(Rating.builder()
                        .role(CARER)
                        .phase(DESIGN)
                        .power(Rung.of("tlap", "consultation"))
                        .build()));

        Provenance provenance = record.assess().provenance();

        assertThat(provenance.evaluatedOn()).isEqualTo(Records.ON);
        assertThat(provenance.libraryVersion()).isEqualTo(Version.OF_LIBRARY).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(provenance.definitions())
                .extracting(Cited::toString)
                .startsWith("start-to-end@1.0.0")
                .contains("co-delivery@1.0.0");
        assertThat(provenance.ladders())
                .extracting(Cited::toString)
                .containsExactly("arnstein@" + version("arnstein"), "tlap@" + version("tlap"));
    }

    @Test
    void withoutRungsNoLadderIsNamedAndWithoutAClaimOnlyTheHonestWord() {
        Provenance provenance = Says.of("design=ADVISORY").assess().provenance();

        assertThat(provenance.ladders()).isEmpty();
        assertThat(provenance.definitions()).extracting(Cited::toString).containsExactly("consultation@1.0.0");
        assertThat(Records.project().assess().provenance().definitions()).isEmpty();
    }

    @Test
    void theResultSaysWhatWasAskedFor() {
        Project record = Says.of("design=JOINT").claim(Label.CO_DESIGN).get();
        LabelDefinition chosen =
                LabelDefinitions.shipped().find("planning-and-delivery").orElseThrow();
        Framework framework = Frameworks.shipped().find("nef-six").orElseThrow();

        Options none = STANDARD.assess(record, Records.ON).provenance().options();
        Options some = STANDARD.using(chosen)
                .scoringBy(List.of(framework))
                .assess(record, Records.ON)
                .provenance()
                .options();

        assertThat(none).isEqualTo(new Options(Optional.empty(), Optional.empty(), List.of()));
        // also where the word in use is another
        assertThat(some.definition().orElseThrow().content()).isEqualTo(chosen);
        assertThat(some.frameworks()).contains(List.of("nef-six"));
    }

    @Test
    void aDefinitionThatLeavesAWordToTheChosenOneIsCitedWhole() {
        LabelDefinition leaving = LabelDefinitions.shipped().all().stream()
                .filter(one -> one.labels().size() > 1)
                .findFirst()
                .orElseThrow();
        LabelDefinition chosen = new LabelDefinition(
                "own",
                "1.0.0",
                "Own",
                leaving.labels().subList(0, 1),
                Optional.empty(),
                leaving.rank(),
                leaving.says(),
                leaving.source(),
                "ours",
                Optional.empty(),
                leaving.condition());
        Project record = Says.of("design=JOINT delivery=JOINT")
                .claim(leaving.labels().get(1))
                .get();

        List<Cited> used =
                STANDARD.using(chosen).assess(record, Records.ON).provenance().definitions();

        assertThat(used.get(0).content()).isEqualTo(leaving);
        assertThat(used.get(0).hash()).isEqualTo(ContentHash.of(leaving));
    }

    @Test
    void theSameRecordOnTheSameDateGivesAnEqualResult() {
        Project record = Says.of("design=JOINT delivery=said:SHARED")
                .claim(Label.CO_PRODUCTION)
                .get();

        Assessment first = STANDARD.assess(record, Records.ON);
        Assessment second = Assessor.standard().assess(record, Records.ON);

        assertThat(second.profile()).isEqualTo(first.profile());
        assertThat(second.label()).isEqualTo(first.label());
        assertThat(second.gunning()).isEqualTo(first.gunning());
        assertThat(second.flags()).isEqualTo(first.flags());
        assertThat(second.findings().all()).isEqualTo(first.findings().all());
        assertThat(second.provenance()).isEqualTo(first.provenance());
        assertThat(second.project()).isSameAs(record);
    }

    @Test
    void oneAssessorServesManyThreads() {
        Project record = Says.of("design=JOINT delivery=ADVISORY")
                .claim(Label.CO_PRODUCTION)
                .get();
        Assessment alone = STANDARD.assess(record, Records.ON);

        List<Assessment> together = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> STANDARD.assess(record, Records.ON))
                .toList();

        assertThat(together)
                .hasSize(200)
                .allSatisfy(one -> assertThat(one.label()).isEqualTo(alone.label()))
                .allSatisfy(one -> assertThat(one.flags()).isEqualTo(alone.flags()));
    }

    @ParameterizedTest
    @CsvSource({"2024-06-30, CONFIRMED", "2024-07-01, RECORDED"})
    void theDateIsTheOneGiven(LocalDate on, Corroboration expected) {
        Records record = Says.of("design=JOINT")
                .claim(Label.CO_DESIGN)
                .wordOfPeople("letter")
                .lastStage(one -> one.withEvidence("letter"))
                .with(old -> old.withEvidence(old.evidence().get(0).withExpires(PartialDate.parse("2024-06"))));

        assertThat(STANDARD.assess(record.get(), on).label().corroboration()).isEqualTo(expected);
    }

    @Test
    void anotherDefinitionIsUsedByAnotherAssessor() {
        Project record = Says.of("design=JOINT delivery=JOINT")
                .claim(Label.CO_PRODUCTION)
                .get();
        Assessor other = STANDARD.using(
                LabelDefinitions.shipped().find("planning-and-delivery").orElseThrow());

        assertThat(other.assess(record, Records.ON).label().verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(other.assess(record, Records.ON).provenance().definitions())
                .extracting(Cited::toString)
                .containsExactly("planning-and-delivery@1.0.0");
        assertThat(STANDARD.assess(record, Records.ON).label().verdict()).isEqualTo(Verdict.PLAUSIBLE);
    }

    @Test
    void aLadderOfOnesOwnIsUsedIfGiven() {
        Ladder.LadderRung top = new Ladder.LadderRung(
                "top",
                1,
                "Top",
                "All decide.",
                Optional.of(Records.range("SHARED")),
                Optional.empty(),
                Optional.empty());
        Ladder own = new Ladder(
                "own",
                "2.0.0",
                "Own",
                "ours",
                List.of(new Source("Us", Optional.empty())),
                "Ours.",
                "ours",
                Optional.empty(),
                List.of(top));
        Project record = Records.project()
                .people("p")
                .stage(DESIGN)
                .lastStage(one -> one.withPower(Rung.of("own", "top")))
                .get();

        Assessment result = STANDARD.using(Ladders.shipped().with(own)).assess(record, Records.ON);

        assertThat(result.profile().stages().get(0).declared().contains(SHARED)).isTrue();
        assertThat(result.provenance().ladders()).extracting(Cited::toString).containsExactly("own@2.0.0");
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> STANDARD.assess(record, Records.ON))
                .withMessageContaining("there is no ladder 'own'");
    }

    @Test
    void aResultKnowsWhetherAFlagIsRaised() {
        Assessment result = Records.project().assess();

        assertThat(result.isFlagged("thin-record")).isTrue();
        assertThat(result.isFlagged("late-start")).isFalse();
        assertThat(result.findings().get("I31").holds()).isEqualTo(Truth.UNKNOWN);
    }

    private static String version(String ladder) {
        return Ladders.shipped().find(ladder).orElseThrow().version();
    }
}
