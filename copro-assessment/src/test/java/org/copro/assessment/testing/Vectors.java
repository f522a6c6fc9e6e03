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
                        .append(one.getValue().asString()));
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
