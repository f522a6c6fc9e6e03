package org.copro.survey.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copro.binding.InvalidDocumentException;
import org.copro.binding.Place;
import org.copro.binding.Problem;
import org.copro.binding.Problem.Rule;
import org.copro.binding.Words;
import org.copro.survey.Delimiter;
import org.copro.survey.Wording;
import org.copro.survey.intake.Row.Cell;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * The rows of a JSON export: one list of objects, or one object on each line. On lines of its own, one that is not JSON
 * costs no other; inside a list nothing after it can be told apart any more, and the whole file is refused.
 */
final class JsonRows implements Rows {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(64)
                    .maxStringLength(Lines.LONGEST)
                    .maxNumberLength(100)
                    .maxNameLength(10_000)
                    .build())
            .build();

    private final Lines lines;
    private final String source;
    private final boolean isList;
    private int line;
    private @Nullable JsonParser list;

    private JsonRows(Lines lines, String source, boolean isList, int line) {
        this.lines = lines;
        this.source = source;
        this.isList = isList;
        this.line = line;
    }

    static JsonRows of(Lines lines, String source) throws IOException {
        int line = 1;
        Optional<String> first = lines.next();
        while (first.filter(String::isBlank).isPresent()) {
            line++;
            first = lines.next();
        }
        if (first.isEmpty()) {
            throw failed(source, line, "there is nothing in this file");
        }
        lines.giveBack(List.of(first.get()));
        return new JsonRows(lines, source, first.get().strip().startsWith("["), line);
    }

    @Override
    public Optional<Delimiter> delimiter() {
        return Optional.empty();
    }

    @Override
    public Optional<Row> next() throws IOException {
        return isList ? nextOfList() : nextLine();
    }

    private Optional<Row> nextOfList() {
        try {
            JsonParser tokens = list;
            if (tokens == null) {
                tokens = FACTORY.createParser(ObjectReadContext.empty(), new LineByLine(lines));
                tokens.nextToken();
                list = tokens;
            }
            if (tokens.nextToken() == JsonToken.END_ARRAY) {
                if (tokens.nextToken() != null) {
                    throw failed(source, lineOf(tokens), "there is more text after the end of the list");
                }
                return Optional.empty();
            }
            return Optional.of(row(tokens, lineOf(tokens)));
        } catch (JacksonException broken) {
            int at = line
                    - 1
                    + (broken.getLocation() == null
                            ? 1
                            : Math.max(1, broken.getLocation().getLineNr()));
            throw failed(
                    source,
                    at,
                    "this is not valid JSON, and nothing after it can be read; mend it, or export one object on each line");
        }
    }

    private int lineOf(JsonParser tokens) {
        return line - 1 + tokens.currentTokenLocation().getLineNr();
    }

    private Optional<Row> nextLine() throws IOException {
        Optional<String> text = lines.next();
        while (text.filter(String::isBlank).isPresent()) {
            line++;
            text = lines.next();
        }
        return text.map(one -> rowOf(one, line++));
    }

    private static Row rowOf(String text, int line) {
        try (JsonParser tokens = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            tokens.nextToken();
            Row row = row(tokens, line);
            if (tokens.nextToken() == null) {
                return row;
            }
        } catch (JacksonException broken) {
            // told below, in words for those who made the file
        }
        return Row.broken(
                line,
                Fault.ofRow(
                        FaultRule.NOT_JSON,
                        "this line is not one object of JSON",
                        "Write each response on a line of its own, from { to }."));
    }

    private static Row row(JsonParser tokens, int line) {
        if (tokens.currentToken() != JsonToken.START_OBJECT) {
            tokens.skipChildren();
            return Row.broken(
                    line,
                    Fault.ofRow(
                            FaultRule.WRONG_KIND,
                            "a response must be an object of JSON",
                            "Write it as keys with values, from { to }."));
        }
        Map<String, Cell> cells = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        while (tokens.nextToken() != JsonToken.END_OBJECT) {
            String header = Wording.spaced(tokens.currentName());
            tokens.nextToken();
            Optional<Cell> cell = cell(tokens, header);
            if (cell.isEmpty()) {
                faults.add(fault(
                        header,
                        FaultRule.WRONG_KIND,
                        "a text, a number or a list of texts is expected here",
                        "Put what belongs to one question under its own key."));
            } else if (cells.putIfAbsent(header, cell.get()) != null) {
                faults.add(fault(header, FaultRule.DUPLICATE_KEY, "this key is here twice", "Keep one of them."));
            }
        }
        return new Row(line, cells, faults);
    }

    private static Optional<Cell> cell(JsonParser tokens, String header) {
        if (tokens.currentToken() == JsonToken.START_OBJECT) {
            tokens.skipChildren();
            return Optional.empty();
        }
        if (tokens.currentToken() != JsonToken.START_ARRAY) {
            return Optional.of(new Cell(0, header, texts(tokens), false));
        }
        List<String> texts = new ArrayList<>();
        boolean isPlain = true;
        while (tokens.nextToken() != JsonToken.END_ARRAY) {
            if (tokens.currentToken().isStructStart()) {
                isPlain = false;
                tokens.skipChildren();
            } else {
                texts.addAll(texts(tokens));
            }
        }
        return isPlain ? Optional.of(new Cell(0, header, List.copyOf(texts), true)) : Optional.empty();
    }

    private static List<String> texts(JsonParser tokens) {
        return tokens.currentToken() == JsonToken.VALUE_NULL ? List.of() : List.of(tokens.getString());
    }

    private static Fault fault(String header, FaultRule rule, String message, String toDo) {
        return new Fault(0, Optional.of(Words.shortened(header)), rule, Optional.empty(), message, toDo);
    }

    private static InvalidDocumentException failed(String source, int line, String message) {
        return new InvalidDocumentException(List.of(new Problem(new Place(source, line, 1), "", Rule.SYNTAX, message)));
    }
}
