package org.copro.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.copro.assessment.Assessment;
import org.copro.assessment.Assessor;
import org.copro.assessment.label.Verdict;
import org.copro.assessment.next.Goal;
import org.copro.assessment.next.NextSteps;
import org.copro.assessment.view.Detail;
import org.copro.assessment.view.TextView;
import org.copro.file.ProjectFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A project whose word is overstated is told what would make it fit, or what stays open, published or invented. */
class NextStepsOfOverstatedProjectsTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 21);

    static List<Assessment> overstated() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("projects"))) {
            return files.sorted()
                    .map(file -> new ProjectFiles().read(file).orThrow())
                    .map(project -> Assessor.standard().assess(project, ON))
                    .filter(one -> one.label().verdict() == Verdict.OVERSTATED)
                    .toList();
        }
    }

    @Test
    void thereAreSome() throws IOException {
        assertThat(overstated().stream().map(one -> one.project().id()))
                .contains("faux-production-digital-suicide-research")
                .hasSizeGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("overstated")
    void somethingToDoIsNamedForEach(Assessment assessment) {
        String text = section(assessment);
        assertThat(text)
                .containsAnyOf("How to begin:", "For the next piece of work:", "writing it down is enough")
                .doesNotContain("{}");
        if (!assessment.label().honest().isEmpty() && !text.contains("writing it down is enough")) {
            assertThat(text).contains("Open at any time: the word.");
        }
        assertThat(NextSteps.of(assessment)).anyMatch(one -> one.goal() instanceof Goal.Word);
    }

    @Test
    void thePublishedCaseIsToldThis() throws IOException {
        Assessment published = overstated().stream()
                .filter(one -> one.project().id().startsWith("faux-production"))
                .findFirst()
                .orElseThrow();
        assertThat(section(published)).isEqualTo("""
                        What would make “co-production” fit
                        -----------------------------------
                        copro found nothing to write down that would be enough. What is done would have to change, so
                        that:
                          - people have an equal part in the next main decision of setting priorities, “Choice of topic
                            and framework” (/stages/0/decisions/-)
                          - people have an equal part in the main decision after that of setting priorities, “Choice of
                            topic and framework” (/stages/0/decisions/-)
                        and this, if it is so, would have to be written down:
                          - the people with lived experience had joined before the main decisions were made
                            (/participants/0/joined)
                          - people decided together with the professionals in delivery (/stages/-)
                          - people decided together with the professionals in evaluation (/stages/-)
                          - in design, “First of four workshops”, the main decision was made after people had joined,
                            and they had an equal part in it (/stages/1/decisions/-)
                        How to begin:
                          - Take the next main decision in a meeting where people and professionals have equal votes,
                            and minute it. (takes weeks, or some money)
                        Open at any time: the word. What is recorded fits “consultation”.
                        """);
    }

    private static String section(Assessment assessment) {
        String text = TextView.render(assessment, Detail.SHORT.withWhy());
        int from = text.indexOf("What would make “");
        return text.substring(from, text.indexOf("\n\n", from) + 1);
    }
}
