package org.copro.survey.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copro.binding.InvalidDocumentException;
import org.copro.binding.Place;
import org.copro.binding.Problem;
import org.copro.binding.Problem.Rule;
import org.copro.binding.Words;
import org.copro.survey.Columns;
import org.copro.survey.Delimiter;
import org.copro.survey.Wording;
import org.copro.survey.intake.CsvRecords.Found;

/**
 * The header of a CSV export.
 *
 * @param line after it, and after further rows of headings
 * @param delimiter of the file
 * @param names of the columns, with single spaces
 */
record Header(int line, Delimiter delimiter, List<String> names) {

    /** What spreadsheets put in front to tell each other the delimiter. */
    private static final Pattern SEP = Pattern.compile("\"?sep=(.)\"?\\s*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /**
     * Reads up to the end of the header; the delimiter is the one the survey sets, else that of a sep= line, else
     * guessed.
     */
    static Header of(Lines lines, Columns columns, String source) throws IOException {
        int line = 1;
        List<Delimiter> candidates = columns.delimiter().map(List::of).orElse(List.of(Delimiter.values()));
        Optional<String> first = lines.next();
        Optional<Matcher> sep = first.map(SEP::matcher).filter(Matcher::matches);
        if (sep.isPresent()) {
            line++;
            char sign = sep.get().group(1).charAt(0);
            if (columns.delimiter().isEmpty()) {
                candidates =
                        candidates.stream().filter(one -> one.sign() == sign).toList();
            }
            if (candidates.isEmpty()) {
                throw failed(
                        source,
                        1,
                        Rule.UNKNOWN_VALUE,
                        "the cells of this file are separated by '%s'; export it anew with commas, semicolons or tabs"
                                .formatted(sign));
            }
        } else {
            first.ifPresent(given -> lines.giveBack(List.of(given)));
        }
        Optional<Header> best = Optional.empty();
        long most = -1;
        for (Delimiter candidate : candidates) {
            Optional<Header> read = read(lines, candidate, line, columns.headingRowsOrOne());
            long fitting = read.map(one -> one.fitting(columns)).orElse(-1L);
            if (fitting > most) {
                best = read;
                most = fitting;
            }
        }
        Header header = best.orElseThrow(() -> failed(
                source,
                1,
                Rule.MISSING,
                "there is no header in this file that could be read"
                        + columns.delimiter()
                                .map(set ->
                                        " with the delimiter '%s', which the survey sets".formatted(Words.kebab(set)))
                                .orElse("; the first line must name the columns")
                        + (columns.headingRowsOrOne() == 1
                                ? ""
                                : ", and there must be %s rows of headings, as the survey says"
                                        .formatted(columns.headingRowsOrOne()))));
        List<Problem> wrong = header.wrong(columns, source, line);
        if (!wrong.isEmpty()) {
            throw new InvalidDocumentException(wrong);
        }
        for (int i = line; i < header.line(); i++) {
            lines.next();
        }
        return header;
    }

    /** Reads the header with this delimiter and gives its lines back. */
    private static Optional<Header> read(Lines lines, Delimiter delimiter, int line, int rows) throws IOException {
        lines.mark();
        CsvRecords records = new CsvRecords(lines, delimiter.sign(), line, 0);
        List<Found> found = new ArrayList<>();
        Optional<Found> next = records.next();
        while (next.isPresent() && next.get().cells().isPresent()) {
            found.add(next.get());
            next = found.size() < rows ? records.next() : Optional.empty();
        }
        lines.rewind();
        if (found.isEmpty() || next.isPresent()) {
            return Optional.empty();
        }
        Found last = found.get(found.size() - 1);
        return Optional.of(new Header(
                last.line() + last.lines().size(),
                delimiter,
                Headings.names(
                        found.stream().map(one -> one.cells().orElseThrow()).toList())));
    }

    /** Names that the survey knows count most, then the number of columns. */
    private long fitting(Columns columns) {
        Set<String> known = known(columns);
        return names.stream().filter(known::contains).count() * 1_000_000 + names.size();
    }

    private List<Problem> wrong(Columns columns, String source, int at) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            places.computeIfAbsent(names.get(i), unseen -> new ArrayList<>()).add(i + 1);
        }
        List<Problem> wrong = new ArrayList<>();
        for (String needed : columns.headers()) {
            List<Integer> found = places.getOrDefault(Wording.spaced(needed), List.of());
            if (found.isEmpty()) {
                wrong.add(problem(
                        source,
                        at,
                        Rule.MISSING,
                        "the column '%s' is not in this file%s; mend the name in the 'columns' of the survey, or export the column too"
                                .formatted(Words.shortened(needed), Meant.of(needed, names))));
            } else if (found.size() > 1) {
                wrong.add(problem(
                        source,
                        at,
                        Rule.DUPLICATE_KEY,
                        "the column '%s' is in this file more than once, as columns %s; rename all but one"
                                .formatted(
                                        Words.shortened(needed),
                                        String.join(
                                                ", ",
                                                found.stream()
                                                        .map(String::valueOf)
                                                        .toList()))));
            }
        }
        return wrong;
    }

    /** Columns that the survey neither reads nor passes over. */
    List<String> unknown(Columns columns) {
        Set<String> known = known(columns);
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (!known.contains(names.get(i))) {
                unknown.add(names.get(i).isEmpty() ? "column %s, without a name".formatted(i + 1) : names.get(i));
            }
        }
        return unknown;
    }

    /** All headers a survey names, those not read among them, with single spaces. */
    static Set<String> known(Columns columns) {
        Set<String> known = new HashSet<>();
        columns.headers().forEach(one -> known.add(Wording.spaced(one)));
        columns.notRead().forEach(one -> known.add(Wording.spaced(one)));
        return known;
    }

    private static InvalidDocumentException failed(String source, int line, Rule rule, String message) {
        return new InvalidDocumentException(List.of(problem(source, line, rule, message)));
    }

    private static Problem problem(String source, int line, Rule rule, String message) {
        return new Problem(new Place(source, line, 1), "", rule, message);
    }
}
