package org.copro.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.copro.known.Answer;
import org.copro.people.Side;
import org.copro.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text becomes when a value is put into it. ⏎ is a line feed, ␍ a carriage return, ⇥ a tab, ¦ a bar. */
class ManuscriptTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        a: 1⏎                              | /b     | yes | a: 1⏎b: yes⏎
        a: 1                               | /b     | yes | a: 1⏎b: yes
        a: 1␍⏎# end␍⏎                      | /b     | yes | a: 1␍⏎b: yes␍⏎# end␍⏎
        a: 1␍⏎c: 2                         | /b     | yes | a: 1␍⏎c: 2␍⏎b: yes
        a: 1␍c: 2␍                         | /b     | yes | a: 1␍c: 2␍b: yes␍
        a: 1 # one⏎⏎# end                  | /b     | yes | a: 1 # one⏎b: yes⏎⏎# end
        a: 1⇥# one⇥two⏎                    | /b     | yes | a: 1⇥# one⇥two⏎b: yes⏎
        a: 1   ⏎                           | /b     | yes | a: 1   ⏎b: yes⏎
        ---⏎a: 1⏎...⏎                      | /b     | yes | ---⏎a: 1⏎b: yes⏎...⏎
        --- # start⏎a: 1⏎                  | /b     | yes | --- # start⏎a: 1⏎b: yes⏎
        ⏎  a: 1⏎                           | /b     | yes | ⏎  a: 1⏎  b: yes⏎
        a:⏎  x: 1⏎  # y: 2⏎⏎c: 3⏎          | /a/b   | yes | a:⏎  x: 1⏎  b: yes⏎  # y: 2⏎⏎c: 3⏎
        a:⏎  x: 1⏎c: 3⏎                    | /b     | yes | a:⏎  x: 1⏎c: 3⏎b: yes⏎
        a:⏎    x:⏎        y: 1⏎            | /a/b   | yes | a:⏎    x:⏎        y: 1⏎    b: yes⏎
        a:⏎- x⏎- y # z⏎                    | /b     | yes | a:⏎- x⏎- y # z⏎b: yes⏎
        a: { x: 1,⏎  y: 2 } # end⏎         | /b     | yes | a: { x: 1,⏎  y: 2 } # end⏎b: yes⏎
        a: "x⏎⏎  y"⏎                       | /b     | yes | a: "x⏎⏎  y"⏎b: yes⏎
        a: x⏎  y⏎# end⏎                    | /b     | yes | a: x⏎  y⏎b: yes⏎# end⏎
        a: ¦⏎  x⏎⏎# end⏎                   | /b     | yes | a: ¦⏎  x⏎b: yes⏎⏎# end⏎
        a: >-⏎  x⏎⏎  y⏎⏎⏎c: 1⏎             | /c     | yes | a: >-⏎  x⏎⏎  y⏎⏎⏎c: yes⏎
        a: ¦+ # keep⏎  x⏎⏎                 | /b     | yes | a: ¦+ # keep⏎  x⏎⏎b: yes⏎
        a: ¦-⏎  x                          | /b     | yes | a: ¦-⏎  x⏎b: yes
        a: ¦⏎  x⏎    ⏎⏎                    | /b     | yes | a: ¦⏎  x⏎    ⏎b: yes⏎⏎
        a: ¦ # a + b⏎  x⏎⏎                 | /b     | yes | a: ¦ # a + b⏎  x⏎b: yes⏎⏎
        ? a⏎: 1⏎                           | /b     | yes | ? a⏎: 1⏎b: yes⏎
        a: 😀 # 😀⏎c: 1 # 😀⏎              | /b     | yes | a: 😀 # 😀⏎c: 1 # 😀⏎b: yes⏎
        """)
    void aMissingKeyComesBehindTheLastOneOfItsKind(String before, String pointer, String value, String after) {
        assertPut(Format.YAML, before, new Edit(pointer, value), after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        a: { x: 1 } # c⏎                   | /a/b   | yes | a: { x: 1, b: yes } # c⏎
        a: {x: 1}⏎                         | /a/b   | yes | a: {x: 1, b: yes}⏎
        a: {}⏎                             | /a/b   | yes | a: {b: yes}⏎
        a: { }⏎                            | /a/b   | yes | a: { b: yes }⏎
        a: { x: 1, }⏎                      | /a/b   | yes | a: { x: 1, b: yes, }⏎
        a: { x: 1 , }⏎                     | /a/b   | yes | a: { x: 1 , b: yes, }⏎
        a: { x: "1, 2" }⏎                  | /a/b   | yes | a: { x: "1, 2", b: yes }⏎
        a: { x: [1, 2] }⏎                  | /a/b   | yes | a: { x: [1, 2], b: yes }⏎
        a: {⏎  x: 1⏎}⏎                     | /a/b   | yes | a: {⏎  x: 1,⏎  b: yes⏎}⏎
        a: {⏎  x: 1 # one⏎  # end⏎}⏎       | /a/b   | yes | a: {⏎  x: 1, # one⏎  b: yes⏎  # end⏎}⏎
        a: {⏎  x: 1, # one, two⏎}⏎         | /a/b   | yes | a: {⏎  x: 1, # one, two⏎  b: yes,⏎}⏎
        a: {⏎  x: 1 # one⏎  ,⏎}⏎           | /a/b   | yes | a: {⏎  x: 1 # one⏎  ,⏎  b: yes,⏎}⏎
        a: { w: 0,⏎     x: 1 }⏎            | /a/b   | yes | a: { w: 0,⏎     x: 1,⏎     b: yes }⏎
        a: { w: 0, x: 1⏎   }⏎              | /a/b   | yes | a: { w: 0, x: 1, b: yes⏎   }⏎
        a: { # none⏎  }⏎                   | /a/b   | yes | a: {b: yes # none⏎  }⏎
        a: { x: }⏎                         | /a/b   | yes | a: { x:, b: yes }⏎
        a: { x }⏎                          | /a/x   | yes | a: { x: yes }⏎
        a: {"x":1}⏎                        | /a/b   | yes | a: {"x":1, b: yes}⏎
        {a: 1}⏎                            | /b     | yes | {a: 1, b: yes}⏎
        a: [{ x: 1 }, { x: 2 }]⏎           | /a/0/b | yes | a: [{ x: 1, b: yes }, { x: 2 }]⏎
        a:⏎- { x: 1 } # c⏎- y⏎             | /a/0/b | yes | a:⏎- { x: 1, b: yes } # c⏎- y⏎
        a:⏎  - x: 1⏎    y: 2 # c⏎⏎  # d⏎  - z: 1⏎ | /a/0/b | yes | a:⏎  - x: 1⏎    y: 2 # c⏎    b: yes⏎⏎  # d⏎  - z: 1⏎
        a:⏎-   x: 1⏎                       | /a/0/b | yes | a:⏎-   x: 1⏎    b: yes⏎
        """)
    void aMissingKeyComesBehindTheOthersInBracketsAndItems(String before, String pointer, String value, String after) {
        assertPut(Format.YAML, before, new Edit(pointer, value), after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        a: 1⏎                 | /f/given      | yes | a: 1⏎f: { given: yes }⏎
        a: 1⏎                 | /f/g/h        | yes | a: 1⏎f: { g: { h: yes } }⏎
        a: 1⏎                 | /f/-          | yes | a: 1⏎f: [yes]⏎
        a: 1⏎                 | /f/-/g        | yes | a: 1⏎f: [{ g: yes }]⏎
        a: 1⏎                 | /f/0/g/-      | yes | a: 1⏎f: [{ g: [yes] }]⏎
        a: { x: 1 }⏎          | /a/g/h        | yes | a: { x: 1, g: { h: yes } }⏎
        a:⏎  - x⏎  - y # c⏎   | /a/-          | yes | a:⏎  - x⏎  - y # c⏎  - yes⏎
        a:⏎- x⏎b: 1⏎          | /a/-          | yes | a:⏎- x⏎- yes⏎b: 1⏎
        a:⏎- x⏎b: 1⏎          | /a/1/k        | yes | a:⏎- x⏎- { k: yes }⏎b: 1⏎
        a:⏎- x: 1⏎  y: 2⏎     | /a/-/x        | yes | a:⏎- x: 1⏎  y: 2⏎- { x: yes }⏎
        a:⏎- - x⏎  - y⏎- z⏎   | /a/0/-        | yes | a:⏎- - x⏎  - y⏎  - yes⏎- z⏎
        a: []⏎                | /a/-          | yes | a: [yes]⏎
        a: [ ]⏎               | /a/-          | yes | a: [ yes ]⏎
        a: [⏎]⏎               | /a/-          | yes | a: [yes⏎]⏎
        a: [x]⏎               | /a/-          | yes | a: [x, yes]⏎
        a: [x, ]⏎             | /a/-          | yes | a: [x, yes, ]⏎
        a: [⏎  x, # one⏎  y # two⏎]⏎ | /a/-   | yes | a: [⏎  x, # one⏎  y, # two⏎  yes⏎]⏎
        a: [x: 1]⏎            | /a/-          | yes | a: [x: 1, yes]⏎
        a: [x: 1, y]⏎         | /a/0/x        | yes | a: [x: yes, y]⏎
        a: x # c⏎             | /a/-          | yes | a: [x, yes] # c⏎
        a: 'x, y'⏎            | /a/-          | yes | a: ['x, y', yes]⏎
        a: x, y⏎              | /a/-          | yes | a: ["x, y", yes]⏎
        a: x⏎  y⏎             | /a/1          | yes | a: [x⏎  y, yes]⏎
        a: ¦⏎  x⏎b: 1⏎        | /a/-          | yes | a: ["x\\n", yes]⏎b: 1⏎
        a: { k: 1 } # c⏎      | /a/-          | yes | a: [{ k: 1 }, yes] # c⏎
        a: { k: 1 } # c⏎      | /a/0/l        | yes | a: { k: 1, l: yes } # c⏎
        a:⏎  k: 1⏎            | /a/0/l        | yes | a:⏎  k: 1⏎  l: yes⏎
        a: x⏎                 | /a/0          | yes | a: yes⏎
        """)
    void whatIsMissingOnTheWayIsMade(String before, String pointer, String value, String after) {
        assertPut(Format.YAML, before, new Edit(pointer, value), after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        a: not-stated   # really⏎    | /a     | yes | a: yes   # really⏎
        a: 'x' # c⏎                  | /a     | yes | a: yes # c⏎
        "a": "x⏎   y" # c⏎b: 1⏎      | /a     | yes | "a": yes # c⏎b: 1⏎
        a: x⏎   y⏎b: 1⏎              | /a     | yes | a: yes⏎b: 1⏎
        a: ¦- # c⏎  x⏎⏎  y⏎⏎b: 1⏎    | /a     | yes | a: yes # c⏎⏎b: 1⏎
        a: >2⏎   x⏎b: 1⏎             | /a     | yes | a: yes⏎b: 1⏎
        a: ¦⏎b: 1⏎                   | /a     | yes | a: yes⏎b: 1⏎
        a: ¦⏎  x                     | /a     | yes | a: yes
        a:⏎b: 1⏎                     | /a     | yes | a: yes⏎b: 1⏎
        a:                           | /a     | yes | a: yes
        a:   # c⏎  # d⏎b: 1⏎         | /a     | yes | a: yes   # c⏎  # d⏎b: 1⏎
        a: ~ # c⏎                    | /a     | yes | a: yes # c⏎
        a: null⏎                     | /a/b   | yes | a: { b: yes }⏎
        a:⏎                          | /a/-   | yes | a: [yes]⏎
        a:⏎-⏎- x⏎                    | /a/0   | yes | a:⏎- yes⏎- x⏎
        a:⏎- # c⏎- x⏎                | /a/0/k | yes | a:⏎- { k: yes } # c⏎- x⏎
        a: { b: , c: 1 }⏎            | /a/b   | yes | a: { b: yes , c: 1 }⏎
        a: { b, c: 1 }⏎              | /a/b   | yes | a: { b: yes, c: 1 }⏎
        a: [x, y]⏎                   | /a/1   | yes | a: [x, yes]⏎
        a: [x, y] # c⏎               | /a     | yes | a: yes # c⏎
        a: {"b":1}⏎                  | /a/b   | yes | a: {"b":yes}⏎
        a:⏎  k: 1 # c⏎               | /a     | yes | a:⏎  yes # c⏎
        """)
    void whatStoodThereIsReplaced(String before, String pointer, String value, String after) {
        assertPut(Format.YAML, before, new Edit(pointer, value), after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        {"a":1}                             | /b     | yes | {"a":1,"b":"yes"}
        {"a": 1}                            | /b     | yes | {"a": 1, "b": "yes"}
        { "a" : 1 }                         | /b     | yes | { "a" : 1, "b" : "yes" }
        { }                                 | /b     | yes | { "b": "yes" }
        {⏎  "a": 1⏎}⏎                       | /b     | yes | {⏎  "a": 1,⏎  "b": "yes"⏎}⏎
        {␍⏎⇥"a": [␍⏎⇥⇥1␍⏎⇥]␍⏎}              | /a/-   | yes | {␍⏎⇥"a": [␍⏎⇥⇥1,␍⏎⇥⇥"yes"␍⏎⇥]␍⏎}
        {␍⏎⇥"a": [␍⏎⇥⇥1␍⏎⇥]␍⏎}              | /b     | yes | {␍⏎⇥"a": [␍⏎⇥⇥1␍⏎⇥],␍⏎⇥"b": "yes"␍⏎}
        {"a": "x\\"}", "c": null}           | /c     | yes | {"a": "x\\"}", "c": "yes"}
        {"a": [1, -2.5e+3]}                 | /a/1   | yes | {"a": [1, "yes"]}
        {"a": [1, true], "c":⏎ 1}           | /c     | yes | {"a": [1, true], "c":⏎ "yes"}
        {"a":⏎ 1}                           | /b/c   | yes | {"a":⏎ 1, "b": {"c": "yes"}}
        {"a": "x"}                          | /a/-   | yes | {"a": ["x", "yes"]}
        {"a": {"k": 1}}                     | /a/-/k | yes | {"a": [{"k": 1}, {"k": "yes"}]}
        {"a":{"k":1}}                       | /b/-/k | yes | {"a":{"k":1},"b":[{"k":"yes"}]}
        {"a": []}                           | /a/-   | 2   | {"a": ["2"]}
        {"\\u0061": "😀", "b": 1}           | /b     | yes | {"\\u0061": "😀", "b": "yes"}
        """)
    void jsonNeedsQuotationMarksAndCommas(String before, String pointer, String value, String after) {
        assertPut(Format.JSON, before, new Edit(pointer, value), after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        yes            | yes
        not-stated     | not-stated
        2019-03-04     | 2019-03-04
        2019-03        | 2019-03
        2019           | "2019"
        1.5e3          | "1.5e3"
        0x1f           | "0x1f"
        1_000          | "1_000"
        1/3            | 1/3
        50 %           | 50 %
        true           | "true"
        Null           | "Null"
        ~              | "~"
        people at home | people at home
        Größe 2 m      | Größe 2 m
        a  b           | "a  b"
        a: b           | "a: b"
        12:30          | "12:30"
        a #b           | "a #b"
        a, b           | "a, b"
        [a]            | "[a]"
        - a            | "- a"
        it's           | "it's"
        "a"            | "\\"a\\""
        c:\\d          | "c:\\\\d"
        a⏎b            | "a\\nb"
        ⇥              | "\\u0009"
        *a             | "*a"
        &a             | "&a"
        😀             | "😀"
        ---            | "---"
        <<             | "<<"
        """)
    void aTextStandsInQuotationMarksIfItNeedsThem(String value, String written) {
        assertPut(Format.YAML, "a: 1⏎", new Edit("/b", meant(value)), "a: 1⏎b: " + written + "⏎");
        assertPut(Format.YAML, "a: [1]⏎", new Edit("/a/-", meant(value)), "a: [1, " + written + "]⏎");
    }

    @Test
    void signsThatNobodySeesAreSpeltOut() {
        assertPut(Format.YAML, "a: 1⏎", new Edit("/b", ""), "a: 1⏎b: \"\"⏎");
        assertPut(Format.YAML, "a: 1⏎", new Edit("/b", "a\u0085b"), "a: 1⏎b: \"a\\u0085b\"⏎");
        assertPut(Format.YAML, "a: 1⏎", new Edit("/b", "a\u200bb"), "a: 1⏎b: \"a\\u200bb\"⏎");
    }

    @Test
    void aValueMayBeAnythingADocumentHolds() {
        Manuscript text = Manuscript.of("a: 1\n", Format.YAML);
        assertThat(text.with(List.of(
                                new Edit("/b", Answer.notApplicable("nobody, so far")),
                                new Edit("/c", List.of(Side.PEOPLE, Side.ORGANISATION)),
                                new Edit("/d", 12),
                                new Edit("/e", PartialDate.parse("2019-03")),
                                new Edit("/f", List.of())))
                        .text())
                .isEqualTo("""
                        a: 1
                        b: { not-applicable: "nobody, so far" }
                        c: [people, organisation]
                        d: 12
                        e: 2019-03
                        f: []
                        """);
        assertThat(Manuscript.of("{\"a\":1}", Format.JSON)
                        .with(List.of(new Edit("/b", Answer.notApplicable("x")), new Edit("/c", 12)))
                        .text())
                .isEqualTo("{\"a\":1,\"b\":{\"not-applicable\":\"x\"},\"c\":12}");
    }

    @Test
    void aByteOrderMarkStays() {
        assertThat(Manuscript.of("\uFEFFa: 1\r\n", Format.YAML)
                        .with(new Edit("/b", "x"))
                        .with(new Edit("/a", "y"))
                        .text())
                .isEqualTo("\uFEFFa: y\r\nb: x\r\n");
    }

    @Test
    void theTextItselfStaysAsItIs() {
        Manuscript text = Manuscript.of("a: 1\n", Format.YAML);
        text.with(new Edit("/a", "2"));
        assertThat(text.text()).isEqualTo("a: 1\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        a: ¦⏎  x                     | /b
        a:⏎  k: 1⏎                   | /a/-
        a:⏎  k: 1⏎  l: 1⏎            | /a
        a: [⏎  x # c⏎]⏎              | /a
        a: [x: 1]⏎                   | /a/0/y
        """)
    void whatWouldChangeSomethingElseIsRefused(String before, String pointer) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Manuscript.of(meant(before), Format.YAML).with(new Edit(pointer, "yes")))
                .withMessage(
                        "this cannot be written at %s without changing something else in the file; ".formatted(pointer)
                                + "write it there by hand");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        a: x⏎          | /a/b   | there is a text on the way to /a/b
        a: [x]⏎        | /a/2   | the list has no item '2' on the way to /a/2
        a: [x]⏎        | /a/b   | the list has no item 'b' on the way to /a/b
        a: x⏎          | /a/2   | the list has no item '2' on the way to /a/2
        a: 1⏎          | /b/1   | the list has no item '1' on the way to /b/1
        """)
    void aWayThatLeadsNowhereIsRefused(String before, String pointer, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Manuscript.of(meant(before), Format.YAML).with(new Edit(pointer, "yes")))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# nothing\n",
                "a: [",
                "a: 1\na: 2\n",
                "a: *b\n",
                "a: !b c\n",
                "a: &b c\n",
                "a: 1\n---\nb: 1\n"
            })
    void aTextThatIsNotReadIsRefused(String text) {
        assertThatExceptionOfType(InvalidDocumentException.class).isThrownBy(() -> Manuscript.of(text, Format.YAML));
    }

    @ParameterizedTest
    @EnumSource
    void manyRemarksAndDeepNestingAreNoTrouble(Format format) {
        String text = format == Format.JSON
                ? "[".repeat(60) + " ".repeat(100_000) + "]".repeat(60)
                : "[".repeat(60) + "x" + "\n# remark".repeat(20_000) + "\n" + "]".repeat(60);
        String pointer = "/0".repeat(59) + "/-";
        assertThat(Manuscript.of(text, format).with(new Edit(pointer, "y")).text())
                .hasSizeLessThan(text.length() + 10)
                .contains("y");
    }

    private static void assertPut(Format format, String before, Edit edit, String after) {
        assertThat(Manuscript.of(meant(before), format).with(edit).text()).isEqualTo(meant(after));
    }

    private static String meant(String text) {
        return text.replace('⏎', '\n').replace('␍', '\r').replace('⇥', '\t').replace('¦', '|');
    }
}
