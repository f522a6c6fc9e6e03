package org.copro.assessment.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.copro.assessment.Assessment;
import org.copro.assessment.Assessor;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.power.StagePower;
import org.copro.assessment.testing.Shuffled;
import org.copro.assessment.view.JsonView;
import org.copro.assessment.view.TextView;
import org.copro.people.Participant;
import org.copro.power.PowerRange;
import org.copro.project.Label;
import org.copro.project.Project;
import org.copro.testing.Change;
import org.copro.testing.Projects;
import org.copro.testing.Raising;
import org.copro.testing.Unstating;
import org.copro.voice.Consent;
import org.copro.voice.ConsentPurpose;
import org.copro.voice.ConsentStatus;

/** What holds of every judgement, under every definition that comes with copro. */
class JudgementLaws {

    private static final LocalDate ON = LocalDate.of(2026, 11, 21);
    /** Without scores, which have laws of their own. */
    private static final Assessor ASSESSOR = Assessor.standard().scoringBy(List.of());

    private static final Assessor WITH_SCORES = Assessor.standard();

    @Provide
    Arbitrary<Project> projects() {
        return Arbitraries.oneOf(
                Projects.any(), Projects.withDecisions(), Projects.claiming(Label.CO_PRODUCTION), Decided.projects());
    }

    @Property(tries = 400)
    void knowingOneFactLessNeverMakesAVerdictCertainAndNeverTurnsIt(@ForAll("projects") Project any) {
        Project project = any.withConsents(); // permissions are no facts of the work; see the law on withdrawal
        Map<String, Truth> before = truths(project);
        // a law about certain verdicts says nothing if there are hardly any
        Statistics.label("start to end").collect(before.get("start-to-end")).coverage(found -> {
            found.check(Truth.TRUE).percentage(share -> share > 1);
            found.check(Truth.FALSE).percentage(share -> share > 10);
            found.check(Truth.UNKNOWN).percentage(share -> share > 10);
        });
        for (Change change : Unstating.toLess(project)) {
            assertNothingBecameCertain(before, truths(change.result()), change.name());
        }
    }

