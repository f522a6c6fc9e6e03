package org.copro.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copro.assessment.framework.Answers;
import org.copro.assessment.framework.Band;
import org.copro.assessment.framework.Criterion;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Frameworks;
import org.copro.assessment.framework.Principle;
import org.copro.assessment.framework.Validation;
import org.copro.assessment.indicator.Indicators;
import org.copro.binding.Format;
import org.copro.binding.Problem;
import org.copro.binding.Words;
import org.copro.evidence.Source;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The guide to one's own framework and the framework say the same: every key, its words, and what leaving it out means.
 */
class DocumentedFrameworkKeysTest {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private static final Map<String, Class<?>> RECORDS = new LinkedHashMap<>();

    /** The rows of each table by their key: what it is, what leaving it out means, and an example. */
    private static final Map<String, Map<String, List<String>>> TABLES = new LinkedHashMap<>();

    static {
        RECORDS.put("The framework", Framework.class);
        RECORDS.put("validation", Validation.class);
        RECORDS.put("source", Source.class);
        RECORDS.put("answers", Answers.class);
        RECORDS.put("bands", Band.class);
        RECORDS.put("principles", Principle.class);
        RECORDS.put("criteria", Criterion.class);
    }

    private static String guide = "";

    @BeforeAll
    static void readTheGuide() throws IOException {
        guide = Files.readString(Path.of("../docs/your-own-framework.md"));
        String section = "";
        for (String line : guide.lines().toList()) {
            if (line.startsWith("#")) {
                section = line.replaceAll("[#`]", "").strip();
            } else if (line.startsWith("| `") && RECORDS.containsKey(section)) {
                List<String> cells =
                        Arrays.stream(line.split("\\|")).map(String::strip).toList();
                TABLES.computeIfAbsent(section, unseen -> new LinkedHashMap<>())
                        .put(cells.get(1).replace("`", ""), cells.subList(2, cells.size()));
            }
        }
    }

    static Stream<String> sections() {
        return RECORDS.keySet().stream();
    }

    /** A key of a record, as {@code bands/level}. */
    static List<String> keys() {
        List<String> keys = new ArrayList<>();
        RECORDS.forEach((section, type) -> Stream.of(type.getRecordComponents())
                .forEach(component -> keys.add(section + "/" + Words.kebab(component.getName()))));
        return keys;
    }

