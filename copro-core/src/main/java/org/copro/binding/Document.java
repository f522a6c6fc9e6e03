package org.copro.binding;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.copro.binding.Problem.Rule;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamFactory;

/** Reads and writes one document: a file or a text that holds one record. */
public final class Document {

    /** What is said of a text without a value. */
    static final String NOTHING = "there is nothing here but white space, comments or null";

    private Document() {}

    /**
     * Reads a file. Its format goes by its name.
     *
     * @param file at most {@link Format#LARGEST} bytes of UTF-8
     * @param type the record it should hold
     */
    public static <T> Reading<T> read(Path file, Class<T> type) {
        return read(file, type, Extent.BY_HAND);
    }

    /**
     * Reads a file. Its format goes by its name.
     *
     * @param file in UTF-8
     * @param type the record it should hold
     * @param extent how large it may be; YAML may never have more than {@link Format#LARGEST} bytes
     */
    public static <T> Reading<T> read(Path file, Class<T> type, Extent extent) {
        String source = file.toString();
        try {
            if (Files.isDirectory(file)) {
                return failed(source, Rule.UNREADABLE, "this is a folder, not a file");
            }
            // a size asked for beforehand is not the size read: pipes and growing files have none
            try (InputStream in = Files.newInputStream(file)) {
                return read(in.readNBytes(extent.bytes() + 1), source, Format.of(source), type, extent);
            }
        } catch (NoSuchFileException missing) {
            return failed(source, Rule.UNREADABLE, "there is no such file");
        } catch (IOException unreadable) {
            return failed(source, Rule.UNREADABLE, "the file cannot be read: " + reason(unreadable));
        }
    }

    /** Reads bytes. */
    public static <T> Reading<T> read(byte[] bytes, String source, Format format, Class<T> type) {
        return read(bytes, source, format, type, Extent.BY_HAND);
    }

    private static <T> Reading<T> read(byte[] bytes, String source, Format format, Class<T> type, Extent extent) {
        if (bytes.length > extent.bytes()) {
            return tooLarge(source, extent);
        }
        return canBeStraight(bytes.length, format, extent) && isPlainUtf8(bytes)
                ? read(
                        format.parser(bytes),
                        type,
                        () -> decoded(bytes, source, text -> throughTree(text, source, format, type, extent)))
                : decoded(bytes, source, text -> read(text, source, format, type, extent));
    }

    private static <T> Reading<T> decoded(byte[] bytes, String source, Function<String, Reading<T>> reading) {
        if (startsWith(bytes, "PK") || startsWith(bytes, "{\\rtf")) {
            return failed(
                    source, Rule.SYNTAX, "this is a file of a word processor; save it there as plain text in UTF-8");
        }
        if (bytes.length > 1 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B) {
            return failed(source, Rule.SYNTAX, "this is a packed file; unpack it first");
        }
        try {
            return reading.apply(decoded(bytes));
        } catch (CharacterCodingException notUtf8) {
            return failed(
                    source,
                    Rule.SYNTAX,
                    "this is not a text in UTF-8; in the editor choose Save as, and there plain text with the encoding UTF-8");
        }
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
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
        return read(text, source, format, type, Extent.BY_HAND);
    }

    /** Reads a text of this extent, as {@link #read(Path, Class, Extent)} reads a file. */
    public static <T> Reading<T> read(String text, String source, Format format, Class<T> type, Extent extent) {
        return canBeStraight(text.length(), format, extent)
                ? read(format.parser(withoutMark(text)), type, () -> throughTree(text, source, format, type, extent))
                : throughTree(text, source, format, type, extent);
    }

    /** Whether a text of this length certainly has no more values than it may: it has no more than characters. */
    private static boolean canBeStraight(int length, Format format, Extent extent) {
        return format == Format.JSON && length <= extent.parts();
    }

    private static <T> Reading<T> read(JsonParser tokens, Class<T> type, Supplier<Reading<T>> throughTree) {
        try (tokens) {
            Optional<T> made = StraightReader.read(tokens, type);
            return made.isPresent() ? Reading.straight(made.get(), throughTree) : throughTree.get();
        }
    }

    /**
     * As {@link #read(String, String, Format, Class, Extent)}, with a tree of nodes in between whatever the text is.
     */
    static <T> Reading<T> throughTree(String text, String source, Format format, Class<T> type, Extent extent) {
        return read(text, source, format, extent, (node, problems) -> bound(node, type, problems));
    }

    /**
     * The values of a text as they are written, whatever they mean.
     *
     * @throws InvalidDocumentException if it is not a text of this format, or if something in it is not read
     */
    static Node tree(String text, Format format) {
        return read(
                        text,
                        "",
                        format,
                        Extent.BY_HAND,
                        (node, problems) -> new Reading<>(Optional.of(node), new Origins(), problems))
                .orThrow();
    }

