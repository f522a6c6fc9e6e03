package org.copro.testing;

import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.copro.binding.Format;
import org.copro.file.ProjectFiles;
import org.copro.project.Label;
import org.copro.project.Project;
import org.copro.stage.Stage;

/**
 * Made-up projects whose facts fit together, for laws. Sparse and full records, every word of the format, dates known
 * to the day, the month or the year, texts that break careless writers. Where a law fails, the project is made smaller
 * for as long as it still fails.
 */
public final class Projects {

    private static final ProjectFiles FILES = new ProjectFiles();

    private Projects() {}

    /** Any project that {@link ProjectFiles#check} accepts. */
    public static Arbitrary<Project> any() {
        return made(Draft::project, project -> true);
    }

    /** Any project that uses this word for itself. */
    public static Arbitrary<Project> claiming(Label label) {
        return made(
                random -> {
                    Project project = Draft.project(random);
                    return project.withClaim(Draft.claim(random, project, label));
                },
                project -> project.claim().flatMap(claim -> claim.label()).equals(Optional.of(label)));
    }

    /** Any project with at least one stage that has at least one decision and one involvement. */
    public static Arbitrary<Project> withDecisions() {
        Predicate<Project> hasDecisions = project -> project.stages().stream().anyMatch(Projects::isFull);
        return made(
                random -> Stream.generate(() -> Draft.project(random))
                        .filter(hasDecisions)
                        .findFirst()
                        .orElseThrow(),
                hasDecisions);
    }

    /** For {@code @ForAll(supplier = Projects.Any.class)}. */
    public static final class Any implements ArbitrarySupplier<Project> {
        @Override
        public Arbitrary<Project> get() {
            return any();
        }
    }

    private static boolean isFull(Stage stage) {
        return !stage.decisions().isEmpty() && !stage.involvement().isEmpty();
    }

    private static Arbitrary<Project> made(Function<Random, Project> maker, Predicate<Project> kept) {
        return Arbitraries.fromGenerator(random -> new Made(maker.apply(random), kept));
    }

    /** A project with the smaller ones it can be replaced by: without one part, or without one fact. */
    private record Made(Project value, Predicate<Project> kept) implements Shrinkable<Project> {

        @Override
        public Stream<Shrinkable<Project>> shrink() {
            return Stream.concat(Facts.withoutOnePart(value).stream(), Facts.withoutOneFact(value).stream())
                    .map(Change::result)
                    .filter(smaller ->
                            kept.test(smaller) && FILES.check(smaller).isEmpty())
                    .map(smaller -> new Made(smaller, kept));
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(FILES.write(value, Format.JSON).length());
        }
    }
}
