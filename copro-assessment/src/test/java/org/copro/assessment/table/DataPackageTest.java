package org.copro.assessment.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.copro.assessment.Assessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the profile of Data Package 2.0 asks of what is written: the properties that must be there, the types, the
 * patterns and the words that it allows, as far as we use them. Read off the profiles {@code datapackage.json},
 * {@code dataresource.json} and {@code tableschema.json} of version 2.0 as they stand in the repository
 * {@code frictionlessdata/datapackage}, under {@code profiles/target/2.0}, on 22 November 2026. A table of ours and no
 * copy of the profiles.
 *
 * @see <a href="https://datapackage.org/profiles/2.0/datapackage.json">the profile</a>
 */
class DataPackageTest {

    private static final Assessor ASSESSOR = Assessor.standard();
    private static final JsonNode DATA = JsonMapper.shared()
            .readTree(TidyTables.of(ASSESSOR.frameworks(), ASSESSOR.ladders())
                    .dataPackage("results.ndjson", List.of("on a day")));

    /** No absolute path, none that goes up, no hidden file; or an address on the web. */
    private static final Pattern PATH =
            Pattern.compile("((?=[^./~])(?!file:)((?!/\\.\\./)(?!\\\\)(?!://).)*|(http|ftp)s?://.*)");

    private static final Pattern MEDIA_TYPE = Pattern.compile("(.+)/(.+)");

