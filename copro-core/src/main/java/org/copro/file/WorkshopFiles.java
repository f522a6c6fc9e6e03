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
import org.copro.voice.Statement;
import org.copro.workshop.WorkshopRecord;

/** Reads and writes files that hold the record of a workshop, as strictly as project files. */
public final class WorkshopFiles {

    private WorkshopFiles() {}

    /** Reads a file; its name says whether it is JSON ({@code .json}) or YAML (any other). */
    public static Reading<WorkshopRecord> read(Path file) {
        return Document.read(file, WorkshopRecord.class).checkedBy(WorkshopFiles::check);
    }

    /**
     * Reads a text.
     *
     * @param text of the file
     * @param source what messages call it
     */
    public static Reading<WorkshopRecord> read(String text, String source, Format format) {
        return Document.read(text, source, format, WorkshopRecord.class).checkedBy(WorkshopFiles::check);
    }

    /**
     * Checks a record built in code as strictly as one read from a file.
     *
     * @return all that is wrong with it, with pointers but without lines; empty if nothing is
     */
    public static List<Problem> check(WorkshopRecord record) {
        return check(record, Origins.of(record));
    }

    /** Writes a record; reading the text gives an equal record. */
    public static String write(WorkshopRecord record, Format format) {
        return Document.write(record, format);
    }

    private static List<Problem> check(WorkshopRecord record, Origins origins) {
        return Stream.concat(complaints(record).stream(), Constraints.violations(record).stream())
                .map(complaint -> complaint.placed(origins))
                .toList();
    }

    private static List<Complaint> complaints(WorkshopRecord record) {
        Complaints complaints = new Complaints();
        VoicesConsistency voices =
                new VoicesConsistency(complaints, record.participants(), record.evidence(), record.consents());
        voices.attendance(record.tookPart());
        voices.statements(record.statements());
        complaints.uniqueIfGiven("statement", record.statements(), Statement::id);
        Set<String> ids = new LinkedHashSet<>();
        record.statements().forEach(one -> one.id().ifPresent(ids::add));
        voices.codings(record.codings(), ids, List.of());
        return complaints.found();
    }
}
