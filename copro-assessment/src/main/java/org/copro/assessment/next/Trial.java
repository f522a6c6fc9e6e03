package org.copro.assessment.next;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copro.assessment.Assessment;
import org.copro.assessment.Assessor;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.indicator.Findings;
import org.copro.assessment.label.DefinitionCheck;
import org.copro.assessment.label.Verdict;
import org.copro.assessment.power.PowerProfile;
import org.copro.assessment.score.Scorer;
import org.copro.binding.Amended;
import org.copro.binding.Edit;
import org.copro.binding.InvalidDocumentException;
import org.copro.file.ConsistentProject;
import org.copro.file.ProjectFiles;
import org.copro.ladder.Ladders;
import org.copro.project.Project;
import org.copro.stage.Decision;
import org.copro.stage.Involvement;
import org.copro.stage.Stage;
import org.copro.time.PartialDate;

/** A record that can be judged with changes tried on it. Remembers what it has judged; for one thread. */
final class Trial {

    private final Assessor assessor;
    private final ProjectFiles files;
    private final Project project;
    private final LocalDate on;
    private final Amended<Project> record;
    private final ProjectFacts facts;
    private final Assessment assessment;
    private final Map<String, Scorer> scorers = new LinkedHashMap<>();
    private final Map<List<Edit>, Optional<Assessment>> tried = new LinkedHashMap<>();

    Trial(Assessment assessment) {
        this.assessment = assessment;
        assessor = Assessor.asIn(assessment);
        files = new ProjectFiles(assessor.ladders());
        project = assessment.project();
        on = assessment.provenance().evaluatedOn();
        record = Amended.of(project);
        facts = ProjectFacts.of(project, on, assessor.ladders());
        assessment.frameworks().forEach(one -> scorers.put(one.framework().id(), Scorer.of(one.framework())));
    }

    /** The judgement of the record as it is. */
    Assessment assessment() {
        return assessment;
    }

    Project project() {
        return project;
    }

    ProjectFacts facts() {
        return facts;
    }

    Amended<Project> record() {
        return record;
    }

    Ladders ladders() {
        return assessor.ladders();
    }

    LocalDate on() {
        return on;
    }

    /** The judgement with changes; empty if they cannot be, or do not fit to the rest. */
    Optional<Assessment> with(List<Edit> edits) {
        return tried.computeIfAbsent(edits, these -> changed(these).map(one -> assessor.assess(one, on)));
    }

    /** The record with changes; empty if they cannot be, or do not fit to each other or to the rest. */
    private Optional<ConsistentProject> changed(List<Edit> edits) {
        try {
            return record.with(edits).read().value().map(files::requireConsistent);
        } catch (InvalidDocumentException doesNotFit) {
            return Optional.empty();
        }
    }

    /** Whether a goal is reached with changes. Judges no more than the goal asks for. */
    boolean reaches(Goal goal, List<Edit> edits) {
        Optional<ProjectFacts> changed =
                changed(edits).map(one -> ProjectFacts.of(one.project(), on, assessor.ladders()));
        if (changed.isEmpty()) {
            return false;
        }
        Findings findings = Findings.of(changed.get());
        if (goal instanceof Goal.NextLevel level) {
            return scorers.get(level.framework())
                    .score(level.principle(), findings)
                    .level()
                    .filter(one -> one.certain().compareTo(level.level()) >= 0)
                    .isPresent();
        }
        PowerProfile profile = PowerProfile.of(changed.get(), assessor.ladders());
        DefinitionCheck check =
                DefinitionCheck.of(assessment.label().check().orElseThrow().definition(), profile, findings);
        return check.verdict() == Verdict.SUPPORTED;
    }

    /** Whether changes fit to each other and to the rest of the record. */
    boolean fits(List<Edit> edits) {
        return changed(edits).isPresent();
    }

    /** All days the record speaks of, the first and the last of each date, in order; and the evaluation date. */
    List<LocalDate> days() {
        List<PartialDate> dates = new ArrayList<>();
        project.started().ifPresent(dates::add);
        project.ended().ifPresent(dates::add);
        project.participants().forEach(one -> one.joined().ifPresent(dates::add));
        for (Stage stage : project.stages()) {
            stage.from().ifPresent(dates::add);
            stage.to().ifPresent(dates::add);
            stage.involvement().stream()
                    .map(Involvement::from)
                    .flatMap(Optional::stream)
                    .forEach(dates::add);
            stage.decisions().stream()
                    .map(Decision::decided)
                    .flatMap(Optional::stream)
                    .forEach(dates::add);
        }
        List<LocalDate> days = new ArrayList<>(List.of(on));
        for (PartialDate date : dates) {
            days.add(date.earliest());
            days.add(date.latest());
        }
        return days.stream().distinct().sorted().toList();
    }
}