    /** Types of fields that we use, with the constraints that the profile knows for each. */
    private static final Map<String, Set<String>> CONSTRAINTS = Map.of(
            "string", Set.of("required", "unique", "pattern", "enum", "minLength", "maxLength"),
            "number",
                    Set.of("required", "unique", "enum", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
            "integer",
                    Set.of("required", "unique", "enum", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
            "boolean", Set.of("required", "enum"),
            "date", Set.of("required", "unique", "enum", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"));

    /** Types that can have categories. */
    private static final Set<String> WITH_CATEGORIES = Set.of("string", "integer");

    @Test
    void thePackageHasANameAndResources() {
        assertThat(DATA.at("/$schema").asString()).isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
        assertTexts(DATA, "$schema", "name", "title", "description");
        assertThat(DATA.at("/resources").isArray()).isTrue();
        assertThat(DATA.at("/resources").size()).isPositive();
    }

    @Test
    void everyResourceHasANameOfItsOwnAndAPath() {
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode resource : DATA.at("/resources")) {
            String name = resource.at("/name").asString("");
            assertTexts(resource, "$schema", "name", "path", "title", "description", "format", "mediatype", "encoding");
            assertThat(names.add(name)).as(name).isTrue();
            assertThat(resource.has("data")).as(name).isFalse();
            assertThat(resource.at("/path").asString()).matches(PATH);
            assertThat(resource.at("/mediatype").asString()).matches(MEDIA_TYPE);
            assertThat(resource.at("/encoding").asString()).isEqualTo("utf-8");
            assertThat(resource.has("type")).as(name).isEqualTo(resource.has("schema"));
            if (resource.has("type")) {
                assertThat(resource.at("/type").asString()).isEqualTo("table");
            }
        }
        assertThat(names).contains("projects", "problems", "summary", "codebook", "results");
    }

    @Test
    void everyFieldIsOfAKnownTypeWithWhatGoesWithIt() {
        eachSchema(schema -> {
            assertThat(schema.at("/$schema").asString())
                    .isEqualTo("https://datapackage.org/profiles/2.0/tableschema.json");
            assertThat(schema.at("/fields").size()).isPositive();
            Set<String> names = new LinkedHashSet<>();
            for (JsonNode field : schema.at("/fields")) {
                String name = field.at("/name").asString("");
                String type = field.at("/type").asString("");
                assertTexts(field, "name", "type", "title");
                assertThat(names.add(name)).as(name).isTrue();
                assertThat(CONSTRAINTS).as(name).containsKey(type);
                assertThat(CONSTRAINTS.get(type))
                        .containsAll(field.at("/constraints").propertyNames());
                for (String end : List.of("minimum", "maximum")) {
                    assertThat(field.at("/constraints/" + end).isMissingNode()
                                    || field.at("/constraints/" + end).isNumber())
                            .as(name)
                            .isTrue();
                }
                assertThat(field.at("/constraints/required").isBoolean()).isTrue();
                assertThat(field.has("categories")).as(name).isEqualTo(field.has("categoriesOrdered"));
                if (field.has("categories")) {
                    assertThat(WITH_CATEGORIES).contains(type);
                    assertThat(field.at("/categoriesOrdered").isBoolean()).isTrue();
                    assertLabelled(field.at("/categories"));
                }
                if (field.has("missingValues")) {
                    assertLabelled(field.at("/missingValues"));
                }
            }
        });
    }

    /** Values of a key are never missing. */
    @Test
    void keysAreOfFieldsThatAreNeverEmpty() {
        eachSchema(schema -> {
            Set<String> full = new LinkedHashSet<>();
            Set<String> all = new LinkedHashSet<>();
            for (JsonNode field : schema.at("/fields")) {
                all.add(field.at("/name").asString());
                if (field.at("/constraints/required").asBoolean()) {
                    full.add(field.at("/name").asString());
                }
            }
            if (schema.has("primaryKey")) {
                List<String> key = texts(schema.at("/primaryKey"));
                assertThat(key).isNotEmpty().doesNotHaveDuplicates();
                assertThat(full).containsAll(key);
            }
            for (JsonNode foreign : schema.path("foreignKeys")) {
                assertThat(all).containsAll(texts(foreign.at("/fields")));
                String resource = foreign.at("/reference/resource").asString();
                List<String> referred = new ArrayList<>();
                resource(resource)
                        .at("/schema/fields")
                        .forEach(field -> referred.add(field.at("/name").asString()));
                assertThat(texts(foreign.at("/fields"))).hasSameSizeAs(texts(foreign.at("/reference/fields")));
                assertThat(referred).containsAll(texts(foreign.at("/reference/fields")));
            }
        });
    }

    // the table above, tried on what it must refuse and allow

    @ParameterizedTest
    @ValueSource(strings = {"/etc/summary.csv", "../summary.csv", "~/summary.csv", ".summary.csv", "file:summary.csv"})
    void pathsOutsideOfTheFolderAreRefused(String path) {
        assertThat(path).doesNotMatch(PATH);
    }

    @ParameterizedTest
    @CsvSource({"summary.csv", "tables/summary.csv", "https://example.org/summary.csv"})
    void pathsInsideAreAllowed(String path) {
        assertThat(path).matches(PATH);
    }

    private interface Schemas {
        void check(JsonNode schema);
    }

    private static void eachSchema(Schemas schemas) {
        int many = 0;
        for (JsonNode resource : DATA.at("/resources")) {
            if (resource.has("schema")) {
                schemas.check(resource.at("/schema"));
                many++;
            }
        }
        assertThat(many).isEqualTo(TidyTables.NAMES.size() + 3);
    }

    private static JsonNode resource(String name) {
        Predicate<JsonNode> isIt = one -> one.at("/name").asString().equals(name);
        for (JsonNode resource : DATA.at("/resources")) {
            if (isIt.test(resource)) {
                return resource;
            }
        }
        throw new AssertionError("there is no resource " + name);
    }

    private static List<String> texts(JsonNode array) {
        assertThat(array.isArray()).isTrue();
        List<String> texts = new ArrayList<>();
        array.forEach(one -> texts.add(one.asString()));
        return texts;
    }

    private static void assertTexts(JsonNode node, String... names) {
        for (String name : names) {
            assertThat(node.path(name).isString()).as(name).isTrue();
            assertThat(node.path(name).asString()).as(name).isNotBlank();
        }
    }

    private static void assertLabelled(JsonNode values) {
        assertThat(values.isArray()).isTrue();
        assertThat(values.size()).isPositive();
        Set<String> seen = new LinkedHashSet<>();
        for (JsonNode value : values) {
            assertThat(value.at("/value").isString()).isTrue();
            assertThat(value.at("/label").isString()).isTrue();
            assertThat(seen.add(value.at("/value").asString())).isTrue();
        }
    }
}
