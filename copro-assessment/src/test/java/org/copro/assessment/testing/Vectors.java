package org.copro.assessment.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.Arguments;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Published examples with known answers, from the files in {@code vectors}. */
public final class Vectors {

    /** Keys that say nothing of which entry it is. */
    private static final List<String> NO_NAME = List.of("value", "published", "tolerance", "note");

    private Vectors() {}

    /** The input of a file. */
    public static JsonNode data(String file) {
        return read(file).get("data");
    }

    /** What is expected of a file: each entry as an argument, named by its measure and what picks the variant. */
    public static Stream<Arguments> expected(String file) {
        List<Arguments> entries = new ArrayList<>();
        read(file).get("expected").forEach(entry -> entries.add(Arguments.of(Named.of(name(entry), entry))));
        return entries.stream();
    }

    /** What is expected of several files: the name of the file, and each entry. */
    public static Stream<Arguments> expected(List<String> files) {
        return files.stream().flatMap(file -> expected(file).map(entry -> Arguments.of(file, entry.get()[0])));
    }

    /** The cases of a file that has cases, each named by its measure and its title. */
    public static Stream<Arguments> cases(String file) {
        List<Arguments> cases = new ArrayList<>();
        read(file)
                .get("cases")
                .forEach(one -> cases.add(Arguments.of(Named.of(
                        one.get("measure").asString() + ", " + one.get("title").asString(), one))));
        return cases.stream();
    }

    /** Numbers in a list. */
    public static List<Double> numbers(JsonNode array) {
        List<Double> numbers = new ArrayList<>();
        array.forEach(one -> numbers.add(one.asDouble()));
        return numbers;
    }

    /** Numbers in rows. */
    public static List<List<Double>> rows(JsonNode array) {
        List<List<Double>> rows = new ArrayList<>();
        array.forEach(row -> rows.add(numbers(row)));
        return rows;
    }

    /** Whole numbers in rows. */
    public static List<List<Integer>> counts(JsonNode array) {
        List<List<Integer>> counts = new ArrayList<>();
        rows(array).forEach(row -> counts.add(row.stream().map(Double::intValue).toList()));
        return counts;
    }

    /** Whole numbers in rows, with gaps. */
    public static List<List<Optional<Integer>>> countsWithGaps(JsonNode array) {
        List<List<Optional<Integer>>> counts = new ArrayList<>();
        array.forEach(row -> {
            List<Optional<Integer>> line = new ArrayList<>();
            row.forEach(one -> line.add(one.isNull() ? Optional.empty() : Optional.of(one.asInt())));
            counts.add(line);
        });
        return counts;
    }

    /** Asserts that the numbers are those of an entry, and when rounded those that were printed. */
    public static void assertMatches(JsonNode entry, double... actual) {
        JsonNode value = entry.get("value");
        assertThat(actual).hasSize(value.isArray() ? value.size() : 1);
        for (int i = 0; i < actual.length; i++) {
            assertThat(actual[i])
                    .isCloseTo(
                            at(value, i).asDouble(),
                            within(entry.get("tolerance").asDouble()));
            if (entry.has("published")) {
                String printed = at(entry.get("published"), i).asString();
                int decimals = new BigDecimal(printed).scale();
                assertThat(BigDecimal.valueOf(actual[i])
                                .setScale(decimals, RoundingMode.HALF_UP)
                                .toPlainString())
                        .isEqualTo(printed);
            }
        }
    }

    private static JsonNode at(JsonNode node, int position) {
        return node.isArray() ? node.get(position) : node;
    }

    private static String name(JsonNode entry) {
        StringBuilder name = new StringBuilder(entry.get("measure").asString());
        entry.properties().stream()
                .filter(one -> !NO_NAME.contains(one.getKey()) && !one.getKey().equals("measure"))
                .forEach(one -> name.append(", ")
                        .append(one.getKey())
                        .append(' ')
                        .append(
                                one.getValue().isArray()
                                        ? "list"
                                        : one.getValue().asString()));
        return name.toString();
    }

    private static JsonNode read(String file) {
        try (InputStream in = Vectors.class.getResourceAsStream("/vectors/" + file + ".json")) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
