package org.copro.assessment.result;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copro.binding.Place;
import org.copro.binding.Problem;
import org.copro.binding.Problem.Rule;
import org.copro.binding.Reading;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of whole results, as {@code copro assess --format json} writes it: an object, or an array of objects.
 *
 * @param text as it was read
 * @param isArray whether the results stand in an array
 * @param results in their order; empty if there is any problem
 * @param problems all that is wrong, with places
 */
public record WrittenResults(String text, boolean isArray, List<WrittenResult> results, List<Problem> problems) {

    /** Bytes a file of results may have: {@value}. */
    public static final int LARGEST = 64 * 1024 * 1024;

    private static final String NOT_A_RESULT =
            "this is not a result of copro; make one with 'copro assess --format json'";

    private static final String OLDER =
            "is missing, since an older copro made this result; make it again with 'copro assess --format json'";

    private static final String IN_BRIEF =
            "this is a result in brief, which holds too little for this; write whole ones with 'copro portfolio --full' or 'copro assess --format json'";

    private static final String MANY_LINES =
            "there is a result on each line of this file; keep one line to a file, of whole results as 'copro portfolio --full' writes them";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Keeps the lists as given. */
    public WrittenResults {
        results = List.copyOf(results);
        problems = List.copyOf(problems);
    }

    /** Reads a file. */
    public static WrittenResults read(Path file) {
        String source = file.toString();
        if (Files.isDirectory(file)) {
            return failed(source, Rule.UNREADABLE, "this is a folder, not a file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            return bytes.length > LARGEST
                    ? failed(source, Rule.TOO_LARGE, "the file is larger than 64 MB; compare fewer results at a time")
                    : read(
                            StandardCharsets.UTF_8
                                    .newDecoder()
                                    .decode(ByteBuffer.wrap(bytes))
                                    .toString(),
                            source);
        } catch (NoSuchFileException missing) {
            return failed(source, Rule.UNREADABLE, "there is no such file");
        } catch (CharacterCodingException notUtf8) {
            return failed(source, Rule.SYNTAX, "this is not a text in UTF-8, as results of copro are");
        } catch (IOException unreadable) {
            return failed(source, Rule.UNREADABLE, "the file cannot be read");
        }
    }

    /**
     * Reads a text.
     *
     * @param source what messages call it
     */
    public static WrittenResults read(String text, String source) {
        if (text.isBlank()) {
            return failed(source, Rule.MISSING, "there is nothing in this file");
        }
        try {
            return of(MAPPER.readTree(text), text, source);
        } catch (StreamConstraintsException deep) {
            return failed(source, Rule.TOO_LARGE, NOT_A_RESULT);
        } catch (JacksonException broken) {
            if (isResultsInLines(text)) {
                return failed(source, Rule.WRONG_KIND, MANY_LINES);
            }
            TokenStreamLocation at = broken.getLocation();
            Place place = at == null || at.getLineNr() < 1
                    ? new Place(source, 0, 0)
                    : new Place(source, at.getLineNr(), Math.max(1, at.getColumnNr()));
            return failed(place, Rule.SYNTAX, "from here on this is not JSON, as results of copro are");
        }
    }

    /** Whether the first of several lines is a result by itself. */
    private static boolean isResultsInLines(String text) {
        try {
            String first = text.lines().findFirst().orElse("");
            return isResult(MAPPER.readTree(first));
        } catch (JacksonException other) {
            return false;
        }
    }

    private static boolean isResult(JsonNode one) {
        return one.has("label") && one.has("provenance") && one.has("project");
    }

    private static WrittenResults of(JsonNode root, String text, String source) {
        Place file = new Place(source, 0, 0);
        List<Problem> problems = new ArrayList<>();
        List<WrittenResult> results = new ArrayList<>();
        int size = root.isArray() ? root.size() : 1;
        for (int i = 0; i < size && problems.size() < Reading.MOST_PROBLEMS; i++) {
            JsonNode one = root.isArray() ? root.path(i) : root;
            String pointer = root.isArray() ? "/" + i : "";
            if (!isResult(one)) {
                problems.add(new Problem(file, pointer, Rule.WRONG_KIND, NOT_A_RESULT));
            } else if (one.path("provenance").has("settings")) {
                problems.add(new Problem(file, pointer, Rule.WRONG_KIND, IN_BRIEF));
            } else if (!one.path("provenance").has("facts")) {
                problems.add(new Problem(file, pointer + "/provenance/facts", Rule.MISSING, OLDER));
            } else {
                results.add(WrittenResult.of(new Part(one, pointer, file, problems)));
            }
        }
        if (root.isArray() && root.isEmpty()) {
            problems.add(new Problem(file, "", Rule.MISSING, "there is no result in this list"));
        }
        return new WrittenResults(text, root.isArray(), problems.isEmpty() ? results : List.of(), problems);
    }

    private static WrittenResults failed(String source, Rule rule, String message) {
        return failed(new Place(source, 0, 0), rule, message);
    }

    private static WrittenResults failed(Place place, Rule rule, String message) {
        return new WrittenResults("", false, List.of(), List.of(new Problem(place, "", rule, message)));
    }
}
