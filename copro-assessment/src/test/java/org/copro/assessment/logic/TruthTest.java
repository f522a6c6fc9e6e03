package org.copro.assessment.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copro.assessment.logic.Truth.FALSE;
import static org.copro.assessment.logic.Truth.TRUE;
import static org.copro.assessment.logic.Truth.UNKNOWN;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TruthTest {

    private static final Map<String, Function<List<Truth>, Truth>> BUILT = Map.of(
            "kleene.and", Truth::all,
            "kleene.or", Truth::any,
            "kleene.not", one -> one.get(0).not());

    @ParameterizedTest
    @CsvSource({
        "TRUE,    TRUE,    TRUE,    TRUE",
        "TRUE,    UNKNOWN, UNKNOWN, TRUE",
        "TRUE,    FALSE,   FALSE,   TRUE",
        "UNKNOWN, TRUE,    UNKNOWN, TRUE",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, FALSE,   FALSE,   UNKNOWN",
        "FALSE,   TRUE,    FALSE,   TRUE",
        "FALSE,   UNKNOWN, FALSE,   UNKNOWN",
        "FALSE,   FALSE,   FALSE,   FALSE",
    })
    void whatIsCertainWhateverTheRestIsIsCertain(Truth one, Truth other, Truth all, Truth any) {
        assertThat(Truth.all(List.of(one, other))).isEqualTo(all);
        assertThat(Truth.any(List.of(one, other))).isEqualTo(any);
    }

    @ParameterizedTest
    @CsvSource({"TRUE, FALSE", "FALSE, TRUE", "UNKNOWN, UNKNOWN"})
    void theOppositeOfNotKnownIsNotKnown(Truth one, Truth opposite) {
        assertThat(one.not()).isEqualTo(opposite);
    }

    @Test
    void nothingAskedIsNotKnown() {
        assertThat(Truth.all(List.of())).isEqualTo(UNKNOWN);
        assertThat(Truth.any(List.of())).isEqualTo(UNKNOWN);
    }

    @Test
    void oneOfManyDecides() {
        assertThat(Truth.all(List.of(TRUE, UNKNOWN, TRUE, FALSE))).isEqualTo(FALSE);
        assertThat(Truth.any(List.of(FALSE, UNKNOWN, FALSE, TRUE))).isEqualTo(TRUE);
    }

    @ParameterizedTest
    @CsvSource({"true, TRUE", "false, FALSE"})
    void whatIsKnownIsTrueOrFalse(boolean known, Truth expected) {
        assertThat(Truth.of(known)).isEqualTo(expected);
    }

    /** Kleene (1952), section 64, from the published vectors. */
    @TestFactory
    Stream<DynamicTest> agreesWithThePublishedTables() {
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode measure : vector().get("expected")) {
            String name = measure.get("measure").asString();
            for (JsonNode row : measure.get("value")) {
                tests.add(DynamicTest.dynamicTest(name + " " + row, () -> check(name, row)));
            }
        }
        // 9 for and, 9 for or, 3 for not, 6 for at least: a file that loses some fails
        assertThat(tests).hasSize(27);
        return tests.stream();
    }

    private static void check(String name, JsonNode row) {
        JsonNode expected = row.get(row.size() - 1);
        Truth actual = name.equals("kleene.atLeast")
                ? Truth.atLeast(row.get(1).asInt(), truths(row.get(0)))
                : BUILT.get(name).apply(truths(row).subList(0, row.size() - 1));
        assertThat(actual).isEqualTo(Truth.valueOf(expected.asString()));
    }

    private static List<Truth> truths(JsonNode row) {
        List<Truth> values = new ArrayList<>();
        row.forEach(value -> values.add(Truth.valueOf(value.asString())));
        return values;
    }

    private static JsonNode vector() {
        try (InputStream in = TruthTest.class.getResourceAsStream("/vectors/logic-kleene-strong.json")) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
