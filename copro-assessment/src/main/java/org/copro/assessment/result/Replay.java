package org.copro.assessment.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.Assessment;
import org.copro.assessment.Assessor;
import org.copro.assessment.ContentHash;
import org.copro.assessment.Version;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Frameworks;
import org.copro.assessment.label.LabelDefinition;
import org.copro.assessment.label.LabelDefinitions;
import org.copro.ladder.Ladder;
import org.copro.ladder.Ladders;
import org.copro.project.Project;

/**
 * Makes a result anew from what it says of itself.
 *
 * @param definitions there are: those that come with copro, and the user's own
 * @param ladders there are
 * @param frameworks there are
 */
public record Replay(LabelDefinitions definitions, Ladders ladders, Frameworks frameworks) {

    /**
     * What stands in the way, all of it, in plain words; nothing if the result can be made anew. The project has its
     * own: {@link #hindrances(WrittenResult, String, Project)}.
     */
    public List<String> hindrances(WrittenResult result) {
        WrittenProvenance from = result.provenance();
        List<String> found = new ArrayList<>();
        if (!from.copro().equals(Version.OF_LIBRARY)) {
            found.add("it was made by copro %s, and this is copro %s".formatted(from.copro(), Version.OF_LIBRARY));
        }
        List<Reference> asked = new ArrayList<>(from.definitions());
        from.definitionAskedFor().filter(one -> !asked.contains(one)).ifPresent(asked::add);
        for (Reference one : asked) {
            Optional<LabelDefinition> there = definitions.find(one.id());
            check("definition", one, there, there.map(LabelDefinition::version), found);
        }
        for (Reference one : from.ladders()) {
            Optional<Ladder> there = ladders.find(one.id());
            check("ladder", one, there, there.map(Ladder::version), found);
        }
        for (Reference one : from.frameworks()) {
            Optional<Framework> there = frameworks.find(one.id());
            check("framework", one, there, there.map(Framework::version), found);
        }
        from.frameworksAskedFor().orElse(List.of()).stream()
                .filter(id ->
                        from.frameworks().stream().noneMatch(one -> one.id().equals(id)))
                .map("it asks for the framework '%s' and does not say which version it used"::formatted)
                .forEach(found::add);
        return List.copyOf(found);
    }

    /**
     * What is other about the facts, in plain words; nothing if they are those of the result.
     *
     * @param file what messages call the project
     */
    public List<String> hindrances(WrittenResult result, String file, Project project) {
        if (!project.id().equals(result.project())) {
            return List.of("%s holds the project '%s', and the result is about '%s'"
                    .formatted(file, project.id(), result.project()));
        }
        String hash = ContentHash.of(project);
        return hash.equals(result.provenance().facts())
                ? List.of()
                : List.of(
                        "the facts in %s are not those of the result: theirs have the hash %s, and the result's %s; if answers or the record of a vision were used, give them with '--answers' and '--vision'"
                                .formatted(file, hash, result.provenance().facts()));
    }

    /**
     * The result made anew.
     *
     * @throws java.util.NoSuchElementException if there are hindrances
     */
    public Assessment again(WrittenResult result, Project project) {
        WrittenProvenance from = result.provenance();
        Assessor assessor = Assessor.standard().using(ladders);
        if (from.definitionAskedFor().isPresent()) {
            assessor = assessor.using(
                    definitions.find(from.definitionAskedFor().get().id()).orElseThrow());
        }
        if (from.frameworksAskedFor().isPresent()) {
            assessor = assessor.scoringBy(from.frameworksAskedFor().get().stream()
                    .map(id -> frameworks.find(id).orElseThrow())
                    .toList());
        }
        return assessor.assess(project, from.evaluatedOn());
    }

    private static void check(
            String kind,
            Reference wanted,
            Optional<? extends Record> there,
            Optional<String> version,
            List<String> found) {
        if (there.isEmpty()) {
            found.add(
                    "the %s %s is missing, with the hash %s; it does not come with copro, so give its file with '--%s'"
                            .formatted(kind, wanted.named(), wanted.hash(), kind));
            return;
        }
        String hash = ContentHash.of(there.get());
        if (!hash.equals(wanted.hash())) {
            found.add("the %s %s is another here: it is %s with the hash %s, and the result used %s with the hash %s"
                    .formatted(kind, wanted.id(), version.orElse(""), hash, wanted.version(), wanted.hash()));
        }
    }
}
