package org.copro.binding;

import java.io.OutputStream;
import java.io.Writer;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/** The two ways a document can be written. They hold the same keys and values. */
public enum Format {
    /** YAML 1.2, one document a file, without aliases, anchors and tags. */
    YAML,
    /** JSON (RFC 8259). */
    JSON;

    /** Lists and mappings inside each other; the deepest document of copro needs eight. */
    static final int DEEPEST = 64;

    /** Bytes a document may have: {@value}. */
    public static final int LARGEST = 4 * 1024 * 1024;

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxStringLength(LARGEST)
            .maxNumberLength(100)
            .maxNameLength(1000)
            .build();

    /** By the ending of the file's name: {@code .json} is JSON, everything else YAML. */
    public static Format of(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".json") ? JSON : YAML;
    }

    /** Writes tokens in this format; close it to finish the text. */
    public JsonGenerator generator(Writer text) {
        return factory().createGenerator(new Layout(this), text);
    }

    /** As {@link #generator(Writer)}, in UTF-8. */
    JsonGenerator generator(OutputStream bytes) {
        return factory().createGenerator(new Layout(this), bytes);
    }

    /** Writes tokens of JSON without a line feed, so that a value is a line; close it to finish the text. */
    public static JsonGenerator oneLine(Writer text) {
        return Json.FACTORY.createGenerator(ObjectWriteContext.empty(), text);
    }

    /** As {@link #oneLine(Writer)}, in UTF-8. */
    public static JsonGenerator oneLine(OutputStream bytes) {
        return Json.FACTORY.createGenerator(ObjectWriteContext.empty(), bytes);
    }

    /** Reads a text. */
    JsonParser parser(String text) {
        return this == JSON
                ? Json.FACTORY.createParser(ObjectReadContext.empty(), text)
                : Yaml.FACTORY.createParser(ObjectReadContext.empty(), new WholeCharacters(text));
    }

    /** Reads a text in UTF-8. */
    JsonParser parser(byte[] bytes) {
        return factory().createParser(ObjectReadContext.empty(), bytes);
    }

    TokenStreamFactory factory() {
        return this == JSON ? Json.FACTORY : Yaml.FACTORY;
    }

    /** As {@link #factory()}, for texts with signs that only quotation marks keep. */
    TokenStreamFactory quotingFactory() {
        return this == JSON
                ? Json.FACTORY
                : Yaml.FACTORY
                        .rebuild()
                        .disable(YAMLWriteFeature.MINIMIZE_QUOTES)
                        .stringQuotingChecker(new NextLineQuoted())
                        .build();
    }

    /** Quotes keys that only quotation marks keep, as the factory does with all texts. */
    private static final class NextLineQuoted extends StringQuotingChecker.Default {

        private static final long serialVersionUID = 1L;

        @Override
        public boolean needToQuoteName(String name) {
            return name.indexOf('\u0085') >= 0 || super.needToQuoteName(name);
        }
    }

    // each loaded when first needed: a program that reads one kind does not start the other
    private static final class Json {
        static final JsonFactory FACTORY =
                JsonFactory.builder().streamReadConstraints(LIMITS).build();
    }

    private static final class Yaml {
        static final YAMLFactory FACTORY = YAMLFactory.builder()
                .streamReadConstraints(LIMITS)
                // double keys are reported by the reader, with all else that is wrong
                .disable(tools.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .loadSettings(org.snakeyaml.engine.v2.api.LoadSettings.builder()
                        .setCodePointLimit(LARGEST)
                        .setAllowDuplicateKeys(true)
                        .build())
                .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                .disable(YAMLWriteFeature.SPLIT_LINES)
                .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                .build();
    }
}
