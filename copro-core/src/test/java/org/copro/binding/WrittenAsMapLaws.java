package org.copro.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WrittenAsMapLaws {

    record Words(Map<String, String> words) implements WrittenAsMap {}

    record Page(Words words, String title) {}

    @Property(tries = 2000)
    void readingWhatWasWrittenGivesTheSameKeysAndTexts(
            @ForAll("words") Map<String, String> words, @ForAll Format format) {
        Page page = new Page(new Words(words), "P");
        Reading<Page> reading = Document.read(Document.write(page, format), "", format, Page.class);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.orThrow()).isEqualTo(page);
        assertThat(reading.orThrow().words().words().keySet()).containsExactlyElementsOf(words.keySet());
    }

    @Provide
    Arbitrary<Map<String, String>> words() {
        return Arbitraries.maps(texts(), texts()).ofMaxSize(4);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of("en", "cy", "zh-Hant", "no", "yes", "null", "~", "1", "2019-03", "<<", "=", ""),
                Arbitraries.strings()
                        .withChars(" \n\r\t:#-?'\"\\[]{},&*!|>%@`~=<ab1.0\u0085\u00a0\u2028\ufeff")
                        .ofMaxLength(8),
                Arbitraries.strings().withCharRange('\u0000', '\ud7ff').ofMaxLength(5));
    }
}
