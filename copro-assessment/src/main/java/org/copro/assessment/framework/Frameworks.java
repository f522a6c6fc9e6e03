package org.copro.assessment.framework;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copro.binding.Document;
import org.copro.binding.Format;
import org.copro.binding.InvalidDocumentException;
import org.copro.binding.Origins;
import org.copro.binding.Problem;
import org.copro.binding.Reading;
import org.copro.binding.Shipped;

/** The frameworks that can be asked for: those that come with copro, and the user's own. Immutable. */
public final class Frameworks {

    private final List<Framework> all;

    private Frameworks(List<Framework> all) {
        this.all = List.copyOf(all);
    }

    /** The frameworks that come with copro. */
    public static Frameworks shipped() {
        return OnFirstUse.SHIPPED;
    }

    /** copro's own principles, used where no framework is asked for. */
    public static Framework standard() {
        return Standard.FRAMEWORK;
    }

    /** Reads a user's own framework; all that is wrong comes at once, with its place. */
    public static Reading<Framework> read(Path file) {
        return Document.read(file, Framework.class).checkedBy(FrameworkCheck::of);
    }

    /**
     * Reads a text.
     *
     * @param text of the framework
     * @param source what messages call it
     */
    public static Reading<Framework> read(String text, String source, Format format) {
        return Document.read(text, source, format, Framework.class).checkedBy(FrameworkCheck::of);
    }

    /**
     * Checks a framework built in code as strictly as one read from a file.
     *
     * @return all that is wrong with it, with pointers but without lines; empty if nothing is
     */
    public static List<Problem> check(Framework framework) {
        return FrameworkCheck.of(framework, Origins.of(framework));
    }

    /**
     * Refuses a framework that could not be scored.
     *
     * @throws InvalidDocumentException with all that is wrong with it
     */
    public static Framework requireSound(Framework framework) {
        List<Problem> wrong = check(framework);
        if (!wrong.isEmpty()) {
            throw new InvalidDocumentException(wrong);
        }
        return framework;
    }

    /**
     * These and one more.
     *
     * @throws IllegalArgumentException if there is one with the same id: an id never changes its meaning
     */
    public Frameworks with(Framework own) {
        if (find(own.id()).isPresent()) {
            throw new IllegalArgumentException(
                    "there is a framework '%s' already; give yours another id".formatted(own.id()));
        }
        List<Framework> more = new ArrayList<>(all);
        more.add(own);
        return new Frameworks(more);
    }

    /** All, in a fixed order, the standard one first. */
    public List<Framework> all() {
        return all;
    }

    /** The framework with this id. */
    public Optional<Framework> find(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static Framework read(String id) {
        return requireSound(Shipped.one(Frameworks.class, id, Framework.class));
    }

    // read when first needed, and the others only when one of them may be meant
    private static final class Standard {
        static final Framework FRAMEWORK = read(Shipped.ids(Frameworks.class).get(0));
    }

    private static final class OnFirstUse {
        static final Frameworks SHIPPED = new Frameworks(Stream.concat(
                        Stream.of(standard()),
                        Shipped.ids(Frameworks.class).stream().skip(1).map(Frameworks::read))
                .toList());
    }
}
