package org.copro.file;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.copro.binding.Document;
import org.copro.binding.Format;
import org.copro.binding.Origins;
import org.copro.binding.Problem;
import org.copro.binding.Reading;
import org.copro.quote.QuoteCollection;
import org.copro.voice.Statement;

/** Reads and writes files that hold a collection of quotes, as strictly as project files. */
public final class QuoteFiles {

    private QuoteFiles() {}

    /** Reads a file; its name says whether it is JSON ({@code .json}) or YAML (any other). */
    public static Reading<QuoteCollection> read(Path file) {
        return Document.read(file, QuoteCollection.class).checkedBy(QuoteFiles::check);
    }

    /**
     * Reads a text.
     *
     * @param text of the file
     * @param source what messages call it
     */
    public static Reading<QuoteCollection> read(String text, String source, Format format) {
        return Document.read(text, source, format, QuoteCollection.class).checkedBy(QuoteFiles::check);
    }

    /**
     * Checks a record built in code as strictly as one read from a file.
     *
     * @return all that is wrong with it, with pointers but without lines; empty if nothing is
     */
    public static List<Problem> check(QuoteCollection record) {
        return check(record, Origins.of(record));
    }

    /** Writes a record; reading the text gives an equal record. */
    public static String write(QuoteCollection record, Format format) {
        return Document.write(record, format);
    }

    private static List<Problem> check(QuoteCollection record, Origins origins) {
        return Stream.concat(complaints(record).stream(), Constraints.violations(record).stream())
                .map(complaint -> complaint.placed(origins))
                .toList();
    }

    private static List<Complaint> complaints(QuoteCollection record) {
        Complaints complaints = new Complaints();
        VoicesConsistency voices =
                new VoicesConsistency(complaints, record.participants(), record.evidence(), record.consents());
        voices.statements(record.quotes());
        complaints.uniqueIfGiven("statement", record.quotes(), Statement::id);
        Set<String> ids = new LinkedHashSet<>();
        record.quotes().forEach(one -> one.id().ifPresent(ids::add));
        voices.codings(record.codings(), ids, record.themes());
        return complaints.found();
    }
}
