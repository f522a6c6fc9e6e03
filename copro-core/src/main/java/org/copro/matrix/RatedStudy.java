package org.copro.matrix;

import java.util.List;
import java.util.Optional;
import org.copro.power.Power;
import org.copro.project.Project;
import org.copro.stage.Phase;

/**
 * A row of a table to be written: a study and the say people had, stage by stage.
 *
 * @param name of the study
 * @param stages in the order of the record
 */
public record RatedStudy(String name, List<RatedStage> stages) {

    /** Keeps the list as given. */
    public RatedStudy {
        stages = List.copyOf(stages);
    }

    /** As the record itself says, stage by stage; what follows from decisions and methods is not looked at. */
    public static RatedStudy declaredBy(Project project) {
        return new RatedStudy(
                project.title(),
                project.stages().stream()
                        .map(stage -> new RatedStage(stage.phase(), stage.name(), stage.power()))
                        .toList());
    }

    /**
     * One stage.
     *
     * @param phase where it belongs on the spine
     * @param name the project's own name for it
     * @param say people had; absent if not known
     */
    public record RatedStage(Phase phase, Optional<String> name, Optional<Power> say) {}
}
