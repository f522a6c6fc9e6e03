package org.copro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.copro.binding.Format;
import org.copro.file.ProjectFiles;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskTest {

    /** Co-production as far as it is recorded; what is not recorded decides. */
    private static final String OPEN = """
            # Kept by the kitchen
            copro: 1
            id: lunch-club
            title: Lunch club of the day centre
            claim: { label: co-production, by: organisation, made: 2024 }
            participants:
              - { id: guests, role: lived-experience, joined: 2023-05 }   # nine of them
              - { id: kitchen, role: practitioner }

            stages:
              - phase: design
                involvement: [ { who: guests, power: shared, methods: [workshop], from: 2023-05 } ]
                decisions:
                  - what: Which days to open
                    main: yes
                    # who decided?
                    decided: 2023
                    right: joint

              - { phase: delivery }      # ask the kitchen
              - phase: evaluation
                power: shared
            # the end
            """;

    private static final String DELIVERY = "How much say did people have in delivery?";
    private static final String DECIDED = "When was “Which days to open” decided";

    private static final String LEFT_ALONE = "{ phase: delivery }      # ask the kitchen";

    @TempDir
    private Path folder;

    @Nested
    class Writing {

        @ParameterizedTest
        @ValueSource(strings = {"3", "consulted", "asked", "Asked", " CONSULTED "})
        void anAnswerMayBeANumberOrAWord(String answer) {
            String file = open();

            Ran ran = asked(file, Map.of(DELIVERY, answer));

            assertThat(ran.err()).isEmpty();
            assertThat(ran.exit()).isZero();
            assertThat(Written.text(file))
                    .isEqualTo(
                            OPEN.replace(LEFT_ALONE, "{ phase: delivery, power: consulted }      # ask the kitchen"));
        }

        @Test
        void anAnswerIsInTheFileBeforeTheNextQuestion() {
            String file = open();

            Ran.copro(
                    Ran.TODAY,
                    Typist.answering(question -> {
                        boolean isFirst = question.contains(DELIVERY);
                        assertThat(Written.text(file).contains("power: involved"))
                                .isEqualTo(!isFirst);
                        return isFirst ? "involved" : null;
                    }),
                    "ask",
                    "--levels",
                    file);
        }

        @Test
        void lineEndsAndAByteOrderMarkStay() {
            String windows = "\uFEFF" + OPEN.replace("\n", "\r\n");
            String file = LunchClub.typed(folder, "windows.yaml", windows);

            assertThat(asked(file, Map.of(DELIVERY, "4", DECIDED, "2023-06-01")).exit())
                    .isZero();

            assertThat(Written.text(file))
                    .isEqualTo(windows.replace("{ phase: delivery }", "{ phase: delivery, power: involved }"));
        }

        @Test
        void aDateComesInPlaceOfTheYear() {
            String file = open();

            Ran ran = asked(file, Map.of(DECIDED, "2023-06-01"));

            assertThat(ran.out()).contains("So far the record says: 2023.");
            assertThat(Written.text(file)).isEqualTo(OPEN.replace("decided: 2023\n", "decided: 2023-06-01\n"));
        }

        /** A day outside of it would be another fact. */
        @ParameterizedTest
        @ValueSource(strings = {"2022-12-31", "2024"})
        void aDateThatIsNotInTheYearIsNotTaken(String date) {
            String file = open();

            Ran ran = asked(file, Map.of(DECIDED, date));

            assertThat(ran.out())
                    .contains(
                            "That was not taken: the record says 2023, and only a day or month in it can be written here;");
            assertThat(Written.text(file)).isEqualTo(OPEN);
        }

        @Test
        void jsonStaysJson() {
            String json = new ProjectFiles()
                    .write(new ProjectFiles().read(OPEN, "", Format.YAML).orThrow(), Format.JSON);
            String file = LunchClub.typed(folder, "open.json", json);

            asked(file, Map.of(DELIVERY, "1"));

            assertThat(Written.text(file)).contains("\"phase\" : \"delivery\",").contains("\"power\" : \"none\"");
            assertThat(new ProjectFiles().read(Path.of(file)).problems()).isEmpty();
        }

        @Test
        void ownWordsAreKeptAsTheyAre() {
            String file = open();

            Ran ran = asked(
                    file,
                    Map.of("What was the main thing that was decided in delivery?", "a: b # c, [d] \"e\" \\ 'f'"));

            assertThat(ran.out()).contains("  /stages/1/decisions/-: a: b # c, [d] \"e\" \\ 'f'\n");
            assertThat(new ProjectFiles()
                            .read(Path.of(file))
                            .orThrow()
                            .stages()
                            .get(1)
                            .decisions()
                            .get(0)
                            .what())
                    .contains("a: b # c, [d] \"e\" \\ 'f'");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "d", "D", "don't know", "Don’t know", "not known", "not stated"})
        void whatIsNotKnownIsPassedOverAndNothingIsWritten(String answer) {
            String file = open();

            Ran ran = Ran.copro(Ran.TODAY, Typist.typing(answer), "ask", file);

            assertThat(Written.text(file)).isEqualTo(OPEN);
            assertThat(ran.out())
                    .contains("Nothing was written to " + file + ".\n")
                    .contains("Passed over, and not stated:\n  " + DELIVERY + "\n");
        }
    }

    @Nested
    class NotApplicable {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "not applicable because it never opened",
                    "Not applicable, because it never opened",
                    "not-applicable: it never opened",
                    "n/a it never opened",
                    "does not apply because it never opened",
                })
        void theReasonIsWritten(String answer) {
            String file = open();

            asked(file, Map.of(DELIVERY, answer));

            assertThat(Written.text(file))
                    .isEqualTo(OPEN.replace(
                            "{ phase: delivery }", "{ phase: delivery, power: { not-applicable: it never opened } }"));
        }

        @Test
        void aReasonIsAskedForWhereNoneIsGiven() {
            String file = open();

            Ran ran = Ran.copro(Ran.TODAY, Typist.typing("not applicable", "it never opened, sadly"), "ask", file);

            assertThat(ran.out()).contains("> Why does it not apply?\n> Written.");
            assertThat(Written.text(file)).contains("power: { not-applicable: \"it never opened, sadly\" }");
        }

        @Test
        void withoutAReasonTheQuestionStaysOpen() {
            String file = open();

            Ran ran = Ran.copro(Ran.TODAY, Typist.typing("n/a", "", "stop"), "ask", file);

            assertThat(ran.out()).contains("Without a reason it stays open. " + DELIVERY);
            assertThat(Written.text(file)).isEqualTo(OPEN);
        }

        @Test
        void aDateAlwaysApplies() {
            String file = open();

            Ran ran = asked(file, Map.of(DECIDED, "not applicable because nobody wrote it down"));

            assertThat(ran.out()).contains("That cannot be said here. If you do not know, press Enter.");
            assertThat(Written.text(file)).isEqualTo(OPEN);
        }
    }

    @Nested
    class Talking {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                7          | there is no answer 7; the numbers go from 1 to 6
                0          | there is no answer 0; the numbers go from 1 to 6
                consluted  | unknown level 'consluted' (did you mean 'consulted'?)
                yes        | unknown level 'yes'
                """)
        void aWrongAnswerIsExplainedAndAskedAgain(String answer, String said) {
            String file = open();

            Ran ran = Ran.copro(Ran.TODAY, Typist.typing(answer, "3"), "ask", file);

            assertThat(ran.exit()).isZero();
            assertThat(ran.out()).contains("> That was not taken: " + said).contains("> Written.");
            assertThat(Written.text(file)).contains("power: consulted");
        }

        @Test
        void aDateThatDoesNotFitToTheOthersIsNotTaken() {
            String file =
                    LunchClub.typed(folder, "fit.yaml", OPEN.replace("made: 2024 }", "made: 2024 }\nended: 2024"));

            Ran ran = asked(file, Map.of(DECIDED, "2023-13"));

            assertThat(ran.out()).contains("That was not taken: '2023-13' is not a date: there is no month 13.");
            assertThat(Written.text(file)).doesNotContain("2023-13");
        }

        @Test
        void whatTheRecordSaysAlreadyIsNotTaken() {
            String file = open();

            Ran ran = asked(file, Map.of(DECIDED, "2023"));

            assertThat(ran.out()).contains("That was not taken: this says no more than the record does already.");
            assertThat(Written.text(file)).isEqualTo(OPEN);
        }

        @Test
        void aQuestionMarkSaysWhyItIsAskedAndWhereItIsWritten() {
            String file = open();

            Ran ran = Ran.copro(Ran.TODAY, Typist.typing("?", "stop"), "ask", file);

            assertThat(ran.out())
                    .contains(
                            "> The answer can change what the record says of the word; of the answers that were tried,")
                    .contains("It speaks for people if people decided together with the professionals in delivery.\n")
                    .contains("It is written at /stages/1/power in " + file + ".\n");
        }

        @Test
        void theWordIsAskedForFirstWhereNoneIsClaimed() {
            String file = LunchClub.typed(folder, "bare.yaml", LunchClub.BARE);

            Ran ran = Ran.copro(Ran.TODAY, Typist.typing("co-design", "stop"), "ask", file);

            assertThat(ran.out()).contains("\nWhich word does the project use for itself in public?\n");
            assertThat(Written.text(file)).isEqualTo(LunchClub.BARE + "claim: { label: co-design }\n");
        }

        @Test
        void whatAProjectSaysDoesNotSteerTheTerminal() {
            String file = LunchClub.typed(
                    folder,
                    "steering.yaml",
                    OPEN.replace("title: Lunch club", "title: \"\\e[2J\" #").replace("#", "\n#"));

            assertThat(Ran.copro(Ran.TODAY, Typist.typing(), "ask", file).out())
                    .startsWith("\uFFFD[2J\n")
                    .doesNotContain("\u001B");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                x\u001b[A | There is a key in it that is no letter, such as an arrow; please type it again.
                sh\ufffdred | Not all letters came over; this must be typed in UTF-8.
                """)
        void whatIsNoTextIsNotTaken(String line, String said) {
            String file = open();

            Ran ran = Ran.copro(Ran.TODAY, Typist.typing(line, "stop"), "ask", file);

            assertThat(ran.out()).contains("> " + said + "\n");
            assertThat(Written.text(file)).isEqualTo(OPEN);
        }

        @Test
        void aLineThatDoesNotEndIsNotKept() {
            String file = open();
            Reader endless = new Reader() {
                private int given;

                @Override
                public int read() {
                    given++;
                    return given > 50_000_000 ? -1 : 'x';
                }

                @Override
                public int read(char[] buffer, int offset, int length) {
                    buffer[offset] = (char) read();
                    return 1;
                }

                @Override
                public void close() {
                    // nothing is held
                }
            };

            Ran ran = Ran.copro(Ran.TODAY, screen -> endless, "ask", file);

            assertThat(ran.exit()).isZero();
            assertThat(ran.out())
                    .contains("> That is too long; 4000 letters are the most.\n")
                    .hasSizeLessThan(4000);
        }
    }

    @Nested
    class TakingBack {

        @ParameterizedTest
        @ValueSource(strings = {"back", "undo", "Back"})
        void theLastAnswerIsTakenBackToTheLetterAndAskedAgain(String back) {
            String file = open();

            Ran ran = Ran.copro(Ran.TODAY, Typist.typing("5", back, "stop"), "ask", file);

            assertThat(ran.out()).contains("> Taken back: shared. ");
            assertThat(ran.out().split(Pattern.quote(DELIVERY), -1)).hasSize(3);
            assertThat(ran.out()).contains("Nothing was written to");
            assertThat(Written.text(file)).isEqualTo(OPEN);
        }

        @Test
        void severalAnswersAreTakenBackOneAfterTheOther() {
            String file = open();

            Ran.copro(Ran.TODAY, Typist.typing("5", "2023-06-01", "back", "back", "back", "stop"), "ask", file);

            assertThat(Written.text(file)).isEqualTo(OPEN);
        }

        @Test
        void withoutAnAnswerThereIsNothingToTakeBack() {
            Ran ran = Ran.copro(Ran.TODAY, Typist.typing("back", "stop"), "ask", open());

            assertThat(ran.out()).contains("> There is no answer to take back.\n> ");
        }
    }

    @Nested
    class Ending {

        @ParameterizedTest
        @ValueSource(strings = {"stop", "quit", "Exit"})
        void aWordEndsIt(String word) {
            assertEnded(Ran.copro(Ran.TODAY, Typist.typing(word, "5"), "ask", open()));
        }

        @Test
        void soDoesTheEndOfTheInput() {
            assertEnded(Ran.copro(Ran.TODAY, Typist.typing(), "ask", open()));
            assertEnded(Ran.copro("ask", open()));
        }

        @Test
        void itEndsByItselfWhenNothingCanChangeTheVerdict() {
            Ran ran = Ran.copro(Ran.TODAY, Typist.typing("2"), "ask", open());

            assertThat(ran.out())
                    .contains("\nNothing that is left out can change what the record says of the word any more.\n"
                            + "Further questions could still change levels of principles (")
                    .contains("At the start: PLAUSIBLE. ")
                    .contains("Now: OVERSTATED. ");
        }

        @Test
        void itGoesOnWithLevelsIfAskedTo() {
            String file = open();

            Ran ran = Ran.copro(Ran.TODAY, Typist.typing("2", "", "stop"), "ask", "--levels", file);

            String after = ran.out().split("Nothing that is left out")[1];
            assertThat(after).contains("?\n").contains("\n> \n").doesNotContain("--levels");
        }

        @Test
        void itSaysWhatWasPassedOverWhereNothingElseIsLeft() {
            Ran ran = asked(open(), Map.of());

            assertThat(ran.exit()).isZero();
            assertThat(ran.out())
                    .contains(
                            "\nAll questions that can change what the record says of the word have been passed over.\n");
        }

        private void assertEnded(Ran ran) {
            assertThat(ran.exit()).isZero();
            assertThat(ran.err()).isEmpty();
            assertThat(ran.out()).contains("Nothing was written to ").contains("Now: PLAUSIBLE. ");
        }
    }

    @Nested
    class FromOpenToCertain {

        private final Map<String, String> answers = new LinkedHashMap<>();

        @Test
        void everyAnswerForPeopleSupportsTheWord() {
            answers.put(DELIVERY, "deciding together");
            answers.put(DECIDED, "2023-06-01");
            answers.put("When did the people with lived experience join?", "2023-05-02");
            answers.put("How much say did people have in design?", "shared");
            answers.put("Since when did", "2023-05-02");
            answers.put("What was the main thing", "Who cooks");
            answers.put("When was “Who cooks” decided", "2023-07-01");
            answers.put("What say did people have in", "joint");
            answers.put("How much say did", "shared");
            answers.put("Who took part in", "guests");
            String file = open();

            Ran ran = asked(file, answers);

            assertThat(ran.exit()).isZero();
            assertThat(ran.out())
                    .contains("At the start: PLAUSIBLE. ")
                    .contains("Nothing that is left out can change what the record says of the word any more.")
                    .contains("Now: SUPPORTED. ");
            assertThat(Ran.copro("assess", file).out()).contains("“co-production”: SUPPORTED");
            assertThat(Written.text(file).lines().filter(line -> line.contains("#")))
                    .hasSameSizeAs(
                            OPEN.lines().filter(line -> line.contains("#")).toList());
        }

        @Test
        void theWholeTalkReadsLikeThis() {
            String file = open();

            Ran ran = Ran.copro(Ran.TODAY, Typist.typing("?", "deciding", "3"), "ask", file);

            Expected.assertSame("ask-lunch-club.txt", ran.out().replace(file, "lunch-club.yaml"));
        }
    }

    @Nested
    class TheFile {

        @ParameterizedTest
        @ValueSource(strings = {"copro: 1\nid: x\n", "", "a: [", "# nothing\n"})
        void whatCannotBeReadIsSaidAsByAssess(String text) {
            String file = LunchClub.typed(folder, "broken.yaml", text);

            assertThat(Ran.copro(Ran.TODAY, Typist.typing("5"), "ask", file)).isEqualTo(Ran.copro("assess", file));
            assertThat(Written.text(file)).isEqualTo(text);
        }

        @Test
        void aMissingFileAndAFolderAreSaidAsByAssess() {
            for (String name : List.of(folder.resolve("missing.yaml").toString(), folder.toString(), "")) {
                assertThat(Ran.copro("ask", name)).isEqualTo(Ran.copro("assess", name));
            }
        }

        @Test
        void whatSomebodyElseWroteIsNotOverwritten() {
            String file = open();

            Ran ran = Ran.copro(
                    Ran.TODAY,
                    Typist.answering(question -> {
                        LunchClub.typed(folder, "open.yaml", OPEN + "# changed\n");
                        return "5";
                    }),
                    "ask",
                    file);

            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.err())
                    .isEqualTo(file + ": somebody else has changed the file in the meantime; it is left as it is now."
                            + " The last answer is not in it\n");
            assertThat(ran.out()).contains("Nothing was written to");
            assertThat(Written.text(file)).isEqualTo(OPEN + "# changed\n");
        }

        @Test
        void aFileThatGoesAwayIsNotMadeAnew() {
            String file = open();

            Ran ran = Ran.copro(
                    Ran.TODAY,
                    Typist.answering(question -> {
                        try {
                            Files.delete(Path.of(file));
                            return "5";
                        } catch (IOException broken) {
                            throw new UncheckedIOException(broken);
                        }
                    }),
                    "ask",
                    file);

            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.err()).startsWith(file + ": the file cannot be written: ");
            assertThat(folder).isEmptyDirectory();
        }

        @Test
        void anOwnLadderAndDefinitionAndAFrameworkCanBeNamed() {
            String ladder = LunchClub.typed(folder, "kitchen.yaml", AssessTest.KITCHEN_LADDER);
            String file = LunchClub.typed(
                    folder, "own.yaml", OPEN.replace("power: shared\n# the end", "power: kitchen/eat\n# the end"));

            Ran ran = Ran.copro(
                    Ran.TODAY,
                    Typist.typing("stop"),
                    "ask",
                    "--ladder",
                    ladder,
                    "--definition",
                    "planning-and-delivery",
                    "--framework",
                    "nihr-five",
                    "--on",
                    "2025-01-01",
                    file);

            assertThat(ran.exit()).isZero();
            assertThat(ran.err()).isEmpty();
        }

        @Test
        void whatCannotBeUsedIsSaidBeforeTheFirstQuestion() {
            Ran ran = Ran.copro("ask", "--definition", "nonsense", open());

            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).startsWith("--definition: there is no definition and no file 'nonsense'");
        }

        @Test
        void theProgramReadsFromAPipe() throws Exception {
            String file = open();
            Path typed = Files.writeString(folder.resolve("typed"), "deciding together\r\nstop\r\n");
            Path out = folder.resolve("out");

            int exit = Program.exitOf(new ProcessBuilder(Program.java(List.of(), "ask", file))
                    .redirectInput(typed.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(folder.resolve("err").toFile()));

            assertThat(exit).isZero();
            assertThat(out).content().contains("Written to " + file + ":\n  /stages/1/power: shared\n");
            assertThat(folder.resolve("err")).isEmptyFile();
        }
    }

    private String open() {
        return LunchClub.typed(folder, "open.yaml", OPEN);
    }

    /** Answers each question that holds one of these words, once; passes over all others. */
    private static Ran asked(String file, Map<String, String> answers) {
        return Ran.copro(
                Ran.TODAY,
                Typist.answering(screen -> {
                    // where an answer was not taken, the question does not stand there a second time
                    String question = screen.substring(Math.max(0, screen.lastIndexOf("\n\n")));
                    return answers.keySet().stream()
                            .filter(question::contains)
                            .findFirst()
                            .map(answers::get)
                            .orElse("");
                }),
                "ask",
                file);
    }
}