    @Property(tries = 400)
    void knowingManyFactsLessNeverMakesAVerdictCertainAndNeverTurnsIt(
            @ForAll("projects") Project any, @ForAll Random random) {
        Project project = any.withConsents();
        Map<String, Truth> before = truths(project);
        Project thinner = project;
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            List<Change> changes = Unstating.toLess(thinner);
            if (changes.isEmpty()) {
                break;
            }
            Change change = changes.get(random.nextInt(changes.size()));
            names.append(change.name()).append(' ');
            thinner = change.result();
        }
        assertNothingBecameCertain(before, truths(thinner), names.toString());
    }

    @Property(tries = 400)
    void aWithdrawalNeverMakesAVerdictCertainAndNeverTurnsIt(@ForAll("projects") Project project) {
        Map<String, Truth> before = truths(project);
        for (Participant one : project.participants()) {
            List<Consent> consents = new ArrayList<>(project.consents());
            consents.add(Consent.builder()
                    .subject(one.id())
                    .purpose(ConsentPurpose.USE_DATA)
                    .status(ConsentStatus.WITHDRAWN)
                    .build());
            assertNothingBecameCertain(before, truths(project.withConsents(consents)), one.id());
        }
    }

    @Property(tries = 400)
    void moreSayNeverLowersTheProfileOrAVerdict(@ForAll("projects") Project project) {
        Map<String, Truth> before = truths(project);
        Map<Integer, StagePower> profile = profile(project);
        for (Change change : Raising.of(project)) {
            truths(change.result())
                    .forEach((definition, truth) -> assertThat(truth)
                            .as("%s after %s", definition, change.name())
                            .isGreaterThanOrEqualTo(before.get(definition)));
            profile(change.result()).forEach((index, after) -> {
                assertNotLower(profile.get(index).evidenced(), after.evidenced(), change);
                assertNotLower(profile.get(index).certain(), after.certain(), change);
            });
        }
    }

    @Property(tries = 400)
    void theOrderOfTheFileMakesNoDifference(@ForAll("projects") Project project, @ForAll Random random) {
        Assessment inOrder = ASSESSOR.assess(project, ON);
        Assessment shuffled = ASSESSOR.assess(Shuffled.project(project, random), ON);
        assertThat(shuffled.label().verdict()).isEqualTo(inOrder.label().verdict());
        assertThat(shuffled.label().sentence()).isEqualTo(inOrder.label().sentence());
        assertThat(shuffled.label().honestWord()).isEqualTo(inOrder.label().honestWord());
        assertThat(shuffled.label().sides()).isEqualTo(inOrder.label().sides());
        assertThat(summary(shuffled)).isEqualTo(summary(inOrder));
        assertThat(shuffled.gunning().results().stream().map(one -> one.met()))
                .containsExactlyElementsOf(inOrder.gunning().results().stream()
                        .map(one -> one.met())
                        .toList());
        assertThat(shuffled.findings().all().stream().map(one -> one.outcome()))
                .containsExactlyElementsOf(inOrder.findings().all().stream()
                        .map(one -> one.outcome())
                        .toList());
        assertThat(shuffled.flags().stream().map(flag -> flag.id() + flag.because()))
                .containsExactlyElementsOf(inOrder.flags().stream()
                        .map(flag -> flag.id() + flag.because())
                        .toList());
    }

    @Property(tries = 400)
    void theEvidencedSayLiesWithinWhatStaysWhateverIsNotStated(@ForAll("projects") Project project) {
        ASSESSOR.assess(project, ON)
                .profile()
                .stages()
                .forEach(stage ->
                        assertThat(stage.evidenced().within(stage.certain())).isEqualTo(stage.evidenced()));
    }

    @Property(tries = 200)
    void theSameRecordGivesTheSameBytes(@ForAll("projects") Project project) {
        Assessment first = WITH_SCORES.assess(project, ON);
        Assessment second = Assessor.standard().assess(project, ON);
        assertThat(TextView.render(second)).isEqualTo(TextView.render(first));
        assertThat(JsonView.render(second)).isEqualTo(JsonView.render(first));
    }

    @Property(tries = 200)
    void noViewNamesAPersonOrShowsTheirWords(@ForAll("projects") Project project) {
        Project named = project.withParticipants(project.participants().stream()
                        .map(one -> one.withName("Zzyzx Person"))
                        .toList())
                .withStatements(project.statements().stream()
                        .map(one -> one.withWords("Zzyzx said this"))
                        .toList());
        Assessment assessment = WITH_SCORES.assess(named, ON);
        assertThat(TextView.render(assessment) + JsonView.render(assessment)).doesNotContain("Zzyzx");
    }

    private static void assertNothingBecameCertain(Map<String, Truth> before, Map<String, Truth> after, String change) {
        after.forEach((definition, truth) -> {
            if (truth != Truth.UNKNOWN) {
                assertThat(before.get(definition))
                        .as("%s was %s before %s", definition, before.get(definition), change)
                        .isEqualTo(truth);
            }
        });
    }

    private static void assertNotLower(PowerRange before, PowerRange after, Change change) {
        assertThat(after.low()).as(change.name()).isGreaterThanOrEqualTo(before.low());
        assertThat(after.high()).as(change.name()).isGreaterThanOrEqualTo(before.high());
    }

    private static Map<String, Truth> truths(Project project) {
        Assessment assessment = ASSESSOR.assess(project, ON);
        Ground ground = Ground.of(assessment.profile(), assessment.findings());
        Map<String, Truth> truths = new LinkedHashMap<>();
        for (LabelDefinition definition : LabelDefinitions.shipped().all()) {
            Truth truth = definition.condition().holds(ground);
            assertThat(definition.condition().check(ground).truth())
                    .as(definition.id())
                    .isEqualTo(truth);
            truths.put(definition.id(), truth);
        }
        return truths;
    }

    private static Map<Integer, StagePower> profile(Project project) {
        Map<Integer, StagePower> byIndex = new LinkedHashMap<>();
        ASSESSOR.assess(project, ON)
                .profile()
                .stages()
                .forEach(stage -> byIndex.put(stage.stage().index(), stage));
        return byIndex;
    }

    private static List<String> summary(Assessment assessment) {
        return assessment.profile().stages().stream()
                .map(stage -> List.of(
                                stage.phase(),
                                stage.declared(),
                                stage.observed(),
                                stage.evidenced(),
                                stage.certain(),
                                stage.corroboration(),
                                Optional.ofNullable(stage.leftOutBecause().orElse(null)))
                        .toString())
                .sorted()
                .toList();
    }
}
