package org.copro.survey.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copro.binding.InvalidDocumentException;
import org.copro.binding.Place;
import org.copro.binding.Problem;
import org.copro.binding.Problem.Rule;
import org.copro.binding.Reading;
import org.copro.survey.Columns;
import org.copro.survey.Encoding;
import org.copro.survey.Response;
import org.copro.survey.Survey;
import org.copro.survey.Surveys;
import org.copro.survey.Wording;
import org.copro.survey.intake.ResponseReader.Outcome;

/**
 * Collects responses to one survey. A row that cannot be taken is refused with all that is wrong with it, and costs no
 * other; a file whose columns do not fit the survey is refused as a whole. Of a file no more is held in memory than
 * what is kept and why the rest is not. Immutable; may be shared by threads.
 *
 * <p>The same id twice in a file, or in two: the first that can be kept is kept. In two files the later is passed over
 * if it is the same response word for word, and refused if it is not.
 */
public final class Intake {

    /** What is read of a file that cannot be opened twice, such as a pipe: 64 MB. */
    private static final int LARGEST_PIPE = 64 * 1024 * 1024;

    private final Survey survey;
    private final Collected earlier;

    /**
     * Begins with nothing.
     *
     * @throws InvalidDocumentException if there is something wrong with the survey
     */
    public Intake(Survey survey) {
        this(Surveys.requireSound(survey), Collected.nothing(survey));
    }

    private Intake(Survey survey, Collected earlier) {
        this.survey = survey;
        this.earlier = earlier;
    }

    /**
     * Goes on from what was collected before.
     *
     * @throws IllegalArgumentException if that was another survey, or another version of it
     */
    public Intake after(Collected collected) {
        if (!collected.isOf(survey)) {
            throw new IllegalArgumentException("these are responses to %s %s, not to %s %s"
                    .formatted(collected.survey(), collected.version(), survey.id(), survey.version()));
        }
        return new Intake(survey, collected);
    }

    /**
     * Reads a file. Names that end in {@code .json}, {@code .ndjson} or {@code .jsonl} are JSON, all others CSV.
     *
     * @return what there is now, the earlier included; or why the file as a whole cannot be read
     */
    public Reading<Collected> read(Path file) {
        String source = file.toString();
        try {
            if (Files.isDirectory(file)) {
                return failed(source, "this is a folder, not a file");
            }
            if (Files.isRegularFile(file)) {
                return read(() -> Files.newInputStream(file), source);
            }
            try (InputStream pipe = Files.newInputStream(file)) {
                byte[] bytes = pipe.readNBytes(LARGEST_PIPE + 1);
                return bytes.length > LARGEST_PIPE
                        ? failed(source, "this is too much to read from a pipe; save it in a file")
                        : read(bytes, source);
            }
        } catch (NoSuchFileException missing) {
            return failed(source, "there is no such file");
        } catch (IOException unreadable) {
            return failed(source, "the file cannot be read: " + unreadable.getMessage());
        }
    }

    /**
     * Reads bytes as {@link #read(Path)} reads a file.
     *
     * @param source name of the file they are from
     */
    public Reading<Collected> read(byte[] bytes, String source) {
        try {
            return read(() -> new ByteArrayInputStream(bytes), source);
        } catch (IOException unreadable) {
            return failed(source, "the file cannot be read: " + unreadable.getMessage());
        }
    }

