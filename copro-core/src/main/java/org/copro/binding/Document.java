package org.copro.binding;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.copro.binding.Problem.Rule;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamLocation;

/** Reads and writes one document: a file or a text that holds one record. */
public final class Document {

    private Document() {}

    /**
     * Reads a file. Its format goes by its name.
     *
     * @param file at most {@link Format#LARGEST} bytes of UTF-8
     * @param type the record it should hold
     */
    public static <T> Reading<T> read(Path file, Class<T> type) {
        String source = file.toString();
        try {
            if (Files.isDirectory(file)) {
                return failed(source, Rule.UNREADABLE, "this is a folder, not a file");
            }
            // a size asked for beforehand is not the size read: pipes and growing files have none
            try (InputStream in = Files.newInputStream(file)) {
                return read(in.readNBytes(Format.LARGEST + 1), source, Format.of(source), type);
            }
        } catch (NoSuchFileException missing) {
            return failed(source, Rule.UNREADABLE, "there is no such file");
        } catch (IOException unreadable) {
            return failed(source, Rule.UNREADABLE, "the file cannot be read: " + reason(unreadable));
        }
    }

    /** Reads bytes. */
    public static <T> Reading<T> read(byte[] bytes, String source, Format format, Class<T> type) {
        if (bytes.length > Format.LARGEST) {
            return failed(
                    source,
                    Rule.TOO_LARGE,
                    "the file is larger than %d MB, the most a file of this kind may have"
                            .formatted(Format.LARGEST / (1024 * 1024)));
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return read(text, source, format, type);
        } catch (CharacterCodingException notUtf8) {
            return failed(
                    source, Rule.SYNTAX, "this is not a text in UTF-8; save it as plain text with the encoding UTF-8");
        }
    }

    /**
     * Reads a text.
     *
     * @param text YAML or JSON; a byte order mark at its start is passed over
     * @param source what messages call it
     * @param format of the text
     * @param type the record it should hold
     */
    public static <T> Reading<T> read(String text, String source, Format format, Class<T> type) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Problems problems = new Problems();
        try (JsonParser tokens = format.factory().createParser(ObjectReadContext.empty(), plain)) {
            if (tokens.nextToken() == null) {
                return failed(source, Rule.MISSING, "the file is empty");
            }
            Reading<T> reading = read(tokens, source, type, problems);
            if (tokens.nextToken() != null) {
                return failed(source, Rule.SYNTAX, "there is a second document in this file; keep one to a file");
            }
            return reading;
        } catch (InvalidDocumentException refused) {
            return Reading.failed(refused.problems().get(0));
        } catch (JacksonException broken) {
            problems.add(Syntax.problem(broken, source, format));
            return new Reading<>(Optional.empty(), new Origins(), problems.inOrder());
        }
    }

    /** Reads the value at which the parser stands, for use inside somebody else's document. */
    static <T> Reading<T> read(JsonParser tokens, String source, Class<T> type, Problems problems) {
        Node node = new TreeReader(tokens, source, problems).read("");
        Origins origins = new Origins();
        @Nullable Object made = new Binder(problems, origins).bind(node, type, "");
        return new Reading<>(Optional.ofNullable(made).map(type::cast), origins, problems.inOrder());
    }

    /** Writes a record; reading the text gives an equal record. Lines end with a line feed. */
    public static String write(Record value, Format format) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = format.factory().createGenerator(new Layout(format), text)) {
            TreeWriter.write(value, out);
        }
        return text.toString().stripTrailing() + "\n";
    }

    private static <T> Reading<T> failed(String source, Rule rule, String message) {
        return Reading.failed(new Problem(new Place(source, 0, 0), "", rule, message));
    }

    private static String reason(IOException exception) {
        return exception instanceof java.nio.file.AccessDeniedException
                ? "permission denied"
                : String.valueOf(exception.getMessage());
    }

    /** Faults of the text itself, in plain words. */
    private static final class Syntax {

        static Problem problem(JacksonException broken, String source, Format format) {
            TokenStreamLocation location = broken.getLocation();
            Place place = location == null || location.getLineNr() < 1
                    ? new Place(source, 0, 0)
                    : new Place(source, location.getLineNr(), Math.max(1, location.getColumnNr()));
            String said = String.valueOf(broken.getOriginalMessage());
            if (broken instanceof tools.jackson.core.exc.StreamConstraintsException
                    || said.contains("exceeds the limit")) {
                String what = said.contains("epth")
                        ? "lists and mappings inside each other, more than %d deep".formatted(Format.DEEPEST)
                        : said.lines().findFirst().orElse(said);
                return new Problem(place, "", Rule.TOO_LARGE, "too much for a file of this kind: " + what);
            }
            return new Problem(place, "", Rule.SYNTAX, "this is not valid %s: %s".formatted(format, plain(said)));
        }

        private static String plain(String said) {
            if (said.contains("\\t(TAB)")) {
                return "a tab is used where only spaces may stand";
            }
            if (said.contains("special characters are not allowed")) {
                return "there are bytes in it that no text has";
            }
            if (said.contains("mapping values are not allowed")) {
                return "a second ': ' in one line, or lines that are not indented alike; put quotation marks round text that contains ': '";
            }
            // the parser tells what it was doing, then what it found: what it found helps the writer
            return said.lines()
                    .map(String::strip)
                    .filter(line -> TELLING.matcher(line).find())
                    .findFirst()
                    .map(Words::shortened)
                    .orElseGet(() -> Words.shortened(said.lines().findFirst().orElse("")));
        }

        private static final java.util.regex.Pattern TELLING = java.util.regex.Pattern.compile(
                "^(found|expected|could not|cannot|unexpected|Unexpected)|not allowed|undefined");
    }

    /** JSON is indented, for people; YAML always is. */
    private static final class Layout extends ObjectWriteContext.Base {

        private final Format format;

        Layout(Format format) {
            this.format = format;
        }

        @Override
        public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
            return format == Format.JSON
                    ? new tools.jackson.core.util.DefaultPrettyPrinter()
                            .withObjectIndenter(new tools.jackson.core.util.DefaultIndenter("  ", "\n"))
                    : null;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return format == Format.JSON;
        }
    }
}
