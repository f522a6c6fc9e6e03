package org.copro.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copro.binding.Format;
import org.copro.binding.Words;
import org.copro.binding.Written;
import org.copro.people.Participant;
import org.copro.people.Support;
import org.copro.power.PowerNotApplicable;
import org.copro.power.PowerRange;
import org.copro.power.Rung;
import org.copro.project.Claim;
import org.copro.project.Project;
import org.copro.stage.Decision;
import org.copro.stage.Involvement;
import org.copro.stage.Limit;
import org.copro.stage.Method;
import org.copro.stage.MethodKind;
import org.copro.stage.Stage;
import org.copro.testing.Checkout;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documentation of the project file and the model say the same: every key, and every word a key takes. */
class DocumentedKeysTest {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** The rows of each section's table: the first cell without its quotes, then the rest of the row. */
    private static final Map<String, Map<String, String>> TABLES = new LinkedHashMap<>();

    private static String text = "";

    @BeforeAll
    static void read() throws IOException {
        text = Files.readString(Checkout.path("docs/project-file.md"));
        String section = "";
        for (String line : text.lines().toList()) {
            if (line.startsWith("#") || line.startsWith("**`")) {
                section = line.replaceAll("[#*`]|:.*", "").strip();
            } else if (line.startsWith("|") && !line.startsWith("| key") && !line.startsWith("| ---")) {
                String[] cells = line.substring(1).split("\\|", 2);
                for (String key : cells[0].replace("`", "").strip().split(", ")) {
                    TABLES.computeIfAbsent(section, unseen -> new LinkedHashMap<>())
                            .put(key, cells[1]);
                }
            }
        }
    }

    static Map<String, Class<?>> sections() {
        return Map.of(
                "At the top", Project.class,
                "claim", Claim.class,
                "participants", Participant.class,
                "stages", Stage.class,
                "involvement", Involvement.class,
                "decisions", Decision.class);
    }

    @ParameterizedTest
    @MethodSource("sectionNames")
    void aTableHasTheKeysOfItsRecord(String section) {
        assertThat(TABLES.get(section).keySet())
                .containsExactlyInAnyOrderElementsOf(keys(sections().get(section)));
    }

    static Set<String> sectionNames() {
        return new TreeSet<>(sections().keySet());
    }

    @Test
    void theRestHasTheKeysOfTheirRecords() {
        Map<String, String> rest = TABLES.get("The rest");
        Set<String> elsewhere = Set.of("participants", "stages", "claim");
        for (var component : Project.class.getRecordComponents()) {
            Class<?> part = inside(component.getGenericType());
            String key = Words.kebab(component.getName());
            if (part.isAnnotationPresent(Written.class) && !elsewhere.contains(key)) {
                assertThat(rest).containsKey(key);
                assertThat(keysInBraces(rest.get(key))).as(key).containsExactlyInAnyOrderElementsOf(keys(part));
                rest.remove(key);
            }
        }
        assertThat(rest).isEmpty();
    }

    @Test
    void whatStandsInsideARowHasTheKeysOfItsRecord() {
        assertThat(codes(TABLES.get("participants").get("support")))
                .containsExactlyInAnyOrderElementsOf(keys(Support.class));
        assertThat(keysInBraces(TABLES.get("decisions").get("limit")))
                .containsExactlyInAnyOrderElementsOf(keys(Limit.class));
    }

    @Test
    void theWaysToWritePowerAndAnswersHaveTheKeysOfTheirRecords() {
        String power = TABLES.get("Kinds of value").get("power");
        assertThat(allKeysInBraces(power))
                .containsExactlyInAnyOrder(keys(PowerRange.class), keys(Rung.class), keys(PowerNotApplicable.class));
        assertThat(allKeysInBraces(TABLES.get("Kinds of value").get("yes or no")))
                .containsExactly(keys(PowerNotApplicable.class));
        assertThat(allKeysInBraces(TABLES.get("involvement").get("methods"))).containsExactly(keys(Method.Other.class));
    }

    @Test
    void everyWordThatAKeyTakesIsDocumented() {
        Set<String> documented = new TreeSet<>();
        for (String code : codes(text.replaceAll("(?s)```.*?```", ""))) {
            documented.addAll(List.of(code.split("[^a-z-]+")));
        }
        assertThat(documented)
                .containsAll(words(Project.class)
                        .filter(word -> !word.equals("other"))
                        .toList());
    }

    @Test
    void whatTheDocumentationPromisesOfSizeIsSo() {
        assertThat(text.replace('\n', ' ')).contains("at most %s MB".formatted(Format.LARGEST / 1024 / 1024));
    }

    private static List<String> keys(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(component -> Words.kebab(component.getName()))
                .toList();
    }

    private static List<String> keysInBraces(String row) {
        assertThat(allKeysInBraces(row)).as(row).hasSize(1);
        return allKeysInBraces(row).get(0);
    }

    private static List<List<String>> allKeysInBraces(String row) {
        return codes(row).stream()
                .filter(code -> code.startsWith("{"))
                .map(code -> Stream.of(code.replaceAll("[{}]", "").split(","))
                        .map(part -> part.replaceAll(":.*", "").strip())
                        .toList())
                .toList();
    }

    private static List<String> codes(String text) {
        return CODE.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** The words of all enums below a record. */
    private static Stream<String> words(Class<?> type) {
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants()).map(constant -> Words.kebab((Enum<?>) constant));
        } else if (type == Method.class) {
            return words(MethodKind.class);
        } else if (type.isSealed()) {
            return Stream.of(type.getPermittedSubclasses()).flatMap(DocumentedKeysTest::words);
        }
        return type.isRecord()
                ? Stream.of(type.getRecordComponents())
                        .map(component -> inside(component.getGenericType()))
                        .flatMap(DocumentedKeysTest::words)
                : Stream.of();
    }

    private static Class<?> inside(Type type) {
        return type instanceof ParameterizedType parameterized
                ? inside(parameterized.getActualTypeArguments()[0])
                : (Class<?>) type;
    }
}
