package org.copro.organisation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.copro.binding.Document;
import org.copro.binding.Reading;
import org.copro.binding.Written;

/**
 * A network or organisation, checked now and then.
 *
 * @param id permanent
 * @param title what it is called
 * @param about a few sentences for a reader
 * @param checkIns the earliest first; one at least
 */
@Written
public record OrganisationRecord(String id, String title, Optional<String> about, List<CheckIn> checkIns) {

    /** Refuses check-ins that are missing or not one after the other. */
    public OrganisationRecord {
        checkIns = List.copyOf(checkIns);
        if (checkIns.isEmpty()) {
            throw new IllegalArgumentException("there must be one check-in at least");
        }
        for (int i = 1; i < checkIns.size(); i++) {
            if (!checkIns.get(i - 1).day().isBefore(checkIns.get(i).day())) {
                throw new IllegalArgumentException("check-ins must come one after the other but %s is followed by %s"
                        .formatted(checkIns.get(i - 1).on(), checkIns.get(i).on()));
            }
        }
    }

    /** Reads a file. */
    public static Reading<OrganisationRecord> read(Path file) {
        return Document.read(file, OrganisationRecord.class);
    }
}
