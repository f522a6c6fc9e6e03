package org.copro.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copro.binding.Document;
import org.copro.binding.Format;
import org.copro.binding.InvalidDocumentException;
import org.copro.binding.Origins;
import org.copro.binding.Problem;
import org.copro.binding.Reading;
import org.copro.ladder.Ladders;
import org.copro.project.Project;

/**
 * Reads and writes project files. Reading is strict: what the format does not know is a problem, all problems come at
 * once and each has its place. Immutable; may be shared by threads.
 */
public final class ProjectFiles {

    private final Ladders ladders;

    /** With the ladders that come with copro. */
    public ProjectFiles() {
        this(Ladders.shipped());
    }

    /**
     * With these ladders.
     *
     * @param ladders the ladders whose rungs a file may name
     */
    public ProjectFiles(Ladders ladders) {
        this.ladders = ladders;
    }

    /** Reads a file; its name says whether it is JSON ({@code .json}) or YAML (any other). */
    public Reading<Project> read(Path file) {
        return Document.read(file, Project.class).checkedBy(this::check);
    }

    /**
     * Reads a text.
     *
     * @param text of the file
     * @param source what messages call it
     */
    public Reading<Project> read(String text, String source, Format format) {
        return Document.read(text, source, format, Project.class).checkedBy(this::check);
    }

    /**
     * Reads the bytes of a file.
     *
     * @param bytes a text in UTF-8
     * @param source what messages call it
     */
    public Reading<Project> read(byte[] bytes, String source, Format format) {
        return Document.read(bytes, source, format, Project.class).checkedBy(this::check);
    }

    /** As {@link #read(byte[], String, Format)}, for those who would check the project once more. */
    public Reading<ConsistentProject> readConsistent(byte[] bytes, String source, Format format) {
        return read(bytes, source, format).map(project -> new ConsistentProject(project, ladders));
    }

    /**
     * Checks a project built in code as strictly as one read from a file.
     *
     * @return all that is wrong with it, with pointers but without lines; empty if nothing is
     */
    public List<Problem> check(Project project) {
        return check(project, Origins.of(project));
    }

    /**
     * Refuses a project whose facts do not fit together.
     *
     * @return the project, if they do
     * @throws InvalidDocumentException with all that is wrong with it
     */
    public ConsistentProject requireConsistent(Project project) {
        List<Complaint> complaints = Consistency.check(project, ladders);
        if (!complaints.isEmpty()) {
            throw new InvalidDocumentException(placed(complaints, Origins.of(project)));
        }
        return new ConsistentProject(project, ladders);
    }

    /**
     * Refuses a project whose facts do not fit together with these ladders. It is checked only if it was found to be
     * consistent with others.
     *
     * @return the project, if they do
     * @throws InvalidDocumentException with all that is wrong with it
     */
    public ConsistentProject requireConsistent(ConsistentProject project) {
        return project.ladders() == ladders ? project : requireConsistent(project.project());
    }

    /** Writes a project; reading the text gives an equal project. */
    public String write(Project project, Format format) {
        return Document.write(project, format);
    }

    /** A project as one line of JSON, with its line feed: many of them are a file of lines (NDJSON). */
    public String line(Project project) {
        return Document.line(project);
    }

    private List<Problem> check(Project project, Origins origins) {
        List<Complaint> complaints = new ArrayList<>(Consistency.check(project, ladders));
        complaints.addAll(Constraints.check(project));
        return placed(complaints, origins);
    }

    private static List<Problem> placed(List<Complaint> complaints, Origins origins) {
        return complaints.isEmpty()
                ? List.of()
                : complaints.stream()
                        .map(complaint -> complaint.placed(origins))
                        .toList();
    }
}
