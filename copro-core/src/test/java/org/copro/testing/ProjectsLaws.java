package org.copro.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.copro.evidence.EvidenceKind;
import org.copro.file.ProjectFiles;
import org.copro.known.Answer;
import org.copro.known.Share;
import org.copro.people.Participant;
import org.copro.people.Recruitment;
import org.copro.people.Role;
import org.copro.people.Side;
import org.copro.power.PowerLevel;
import org.copro.power.PowerNotApplicable;
import org.copro.power.PowerRange;
import org.copro.power.Rung;
import org.copro.project.BarrierKind;
import org.copro.project.BenefitAudience;
import org.copro.project.BenefitKind;
import org.copro.project.Inclusion;
import org.copro.project.Label;
import org.copro.project.MeasureKind;
import org.copro.project.Project;
import org.copro.project.Purpose;
import org.copro.project.Scope;
import org.copro.stage.DecisionRight;
import org.copro.stage.Method;
import org.copro.stage.MethodKind;
import org.copro.stage.Phase;
import org.copro.voice.ConsentPurpose;
import org.copro.voice.ConsentStatus;
import org.copro.voice.RatingAnswer;
import org.copro.voice.StatementKind;

class ProjectsLaws {

    private static final ProjectFiles FILES = new ProjectFiles();

    private static final List<Class<? extends Enum<?>>> WORDS = List.of(
            Label.class,
            Side.class,
            Role.class,
            Recruitment.class,
            Phase.class,
            PowerLevel.class,
            DecisionRight.class,
            MeasureKind.class,
            BarrierKind.class,
            BenefitKind.class,
            BenefitAudience.class,
            EvidenceKind.class,
            ConsentPurpose.class,
            ConsentStatus.class,
            StatementKind.class,
            RatingAnswer.class);

    @Property
    void everyMadeUpProjectFitsTogether(@ForAll(supplier = Projects.Any.class) Project project) {
        assertThat(FILES.check(project)).isEmpty();
    }

    @Property
    void aProjectThatClaimsALabelFitsTogetherAndHasTheLabel(@ForAll("claims") Tuple2<Label, Project> claim) {
        Project project = claim.get2();
        assertThat(project.claim().flatMap(made -> made.label())).contains(claim.get1());
        assertThat(FILES.check(project)).isEmpty();
    }

    @Provide
    Arbitrary<Tuple2<Label, Project>> claims() {
        return Arbitraries.of(Label.class)
                .flatMap(label -> Projects.claiming(label).map(project -> Tuple.of(label, project)));
    }

    @Property(tries = 100)
    void aProjectWithDecisionsHasSomebodyInvolvedInTheSameStage(@ForAll("decided") Project project) {
        assertThat(project.stages()).anySatisfy(stage -> {
            assertThat(stage.decisions()).isNotEmpty();
            assertThat(stage.involvement()).isNotEmpty();
        });
    }

    @Provide
    Arbitrary<Project> decided() {
        return Projects.withDecisions();
    }

    @Example
    void everyWordOfTheFormatOccurs() {
        Set<Object> met = new HashSet<>();
        Projects.any().sampleStream().limit(1000).forEach(project -> collect(project, met));
        List<Object> expected = new ArrayList<>();
        WORDS.forEach(type -> expected.addAll(List.of(type.getEnumConstants())));
        for (MethodKind kind : MethodKind.values()) {
            expected.add(kind == MethodKind.OTHER ? Method.Other.class : Method.of(kind));
        }
        expected.addAll(List.of(Answer.YES, Answer.NO, Answer.NotApplicable.class, Rung.class, PowerRange.class));
        expected.addAll(List.of(PowerNotApplicable.class, Share.NONE, Share.ALL, new Share(1, 100), new Share(1, 3)));
        assertThat(met).containsAll(expected);
    }

    @Example
    void sparseAndFullRecordsOccur() {
        List<Project> projects = Projects.any().sampleStream().limit(1000).toList();
        assertThat(projects).anyMatch(project -> project.stages().isEmpty());
        assertThat(projects).anyMatch(project -> project.stages().size() == 5);
        assertThat(projects).anyMatch(project -> project.participants().size() == 4);
        assertThat(projects).anyMatch(project -> project.claim().isEmpty());
        assertThat(projects)
                .anyMatch(project -> project.stages().stream()
                                .map(stage -> stage.phase())
                                .distinct()
                                .count()
                        < project.stages().size());
        assertThat(projects)
                .anyMatch(project ->
                        project.participants().stream().map(Participant::role).anyMatch(Optional::isEmpty));
        assertThat(projects)
                .anyMatch(project -> project.stages().stream()
                        .anyMatch(stage -> stage.power().isPresent()
                                && stage.involvement().stream()
                                        .anyMatch(one -> one.power().isPresent())));
    }

    @Example
    void everyPartIsSometimesStatedAndSometimesNotAndSometimesEmpty() {
        List<Project> projects = Projects.any().sampleStream().limit(1000).toList();
        for (RecordComponent component : Project.class.getRecordComponents()) {
            if (component.getType() == Optional.class) {
                assertThat(projects)
                        .extracting(project -> ((Optional<?>) Facts.valueOf(component, project)).isPresent())
                        .as(component.getName())
                        .contains(true, false);
            }
        }
        assertThat(projects)
                .extracting(Project::purpose)
                .contains(Optional.of(Purpose.builder().build()));
        assertThat(projects)
                .extracting(Project::inclusion)
                .contains(Optional.of(Inclusion.builder().build()));
    }

    @Example
    void everyKindOfSayIsSometimesPromised() {
        assertThat(Projects.any()
                        .sampleStream()
                        .limit(1000)
                        .flatMap(project -> project.scope().flatMap(Scope::promised).stream())
                        .<Class<?>>map(Object::getClass)
                        .distinct())
                .containsExactlyInAnyOrder(PowerRange.class, Rung.class, PowerNotApplicable.class);
    }

    @Example
    void theGroupsAProjectNamesAreSometimesBroughtInAndSometimesNotAndNotAlwaysSpeltAlike() {
        List<Boolean> alike = new ArrayList<>();
        List<Boolean> sameWords = new ArrayList<>();
        Projects.any().sampleStream().limit(1000).forEach(project -> {
            List<String> brought = project.participants().stream()
                    .flatMap(one -> one.bringsIn().stream())
                    .toList();
            project.inclusion()
                    .ifPresent(inclusion -> Stream.of(inclusion.mostAffected(), inclusion.seldomHeard())
                            .flatMap(List::stream)
                            .forEach(group -> {
                                alike.add(brought.contains(group));
                                sameWords.add(brought.stream()
                                        .map(ProjectsLaws::words)
                                        .anyMatch(words(group)::equals));
                            }));
        });
        assertThat(sameWords).contains(true, false);
        assertThat(sameWords).isNotEqualTo(alike);
    }

    private static String words(String group) {
        return group.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", " ").strip();
    }

    /** Every value in the record, and for values that hold words of their own, their type. */
    private static void collect(Object value, Set<Object> met) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(inside -> collect(inside, met));
        } else if (value instanceof List<?> list) {
            list.forEach(item -> collect(item, met));
        } else {
            met.add(value);
            met.add(value.getClass());
            if (value instanceof Record record) {
                for (var component : record.getClass().getRecordComponents()) {
                    collect(Facts.valueOf(component, record), met);
                }
            }
        }
    }
}