    private static <T> Reading<T> read(
            String text, String source, Format format, Extent extent, BiFunction<Node, Problems, Reading<T>> making) {
        if (text.length() > extent.bytes() || format == Format.YAML && text.length() > Format.LARGEST) {
            return tooLarge(source, format == Format.YAML ? Extent.BY_HAND : extent);
        }
        String plain = withoutMark(text);
        Problems problems = new Problems();
        try (JsonParser tokens = format.parser(plain)) {
            if (tokens.nextToken() == null) {
                return failed(source, Rule.MISSING, NOTHING);
            }
            Reading<T> reading =
                    making.apply(new TreeReader(tokens, source, problems, extent).read(Pointer.ROOT), problems);
            if (tokens.nextToken() != null) {
                problems.add(
                        TreeReader.placeOf(tokens, source),
                        "",
                        Rule.SYNTAX,
                        "a second document begins here; keep one to a file, or to a line");
            } else if (format == Format.YAML) {
                Anchors.report(plain, source, problems);
            }
            return reading.with(problems);
        } catch (InvalidDocumentException refused) {
            return Reading.failed(refused.problems().get(0));
        } catch (JacksonException broken) {
            problems.add(Syntax.problem(broken, plain, source, format));
            return new Reading<>(Optional.empty(), new Origins(), problems);
        }
    }

    /** Reads the value at which the parser stands, for use inside somebody else's document. */
    static <T> Reading<T> read(JsonParser tokens, String source, Class<T> type, Problems problems) {
        return bound(new TreeReader(tokens, source, problems, Extent.BY_HAND).read(Pointer.ROOT), type, problems);
    }

    private static <T> Reading<T> bound(Node node, Class<T> type, Problems problems) {
        Origins origins = new Origins();
        @Nullable Object made = new Binder(problems, origins).bind(node, type, Pointer.ROOT);
        return new Reading<>(Optional.ofNullable(made).map(type::cast), origins, problems);
    }

    /** Writes a record; reading the text gives an equal record. Lines end with a line feed. */
    public static String write(Record value, Format format) {
        String text = write(value, format, format.factory());
        // bare, the next-line sign is white space to the reader of YAML
        return text.indexOf('\u0085') < 0 ? text : write(value, format, format.quotingFactory());
    }

    /**
     * Writes the text that {@link #write(Record, Format)} makes of a record in JSON, in UTF-8, and closes the stream.
     */
    public static void writeJson(Record value, OutputStream bytes) {
        try (JsonGenerator out = Format.JSON.generator(bytes)) {
            TreeWriter.write(value, out);
            out.writeRaw('\n');
        }
    }

    /** A record as one line of JSON, with its line feed. */
    public static String line(Record value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = Format.oneLine(text)) {
            TreeWriter.write(value, out);
        }
        return text + "\n";
    }

    private static String write(Record value, Format format, TokenStreamFactory factory) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = factory.createGenerator(new Layout(format), text)) {
            TreeWriter.write(value, out);
        }
        // no more than the line's end: white space before it may belong to the last value
        return text.toString().endsWith("\n") ? text.toString() : text + "\n";
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Whether the parser of JSON, which guesses at encodings and trusts them, certainly reads this as UTF-8. */
    private static boolean isPlainUtf8(byte[] bytes) {
        // by zeros among the first signs it tells UTF-16 and UTF-32
        for (int i = 0; i < Math.min(4, bytes.length); i++) {
            if (bytes[i] == 0) {
                return false;
            }
        }
        try {
            return isAscii(bytes) || !decoded(bytes).isEmpty();
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    private static boolean isAscii(byte[] bytes) {
        ByteBuffer all = ByteBuffer.wrap(bytes);
        long signs = 0;
        while (all.remaining() >= Long.BYTES) {
            signs |= all.getLong();
        }
        while (all.hasRemaining()) {
            signs |= all.get();
        }
        return (signs & 0x80_80_80_80_80_80_80_80L) == 0;
    }

    private static boolean startsWith(byte[] bytes, String letters) {
        byte[] start = letters.getBytes(StandardCharsets.US_ASCII);
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static <T> Reading<T> tooLarge(String source, Extent extent) {
        return failed(
                source,
                Rule.TOO_LARGE,
                "the file is larger than %s MB, the most a file of this kind may have"
                        .formatted(extent.bytes() / (1024 * 1024)));
    }

    private static <T> Reading<T> failed(String source, Rule rule, String message) {
        return Reading.failed(new Problem(new Place(source, 0, 0), "", rule, message));
    }

    private static String reason(IOException exception) {
        if (exception instanceof AccessDeniedException) {
            return "permission denied";
        }
        String reason = exception instanceof FileSystemException system ? system.getReason() : null;
        return reason == null ? String.valueOf(exception.getMessage()) : reason;
    }
}
