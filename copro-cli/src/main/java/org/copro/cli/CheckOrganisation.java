package org.copro.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.copro.assessment.Assessment;
import org.copro.assessment.Assessor;
import org.copro.assessment.organisation.CheckInState;
import org.copro.assessment.organisation.OrganisationCheck;
import org.copro.assessment.view.OrganisationJson;
import org.copro.assessment.view.OrganisationText;
import org.copro.ladder.Ladders;
import org.copro.organisation.CheckIn;
import org.copro.organisation.OrganisationRecord;
import org.copro.organisation.ProjectAt;
import org.copro.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code copro organisation}: an organisation over its projects and check-ins. */
@Command(
        name = "organisation",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description =
                "Says of an organisation or network, over its projects and check-ins, how routine working together is, whose words that rests on, and what changed since the check-in before.")
final class CheckOrganisation implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            description =
                    "A file with the check-ins of an organisation, YAML or JSON (*.json); it names project files.")
    private String file = "";

    @Mixin
    private Formatted formatted = new Formatted();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Optional<Path> path = Inputs.path(file, err);
        Optional<OrganisationRecord> read = path.flatMap(one -> Inputs.value(OrganisationRecord.read(one), err));
        Optional<OrganisationCheck> check = read.flatMap(one -> check(one, path.orElseThrow(), err));
        check.ifPresent(one -> spec.commandLine()
                .getOut()
                .print(formatted.of(one, OrganisationText::render, OrganisationJson::render)));
        return check.isPresent() ? Copro.DONE : Copro.UNUSABLE;
    }

    /** Empty if any of the projects cannot be used; what is wrong with all of them is told. */
    private static Optional<OrganisationCheck> check(OrganisationRecord record, Path file, PrintWriter err) {
        List<CheckInState> states = new ArrayList<>();
        for (CheckIn checkIn : record.checkIns()) {
            List<Assessment> results = new ArrayList<>();
            for (ProjectAt one : checkIn.projects()) {
                Answers.beside(file, one.file(), err)
                        .flatMap(path -> Inputs.read(path.toString(), Ladders.shipped(), err))
                        .flatMap(project -> heard(project, one, checkIn, file, err))
                        .map(project -> Assessor.standard().assess(project, checkIn.day()))
                        .ifPresent(results::add);
            }
            if (results.size() == checkIn.projects().size()) {
                state(checkIn, results, file, err).ifPresent(states::add);
            }
        }
        return states.size() == record.checkIns().size()
                ? Optional.of(OrganisationCheck.of(record.title(), states))
                : Optional.empty();
    }

    /** The project with the answers that go with it, if there are any; empty if these cannot be used. */
    private static Optional<Project> heard(
            Project project, ProjectAt one, CheckIn checkIn, Path file, PrintWriter err) {
        if (one.answers().isEmpty()) {
            return Optional.of(project);
        }
        Optional<Answers> answers =
                Answers.beside(file, one.answers().get(), err).flatMap(path -> Answers.read(path, err));
        if (answers.isPresent() && !answers.get().isAbout(project)) {
            err.println("%s: the answers in %s are about the project '%s', not about '%s'"
                    .formatted(
                            file, one.answers().get(), answers.get().reading().project(), project.id()));
            return Optional.empty();
        }
        return answers.map(known -> known.joined(project, checkIn.day(), err));
    }

    private static Optional<CheckInState> state(CheckIn checkIn, List<Assessment> results, Path file, PrintWriter err) {
        try {
            return Optional.of(CheckInState.of(checkIn.day(), results));
        } catch (IllegalArgumentException twice) {
            err.println("%s: check-in of %s: %s".formatted(file, checkIn.day(), twice.getMessage()));
            return Optional.empty();
        }
    }
}
