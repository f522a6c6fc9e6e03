package org.copro.assessment.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copro.voice.Statement;

/**
 * Words that may be shown on one day: with the name where that was agreed to, without it where only that was. Words
 * that may be shown neither way are left out, and counted.
 */
public final class Sayings {

    private final List<Quotable> shown;
    private final LeftOut leftOut;

    private Sayings(List<Quotable> shown, LeftOut leftOut) {
        this.shown = List.copyOf(shown);
        this.leftOut = leftOut;
    }

    /**
     * What may be shown of what was said, in its order.
     *
     * @param spoken what was said; a statement without an id is never shown with a name
     */
    public static Sayings of(Spoken spoken, LocalDate on) {
        Map<String, Quotable> kept = new LinkedHashMap<>();
        for (Quotable one : Release.wordsWithNames(on).quote(spoken).kept()) {
            one.id().ifPresent(id -> kept.put(id, one));
        }
        List<Statement> others = spoken.statements().stream()
                .filter(one -> one.id().filter(kept::containsKey).isEmpty())
                .toList();
        Released<Quotable> nameless = Release.words(on).quote(spoken.with(others));
        List<Quotable> unidentified = new ArrayList<>();
        for (Quotable one : nameless.kept()) {
            one.id().ifPresentOrElse(id -> kept.put(id, one), () -> unidentified.add(one));
        }
        List<Quotable> shown = new ArrayList<>();
        spoken.statements().forEach(one -> one.id().map(kept::remove).ifPresent(shown::add));
        shown.addAll(unidentified);
        return new Sayings(shown, nameless.leftOut());
    }

    /** What may be shown, in the order of the record. */
    public List<Quotable> shown() {
        return shown;
    }

    /** Those of these ids, in the order of the record. */
    public List<Quotable> shown(Set<String> ids) {
        return shown.stream()
                .filter(one -> one.id().filter(ids::contains).isPresent())
                .toList();
    }

    /** The ids of what may be shown. */
    public Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        shown.forEach(one -> one.id().ifPresent(ids::add));
        return ids;
    }

    /** How many may be shown in no way. */
    public LeftOut leftOut() {
        return leftOut;
    }
}
