package org.copro.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.vision.VisionReference;
import org.copro.file.VisionFiles;
import org.copro.project.Project;
import org.copro.vision.VisionRecord;
import picocli.CommandLine.Option;

/** What is judged together with the records: answers of people, and visions that the records refer to. */
final class Beside {

    @Option(
            names = "--answers",
            paramLabel = "FILE",
            description =
                    "How answers to a survey are read as ratings of one of the projects. Those of people who agree are used. May be given several times.")
    private List<String> answers = new ArrayList<>();

    @Option(
            names = "--vision",
            paramLabel = "FILE",
            description =
                    "The record of a vision that the projects refer to; who agreed to it, and when, is taken from it. May be given several times.")
    private List<String> visions = new ArrayList<>();

    /** All of it; empty, with all that is wrong reported, if one of the files cannot be used. */
    Optional<Read> read(PrintWriter err) {
        List<Answers> heard = new ArrayList<>();
        answers.forEach(file ->
                Inputs.path(file, err).flatMap(path -> Answers.read(path, err)).ifPresent(heard::add));
        List<VisionRecord> agreed = new ArrayList<>();
        visions.forEach(file -> Inputs.path(file, err)
                .flatMap(path -> Inputs.value(VisionFiles.read(path), err))
                .ifPresent(agreed::add));
        return heard.size() < answers.size() || agreed.size() < visions.size()
                ? Optional.empty()
                : Optional.of(new Read(heard, agreed));
    }

    /** What was read. */
    record Read(List<Answers> answers, List<VisionRecord> visions) {

        /**
         * The project with what its vision's record says of who agreed, and with the answers of those who agree on this
         * day to have them counted.
         */
        Project joined(Project project, LocalDate on, PrintWriter err) {
            VisionReference reference = VisionReference.of(project, visions);
            reference
                    .missing()
                    .ifPresent(id -> err.println(
                            "note: %s refers to the vision '%s', whose record is not given; give it with '--vision'"
                                    .formatted(project.id(), id)));
            Project joined = reference.project();
            for (Answers one : answers) {
                joined = one.isAbout(joined) ? one.joined(joined, on, err) : joined;
            }
            return joined;
        }

        /** Whether all answers are about one of these; those about another are most likely meant for another file. */
        boolean areAbout(List<String> projects, PrintWriter err) {
            List<String> others = answers.stream()
                    .map(one -> one.reading().project())
                    .filter(project -> !projects.contains(project))
                    .toList();
            others.forEach(project ->
                    err.println("--answers: they are about the project '%s', which is not given".formatted(project)));
            return others.isEmpty();
        }
    }
}
