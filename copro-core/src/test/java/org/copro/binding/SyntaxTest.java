package org.copro.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copro.binding.Problem.Rule;
import org.copro.file.ProjectFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people get wrong in YAML and JSON, the place they are sent to, and what they are told. */
class SyntaxTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        title: Foo: bar               | 1:11 | a second ': ' in one line, or lines that are not indented alike; put quotation marks round text that contains ': '
        title: T⏎  id: a              | 2:5  | a second ': ' in one line, or lines that are not indented alike; put quotation marks round text that contains ': '
        claim:⏎⇥label: other          | 2:1  | a tab is used where only spaces may stand; put two spaces in its place, here and in the lines alike
        ⇥title: T                     | 1:1  | a tab is used where only spaces may stand; put two spaces in its place, here and in the lines alike
        title: "T⏎id: a               | 1:8  | the quotation mark that opens here is not closed
        title: 'T⏎id: a               | 1:8  | the quotation mark that opens here is not closed
        title: 'it's'                 | 1:12 | text goes on after a closing quotation mark or bracket; put quotation marks round all of it, double ones if there is a ' in it
        title: [draft] T              | 1:16 | text goes on after a closing quotation mark or bracket; put quotation marks round all of it, double ones if there is a ' in it
        claim:⏎  label: a⏎ by: people | 3:2  | this line is not indented like the lines it belongs to
        stages:⏎- id: a⏎   name: b    | 3:8  | a second ': ' in one line, or lines that are not indented alike; put quotation marks round text that contains ': '
        stages:⏎  - id: a⏎   name: b  | 3:4  | this line is not indented like the lines it belongs to
        id: a⏎title:T⏎                | 2:1  | a colon and a space must follow a key, as in 'title: Our project'
        title: %T                     | 1:8  | text that starts with this sign must stand in quotation marks
        title: @T                     | 1:8  | text that starts with this sign must stand in quotation marks
        title: `T`                    | 1:8  | text that starts with this sign must stand in quotation marks
        title: *T* U                  | 1:8  | text that starts with this sign must stand in quotation marks
        title: & T                    | 1:8  | text that starts with this sign must stand in quotation marks
        title: !T! U                  | 1:8  | text that starts with this sign must stand in quotation marks
        title: !T!U                   | 1:8  | text that starts with this sign must stand in quotation marks
        title: >T                     | 1:8  | text that starts with this sign must stand in quotation marks
        title: ¦- T                   | 1:8  | text that starts with this sign must stand in quotation marks
        title: >0                     | 1:8  | text that starts with this sign must stand in quotation marks
        % T                           | 1:1  | text that starts with this sign must stand in quotation marks
        title: ? T                    | 1:8  | text that starts with this sign must stand in quotation marks
        title: - T                    | 1:8  | a list item ('- ') begins on a line of its own; put quotation marks round text that starts with '- '
        stages: [ {id: a}             | 1:9  | what opens here is not closed: there is no ']'
        claim: { label: other⏎        | 1:8  | what opens here is not closed: there is no '}'
        claim: { label: a⏎by: b }     | 2:3  | a comma or '}' is missing before this
        stages: [ ]]                  | 1:12 | there is a ']' too many
        title: , T                    | 1:8  | a value is expected here
        id: a⏎- b                     | 2:1  | a list item stands where a key is expected
        id: a⏎: b                     | 2:1  | there is a colon without a key
        ? [a]: b                      | 1:3  | a key must be one word
        title: "C:\\Users"            | 1:13 | in double quotation marks a backslash begins a special sign; use single quotation marks for a plain one
        title: "a\\q"                 | 1:11 | in double quotation marks a backslash begins a special sign; use single quotation marks for a plain one
        {copro: 1, id: a, title: T}⏎...⏎a: b | 3:1 | there is more text after the end of the document
        %YAML 2.0⏎---⏎id: a           | 1:1  | this version of YAML is not read; leave the line out
        id: a⏎title: é😀␇             | 2:10 | there is a character here that no text has; take it out, or save the file as plain text in UTF-8
        """)
    void yaml(String text, String place, String message) {
        assertThat(problems(text, Format.YAML)).containsExactly(place + ": this is not valid YAML: " + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        {"id":"a","title":"T          | 1:21 | the text ends inside quotation marks
        {"id":"a","title":"T⏎"}       | 1:21 | the line ends inside quotation marks
        {"id":"a","title":"T⇥"}       | 1:21 | a tab inside quotation marks is written \\t
        {"id":"a","title":"T␇"}       | 1:21 | there is a character here that no text has; take it out, or save the file as plain text in UTF-8
        {"id":"a"                     | 1:10 | the text ends before all brackets are closed
        {"id":"a",}                   | 1:11 | there is a comma too many before '}'
        {"stages":[1,]}               | 1:14 | there is a comma too many before ']'
        {"id":"a" "title":"T"}        | 1:11 | a comma is missing before this
        {"id" "a"}                    | 1:7  | a colon is missing before this
        {'id':"a"}                    | 1:2  | a key in double quotation marks is expected but found '''
        {id:"a"}                      | 1:2  | a key in double quotation marks is expected but found 'i'
        {"id":“a”}                    | 1:7  | a value is expected but found '“'; text needs double quotation marks
        {"id":}                       | 1:7  | a value is expected but found '}'
        {"id":yes}                    | 1:7  | 'yes' is not a value of JSON; put it in double quotation marks (the name of a YAML file must not end in .json)
        id: a                         | 1:1  | 'id' is not a value of JSON; put it in double quotation marks (the name of a YAML file must not end in .json)
        {"copro":01}                  | 1:11 | this is not a number of JSON; put it in double quotation marks
        {"copro":1.}                  | 1:11 | this is not a number of JSON; put it in double quotation marks
        {"started":2019-03}           | 1:16 | a comma is missing before this
        {"id":"\\a"}                  | 1:9  | a backslash begins a special sign; write \\\\ for a plain one
        {"stages":[1}                 | 1:13 | found '}' where ']' is expected
        {"copro":1,"id":"a","title":"T"}} | 1:33 | there is a '}' too many
        // note⏎{"id":"a"}            | 1:1  | JSON has no comments; take it out
        """)
    void json(String text, String place, String message) {
        assertThat(problems(text, Format.JSON)).containsExactly(place + ": this is not valid JSON: " + message);
    }

    /** Signs that a table cannot hold: ⏎ a new line, ⇥ a tab, ␇ a bell, ¦ a bar. */
    private static List<String> problems(String text, Format format) {
        String meant = text.replace('⏎', '\n')
                .replace('⇥', '\t')
                .replace('␇', '\u0007')
                .replace('¦', '|');
        List<Problem> problems = new ProjectFiles().read(meant, "", format).problems();
        assertThat(problems).extracting(Problem::rule).containsOnly(Rule.SYNTAX);
        return problems.stream().map(Problem::toString).toList();
    }
}