    /**
     * Reads a text as {@link #read(Path)} reads a file.
     *
     * @param source name of the file it is from
     */
    public Reading<Collected> read(String text, String source) {
        try (Reader signs = Decoding.withoutMark(new StringReader(text))) {
            return read(signs, source, Optional.empty());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Reading<Collected> read(Opening file, String source) throws IOException {
        try (InputStream start = file.open()) {
            Optional<String> kind = ExportKind.notAnExport(start.readNBytes(8));
            if (kind.isPresent()) {
                return failed(source, kind.get());
            }
        }
        Optional<Encoding> set = survey.columnsOrIds().encoding();
        Encoding encoding = set.isPresent() ? set.get() : EncodingGuess.of(file.open());
        try (InputStream bytes = file.open();
                Reader signs = Decoding.reader(bytes, encoding)) {
            return read(signs, source, Optional.of(encoding));
        }
    }

    private Reading<Collected> read(Reader signs, String source, Optional<Encoding> encoding) throws IOException {
        Columns columns = survey.columnsOrIds();
        Lines lines = new Lines(signs);
        try {
            if (ExportKind.of(source) == ExportKind.JSON) {
                return Reading.of(take(JsonRows.of(lines, source), source, encoding, List.of(), true));
            }
            Header header = Header.of(lines, columns, source);
            CsvRows rows = new CsvRows(
                    new CsvRecords(
                            lines,
                            header.delimiter().sign(),
                            header.line(),
                            header.names().size()),
                    header);
            return Reading.of(take(rows, source, encoding, header.unknown(columns), false));
        } catch (InvalidDocumentException refused) {
            return Reading.failed(refused.problems());
        }
    }

    private Collected take(
            Rows rows, String source, Optional<Encoding> encoding, List<String> unknownColumns, boolean isJson)
            throws IOException {
        ResponseReader reader = new ResponseReader(survey);
        Map<String, Response> before = new LinkedHashMap<>();
        earlier.responses().forEach(one -> before.put(one.id(), one));
        Set<String> seen = new LinkedHashSet<>();
        Set<String> keys = new LinkedHashSet<>();
        List<Response> responses = new ArrayList<>(earlier.responses());
        List<Refusal> refusals = new ArrayList<>();
        int received = 0;
        int repeated = 0;
        for (Optional<Row> next = rows.next(); next.isPresent(); next = rows.next()) {
            Row row = next.get();
            received++;
            if (isJson) {
                keys.addAll(row.cells().keySet());
            }
            Outcome outcome = reader.read(row);
            List<Fault> faults = new ArrayList<>(outcome.faults());
            boolean isAgain = outcome.id().filter(seen::contains).isPresent();
            Optional<Response> known = outcome.id().flatMap(id -> Optional.ofNullable(before.get(id)));
            if (!isAgain && known.isPresent() && known.equals(outcome.response())) {
                repeated++;
                seen.add(known.get().id());
                continue;
            }
            if (isAgain || known.isPresent()) {
                faults.add(again(row, outcome.id().orElseThrow(), isAgain));
            }
            if (faults.isEmpty()) {
                Response response = outcome.response().orElseThrow();
                seen.add(response.id());
                responses.add(response);
            } else {
                refusals.add(new Refusal(row.line(), outcome.id(), faults));
            }
        }
        Batch batch = new Batch(
                source,
                encoding,
                rows.delimiter(),
                received,
                received - repeated - refusals.size(),
                repeated,
                isJson ? unknown(keys) : unknownColumns,
                isJson ? notFound(keys) : List.of(),
                refusals);
        List<Batch> batches = new ArrayList<>(earlier.batches());
        batches.add(batch);
        return new Collected(survey.id(), survey.version(), batches, responses);
    }

    private Fault again(Row row, String id, boolean isSameFile) {
        Row.Cell cell = row.cell(survey.columnsOrIds().responseId());
        return new Fault(
                cell.column(),
                Optional.of(cell.header()),
                FaultRule.DUPLICATE_ID,
                Optional.of(id),
                isSameFile
                        ? "there is a response '%s' in this file already".formatted(id)
                        : "a response '%s' was collected before, and it is not the same".formatted(id),
                "If these are two people, give one of them another id; if not, the first stands.");
    }

    private List<String> unknown(Set<String> keys) {
        Set<String> known = Header.known(survey.columnsOrIds());
        return keys.stream().filter(one -> !known.contains(one)).toList();
    }

    private List<String> notFound(Set<String> keys) {
        return survey.columnsOrIds().headers().stream()
                .filter(one -> !keys.contains(Wording.spaced(one)))
                .toList();
    }

    private static Reading<Collected> failed(String source, String message) {
        return Reading.failed(new Problem(new Place(source, 0, 0), "", Rule.UNREADABLE, message));
    }

    /** Opens what is read anew: once to find its encoding, once to read it. */
    private interface Opening {
        InputStream open() throws IOException;
    }
}
