package org.copro.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.copro.project.Project;
import org.copro.stage.Stage;
import org.copro.testing.Projects;
import tools.jackson.core.JsonParser;

/** What is read straight from the tokens is what comes of the tree, and most of what programs write is read so. */
class StraightReaderLaws {

    private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[\\[\\]{}:,]|[^\\[\\]{}:,\"\\s]+");

    /** What a program may write where it should write something else. */
    private static final List<String> OTHER = List.of(
            "null",
            "true",
            "1",
            "1e2",
            "-0",
            "\"\"",
            "\"yes\"",
            "\"not-stated\"",
            "\"not-applicable\"",
            "\"2019-02-29\"",
            "\"2019\"",
            "\"shared\"",
            "\"tlap/consultation\"",
            "\"tlap/none\"",
            "{}",
            "[]",
            "[[]]",
            "[\"survey\"]",
            "{\"other\":\"forum theatre\"}",
            "{\"not-applicable\":\"set by law\"}",
            "{\"not-applicable\":\" \"}",
            "{\"low\":\"informed\",\"high\":\"led\"}",
            "{\"high\":\"informed\",\"low\":\"led\"}",
            "{\"low\":\"a\",\"ladder\":\"tlap\",\"high\":\"b\"}",
            "{\"ladder\":\"tlap\",\"low\":\"a\",\"high\":\"b\"}",
            "\"id\"",
            "\"i\\u0064\"",
            "\"id\\u0000\"",
            "\"\\ud83d\"",
            "\"\\ud83d\\ude00\"",
            "\"é\"",
            "\"power\"",
            "\"from\"",
            "\"évidence\"",
            ",\"from\":\"2019\"",
            ",\"évidence\":1",
            ",",
            "//");

    @Property(tries = 3000)
    void aDamagedTextIsReadAsThroughTheTree(
            @ForAll(supplier = Projects.Any.class) Project project,
            @ForAll @IntRange(min = 1, max = 3) int times,
            @ForAll Random random) {
        List<String> tokens = new ArrayList<>(tokens(Document.line(project)));
        for (int i = 0; i < times; i++) {
            damage(tokens, random);
        }
        assertIsReadAsThroughTheTree(String.join("", tokens));
    }

    @Property(tries = 500)
    void aTextOfOtherSignsIsReadAsThroughTheTree(
            @ForAll(supplier = Projects.Any.class) Project project,
            @ForAll char sign,
            @ForAll @IntRange(min = 0, max = 1_000_000) int place) {
        StringBuilder text = new StringBuilder(Document.line(project));
        text.setCharAt(place % text.length(), sign);
        assertIsReadAsThroughTheTree(text.toString());
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadStraight(@ForAll(supplier = Projects.Any.class) Project project) {
        assertThat(straight(Document.line(project))).contains(project);
        assertThat(straight(Document.write(project, Format.JSON))).contains(project);
    }

    @Property(tries = 300)
    void whatIsFoundLaterIsPlacedAsThroughTheTree(@ForAll(supplier = Projects.Any.class) Project project) {
        String text = Document.write(project, Format.JSON);
        List<Problem> expected = Document.throughTree(text, "p", Format.JSON, Project.class, Extent.BY_HAND)
                .checkedBy(StraightReaderLaws::complaints)
                .problems();
        Reading<Project> reading = Document.read(text, "p", Format.JSON, Project.class);
        assertThat(reading.checkedBy((value, origins) -> List.of())
                        .checkedBy(StraightReaderLaws::complaints)
                        .problems())
                .isEqualTo(expected)
                .hasSize(1 + project.stages().size());
    }

    private static List<Problem> complaints(Project project, Origins origins) {
        List<Problem> problems = new ArrayList<>();
        problems.add(origins.problem(project, List.of("title"), Problem.Rule.CONSTRAINT, "dull"));
        for (Stage stage : project.stages()) {
            problems.add(origins.problem(stage, List.of("phase"), Problem.Rule.CONSTRAINT, "dull"));
        }
        return problems;
    }

    private static void assertIsReadAsThroughTheTree(String text) {
        Reading<Project> expected = Document.throughTree(text, "p", Format.JSON, Project.class, Extent.BY_HAND);
        straight(text).ifPresent(made -> assertThat(Optional.of(made)).isEqualTo(expected.value()));
        assertIsSame(Document.read(text, "p", Format.JSON, Project.class), expected);
        // half a character has no bytes of its own
        if (text.chars().noneMatch(sign -> Character.isSurrogate((char) sign))) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            assertIsSame(Document.read(bytes, "p", Format.JSON, Project.class), expected);
        }
    }

    private static void assertIsSame(Reading<Project> reading, Reading<Project> expected) {
        assertThat(reading.problems()).isEqualTo(expected.problems());
        assertThat(reading.value()).isEqualTo(expected.value());
    }

    private static Optional<Project> straight(String text) {
        try (JsonParser tokens = Format.JSON.parser(text)) {
            return StraightReader.read(tokens, Project.class);
        }
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void damage(List<String> tokens, Random random) {
        int at = random.nextInt(tokens.size());
        int other = random.nextInt(tokens.size());
        switch (random.nextInt(6)) {
            case 0 -> tokens.remove(at);
            case 1 -> Collections.swap(tokens, at, other);
            case 2 -> tokens.add(at, tokens.get(other));
            case 3 -> tokens.set(at, tokens.get(other));
            default -> tokens.set(at, OTHER.get(random.nextInt(OTHER.size())));
        }
    }
}
