package org.copro.survey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.binding.Document;
import org.copro.binding.Format;
import org.copro.binding.InvalidDocumentException;
import org.copro.binding.Origins;
import org.copro.binding.Problem;
import org.copro.binding.Reading;
import org.copro.binding.Shipped;

/** The surveys that can be asked for: those that come with copro, and the user's own. Immutable. */
public final class Surveys {

    private final List<Survey> all;

    private Surveys(List<Survey> all) {
        this.all = List.copyOf(all);
    }

    /** The surveys that come with copro. */
    public static Surveys shipped() {
        return OnFirstUse.SHIPPED;
    }

    /** Reads a user's own survey; all that is wrong comes at once, with its place. */
    public static Reading<Survey> read(Path file) {
        return Document.read(file, Survey.class).checkedBy(SurveyCheck::of);
    }

    /**
     * Reads a text.
     *
     * @param text of the survey
     * @param source what messages call it
     */
    public static Reading<Survey> read(String text, String source, Format format) {
        return Document.read(text, source, format, Survey.class).checkedBy(SurveyCheck::of);
    }

    /**
     * Checks a survey built in code as strictly as one read from a file.
     *
     * @return all that is wrong with it, with pointers but without lines; empty if nothing is
     */
    public static List<Problem> check(Survey survey) {
        return SurveyCheck.of(survey, Origins.of(survey));
    }

    /**
     * Refuses a survey that nothing could be collected with.
     *
     * @throws InvalidDocumentException with all that is wrong with it
     */
    public static Survey requireSound(Survey survey) {
        List<Problem> wrong = check(survey);
        if (!wrong.isEmpty()) {
            throw new InvalidDocumentException(wrong);
        }
        return survey;
    }

    /** Writes a survey; reading the text gives an equal survey. */
    public static String write(Survey survey, Format format) {
        return Document.write(survey, format);
    }

    /**
     * These and one more.
     *
     * @throws IllegalArgumentException if there is one with the same id: an id never changes its meaning
     */
    public Surveys with(Survey own) {
        if (find(own.id()).isPresent()) {
            throw new IllegalArgumentException(
                    "there is a survey '%s' already; give yours another id".formatted(own.id()));
        }
        List<Survey> more = new ArrayList<>(all);
        more.add(own);
        return new Surveys(more);
    }

    /** All, in a fixed order. */
    public List<Survey> all() {
        return all;
    }

    /** The survey with this id. */
    public Optional<Survey> find(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    // read when first needed
    private static final class OnFirstUse {
        static final Surveys SHIPPED = new Surveys(Shipped.all(Surveys.class, Survey.class).stream()
                .map(Surveys::requireSound)
                .toList());
    }
}
