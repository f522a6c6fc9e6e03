package org.copro.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copro.assessment.framework.Frameworks;
import org.copro.assessment.label.LabelDefinitions;
import org.copro.binding.Format;
import org.copro.file.ProjectFiles;
import org.copro.ladder.Ladders;
import org.copro.project.Project;
import org.junit.jupiter.api.Test;

class ContentHashTest {

    private static final String FILE = """
            copro: 1
            id: garden
            title: The garden
            participants: [ { id: a, role: carer }, { id: b, role: practitioner } ]
            """;

    @Test
    void itIsTheHashOfTheRecordAsCoproWritesIt() {
        // printf of the text that Document.write gives, piped to sha256sum
        assertThat(ContentHash.of(project("""
                copro: 1
                id: garden
                title: The garden
                """)))
                .isEqualTo("sha256:d26e2126cf98c2979f2a2eaed250f4c5711c0b1e0dc0586664c8446ba47734dd");
    }

    @Test
    void commentsAndLayoutMakeNoDifference() {
        assertThat(ContentHash.of(
                        project("# a comment\n" + FILE.replace("title: The garden", "title:   'The garden'"))))
                .isEqualTo(ContentHash.of(project(FILE)));
    }

    @Test
    void whatIsRecordedAndItsOrderMakeADifference() {
        assertThat(Stream.of(
                                FILE,
                                FILE.replace("The garden", "A garden"),
                                FILE.replace("carer", "lived-experience"),
                                FILE.replace(
                                        "{ id: a, role: carer }, { id: b, role: practitioner }",
                                        "{ id: b, role: practitioner }, { id: a, role: carer }"))
                        .map(ContentHashTest::project)
                        .map(ContentHash::of)
                        .distinct())
                .hasSize(4);
    }

    @Test
    void everythingThatComesWithCoproHasAHashOfItsOwn() {
        Stream<Record> all = Stream.of(
                        LabelDefinitions.shipped().all(),
                        Ladders.shipped().all(),
                        Frameworks.shipped().all())
                .flatMap(records -> records.stream().map(Record.class::cast));

        assertThat(all.map(ContentHash::of))
                .doesNotHaveDuplicates()
                .allMatch(hash -> hash.matches("sha256:[0-9a-f]{64}"))
                .hasSizeGreaterThan(20);
    }

    @Test
    void manyThreadsGetTheSame() {
        assertThat(IntStream.range(0, 100)
                        .parallel()
                        .mapToObj(i -> ContentHash.of(Frameworks.standard()))
                        .distinct())
                .hasSize(1);
    }

    private static Project project(String text) {
        return new ProjectFiles().read(text, "garden.yaml", Format.YAML).orThrow();
    }
}
