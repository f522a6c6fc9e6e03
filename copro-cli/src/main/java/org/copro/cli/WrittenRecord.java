package org.copro.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.copro.binding.Amended;
import org.copro.binding.Edit;
import org.copro.binding.Format;
import org.copro.binding.InvalidDocumentException;
import org.copro.binding.Manuscript;
import org.copro.binding.NotUnderstoodException;
import org.copro.binding.Problem;
import org.copro.binding.Reading;
import org.copro.file.ProjectFiles;
import org.copro.project.Project;

/** A project file as it reads: its text, and the record it holds. Immutable. */
final class WrittenRecord {

    private static final int MOST_FAULTS = 3;

    private final ProjectFiles files;
    private final Format format;
    private final Manuscript text;
    private final Project project;

    private WrittenRecord(ProjectFiles files, Format format, Manuscript text, Project project) {
        this.files = files;
        this.format = format;
        this.text = text;
        this.project = project;
    }

    /**
     * Reads a text.
     *
     * @throws InvalidDocumentException with all that is wrong with it
     */
    static WrittenRecord of(String text, String source, ProjectFiles files) {
        Format format = Format.of(source);
        Project project = files.read(text, source, format).orThrow();
        return new WrittenRecord(files, format, Manuscript.of(text, format), project);
    }

    String text() {
        return text.text();
    }

    Project project() {
        return project;
    }

    /** What the record says at a place in one word or text; empty if nothing, or more than that. */
    Optional<String> says(String pointer) {
        return Amended.of(project).text(pointer);
    }

    /**
     * The same with one more value.
     *
     * @throws IllegalArgumentException if the value cannot be, or cannot be written there, with a message for the user
     */
    WrittenRecord with(Edit edit) {
        Manuscript changed = text.with(edit);
        Reading<Project> reading = files.read(changed.text(), "", format);
        if (reading.value().isEmpty()) {
            throw new NotUnderstoodException(faults(reading.problems(), edit.pointer()));
        }
        Project read = reading.orThrow();
        if (read.equals(project)) {
            throw new NotUnderstoodException("this says no more than the record does already");
        } else if (!read.equals(Amended.of(project).with(edit).read().orThrow())) {
            throw new NotUnderstoodException("written at %s it would be read as something else; write it there by hand"
                    .formatted(edit.pointer()));
        }
        return new WrittenRecord(files, format, changed, read);
    }

    private static String faults(List<Problem> problems, String pointer) {
        String around = pointer.endsWith("/-") ? pointer.substring(0, pointer.length() - 1) : pointer;
        return problems.stream()
                .limit(MOST_FAULTS)
                .map(one -> one.pointer().startsWith(around) ? one.message() : one.pointer() + ": " + one.message())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