    @ParameterizedTest
    @MethodSource("sections")
    void aTableHasTheKeysOfItsRecordInTheirOrder(String section) {
        assertThat(TABLES.get(section).keySet())
                .containsExactlyElementsOf(Stream.of(RECORDS.get(section).getRecordComponents())
                        .map(component -> Words.kebab(component.getName()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aKeyIsCalledNeededWhereItIs(String key) {
        Class<?> type = component(key).getType();
        String leftOut = row(key).get(1);

        if (key.equals("validation") || key.endsWith(" validation") || key.endsWith("/validation")) {
            // may be missing in the record, so that its file can still be read for other mistakes
            assertThat(leftOut).isEqualTo("needed");
        } else if (type == Optional.class) {
            assertThat(leftOut).isNotEqualTo("needed");
        } else if (type != List.class) {
            assertThat(leftOut).isEqualTo("needed");
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aRowHasEveryWordThatTheKeyTakes(String key) {
        Class<?> type = inside(component(key).getGenericType());

        if (type.isEnum()) {
            assertThat(codes(row(key).get(0)))
                    .containsAll(Stream.of(type.getEnumConstants())
                            .map(constant -> Words.kebab((Enum<?>) constant))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void anExampleIsUnderstood(String key) {
        List<String> examples = codes(row(key).get(2));
        if (examples.isEmpty()) {
            assertThat(row(key).get(2)).startsWith("see step");
            return;
        }
        String name = key.substring(key.indexOf('/') + 1);
        String yaml = minimal(key.substring(0, key.indexOf('/')), name + ": " + examples.get(0));

        List<Problem> problems = Frameworks.read(yaml, "example", Format.YAML).problems();

        // whether it fits the rest is another matter
        assertThat(problems.stream().filter(one -> one.rule() != Problem.Rule.CONSTRAINT))
                .as(yaml)
                .isEmpty();
    }

    @Test
    void whatIsUsualIsSaid() {
        Framework usual = Frameworks.read(minimal("", ""), "usual", Format.YAML).orThrow();

        assertThat(row("The framework/coverage-floor").get(1)).isEqualTo("`%s`".formatted(usual.floor()));
        assertThat(row("The framework/largely-from").get(1)).isEqualTo("`%s`".formatted(usual.largely()));
        assertThat(row("The framework/languages").get(1)).isEqualTo("`%s`".formatted(usual.languages()));
        assertThat(usual.worth()).isEqualTo(Answers.DEFAULT);
        assertThat(usual.bands())
                .isEqualTo(Frameworks.read(Path.of("frameworks/neighbourhood-fund.yaml"))
                        .orThrow()
                        .bands());
        Principle principle = usual.principles().get(0);
        Criterion criterion = principle.criteria().get(0);
        assertThat(row("principles/weight").get(1)).isEqualTo("`%s`".formatted(principle.weightOrOne()));
        assertThat(row("criteria/weight").get(1))
                .isEqualTo("`%s`".formatted(principle.weights().get(0)));
        assertThat(row("criteria/counts").get(1))
                .isEqualTo("`%s`".formatted(Words.kebab(criterion.countsOrObserved())));
        assertThat(row("criteria/met-from").get(1)).isEqualTo("`%s`".formatted(criterion.fullyMetFrom()));
    }

    @Test
    void theNumbersAreThoseOfTheCode() {
        int many = Indicators.all().size();

        assertThat(row("criteria/weight").get(0)).endsWith("to " + Criterion.HEAVIEST);
        assertThat(row("principles/weight").get(0)).contains("to " + Criterion.HEAVIEST);
        assertThat(row("criteria/indicator").get(0)).contains("`I01` to `I%s`".formatted(many));
        assertThat(guide.replace('\n', ' ')).contains("%s questions that copro can ask".formatted(many));
    }

    private static List<String> row(String key) {
        int slash = key.indexOf('/');
        return TABLES.get(key.substring(0, slash)).get(key.substring(slash + 1));
    }

    private static RecordComponent component(String key) {
        int slash = key.indexOf('/');
        return Stream.of(RECORDS.get(key.substring(0, slash)).getRecordComponents())
                .filter(one -> Words.kebab(one.getName()).equals(key.substring(slash + 1)))
                .findFirst()
                .orElseThrow();
    }

    /** A framework with no more than what is needed, and one line in one of its parts. */
    private static String minimal(String section, String line) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("source", "title: T");
        parts.put("validation", "status: untested, note: N");
        parts.put("answers", "partly: 1/3, largely: 2/3");
        parts.put("bands", "level: not-yet, from: 0 %, to: 100 %");
        parts.put("criteria", "id: c, question: Q, indicator: I13, remedy: R, effort: small, source: [SOURCE]");
        parts.put("principles", "id: p, name: N, says: s, criteria: [CRITERIA]");
        parts.put(
                "The framework",
                "id: f, version: 1.0.0, name: N, by: B, meant-for: M, licence: L, validation: VALIDATION,"
                        + " source: [SOURCE], principles: [PRINCIPLES]");
        if (section.equals("answers") || section.equals("bands")) {
            parts.merge("The framework", ", answers: ANSWERS, bands: [BANDS]", String::concat);
        }
        parts.computeIfPresent(section, (unseen, mapping) -> with(line, mapping));
        return "{ %s }"
                .formatted(parts.get("The framework"))
                .replace("PRINCIPLES", "{ " + parts.get("principles") + " }")
                .replace("CRITERIA", "{ " + parts.get("criteria") + " }")
                .replace("SOURCE", "{ " + parts.get("source") + " }")
                .replace("VALIDATION", "{ " + parts.get("validation") + " }")
                .replace("ANSWERS", "{ " + parts.get("answers") + " }")
                .replace("BANDS", "{ " + parts.get("bands") + " }");
    }

    /** Puts a line in place of the one with its key, before the others. */
    private static String with(String line, String mapping) {
        String key = line.substring(0, line.indexOf(':') + 1);
        return Stream.concat(
                        Stream.of(line), Arrays.stream(mapping.split(", ")).filter(other -> !other.startsWith(key)))
                .collect(Collectors.joining(", "));
    }

    private static List<String> codes(String text) {
        return CODE.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static Class<?> inside(Type type) {
        return type instanceof ParameterizedType parameterized
                ? inside(parameterized.getActualTypeArguments()[0])
                : (Class<?>) type;
    }
}
