package org.copro.assessment.next;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.copro.assessment.indicator.Indicators;
import org.copro.binding.Amended;
import org.copro.project.Project;
import org.copro.testing.Completing;
import org.copro.testing.Projects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactQuestionsTest {

    /** Facts that can be left open and that no indicator, word or level rests on. */
    private static final Set<String> READ_BY_NOTHING =
            Set.of("/ground-rules/agreed-by", "/participants/*/support/accessible-information", "/stages/*/from");

    static List<FactQuestion> all() {
        return FactQuestions.shipped().questions();
    }

    @Test
    void eachPlaceIsAskedForOnce() {
        assertThat(all().stream().map(FactQuestion::at)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatAFactFeedsIsInTheCatalogueOfIndicators(FactQuestion question) {
        assertThat(question.feeds()).allMatch(id -> Indicators.find(id).isPresent());
        assertThat(question.feeds()).doesNotHaveDuplicates();
        assertThat(question.feeds()).containsAll(question.feedsAside());
    }

    @ParameterizedTest
    @MethodSource("all")
    void aQuestionIsAQuestionAndTheBestAnswerIsOneOfTheAnswers(FactQuestion question) {
        assertThat(question.asks()).endsWith("?");
        assertThat(question.so()).doesNotEndWith(".");
        if (!question.answer().words().isEmpty()) {
            assertThat(question.answer().words()).containsAll(question.best());
        }
    }

    /** Each open fact that a judgement may rest on can be asked for; what cannot be is said above, one by one. */
    @Property(tries = 200)
    void everyFactThatCanBeLeftOpenIsAskedFor(@ForAll(supplier = Projects.Any.class) Project project) {
        Set<String> asked = new TreeSet<>(READ_BY_NOTHING);
        all().forEach(one -> asked.add(one.at()));
        assertThat(Completing.open(project).stream().map(one -> one.pointer().replaceAll("/\\d+", "/*")))
                .allMatch(asked::contains);
    }

    /** The place of each question is one that a project file has: the best answer can be written there. */
    @ParameterizedTest
    @MethodSource("all")
    void theBestAnswerCanBeWrittenWhereItIsAskedFor(FactQuestion question) {
        Project project = Project.builder().id("p").title("A project").build();
        boolean isInAList = question.at().contains("*");
        if (!isInAList && !question.best().isEmpty()) {
            AskedFact fact = new AskedFact(
                    question,
                    question.at(),
                    java.util.Optional.empty(),
                    org.copro.assessment.reason.Phrase.of(""),
                    org.copro.assessment.reason.Phrase.of(""),
                    List.of(),
                    false);
            assertThat(Amended.of(project)
                            .with(fact.answered(String.join(", ", question.best())))
                            .read()
                            .problems())
                    .isEmpty();
        }
    }

    @Test
    void aPlaceThatNothingIsAskedForIsRefused() {
        assertThatThrownBy(() -> FactQuestions.shipped().question("/title"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/title");
    }
}
