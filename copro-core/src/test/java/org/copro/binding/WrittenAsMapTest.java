package org.copro.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WrittenAsMapTest {

    /** Keys of one's own, and nothing but a map. */
    record Glossary(Map<String, String> words) implements WrittenAsMap {
        Glossary {
            if (words.isEmpty()) {
                throw new IllegalArgumentException("a glossary needs a word");
            }
            if (words.values().stream().anyMatch(String::isBlank)) {
                throw new IllegalArgumentException("a word needs a meaning");
            }
        }
    }

    /** One text, or one for each language. */
    record Wording(Map<String, String> texts) implements WrittenAsMap, WrittenAsText {

        public static Wording parse(String text) {
            return new Wording(Map.of("", text));
        }

        @Override
        public Optional<String> text() {
            return Optional.ofNullable(texts.get(""));
        }
    }

    record Page(String title, Optional<Glossary> glossary, Optional<Wording> wording, List<Wording> notes) {}

    @ParameterizedTest
    @EnumSource
    void isWrittenAsTheMapItselfAndReadInItsOrder(Format format) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("cy", "cyd-gynhyrchu");
        words.put("en", "co-production");
        words.put("a: b", "yes");
        words.put("no", "samproduksjon");
        words.put("~/#", " spaces round it ");
        Page page = new Page(
                "P",
                Optional.of(new Glossary(words)),
                Optional.of(Wording.parse("one text")),
                List.of(new Wording(words), Wording.parse("another")));
        String text = Document.write(page, format);
        assertThat(text).doesNotContain("words", "texts");
        Page read = Document.read(text, "", format, Page.class).orThrow();
        assertThat(read).isEqualTo(page);
        assertThat(read.glossary().orElseThrow().words().keySet()).containsExactlyElementsOf(words.keySet());
    }

    @Test
    void whatIsWrittenIsTheMap() {
        Page page = new Page(
                "P", Optional.of(new Glossary(Map.of("en", "word"))), Optional.empty(), List.of(Wording.parse("a")));
        assertThat(Document.write(page, Format.YAML)).isEqualTo("""
                title: P
                glossary:
                  en: word
                notes:
                - a
                """);
    }

    @Test
    void theMapThatIsReadDoesNotChange() {
        Map<String, String> words = read("glossary: { en: word }")
                .orThrow()
                .glossary()
                .orElseThrow()
                .words();
        assertThat(words).isUnmodifiable();
    }

    @Test
    void oneMapWhereAListIsExpectedIsAListOfOne() {
        assertThat(read("notes: { en: one }").orThrow().notes()).containsExactly(new Wording(Map.of("en", "one")));
        assertThat(read("notes: [ { en: one }, two ]").orThrow().notes())
                .containsExactly(new Wording(Map.of("en", "one")), Wording.parse("two"));
    }

    @Test
    void notStatedIsATextWhereAnyTextCanBe() {
        assertThat(read("wording: not-stated").orThrow().wording()).contains(Wording.parse("not-stated"));
        assertThat(read("glossary: not-stated").orThrow().glossary()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        glossary: { }                  | 2:11 /glossary: a glossary needs a word
        glossary: { en: ' ' }          | 2:11 /glossary: a word needs a meaning
        glossary: { en: }              | 2:16 /glossary/en: nothing is written here; give a value, or leave it out if it is not known
        glossary: { en: word, cy: null } | 2:27 /glossary/cy: nothing is written here; give a value, or leave it out if it is not known
        glossary: { en: [ word ] }     | 2:17 /glossary/en: expected text but found a list
        glossary: { en: { a: b } }     | 2:17 /glossary/en: expected text but found keys with values (key: value)
        glossary: { a/b~c: [ ] }       | 2:20 /glossary/a~1b~0c: expected text but found a list
        glossary: { en: one, en: two } | 2:22 /glossary/en: the key 'en' is here a second time; it was first given on line 2. Keep one of them
        glossary: word                 | 2:11 /glossary: expected keys with texts, such as { en: …, cy: … } but found 'word'
        glossary: [ { en: word } ]     | 2:11 /glossary: expected keys with texts, such as { en: …, cy: … } but found a list
        wording: [ word ]              | 2:10 /wording: expected text, or { en: …, cy: … } for several languages but found a list
        wording:                       | 2:9 /wording: nothing is written here; give a value, or leave it out if it is not known
        """)
    void whatIsWrongIsOneProblem(String line, String problem) {
        assertThat(read(line).problems()).extracting(Problem::toString).containsExactly("p.yaml:" + problem);
    }

    private static Reading<Page> read(String line) {
        return Document.read("title: P\n" + line + "\n", "p.yaml", Format.YAML, Page.class);
    }
}
