package org.copro.binding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copro.binding.Problem.Rule;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Faults of the text itself, in words for those who wrote it. The parsers' own words serve those who write parsers. */
final class Syntax {

    private static final String NOT_TEXT =
            "there is a character here that no text has; take it out, or save the file as plain text in UTF-8";
    private static final String QUOTE = "text that starts with this sign must stand in quotation marks";
    private static final String MISPLACED = "this line is not indented like the lines it belongs to";

    private static final List<Saying> OF_YAML = List.of(
            here(
                    "\\\\t\\(TAB\\)|\\(9\\)",
                    "a tab is used where only spaces may stand; put two spaces in its place, here and in the lines alike"),
            here("cannot start any token|keys are not allowed here", QUOTE),
            start(
                    "unexpected character found|expected URI|tag handle|'[!>]'|alphabetic|indicator|comment or a line break",
                    QUOTE),
            start("unexpected (end of stream|document separator)", "the quotation mark that opens here is not closed"),
            here(
                    "escape",
                    "in double quotation marks a backslash begins a special sign; use single quotation marks for a plain one"),
            here(
                    "mapping values are not allowed",
                    "a second ': ' in one line, or lines that are not indented alike; put quotation marks round text that contains ': '"),
            here(
                    "sequence entries are not allowed",
                    "a list item ('- ') begins on a line of its own; put quotation marks round text that starts with '- '"),
            start("expected ':'", "a colon and a space must follow a key, as in 'title: Our project'"),
            start("expected ',' or '(.)', but got <stream end>", "what opens here is not closed: there is no '%s'"),
            here("expected ',' or '(.)'", "a comma or '%s' is missing before this"),
            here(
                    "<block end>.*'<scalar>'",
                    "text goes on after a closing quotation mark or bracket; put quotation marks round all of it, double ones if there is a ' in it"),
            here("<block end>.*'([]}])'", "there is a '%s' too many"),
            here("<block end>.*':'", "there is a colon without a key"),
            here("<block end>.*'-'", "a list item stands where a key is expected"),
            here("<block end>|simple key is required|leading empty lines", MISPLACED),
            here("expected the node content", "a value is expected here"),
            here("property name", "a key must be one word"),
            here("document start", "there is more text after the end of the document"),
            here("^Version", "this version of YAML is not read; leave the line out"));

    private static final List<Saying> OF_JSON = List.of(
            here("code (10|13)\\)\\).*escaped", "the line ends inside quotation marks"),
            here("code 9\\)\\).*escaped", "a tab inside quotation marks is written \\t"),
            here("CTRL-CHAR", NOT_TEXT),
            here("end-of-input.*(quote|String)", "the text ends inside quotation marks"),
            here("end-of-input", "the text ends before all brackets are closed"),
            here("comment", "JSON has no comments; take it out"),
            here("'([]}])' .*(start property name|expected a valid value)", "there is a comma too many before '%s'"),
            here("'(.)' .*start property name", "a key in double quotation marks is expected but found '%s'"),
            here("expecting comma", "a comma is missing before this"),
            here("expecting a colon", "a colon is missing before this"),
            here("'(.)' .*expected a value", "a value is expected but found '%s'"),
            here(
                    "'(.)' .*expected a valid value",
                    "a value is expected but found '%s'; text needs double quotation marks"),
            here("marker '(.)': expected '(.)'", "found '%s' where '%s' is expected"),
            here("marker '(.)'", "there is a '%s' too many"),
            here(
                    "token '(.*?)'",
                    "'%s' is not a value of JSON; put it in double quotation marks (the name of a YAML file must not end in .json)"),
            here(
                    "numeric value|hexadecimal|root-level",
                    "this is not a number of JSON; put it in double quotation marks"),
            here("escape", "a backslash begins a special sign; write \\\\ for a plain one"));

    private Syntax() {}

    /** What stopped the parser. */
    static Problem problem(JacksonException broken, String text, String source, Format format) {
        if (broken instanceof StreamConstraintsException) {
            String what = String.valueOf(broken.getOriginalMessage()).contains("epth")
                    ? "values inside each other, more than %s deep".formatted(Format.DEEPEST)
                    : "a key or a number that is too long";
            return new Problem(
                    place(broken.getLocation(), source),
                    "",
                    Rule.TOO_LARGE,
                    "too much for a file of this kind: " + what);
        }
        String said = String.valueOf(broken.getOriginalMessage());
        Place place = place(broken.getLocation(), source);
        boolean atStart = false;
        Optional<Mark> opened = Optional.empty();
        if (broken.getCause() instanceof MarkedYamlEngineException marked) {
            said = marked.getProblem();
            place = marked.getProblemMark().map(mark -> place(mark, source)).orElse(place);
            opened = marked.getContextMark();
        } else if (broken.getCause() instanceof ReaderException unreadable) {
            return problem(placeOf(unreadable.getPosition(), text, source), format, NOT_TEXT);
        }
        String plain = Words.shortened(said.lines().findFirst().orElse(""));
        for (Saying saying : format == Format.YAML ? OF_YAML : OF_JSON) {
            Matcher matcher = saying.said().matcher(said);
            if (matcher.find()) {
                plain = saying.plain(matcher);
                atStart = saying.atStart();
                break;
            }
        }
        return problem(atStart ? opened.map(mark -> place(mark, source)).orElse(place) : place, format, plain);
    }

    private static Problem problem(Place place, Format format, String plain) {
        return new Problem(place, "", Rule.SYNTAX, "this is not valid %s: %s".formatted(format, plain));
    }

    private static Place place(TokenStreamLocation location, String source) {
        return location == null || location.getLineNr() < 1
                ? new Place(source, 0, 0)
                : new Place(source, location.getLineNr(), Math.max(1, location.getColumnNr()));
    }

    private static Place place(Mark mark, String source) {
        return new Place(source, mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** The place of a sign that is known by its number in the text alone. */
    private static Place placeOf(int position, String text, String source) {
        int end = text.offsetByCodePoints(0, Math.min(position, text.codePointCount(0, text.length())));
        int lineStart = text.lastIndexOf('\n', end - 1) + 1;
        int line = (int) text.substring(0, end).lines().count() + (lineStart == end ? 1 : 0);
        return new Place(source, line, text.codePointCount(lineStart, end) + 1);
    }

    private static Saying here(String said, String plain) {
        return new Saying(Pattern.compile(said, Pattern.DOTALL), plain, false);
    }

    private static Saying start(String said, String plain) {
        return new Saying(Pattern.compile(said, Pattern.DOTALL), plain, true);
    }

    /**
     * What a parser says and what it means.
     *
     * @param said how to know it
     * @param plain with the parser's own signs in place of {@code %s}
     * @param atStart the fault lies where the broken part begins, not where the parser noticed
     */
    private record Saying(Pattern said, String plain, boolean atStart) {
        String plain(Matcher matcher) {
            Object[] signs = new Object[matcher.groupCount()];
            for (int i = 0; i < signs.length; i++) {
                signs[i] = Words.shortened(String.valueOf(matcher.group(i + 1)));
            }
            return plain.formatted(signs);
        }
    }
}
