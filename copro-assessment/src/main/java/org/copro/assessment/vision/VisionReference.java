package org.copro.assessment.vision;

import java.util.List;
import java.util.Optional;
import org.copro.project.Project;
import org.copro.project.Vision;
import org.copro.vision.VisionRecord;

/**
 * A project with what it leaves to the record of its vision: which sides agreed, and when. What the project states
 * itself stays. The words are not taken over, since who may see them is for that record to say.
 *
 * @param project the project, filled where a record was found
 * @param missing id of the record it refers to, where that is not among those given
 */
public record VisionReference(Project project, Optional<String> missing) {

    /** Looks up the record that a project refers to; a project that refers to none stays as it is. */
    public static VisionReference of(Project project, List<VisionRecord> records) {
        Optional<String> id = project.vision().flatMap(Vision::record);
        Optional<VisionRecord> found = id.flatMap(
                known -> records.stream().filter(one -> one.id().equals(known)).findFirst());
        if (found.isEmpty()) {
            return new VisionReference(project, id);
        }
        Vision own = project.vision().orElseThrow();
        Vision filled = found.get()
                .agreedVision()
                .map(agreed -> own.withAgreedBy(own.agreedBy().isEmpty() ? agreed.agreedBy() : own.agreedBy())
                        .withAgreed(own.agreed().or(agreed::agreed)))
                .orElse(own);
        return new VisionReference(project.withVision(filled), Optional.empty());
    }
}
