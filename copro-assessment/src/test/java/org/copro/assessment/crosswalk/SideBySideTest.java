package org.copro.assessment.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.Assessor;
import org.copro.assessment.crosswalk.Disagreement.Kind;
import org.copro.assessment.framework.Frameworks;
import org.copro.assessment.label.LabelDefinitions;
import org.copro.assessment.testing.Records;
import org.copro.assessment.testing.Says;
import org.copro.assessment.view.CrosswalkText;
import org.copro.ladder.Ladders;
import org.copro.project.Label;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    @Test
    void stagesWithTheSameSayAreReadTogetherOnEveryLadder() {
        SideBySide sides = sides(Says.of("design=JOINT delivery=JOINT evaluation=ADVISORY"));

        assertThat(sides.says()).hasSize(2);
        assertThat(sides.says().get(0).stages()).hasSize(2);
        assertThat(sides.says())
                .allSatisfy(say -> assertThat(say.places())
                        .extracting(place -> place.ladder().id())
                        .containsExactlyElementsOf(Ladders.shipped().all().stream()
                                .map(ladder -> ladder.id())
                                .toList()));
    }

    @Test
    void aStageOfWhichNothingIsKnownIsNamedApart() {
        SideBySide sides = sides(Says.of("design=JOINT delivery=? evaluation=n/a"));

        assertThat(sides.says()).hasSize(1);
        assertThat(sides.unread()).hasSize(2);
        assertThat(CrosswalkText.render(sides)).contains("Not known, or left out: delivery and evaluation.");
    }

    @Test
    void definitionsOfTheClaimedWordAreCompared() {
        SideBySide sides =
                sides(Says.of("design=JOINT delivery=NONE evaluation=ADVISORY").claim(Label.CO_PRODUCTION));

        assertThat(sides.word()).isEqualTo(Label.CO_PRODUCTION);
        assertThat(sides.definitions())
                .extracting(check -> check.definition().id() + " " + check.verdict())
                .contains("start-to-end OVERSTATED", "any-of-four SUPPORTED");
        assertThat(about(Kind.DEFINITIONS, sides))
                .hasValueSatisfying(one -> assertThat(one.says().sentence())
                        .startsWith("The word “co-production” is OVERSTATED by start-to-end")
                        .contains("SUPPORTED by any-of-four"));
    }

    @Test
    void withoutAWordTheDefinitionsOfCoProductionAreCompared() {
        assertThat(sides(Says.of("design=JOINT")).word()).isEqualTo(Label.CO_PRODUCTION);
    }

    @Test
    void decidingTogetherIsTheTopOfOneLadderAndNotOfAnother() {
        assertThat(about(Kind.LADDERS, sides(Says.of("design=JOINT"))))
                .hasValueSatisfying(one -> assertThat(one.says().sentence())
                        .startsWith(
                                "The say in design (deciding together) is at the top of iap2, tlap, hart, atsdr and rest")
                        .contains("has something above it on arnstein"));
    }

    @Test
    void aSayThatAllLaddersPlaceAlikeIsNoDisagreement() {
        assertThat(about(Kind.LADDERS, sides(Says.of("design=ADVISORY")))).isEmpty();
    }

    @Test
    void aFailedGateOfOneFrameworkIsSaidWithWhatItIsInTheOthers() {
        SideBySide sides = sides(Says.of("design=ADVISORY delivery=ADVISORY"));

        assertThat(sides.disagreements().stream()
                        .filter(one -> one.kind() == Kind.FRAMEWORKS)
                        .map(one -> one.says().sentence()))
                .anySatisfy(says -> assertThat(says)
                        .startsWith(
                                "People had no equal part in the main decisions. (I02) This keeps a level back in copro-principles")
                        .contains("is not asked in uk-standards"));
    }

    @Test
    void anEmptyRecordDisagreesInNothing() {
        SideBySide sides = sides(Records.project());

        assertThat(sides.disagreements()).isEmpty();
        assertThat(CrosswalkText.render(sides))
                .contains("As far as the record goes, they do not.")
                .contains("The record says of no stage what say people had.");
    }

    @Test
    void everyFrameworkIsShownWithAllItsPrinciples() {
        String text = CrosswalkText.render(sides(Says.of("design=JOINT")));

        Frameworks.shipped().all().forEach(framework -> assertThat(text).contains(framework.id()));
        List<String> names = Frameworks.shipped().all().stream()
                .flatMap(one -> one.principles().stream())
                .map(one -> one.name().in("en"))
                .map(name -> name.substring(0, Math.min(30, name.length())))
                .toList();
        assertThat(text).contains(names);
    }

    private static Optional<Disagreement> about(Kind kind, SideBySide sides) {
        return sides.disagreements().stream().filter(one -> one.kind() == kind).findFirst();
    }

    private static SideBySide sides(Records record) {
        Assessor assessor = Assessor.standard().scoringBy(Frameworks.shipped().all());
        return SideBySide.of(assessor.assess(record.get(), Records.ON), Ladders.shipped(), LabelDefinitions.shipped());
    }
}
