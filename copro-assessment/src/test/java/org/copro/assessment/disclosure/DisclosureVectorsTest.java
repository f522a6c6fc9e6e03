package org.copro.assessment.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.copro.assessment.disclosure.ProtectedCell.Why;
import org.copro.assessment.testing.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Published examples of tables with small counts and of records. */
class DisclosureVectorsTest {

    private static final String COUNTIES = "disclosure-suppression-counties";
    private static final String PATIENTS = "disclosure-k-anonymity-patients";

    private static final SmallCountRule RULE = new SmallCountRule(5, true);

    static Stream<Arguments> counties() {
        return Vectors.expected(COUNTIES);
    }

    static Stream<Arguments> patients() {
        return Vectors.expected(PATIENTS);
    }

    @Test
    void noEntryIsLost() {
        assertThat(counties()).hasSize(11);
        assertThat(patients()).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource
    void counties(JsonNode expected) {
        FrequencyTable table = table();
        ProtectedTable safe = RULE.protect(table);
        JsonNode value = expected.get("value");
        switch (expected.get("measure").asString()) {
            case "suppression.bounds" ->
                assertThat(audit(expected).fromNumbers().stream()
                                .map(one -> List.of(
                                        table.rows().get(one.position().row()),
                                        table.columns().get(one.position().column()),
                                        String.valueOf(one.least()),
                                        String.valueOf(one.greatest().orElseThrow())))
                                .toList())
                        .isEqualTo(lists(value));
            case "suppression.exposed" ->
                assertThat(audit(expected).exposed().stream()
                                .map(one -> List.of(
                                        table.rows().get(one.row()),
                                        table.columns().get(one.column())))
                                .toList())
                        .isEqualTo(lists(value));
            case "suppression.allPrimaryHidden" ->
                assertThat(audit(expected).notHidden().isEmpty()).isEqualTo(value.asBoolean());
            case "suppression.minimumExtraCells" ->
                assertThat(safe.hidden(Why.PROTECTS_OTHERS)).hasSize(value.asInt());
            case "suppression.minimumExtraCount" ->
                assertThat(safe.hidden(Why.PROTECTS_OTHERS).stream()
                                .mapToInt(table::count)
                                .sum())
                        .isEqualTo(value.asInt());
            default -> throw new AssertionError(expected);
        }
    }

    @Test
    void onlyTheSafePatternIsFoundSafe() {
        List<Boolean> verdicts = new ArrayList<>();
        Vectors.data(COUNTIES)
                .get("patterns")
                .forEach(pattern ->
                        verdicts.add(RULE.audit(table(), positions(pattern)).isSafe()));
        assertThat(verdicts).containsExactly(false, false, true);
    }

    private static Audit audit(JsonNode expected) {
        for (JsonNode pattern : Vectors.data(COUNTIES).get("patterns")) {
            if (pattern.get("name").equals(expected.get("pattern"))) {
                return RULE.audit(table(), positions(pattern));
            }
        }
        throw new AssertionError(expected);
    }

    private static FrequencyTable table() {
        JsonNode data = Vectors.data(COUNTIES);
        return new FrequencyTable(
                words(data.get("rows")), words(data.get("columns")), Vectors.counts(data.get("counts")));
    }

    private static List<Position> positions(JsonNode pattern) {
        FrequencyTable table = table();
        return lists(pattern.get("suppressed")).stream()
                .map(cell -> new Position(
                        table.rows().indexOf(cell.get(0)), table.columns().indexOf(cell.get(1))))
                .toList();
    }

    @ParameterizedTest
    @MethodSource
    void patients(JsonNode expected) {
        List<List<String>> records =
                lists(Vectors.data(PATIENTS).get(expected.get("case").asString()));
        Anonymity anonymity = Anonymity.of(records, one -> one.subList(0, 3), one -> one.get(3));
        int actual = switch (expected.get("measure").asString()) {
            case "kAnonymity" -> anonymity.smallestGroup().orElseThrow();
            case "lDiversity.distinct" -> anonymity.fewestAnswers().orElseThrow();
            case "equivalenceClasses" -> anonymity.groups();
            default -> throw new AssertionError(expected);
        };
        Vectors.assertMatches(expected, actual);
    }

    private static List<String> words(JsonNode array) {
        List<String> words = new ArrayList<>();
        array.forEach(one -> words.add(one.asString()));
        return words;
    }

    private static List<List<String>> lists(JsonNode array) {
        List<List<String>> lists = new ArrayList<>();
        array.forEach(one -> lists.add(words(one)));
        return lists;
    }
}
