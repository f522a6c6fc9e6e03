package org.copro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copro.assessment.Version;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AssessTest {

    /** A ladder that nobody publishes. */
    static final String KITCHEN_LADDER = """
            id: kitchen
            version: 1.0.0
            name: The kitchen ladder
            by: the lunch club
            source: [ { title: A note on the fridge } ]
            licence: ours
            verified: read
            rungs:
              - { id: eat, number: 1, name: Eat, says: People eat what there is., power: none }
              - { id: cook, number: 2, name: Cook, says: People cook together., power: shared }
            """;

    /** A definition that asks little: somewhere, somebody was asked. */
    private static final String ASKED_SOMEWHERE = """
            id: asked-somewhere
            version: 2.1.0
            name: Anything goes
            labels: [co-production]
            rank: 5
            says: people were asked somewhere
            source: [ { title: A note on the fridge } ]
            licence: ours
            condition: { in-some-stage: { at-least: consulted } }
            """;

    private static final List<String> LEVELS = List.of("none", "informed", "consulted", "involved", "shared", "led");

    @TempDir
    private Path folder;

    @Nested
    class AsText {

        @Test
        void theVerdictComesFirst() {
            Ran ran = Ran.copro("assess", asked());

            assertThat(ran.exit()).isZero();
            assertThat(ran.err()).isEmpty();
            assertThat(ran.out()).startsWith("""
                            Lunch club of the day centre
                            ============================

                            “co-production”: OVERSTATED
                            """);
        }

        @Test
        void theHonestWordStandsBeforeAnyReason() {
            String beforeReasons = Ran.copro("assess", asked()).out().split("\n---")[0];

            assertThat(DefinitionsTest.unwrapped(beforeReasons))
                    .contains("does not support the word “co-production”; what it shows fits consultation.");
        }

        @Test
        void theReportEndsWithTheDateAndTheVersion() {
            assertThat(Ran.copro("assess", asked()).out())
                    .containsPattern(
                            "\nJudged as of 2026-11-21 by copro " + Pattern.quote(Version.OF_LIBRARY) + "\\.\n");
        }

        @Test
        void aThinRecordIsNotKnownAndNeverBad() {
            Ran ran = Ran.copro("assess", bare());

            assertThat(ran.exit()).isZero();
            assertThat(ran.out())
                    .contains("NO CLAIM TO CHECK", "Too little is recorded to say much")
                    .doesNotContain("OVERSTATED");
        }

        @Test
        void textIsWhatComesWithoutAsking() {
            assertThat(Ran.copro("assess", asked())).isEqualTo(Ran.copro("assess", "--format", "text", asked()));
        }

        @Test
        void whatAProjectSaysDoesNotSteerTheTerminal() {
            String steering = typed(LunchClub.ASKED.replace(
                    "wording: co-produced with our guests", "wording: \"\\e[32mco-produced\\r\\b\\x9b2K\""));

            assertThat(Ran.copro("assess", steering).out())
                    .contains("The words used: “\uFFFD[32mco-produced")
                    .doesNotContain("\u001B", "\r", "\b", "\u009B");
        }
    }

    @Nested
    class AsJson {

        @Test
        void theProjectIsNamed() {
            JsonNode project = judged().path("project");

            assertThat(project.path("id").asString()).isEqualTo("lunch-club");
            assertThat(project.path("title").asString()).isEqualTo("Lunch club of the day centre");
        }

        @ParameterizedTest
        @CsvSource({
            "claimed, co-production",
            "wording, co-produced with our guests",
            "verdict, OVERSTATED",
            "honestWord, consultation",
            "definition, start-to-end",
        })
        void theLabelIsChecked(String key, String value) {
            assertThat(judged().path("label").path(key).asString()).isEqualTo(value);
        }

        @Test
        void whatDecidedHasItsPlaceAndWhoSaysSo() {
            JsonNode deciding = judged().path("label").path("deciding");

            assertThat(deciding).isNotEmpty().allSatisfy(fact -> {
                assertThat(fact.path("text").asString()).isNotBlank();
                assertThat(fact.path("pointer").asString()).startsWith("/stages/");
                assertThat(fact.path("saidBy").asString()).isIn("organisation", "document", "independent", "people");
            });
            assertThat(judged().path("label").path("missing").isArray()).isTrue();
        }

        @Test
        void whatIsMissingHasItsPlace() {
            JsonNode label = judged(typed(LunchClub.BARE + "claim: { label: co-design }\n"))
                    .path("label");

            assertThat(label.path("verdict").asString()).isEqualTo("UNKNOWN");
            assertThat(label.path("honestWord").asString()).isEqualTo("not-known");
            assertThat(label.path("deciding")).isEmpty();
            assertThat(label.path("missing")).isNotEmpty().allSatisfy(fact -> {
                assertThat(fact.path("text").asString()).isNotBlank();
                assertThat(fact.path("pointer").asString()).startsWith("/");
            });
        }

        @Test
        void withoutAClaimThereIsNothingToCheck() {
            JsonNode label = judged(bare()).path("label");

            assertThat(label.path("claimed").asString()).isEqualTo("none");
            assertThat(label.path("verdict").asString()).isEqualTo("NOT_CHECKED");
            assertThat(label.has("definition")).isFalse();
        }

        @Test
        void everyStageHasThreeRangesAndWhatBacksThem() {
            JsonNode profile = judged().path("powerProfile");

            assertThat(words(profile, "phase")).containsExactly("design", "delivery", "evaluation");
            assertThat(profile).allSatisfy(stage -> {
                for (String range : List.of("declared", "observed", "evidenced")) {
                    assertThat(stage.path(range).path("low").asString())
                            .as(range)
                            .isIn(LEVELS);
                    assertThat(stage.path(range).path("high").asString())
                            .as(range)
                            .isIn(LEVELS);
                }
                assertThat(stage.path("corroboration").asString()).isIn("nothing", "declared", "recorded", "confirmed");
            });
        }

        @Test
        void theStageSaysWhatIsDeclaredAndWhatTheDecisionsShow() {
            JsonNode design = judged().path("powerProfile").path(0);

            assertThat(design.path("name").asString()).isEqualTo("A new menu");
            assertThat(design.path("declared").path("low").asString()).isEqualTo("consulted");
            assertThat(design.path("observed").path("high").asString()).isEqualTo("informed");
        }

        @Test
        void everyFlagHasItsReasonItsEvidenceAndWhatWouldLiftIt() {
            JsonNode flags = judged().path("flags");

            assertThat(words(flags, "id")).contains("label-overstated", "decided-before-involvement");
            assertThat(flags).allSatisfy(flag -> {
                assertThat(flag.path("id").asString()).matches("[a-z]+(-[a-z]+)*");
                assertThat(flag.path("because").asString()).isNotBlank();
                assertThat(flag.path("wouldLift").asString()).isNotBlank();
                assertThat(flag.path("evidence"))
                        .isNotEmpty()
                        .allSatisfy(
                                fact -> assertThat(fact.path("text").asString()).isNotBlank());
            });
        }

        @Test
        void theResultSaysWhatItRestsOn() {
            JsonNode provenance = judged().path("provenance");

            assertThat(provenance.path("copro").asString()).isEqualTo(Version.OF_LIBRARY);
            assertThat(provenance.path("evaluatedOn").asString()).isEqualTo("2026-11-21");
            assertThat(provenance.path("definitions").path(0).path("id").asString())
                    .isEqualTo("start-to-end");
            assertThat(provenance.path("ladders").path(0).path("id").asString()).isEqualTo("tlap");
        }

        @Test
        void nothingIsNull() {
            for (String file : List.of(asked(), bare())) {
                assertThat(everyNode(judged(file)).filter(node -> node.isNull() || node.isMissingNode()))
                        .isEmpty();
            }
        }

        @Test
        void oneFileGivesAnObjectAndSeveralGiveAnArrayInTheOrderTyped() {
            assertThat(judged().isObject()).isTrue();

            JsonNode two = json(Ran.copro("assess", "--format", "json", bare(), asked()));
            assertThat(two.isArray()).isTrue();
            assertThat(two.path(0)).isEqualTo(judged(bare()));
            assertThat(two.path(1)).isEqualTo(judged());
        }

        @Test
        void signsThatSteerATerminalAreWrittenAsJsonWritesThem() {
            Ran ran = Ran.copro(
                    "assess",
                    "--format",
                    "json",
                    typed(LunchClub.BARE + "claim: { label: other, wording: \"a\\eb\" }\n"));

            assertThat(ran.out()).doesNotContain("\u001B");
            assertThat(json(ran).path("label").path("wording").asString()).isEqualTo("a\u001Bb");
        }

        private JsonNode judged() {
            return judged(asked());
        }

        private JsonNode judged(String file) {
            Ran ran = Ran.copro("assess", "--format", "json", file);
            assertThat(ran.exit()).isZero();
            assertThat(ran.err()).isEmpty();
            return json(ran);
        }
    }

    @Nested
    class Format {

        @ParameterizedTest
        @ValueSource(strings = {"json", "JSON", "Json"})
        void jsonIsKnownInAnyCase(String format) {
            assertThat(Ran.copro("assess", "--format", format, asked()))
                    .isEqualTo(Ran.copro("assess", "--format=json", asked()));
        }

        @ParameterizedTest
        @ValueSource(strings = {"text", "TEXT", "json"})
        void theSameRecordGivesTheSameBytes(String format) {
            Ran first = Ran.copro("assess", "--format", format, asked());

            assertThat(first).isEqualTo(Ran.copro("assess", "--format", format, asked()));
            assertThat(first.out()).endsWith("\n").doesNotContain("\r", "\t");
        }
    }

    @Nested
    class On {

        private static final String UNTIL_JANUARY = LunchClub.ASKED
                + "consents: [ { subject: guests, purpose: use-data, status: given, until: 2025-01-31 } ]\n";

        @Test
        void theDateIsTodayWhereNoneIsGiven() {
            String file = typed(UNTIL_JANUARY);

            for (LocalDate today : List.of(LocalDate.of(2025, 1, 31), LocalDate.of(2025, 2, 1))) {
                assertThat(Ran.copro(today, "assess", file))
                        .isEqualTo(Ran.copro("assess", "--on", today.toString(), file));
            }
        }

        @ParameterizedTest
        @CsvSource({"2025-01-30, 0", "2025-01-31, 0", "2025-02-01, fewer than 5"})
        void consentMustHoldOnTheDate(String date, String withdrawn) {
            Ran ran = Ran.copro("assess", "--format", "json", "--on", date, typed(UNTIL_JANUARY));

            assertThat(json(ran).path("withdrawn").asString()).isEqualTo(withdrawn);
            assertThat(json(ran).path("provenance").path("evaluatedOn").asString())
                    .isEqualTo(date);
        }
    }

    @Nested
    class Definition {

        @Test
        void anotherDefinitionOfTheWordCanBeAskedFor() {
            Ran ran = Ran.copro("assess", "--definition", "planning-and-delivery", asked());

            assertThat(ran.exit()).isZero();
            assertThat(ran.err()).isEmpty();
            assertThat(DefinitionsTest.unwrapped(ran.out()))
                    .contains("Held against: Co-production in planning and delivery (planning-and-delivery, version");
        }

        @Test
        void anOwnDefinitionIsReadFromAFile() {
            String own = LunchClub.typed(folder, "own.yaml", ASKED_SOMEWHERE);

            Ran ran = Ran.copro("assess", "--format", "json", "--definition", own, asked());

            assertThat(ran.exit()).isZero();
            assertThat(ran.err()).isEmpty();
            JsonNode label = json(ran).path("label");
            assertThat(label.path("verdict").asString()).isEqualTo("SUPPORTED");
            assertThat(label.path("definition").asString()).isEqualTo("asked-somewhere");
            assertThat(label.path("definitionVersion").asString()).isEqualTo("2.1.0");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "nonsense | ",
                    "planning-and-delivry | ` (did you mean 'planning-and-delivery'?)`",
                    "nowhere/own.yaml | ",
                })
        void aDefinitionThatIsNotThereIsRefusedWithThoseThereAre(String name, String suggestion) {
            assertThat(Ran.copro("assess", "--definition", name, asked()))
                    .isEqualTo(new Ran(
                            2,
                            "",
                            ("--definition: there is no definition and no file '%s'%s; the definitions are information,"
                                            + " consultation, engagement, co-design, co-delivery, start-to-end,"
                                            + " planning-and-delivery, any-of-four, tlap-step-7, user-led\n")
                                    .formatted(name, suggestion == null ? "" : suggestion)));
        }

        @Test
        void aShippedDefinitionOfAnotherWordIsNotUsedAndThatIsSaid() {
            Ran ran = Ran.copro("assess", "--definition", "co-design", asked());

            assertThat(ran.exit()).isZero();
            assertThat(ran.out()).contains("start-to-end, version");
            assertThat(ran.err())
                    .isEqualTo("note: lunch-club claims the word 'co-production', which the definition 'co-design' does"
                            + " not define; it was held against start-to-end\n");
        }

        @Test
        void anOwnDefinitionOfAnotherWordIsNotUsedAndThatIsSaid() {
            String own = LunchClub.typed(folder, "own.yaml", ASKED_SOMEWHERE.replace("[co-production]", "[co-design]"));

            Ran ran = Ran.copro("assess", "--definition", own, asked());

            assertThat(ran.exit()).isZero();
            assertThat(ran.err())
                    .isEqualTo("note: lunch-club claims the word 'co-production', which the definition"
                            + " 'asked-somewhere' does not define; it was held against start-to-end\n");
        }

        @Test
        void aWordThatNothingDefinesIsNotCheckedAndThatIsSaid() {
            String other = typed(LunchClub.BARE + "claim: { label: other, wording: togetherness }\n");

            assertThat(Ran.copro("assess", "--definition", "co-design", other).err())
                    .isEqualTo("note: garden claims the word 'other', which the definition 'co-design' does not define;"
                            + " it was not checked\n");
        }

        @Test
        void withoutAClaimThereIsNothingToNote() {
            assertThat(Ran.copro("assess", "--definition", "co-design", bare()).err())
                    .isEmpty();
        }

        @Test
        void anIdNeverChangesItsMeaning() {
            String own = LunchClub.typed(
                    folder, "own.yaml", ASKED_SOMEWHERE.replace("id: asked-somewhere", "id: start-to-end"));

            assertThat(Ran.copro("assess", "--definition", own, asked()))
                    .isEqualTo(new Ran(
                            2, "", own + ": there is a definition 'start-to-end' already; give yours another id\n"));
        }

        @Test
        void whatIsWrongWithAnOwnDefinitionIsSaidWithItsPlace() {
            String own = LunchClub.typed(
                    folder,
                    "own.yaml",
                    ASKED_SOMEWHERE
                            .replace("rank: 5", "rank: high")
                            .replace("at-least: consulted", "at-least: consluted"));

            Ran ran = Ran.copro("assess", "--definition", own, asked());

            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.complaints())
                    .satisfiesExactly(
                            rank -> assertThat(rank).startsWith(own + ":5:7 /rank: expected a whole number"),
                            level -> assertThat(level)
                                    .startsWith(own + ":9:41 /condition/in-some-stage/at-least: unknown power level"
                                            + " 'consluted' (did you mean 'consulted'?)"));
        }

        @Test
        void aFolderIsNoDefinition() {
            assertThat(Ran.copro("assess", "--definition", folder.toString(), asked()))
                    .isEqualTo(new Ran(2, "", folder + ": this is a folder, not a file\n"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "'' | copro: the name of a file is empty",
                    "a\0b | a\uFFFDb: no file can have this name here; if it has letters such as ü, set the environment variable LC_ALL to C.UTF-8",
                })
        void aNameThatNoFileCanHaveIsNoDefinition(String name, String said) {
            assertThat(Ran.copro("assess", "--definition", name, asked())).isEqualTo(new Ran(2, "", said + "\n"));
        }
    }

    @Nested
    class Ladder {

        private static final String COOKED = LunchClub.ASKED.replace("power: none", "power: kitchen/cook");

        @Test
        void rungsOfAnOwnLadderAreReadByIt() {
            String ladder = LunchClub.typed(folder, "kitchen.yaml", KITCHEN_LADDER);

            Ran ran = Ran.copro("assess", "--format", "json", "--ladder", ladder, typed(COOKED));

            assertThat(ran.exit()).isZero();
            assertThat(ran.err()).isEmpty();
            assertThat(json(ran)
                            .path("powerProfile")
                            .path(1)
                            .path("declared")
                            .path("low")
                            .asString())
                    .isEqualTo("shared");
            assertThat(json(ran)
                            .path("provenance")
                            .path("ladders")
                            .valueStream()
                            .map(one -> one.path("id").asString()))
                    .containsExactly("kitchen", "tlap");
        }

        @Test
        void severalLaddersCanBeGiven() {
            String one = LunchClub.typed(folder, "kitchen.yaml", KITCHEN_LADDER);
            String two = LunchClub.typed(folder, "cellar.yaml", KITCHEN_LADDER.replace("id: kitchen", "id: cellar"));

            assertThat(Ran.copro("assess", "--ladder", one, "--ladder", two, typed(COOKED))
                            .exit())
                    .isZero();
        }

        @Test
        void withoutTheLadderItsRungsAreNotKnown() {
            Ran ran = Ran.copro("assess", typed(COOKED));

            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).contains(":13:31 /stages/1/power: there is no ladder 'kitchen'");
        }

        @ParameterizedTest
        @ValueSource(strings = {"tlap", "arnstein"})
        void anIdNeverChangesItsMeaning(String taken) {
            String ladder = LunchClub.typed(folder, "own.yaml", KITCHEN_LADDER.replace("id: kitchen", "id: " + taken));

            assertThat(Ran.copro("assess", "--ladder", ladder, asked()))
                    .isEqualTo(new Ran(
                            2,
                            "",
                            "%s: there is a ladder '%s' already; give yours another id\n".formatted(ladder, taken)));
        }

        @Test
        void theSameLadderTwiceIsTakenTheSecondTime() {
            String ladder = LunchClub.typed(folder, "kitchen.yaml", KITCHEN_LADDER);

            assertThat(Ran.copro("assess", "--ladder", ladder, "--ladder", ladder, asked())
                            .err())
                    .isEqualTo(ladder + ": there is a ladder 'kitchen' already; give yours another id\n");
        }

        @Test
        void whatIsWrongWithSeveralLaddersAndTheDefinitionIsSaidAtOnce() {
            String one =
                    LunchClub.typed(folder, "one.yaml", KITCHEN_LADDER.replace("says: People cook together., ", ""));
            String two = folder.resolve("two.yaml").toString();

            Ran ran = Ran.copro("assess", "--ladder", one, "--ladder", two, "--definition", "none", asked());

            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.complaints())
                    .satisfiesExactly(
                            rung -> assertThat(rung)
                                    .isEqualTo(one + ":10:5 /rungs/1/says: the key 'says' is missing here"),
                            missing -> assertThat(missing).isEqualTo(two + ": there is no such file"),
                            definition -> assertThat(definition)
                                    .startsWith("--definition: there is no definition and no file 'none'"));
        }
    }

    @Nested
    class SeveralFiles {

        @Test
        void goodOnesAreJudgedAndTheBrokenOneIsReported() {
            String broken = LunchClub.typed(folder, "broken.yaml", LunchClub.BARE + "titel: Garden\n");

            Ran ran = Ran.copro("assess", asked(), broken, bare());

            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.out()).isEqualTo(Ran.copro("assess", asked(), bare()).out());
            assertThat(ran.complaints())
                    .singleElement()
                    .asString()
                    .startsWith(broken + ":4:1 /titel: unknown key 'titel' (did you mean 'title'?)");
        }

        @Test
        void jsonHoldsTheGoodOnesOnly() {
            String missing = folder.resolve("missing.yaml").toString();

            Ran ran = Ran.copro("assess", "--format", "json", missing, bare());

            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.err()).isEqualTo(missing + ": there is no such file\n");
            assertThat(json(ran).isArray()).isTrue();
            assertThat(json(ran)).hasSize(1);
        }

        @Test
        void reportsStandApart() {
            String one = Ran.copro("assess", asked()).out();
            String other = Ran.copro("assess", bare()).out();

            assertThat(Ran.copro("assess", asked(), bare()).out()).isEqualTo(one + "\n\n" + other);
        }

        @Test
        void theSameFileTwiceIsJudgedTwice() {
            String one = Ran.copro("assess", asked()).out();

            assertThat(Ran.copro("assess", asked(), asked())).isEqualTo(new Ran(0, one + "\n\n" + one, ""));
        }

        @Test
        void oneFileThatCannotBeUsedLeavesStandardOutputEmpty() {
            String broken = LunchClub.typed(folder, "broken.yaml", "copro: 1\n");

            for (String format : List.of("text", "json")) {
                Ran ran = Ran.copro("assess", "--format", format, broken);

                assertThat(ran.exit()).isEqualTo(2);
                assertThat(ran.out()).isEmpty();
                assertThat(ran.complaints()).hasSize(2);
            }
        }
    }

    @Nested
    class ExitCode {

        @Test
        void itIsZeroWhateverTheVerdict() {
            String good = typed(LunchClub.ASKED.replace("label: co-production", "label: consultation"));

            assertThat(Ran.copro("assess", good).out()).contains("“consultation”: SUPPORTED");
            assertThat(Ran.copro("assess", good).exit()).isZero();
            assertThat(Ran.copro("assess", asked()).exit()).isZero();
            assertThat(Ran.copro("assess", bare()).exit()).isZero();
        }

        @Test
        void itIsOneForAFaultOfCoproItselfWhichIsSaidInOneLine() {
            String said = "copro: something went wrong that is not your fault (%s: disk on fire). Please report it.\n";

            assertThat(failing(new IllegalStateException("disk on fire")))
                    .isEqualTo(new Ran(1, "", said.formatted("java.lang.IllegalStateException")));
            assertThat(failing(new AssertionError("disk on fire")))
                    .isEqualTo(new Ran(1, "", said.formatted("java.lang.AssertionError")));
        }

        @Test
        void itIsOneWhereThereIsNotEnoughMemory() {
            assertThat(failing(new OutOfMemoryError("heap")))
                    .isEqualTo(new Ran(
                            1,
                            "",
                            "copro: there is not enough memory for this; judge fewer or smaller files at a time\n"));
        }

        private Ran failing(Throwable fault) {
            Writer broken = new Writer() {
                @Override
                public void write(char[] letters, int start, int length) {
                    if (fault instanceof Error error) {
                        throw error;
                    }
                    throw (RuntimeException) fault;
                }

                @Override
                public void flush() {}

                @Override
                public void close() {}
            };
            StringWriter err = new StringWriter();
            int exit = Copro.run(
                    Ran.TODAY, Reader.nullReader(), new PrintWriter(broken), new PrintWriter(err), "assess", asked());
            return new Ran(exit, "", err.toString());
        }
    }

    private String asked() {
        return LunchClub.typed(folder, "asked.yaml", LunchClub.ASKED);
    }

    private String bare() {
        return LunchClub.typed(folder, "bare.yaml", LunchClub.BARE);
    }

    private String typed(String text) {
        return LunchClub.typed(folder, "typed.yaml", text);
    }

    private static JsonNode json(Ran ran) {
        return JsonMapper.shared().readTree(ran.out());
    }

    private static List<String> words(JsonNode objects, String key) {
        return objects.valueStream().map(item -> item.path(key).asString()).toList();
    }

    private static Stream<JsonNode> everyNode(JsonNode node) {
        return Stream.concat(Stream.of(node), node.valueStream().flatMap(AssessTest::everyNode));
    }
}
