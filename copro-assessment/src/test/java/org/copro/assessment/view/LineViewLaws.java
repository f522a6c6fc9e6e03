package org.copro.assessment.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.copro.assessment.Assessment;
import org.copro.assessment.Assessor;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Frameworks;
import org.copro.assessment.testing.MadeFrameworks;
import org.copro.project.Label;
import org.copro.project.Project;
import org.copro.testing.Projects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A line in brief and the whole result say the same, and the line nothing besides. */
class LineViewLaws {

    /** What the whole result tells in another form. */
    private static final Set<String> OWN = Set.of("found", "open", "replyCount", "settings");

    @Provide
    Arbitrary<Project> projects() {
        return Arbitraries.oneOf(Projects.any(), Projects.withDecisions(), Projects.claiming(Label.CO_PRODUCTION));
    }

    @Provide
    Arbitrary<Assessor> assessors() {
        Assessor standard = Assessor.standard();
        return Arbitraries.of(standard, standard.scoringBy(Frameworks.shipped().all()));
    }

    @Property(tries = 300)
    void whatStandsInBothStandsAtTheSamePlaceAndIsTheSame(
            @ForAll("projects") Project project, @ForAll("assessors") Assessor assessor) {
        Both both = Both.of(project, assessor);

        isPart(both.brief, both.whole, "");
        for (String all : List.of("project", "label", "withdrawn")) {
            assertThat(both.brief.path(all)).isEqualTo(both.whole.path(all));
        }
        for (String list : List.of("principles", "powerProfile", "flags")) {
            assertThat(both.brief.path(list)).hasSameSizeAs(both.whole.path(list));
        }
        assertThat(both.brief.path("replyCount").intValue())
                .isEqualTo(both.whole.path("replies").size());
        assertThat(both.brief.at("/provenance/settings").asString()).isEqualTo("settings");
    }

    @Property(tries = 300)
    void everyQuestionIsAnsweredWithItsReasonOrNamedAsOpen(
            @ForAll("projects") Project project, @ForAll("assessors") Assessor assessor) {
        Both both = Both.of(project, assessor);
        for (int i = 0; i < both.whole.path("principles").size(); i++) {
            JsonNode brief = both.brief.path("principles").path(i);
            JsonNode whole = both.whole.path("principles").path(i);
            List<String> open = new ArrayList<>();
            List<String> answered = new ArrayList<>();
            for (JsonNode one : whole.path("criteria")) {
                boolean isOpen = one.path("applies").booleanValue()
                        && one.at("/answer/low").asString().equals("not-met")
                        && one.at("/answer/high").asString().equals("met");
                (isOpen ? open : answered).add(one.path("id").asString());
            }
            assertThat(texts(brief.path("open"))).isEqualTo(open);
            assertThat(brief.path("criteria")
                            .valueStream()
                            .map(one -> one.path("id").asString())
                            .toList())
                    .isEqualTo(answered);
            for (JsonNode one : brief.path("criteria")) {
                JsonNode own = one.path("sentence");
                JsonNode reason = own.isMissingNode()
                        ? both.brief
                                .path("found")
                                .path(one.path("indicator").asString())
                                .path("sentence")
                        : own;
                // a finding begins its sentence with a capital letter, a criterion as it comes
                assertThat(reason.asString())
                        .isEqualToIgnoringCase(withId(whole.path("criteria"), one)
                                .path("sentence")
                                .asString());
            }
        }
    }

    @Property(tries = 300)
    void whatWasFoundIsToldOnceAndAsTheWholeResultTellsIt(
            @ForAll("projects") Project project, @ForAll("assessors") Assessor assessor) {
        Both both = Both.of(project, assessor);
        for (Map.Entry<String, JsonNode> one : both.brief.path("found").properties()) {
            JsonNode finding = both.whole
                    .path("findings")
                    .valueStream()
                    .filter(any -> any.path("indicator").asString().equals(one.getKey()))
                    .findFirst()
                    .orElseThrow();
            assertThat(one.getValue().path("outcome")).isEqualTo(finding.path("outcome"));
            assertThat(one.getValue().path("sentence")).isEqualTo(finding.path("sentence"));
            assertThat(texts(one.getValue().path("pointers")))
                    .isEqualTo(finding.path("evidence")
                            .valueStream()
                            .map(fact -> fact.path("pointer").asString())
                            .toList());
        }
    }

    @Provide
    Arbitrary<List<Project>> manyProjects() {
        return projects().list().ofMinSize(2).ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Framework>> frameworks() {
        return Arbitraries.oneOf(
                Arbitraries.just(Frameworks.shipped().all()),
                MadeFrameworks.any().list().ofMinSize(1).ofMaxSize(3));
    }

    @Property(tries = 200)
    void whatWasWrittenBeforeMakesNoDifference(
            @ForAll("manyProjects") List<Project> projects, @ForAll("frameworks") List<Framework> frameworks) {
        Assessor assessor = Assessor.standard().scoringBy(frameworks);
        WrittenPrinciples written = new WrittenPrinciples();
        for (int turn = 0; turn < 2; turn++) {
            for (Project project : projects) {
                Assessment result = assessor.assess(project, LocalDate.of(2024, 2, 29));
                assertThat(LineView.inBytes(result, "settings", written))
                        .isEqualTo(LineView.inBytes(result, "settings", new WrittenPrinciples()));
            }
        }
    }

    private static void isPart(JsonNode brief, JsonNode whole, String at) {
        if (brief.isObject()) {
            for (Map.Entry<String, JsonNode> one : brief.properties()) {
                if (!OWN.contains(one.getKey())) {
                    isPart(one.getValue(), whole.path(one.getKey()), at + "/" + one.getKey());
                }
            }
        } else if (brief.isArray()) {
            for (int i = 0; i < brief.size(); i++) {
                boolean areSome = at.endsWith("/criteria");
                isPart(brief.path(i), areSome ? withId(whole, brief.path(i)) : whole.path(i), at + "/" + i);
            }
        } else {
            assertThat(brief).as(at).isEqualTo(whole);
        }
    }

    private static JsonNode withId(JsonNode all, JsonNode like) {
        return all.valueStream()
                .filter(one -> one.path("id").equals(like.path("id")))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private record Both(JsonNode brief, JsonNode whole) {

        static Both of(Project project, Assessor assessor) {
            Assessment result = assessor.assess(project, LocalDate.of(2024, 2, 29));
            return new Both(
                    JsonMapper.shared().readTree(LineView.inBytes(result, "settings", new WrittenPrinciples())),
                    JsonMapper.shared().readTree(JsonView.line(result, Detail.SHORT)));
        }
    }
}
