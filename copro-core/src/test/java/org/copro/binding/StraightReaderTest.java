package org.copro.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.copro.known.Answer;
import org.copro.power.Power;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;

/** What is read without a tree, and what is left to it. */
class StraightReaderTest {

    record Note(
            String title, Optional<Integer> pages, List<String> marks, Optional<Answer> read, Optional<Power> say) {}

    record Bare(Optional<Answer> read) {}

    record Twice(String a, Optional<Either> both) {}

    sealed interface Either permits One, Other {}

    record One(String word) implements Either {}

    record Other(String word) implements Either {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'title':'T'}",
                " {'title':'T','pages':12} ",
                "{'pages':'12','title':'T'}",
                "{'title':'T','pages':'not-stated'}",
                "{'title':'not-stated','marks':['a','b','c']}",
                "{'title':'T','marks':'a'}",
                "{'title':'T','marks':[]}",
                "{'title':'T','marks':['not-stated']}",
                "{'title':true,'read':true}",
                "{'t\\u0069tle':'\\ud83d\\ude00'}",
                "{'title':'T','read':{'not-applicable':'set by law'}}",
                "{'title':'T','say':'shared'}",
                "{'title':'T','say':{'low':'informed','high':'shared'}}",
                "{'title':'T','say':{'high':'shared','low':'informed'}}",
                "{'title':'T','say':{'ladder':'tlap','low':'a','high':'b'}}",
            })
    void readsWhatIsPlainlyRight(String text) {
        assertThat(straight(text, Note.class))
                .isPresent()
                .isEqualTo(throughTree(text, Note.class).value());
    }

    @Test
    void readsWhatHasNoKeysIfNothingElseCanBeMeant() {
        assertThat(straight("{}", Bare.class)).contains(new Bare(Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a key that is missing | {}",
                "a key that is unknown | {'title':'T','page':1}",
                "a key that seems known | {'title':'T','marks\\u0000':[]}",
                "a key twice | {'title':'T','pages':1,'pages':1}",
                "a key twice, not stated first | {'title':'T','pages':'not-stated','pages':1}",
                "nothing | {'title':null}",
                "a list in place of a word | {'title':['T']}",
                "a mapping in place of a word | {'title':{'en':'T'}}",
                "a list in place of a mapping | [{'title':'T'}]",
                "a word in place of a mapping | 'T'",
                "a word that is not one of those | {'title':'T','read':'perhaps'}",
                "a number that is none | {'title':'T','pages':1.5}",
                "half a character | {'title':'\\ud83d'}",
                "what a constructor refuses | {'title':'T','read':{'not-applicable':' '}}",
                "a mapping that may be meant otherwise | {'title':'T','read':{}}",
                "a range that runs down | {'title':'T','say':{'low':'led','high':'none'}}",
                "more after the end | {'title':'T'} {}",
                "an end that is missing | {'title':'T'",
                "no JSON | {'title':'T',}",
                "no value | ` `",
            })
    void leavesWhatIsWrong(String what, String text) {
        assertThat(straight(text, Note.class)).as(what).isEmpty();
        assertThat(throughTree(text, Note.class).problems()).as(what).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'title':'T','say':{'low':'a','ladder':'tlap','high':'b'}}",
                "{'title':'T','say':{'low':'a','high':'b','ladder':'tlap'}}"
            })
    void leavesWhatIsRightButNotPlainlySo(String text) {
        assertThat(straight(text, Note.class)).isEmpty();
        assertThat(throughTree(text, Note.class).problems()).isEmpty();
    }

    @Test
    void leavesWhatTwoRecordsFitAlike() {
        assertThat(straight("{'a':'A','both':{'word':'W'}}", Twice.class)).isEmpty();
    }

    @Test
    void leavesTextsWithKeysOfTheirOwn() {
        assertThat(straight("{'words':{'en':'W'}}", WrittenAsMapLaws.Page.class))
                .isEmpty();
    }

    private static <T> Optional<T> straight(String text, Class<T> type) {
        try (JsonParser tokens = Format.JSON.parser(text.replace('\'', '"'))) {
            return StraightReader.read(tokens, type);
        }
    }

    private static <T> Reading<T> throughTree(String text, Class<T> type) {
        return Document.throughTree(text.replace('\'', '"'), "", Format.JSON, type, Extent.BY_HAND);
    }
}
