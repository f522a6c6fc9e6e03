package org.copro.survey.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copro.binding.Problem;
import org.copro.survey.Response;
import org.copro.survey.SurveyAnswer;
import org.copro.survey.SurveyAnswer.Chosen;
import org.copro.survey.SurveyAnswer.OwnWords;
import org.copro.survey.SurveyAnswer.Placed;
import org.copro.survey.SurveyAnswer.Unsaid;
import org.copro.voice.ConsentPurpose;
import org.copro.voice.ConsentStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakeTest {

    private final Intake intake = new Intake(Forms.survey());

    @TempDir
    private Path folder;

    private static SurveyAnswer answer(String question, Map<String, String> changed) {
        return Forms.collected(changed).responses().get(0).answer(question).orElseThrow();
    }

    @Test
    void aRowBecomesAResponse() {
        Response response = Forms.collected(Map.of()).responses().get(0);
        assertThat(response.id()).isEqualTo("r1");
        assertThat(response.received()).hasToString("2023-04-01T12:00:00+01:00[Europe/London]");
        assertThat(response.audience()).map(Object::toString).hasValue("carer");
        assertThat(response.answers())
                .extracting(Response.Answered::question, Response.Answered::answer)
                .containsExactly(
                        tuple("colour", Chosen.one("red")),
                        tuple("terms", Chosen.one("deliver")),
                        tuple("often", new Placed(2)),
                        tuple("hope", new OwnWords("That we are asked first.")));
        assertThat(response.consents())
                .containsExactly(
                        new Response.ConsentGiven(ConsentPurpose.SHARE_WITHOUT_NAME, "v2", ConsentStatus.GIVEN));
        assertThat(response.agreesTo(ConsentPurpose.SHARE_WITHOUT_NAME)).isTrue();
        assertThat(response.agreesTo(ConsentPurpose.SHARE_WITH_NAME)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Red           | Chosen[chosen=[red], other=Optional.empty]
        ' red '       | Chosen[chosen=[red], other=Optional.empty]
        GLAS          | Chosen[chosen=[blue], other=Optional.empty]
        blue          | Chosen[chosen=[blue], other=Optional.empty]
        I'd rather not | DECLINED
        ''            | NOT_ANSWERED
        """)
    void oneOptionIsReadByItsTextInAnyLanguageOrItsId(String cell, String expected) {
        assertThat(answer("colour", Map.of("Colour", cell))).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Deliver                       | [deliver]            | ''
        Deliver;Plan                  | [plan-only, deliver] | ''
        Plan; then do                 | [plan]               | ''
        Plan; then do;Deliver;        | [plan, deliver]      | ''
        Deliver; Plan; Plan; then do  | [plan, plan-only, deliver] | ''
        Deliver;Chatting              | [deliver]            | Chatting
        Chatting;Deliver              | [deliver]            | Chatting
        Tea; biscuits; Deliver        | [deliver]            | Tea; biscuits
        Tea; Deliver; biscuits        | [deliver]            | Tea\\nbiscuits
        Something else                | []                   | Something else
        Something else; Chatting      | []                   | Chatting
        Deliver;;Deliver              | [deliver]            | ''
        """)
    void severalOptionsInOneCellAreToldApartEvenWithTheSeparatorInTheirText(String cell, String chosen, String other) {
        Chosen answer = (Chosen) answer("terms", Map.of("Words, in use", cell));
        assertThat(answer.chosen()).hasToString(chosen);
        assertThat(answer.other().orElse("")).isEqualTo(other.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "Never, Placed[place=1]",
        "always, Placed[place=3]",
        "2, Placed[place=2]",
        "Not sure, DONT_KNOW",
        "'', NOT_ANSWERED"
    })
    void aPlaceOnAScaleIsReadByItsTextOrNumber(String cell, String expected) {
        assertThat(answer("often", Map.of("Often", cell))).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({"'Yes, you may', GIVEN", "no, REFUSED", "'', UNKNOWN"})
    void silenceIsNoConsent(String cell, ConsentStatus expected) {
        Response response = Forms.collected(Map.of("Show", cell)).responses().get(0);
        assertThat(response.consents().get(0).status()).isEqualTo(expected);
        assertThat(response.agreesTo(ConsentPurpose.SHARE_WITHOUT_NAME)).isEqualTo(expected == ConsentStatus.GIVEN);
    }

    @Test
    void aQuestionThatIsNotPutToSomebodyHasNoAnswer() {
        Response response =
                Forms.collected(Map.of("You", "Staff", "Hope", "")).responses().get(0);
        assertThat(response.answer("hope")).isEmpty();
        assertThat(response.answer("often")).contains(new Placed(2));
    }

    @Test
    void whoDoesNotSayTheirRoleIsKeptWithoutOne() {
        Response response = Forms.collected(Map.of("You", "")).responses().get(0);
        assertThat(response.audience()).isEmpty();
        assertThat(response.answer("hope")).isPresent();
        assertThat(Forms.collected(Map.of("You", "", "Hope", ""))
                        .responses()
                        .get(0)
                        .answer("hope"))
                .isEmpty();
    }

    @Test
    void linesInACellEndWithALineFeedWhateverTheFileHas() {
        String csv =
                Made.text(List.of(Forms.row("r1", Map.of("Hope", "one\r\ntwo\rthree\n\"four\""))), ',', "\r\n", false);
        assertThat(intake.read(csv, "x.csv").orThrow().responses().get(0).answer("hope"))
                .contains(new OwnWords("one\ntwo\nthree\n\"four\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Colour | Rad    | 4 | UNKNOWN_OPTION | 'Rad' is no answer to the question 'colour' (did you mean 'Red'?); expected one of 'Red', 'Blue'
        Often  | 4      | 6 | UNKNOWN_OPTION | '4' is no answer to the question 'often'; expected one of 'Never', 'Sometimes', 'Always'
        Often  | 0      | 6 | UNKNOWN_OPTION | '0' is no answer to the question 'often'; expected one of 'Never', 'Sometimes', 'Always'
        'Words, in use' | Plan;Not sure | 5 | CONTRADICTION | an option is chosen together with not knowing or not wanting to say
        ID     | ''     | 1 | NO_ID          | the response has no id
        Sent   | ''     | 2 | UNKNOWN_TIME   | the response has no time
        Sent   | 30/2/2023 12:00:00 | 2 | UNKNOWN_TIME | '30/2/2023 12:00:00' is not a time as the survey expects it, such as '24/11/2023 15:37:00'
        Sent   | 2023-04-01 | 2 | UNKNOWN_TIME | '2023-04-01' is not a time as the survey expects it, such as '24/11/2023 15:37:00'
        Sent   | 26/3/2023 01:30:00 | 2 | NO_SUCH_TIME | the clocks never showed '26/3/2023 01:30:00': they went forward over it
        Sent   | 4/4/2023 23:59:01 | 2 | TOO_LATE | the survey closed at 2023-04-04T23:59:00+01:00[Europe/London], and this was received later, at 2023-04-04T23:59:01+01:00[Europe/London]
        Sent   | 13/3/2023 23:59:59 | 2 | TOO_EARLY | the survey opened at 2023-03-14T00:00:00Z[Europe/London], and this was received before, at 2023-03-13T23:59:59Z[Europe/London]
        You    | Carer  | 3 | UNKNOWN_ROLE   | 'Carer' is no role the survey knows (did you mean 'A carer'?)
        You    | A friend | 3 | ROLE_NOT_ASKED | 'family' is not among the audiences of the survey; they are organisation, carer
        You    | Staff  | 7 | QUESTION_NOT_ASKED | the question 'hope' is not put to 'organisation', but it is answered
        Show   | Maybe  | 8 | UNKNOWN_CONSENT | 'Maybe' is neither yes nor no to the consent for 'share-without-name'
        """)
    void aRowIsRefusedWithItsReason(String header, String cell, int column, FaultRule rule, String message) {
        Collected collected = Forms.collected(Map.of(header, cell));
        assertThat(collected.responses()).isEmpty();
        Refusal refusal = collected.batches().get(0).refusals().get(0);
        assertThat(refusal.line()).isEqualTo(2);
        assertThat(refusal.faults()).hasSizeBetween(1, 2).anySatisfy(fault -> {
            assertThat(fault.rule()).isEqualTo(rule);
            assertThat(fault.column()).isEqualTo(column);
            assertThat(fault.message()).isEqualTo(message);
            assertThat(fault.toDo()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "4/4/2023 23:59:00, true",
        "4/4/2023 23:59:01, false",
        "14/3/2023 00:00:00, true",
        "13/3/2023 23:59:59, false",
        // the clocks went forward while it was open
        "26/3/2023 00:59:59, true",
        "26/3/2023 02:00:00, true",
    })
    void theFirstAndTheLastSecondAreInTime(String sent, boolean isKept) {
        assertThat(Forms.collected(Map.of("Sent", sent)).kept()).isEqualTo(isKept ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        // closed in the hour that comes twice, the first time: the first is meant
        "2023-10-29T01:30:00+01:00, 29/10/2023 01:30:00, 2023-10-29T01:30:00+01:00[Europe/London]",
        "2023-10-29T01:30:00+01:00, 29/10/2023 01:30:01, ''",
        // closed the second time: either may be meant, and the first is taken
        "2023-10-29T01:30:00+00:00, 29/10/2023 01:59:00, 2023-10-29T01:59:00+01:00[Europe/London]",
        "2023-10-29T02:00:00+00:00, 29/10/2023 02:00:01, ''",
    })
    void inTheHourThatComesTwiceTheTimeInWhichTheSurveyWasOpenIsMeant(String closes, String sent, String expected) {
        Collected collected = new Intake(
                        Forms.survey("2023-04-04T23:59:00+01:00[Europe/London]", closes + "[Europe/London]"))
                .read(Forms.csv(List.of(Forms.row("r1", Map.of("Sent", sent)))), "x.csv")
                .orThrow();
        assertThat(collected.responses().stream()
                        .map(one -> one.received().toString())
                        .findFirst()
                        .orElse(""))
                .isEqualTo(expected);
    }

    @Test
    void theOpeningCanLieInTheHourThatComesTwice() {
        Collected collected = new Intake(Forms.survey("2023-03-14T00:00:00+00:00", "2022-10-30T01:30:00+00:00"))
                .read(Forms.csv(List.of(Forms.row("r1", Map.of("Sent", "30/10/2022 01:45:00")))), "x.csv")
                .orThrow();
        assertThat(collected.responses().get(0).received()).hasToString("2022-10-30T01:45:00Z[Europe/London]");
    }

    @Test
    void allThatIsWrongWithARowIsToldAtOnce() {
        Collected collected = Forms.collected(Map.of("Colour", "Green", "Sent", "5/4/2023 00:00:00", "Show", "?"));
        assertThat(collected.batches().get(0).refusals().get(0).faults())
                .extracting(Fault::rule)
                .containsExactly(FaultRule.TOO_LATE, FaultRule.UNKNOWN_OPTION, FaultRule.UNKNOWN_CONSENT);
    }

    @Test
    void ownWordsAreNotRepeatedInARefusal() {
        Collected collected = Forms.collected(Map.of("You", "Staff", "Hope", "a private matter"));
        assertThat(collected.batches().get(0).refusals()).asString().doesNotContain("private");
    }

    @ParameterizedTest
    @CsvSource({"'', '', '', '', ''", "'A carer', '', '', '', ''"})
    void aRowWithoutAnAnswerIsRefused(String you, String colour, String terms, String often, String hope) {
        Collected collected = Forms.collected(
                Map.of("You", you, "Colour", colour, "Words, in use", terms, "Often", often, "Hope", hope));
        assertThat(collected.batches().get(0).refusals().get(0).faults())
                .extracting(Fault::rule)
                .containsExactly(FaultRule.NO_ANSWER);
    }

    @Test
    void notToKnowIsAnAnswer() {
        assertThat(Forms.collected(Map.of("Colour", "", "Words, in use", "", "Often", "Not sure", "Hope", ""))
                        .responses()
                        .get(0)
                        .answer("often"))
                .contains(Unsaid.DONT_KNOW);
    }

    @Test
    void theFirstOfTwoWithOneIdThatCanBeKeptIsKept() {
        Collected collected = intake.read(
                        Forms.csv(List.of(
                                Forms.row("r1", Map.of("Colour", "Green")),
                                Forms.row("r1", Map.of("Colour", "Blue")),
                                Forms.row("r1", Map.of("Colour", "Blue")))),
                        "x.csv")
                .orThrow();
        assertThat(collected.responses())
                .singleElement()
                .satisfies(one -> assertThat(one.answer("colour")).contains(Chosen.one("blue")));
        assertThat(collected.batches().get(0).refusals())
                .extracting(Refusal::line, one -> one.faults().get(0).rule())
                .containsExactly(tuple(2, FaultRule.UNKNOWN_OPTION), tuple(4, FaultRule.DUPLICATE_ID));
    }

    @Test
    void laterTheSameResponseIsPassedOverAndAnotherOfItsIdRefused() {
        Collected first = intake.read(
                        Forms.csv(List.of(Forms.row("r1", Map.of()), Forms.row("r2", Map.of()))), "one.csv")
                .orThrow();
        Collected both = intake.after(first)
                .read(
                        Forms.csv(List.of(
                                Forms.row("r1", Map.of()),
                                Forms.row("r2", Map.of("Colour", "Blue")),
                                Forms.row("r3", Map.of()),
                                Forms.row("r1", Map.of()))),
                        "two.csv")
                .orThrow();
        assertThat(both.responses()).extracting(Response::id).containsExactly("r1", "r2", "r3");
        assertThat(both.response("r2").orElseThrow().answer("colour")).contains(Chosen.one("red"));
        Batch second = both.batches().get(1);
        assertThat(List.of(second.received(), second.kept(), second.repeated(), second.refused()))
                .containsExactly(4, 1, 1, 2);
        assertThat(second.refusals())
                .extracting(one -> one.faults().get(0).message())
                .containsExactly(
                        "a response 'r2' was collected before, and it is not the same",
                        "there is a response 'r1' in this file already");
        assertThat(List.of(both.received(), both.refused(), both.repeated())).containsExactly(6L, 2L, 1L);
    }

    @Test
    void responsesToAnotherVersionAreNotMixedIn() {
        Collected other = new Collected("our-survey", "2.0.0", List.of(), List.of());
        assertThatThrownBy(() -> intake.after(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("these are responses to our-survey 2.0.0, not to our-survey 1.0.0");
    }

    @Test
    void columnsNobodyAskedForAreToldOnceAndThoseNamedAreNot() {
        String csv = "ID,Sent,You,Colour,\"Words, in use\",Often,Hope,Show,Name,Browser,\n"
                + "r1,1/4/2023 12:00:00,A carer,Red,,,,,Ann,x,\nr2,1/4/2023 12:00:00,A carer,Red,,,,,Bob,y,\n";
        Batch batch = intake.read(csv, "x.csv").orThrow().batches().get(0);
        assertThat(batch.kept()).isEqualTo(2);
        assertThat(batch.unknownColumns()).containsExactly("Browser", "column 11, without a name");
    }

    @Test
    void aFileWhoseColumnsDoNotFitIsRefusedAsAWhole() {
        String csv = "ID,Sent,You,Color,\"Words, in use\",Often,Hope,Often\nr1,,,,,,,\n";
        assertThat(intake.read(csv, "x.csv").problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "x.csv:1:1: the column 'Colour' is not in this file (did you mean 'Color'?); mend the name in the 'columns' of the survey, or export the column too",
                        "x.csv:1:1: the column 'Often' is in this file more than once, as columns 6, 8; rename all but one",
                        "x.csv:1:1: the column 'Show' is not in this file; mend the name in the 'columns' of the survey, or export the column too");
    }

    @Test
    void rowsWithACellTooManyOrTooFewAreRefusedAlone() {
        String csv = Forms.csv(List.of(Forms.row("r1", Map.of()))) + "r2,x\n" + "r3,,,,,,,,,\n"
                + String.join(",", Forms.row("r4", Map.of("Show", "no"))) + "\n\n   \n";
        Collected collected = intake.read(csv, "x.csv").orThrow();
        assertThat(collected.responses()).extracting(Response::id).containsExactly("r1", "r4");
        assertThat(collected.batches().get(0).refusals())
                .extracting(Refusal::line, one -> one.faults().get(0).message())
                .containsExactly(
                        tuple(3, "this row has 2 cells but the header has 8"),
                        tuple(4, "this row has 10 cells but the header has 8"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        r2,1/4/2023 12:00:00,A carer,Red,,,"open
        r2,1/4/2023 12:00:00,A carer,Red,,,"closed" and on,
        r2,1/4/2023 12:00:00,A carer,"Red
        """)
    void aQuotationMarkLeftOpenCostsItsOwnLineOnly(String broken) {
        String good = Forms.csv(List.of(Forms.row("r1", Map.of("Hope", "two\nlines"))));
        String after = String.join(",", Forms.row("r3", Map.of("Hope", "\"two\nlines\"", "Show", "no"))) + "\n"
                + String.join(",", Forms.row("r4", Map.of("Show", "no"))) + "\n";
        Collected collected = intake.read(good + broken + "\n" + after, "x.csv").orThrow();
        assertThat(collected.responses()).extracting(Response::id).containsExactly("r1", "r3", "r4");
        assertThat(collected.batches().get(0).refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.line()).isEqualTo(4);
            assertThat(refusal.faults().get(0).rule()).isEqualTo(FaultRule.QUOTATION_MARKS);
        });
    }

    @Test
    void aCellBeyondAllMeasureCostsItsOwnLineOnly() {
        String csv = Forms.csv(List.of(
                Forms.row("r1", Map.of("Hope", "x".repeat(CsvRecords.LONGEST_CELL + 1))),
                Forms.row("r2", Map.of("Hope", "x".repeat(32_767)))));
        Collected collected = intake.read(csv, "x.csv").orThrow();
        assertThat(collected.responses()).extracting(Response::id).containsExactly("r2");
        assertThat(collected.refused()).isEqualTo(1);
    }

    @Test
    void bytesThatAreNoTextCostTheirOwnRowOnly() {
        byte[] bytes = Forms.csv(List.of(
                        Forms.row("r1", Map.of("Hope", "caf\u00E9")),
                        Forms.row("r2", Map.of("Hope", "~")),
                        Forms.row("r3", Map.of("Hope", "na\u00EFve"))))
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '~' ? (byte) 0xE9 : bytes[i];
        }
        Collected collected = intake.read(bytes, "x.csv").orThrow();
        assertThat(collected.responses()).extracting(Response::id).containsExactly("r1", "r3");
        assertThat(collected.batches().get(0).refusals().get(0).faults())
                .extracting(Fault::rule, Fault::column)
                .containsExactly(tuple(FaultRule.NOT_TEXT, 7));
    }

    @Test
    void aSettingInTheSurveyWinsOverWhatTheFileLooksLike() {
        byte[] bytes =
                Forms.csv(List.of(Forms.row("r1", Map.of("Hope", "caf\u00E9")))).getBytes(StandardCharsets.UTF_8);
        Collected collected = new Intake(Forms.survey("response-id: ID", "encoding: windows-1252\n  response-id: ID"))
                .read(bytes, "x.csv")
                .orThrow();
        assertThat(collected.responses().get(0).answer("hope")).contains(new OwnWords("caf\u00C3\u00A9"));
        assertThat(new Intake(Forms.survey("response-id: ID", "delimiter: semicolon\n  response-id: ID"))
                        .read(bytes, "x.csv")
                        .problems())
                .extracting(Problem::message)
                .containsExactly(
                        "there is no header in this file that could be read with the delimiter 'semicolon', which the survey sets");
    }

    @ParameterizedTest
    @CsvSource({"sep=;, ';'", "\"sep=;\", ';'", "Sep=\t, '\t'"})
    void theLineThatSpreadsheetsPutInFrontTellsTheDelimiter(String line, char delimiter) {
        String csv = line.strip() + (line.endsWith("=") ? "\t" : "") + "\r\n"
                + Made.text(List.of(Forms.row("r1", Map.of("Colour", "Green"))), delimiter, "\r\n", false);
        Collected collected = intake.read(csv, "x.csv").orThrow();
        assertThat(collected.batches().get(0).refusals())
                .extracting(Refusal::line)
                .containsExactly(3);
        assertThat(collected.batches().get(0).delimiter().orElseThrow().sign()).isEqualTo(delimiter);
    }

    @Test
    void aDelimiterThatIsNotReadIsTold() {
        assertThat(intake.read("sep=|\na|b\n", "x.csv").problems())
                .extracting(Problem::message)
                .containsExactly(
                        "the cells of this file are separated by '|'; export it anew with commas, semicolons or tabs");
    }

    @Test
    void whatIsNoExportIsTold() throws IOException {
        assertThat(intake.read(new byte[] {'P', 'K', 3, 4, 20}, "x.xlsx").problems())
                .extracting(Problem::message)
                .containsExactly(
                        "this is a file of a spreadsheet program; save it there as CSV in UTF-8, and read that");
        assertThat(intake.read("", "x.csv").problems())
                .extracting(Problem::message)
                .containsExactly(
                        "there is no header in this file that could be read; the first line must name the columns");
        assertThat(intake.read(folder).problems())
                .extracting(Problem::message)
                .containsExactly("this is a folder, not a file");
        assertThat(intake.read(folder.resolve("none.csv")).problems())
                .extracting(Problem::message)
                .containsExactly("there is no such file");
        Path file = Files.writeString(folder.resolve("some.csv"), Forms.csv(List.of(Forms.row("r1", Map.of()))));
        assertThat(intake.read(file).orThrow().kept()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1,0,x,          | [plan, deliver] | ''
        Plan; then do,No,, | [plan]       | ''
        ,,yes,Chatting  | [deliver]       | Chatting
        ,,,Chatting     | []              | Chatting
        """)
    void aServiceMayHaveAColumnForEachOption(String cells, String chosen, String other) {
        Chosen answer = (Chosen) apart(cells).responses().get(0).answer("terms").orElseThrow();
        assertThat(answer.chosen()).hasToString(chosen);
        assertThat(answer.other().orElse("")).isEqualTo(other);
    }

    @Test
    void inAColumnForOneOptionNothingElseIsTaken() {
        assertThat(apart("Deliver,0,0,").batches().get(0).refusals().get(0).faults())
                .extracting(Fault::rule, Fault::column)
                .containsExactly(tuple(FaultRule.UNKNOWN_OPTION, 5));
        assertThat(apart("0,no,,").responses().get(0).answer("terms")).contains(Unsaid.NOT_ANSWERED);
        assertThat(apart(",,,Not sure").responses().get(0).answer("terms")).contains(Unsaid.DONT_KNOW);
        assertThat(apart("1,,,Not sure").batches().get(0).refusals().get(0).faults())
                .extracting(Fault::rule)
                .containsExactly(FaultRule.CONTRADICTION);
    }

    private static Collected apart(String cells) {
        String columns = "- { header: Plan first, question: terms, option: plan }\n"
                + "    - { header: Plan only, question: terms, option: plan-only }\n"
                + "    - { header: Deliver, question: terms, option: deliver }\n"
                + "    - { header: Other words, question: terms }";
        return new Intake(Forms.survey("- { header: \"Words, in use\", question: terms }", columns))
                .read(
                        "ID,Sent,You,Colour,Plan first,Plan only,Deliver,Other words,Often,Hope,Show\n"
                                + "r1,1/4/2023 12:00:00,A carer,Red," + cells + ",Never,,\n",
                        "x.csv")
                .orThrow();
    }

    @Test
    void withoutColumnsTheIdsAreTheHeaders() {
        var barriers = org.copro.survey.Surveys.shipped().find("barriers").orElseThrow();
        String csv =
                "id,received,role,barriers,greatest,how-much,what-happened,what-helped,use-data,share-without-name\n"
                        + "p1,2026-05-01T10:00:00+01:00,carer,\"Not enough time;Money\",hidden-agenda,4,,,yes,no\n"
                        + "p2,2026-05-01T10:00:00,carer,,hidden-agenda,,,,,\n";
        Collected collected = new Intake(barriers).read(csv, "paper.csv").orThrow();
        assertThat(collected.responses()).singleElement().satisfies(one -> {
            assertThat(one.answer("barriers"))
                    .contains(new Chosen(List.of("time-and-competing-demands"), Optional.of("Money")));
            assertThat(one.answer("how-much")).contains(new Placed(4));
            assertThat(one.agreesTo(ConsentPurpose.USE_DATA)).isTrue();
        });
        assertThat(collected.batches().get(0).refusals().get(0).faults().get(0).message())
                .isEqualTo(
                        "'2026-05-01T10:00:00' does not say its time zone; write it as 2023-04-04T23:59:00+01:00, or give the zone in the survey");
    }
}
