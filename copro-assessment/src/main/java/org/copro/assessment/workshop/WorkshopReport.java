package org.copro.assessment.workshop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copro.assessment.MadeFrom;
import org.copro.assessment.coding.Found;
import org.copro.assessment.coding.Readings;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Principle;
import org.copro.assessment.release.Countable;
import org.copro.assessment.release.LeftOut;
import org.copro.assessment.release.Quotable;
import org.copro.assessment.release.Release;
import org.copro.assessment.release.Sayings;
import org.copro.assessment.release.Spoken;
import org.copro.assessment.statistics.Estimate;
import org.copro.assessment.turnout.Turnout;
import org.copro.coding.Coded;
import org.copro.evidence.Source;
import org.copro.project.BarrierKind;
import org.copro.time.PartialDate;
import org.copro.voice.Statement;
import org.copro.workshop.WorkshopRecord;

/**
 * What was said at a workshop, as it may be shown on one day, held against the principles of a framework: which of them
 * those who were there named, which nobody named, and what they said that the framework has no principle for.
 *
 * @param id of the record
 * @param title what the workshop was called
 * @param about what the record says of it
 * @param question what was asked
 * @param held when
 * @param by who held it
 * @param source where it was read
 * @param on the day on which consents were looked at
 * @param framework the framework used
 * @param turnout who was there
 * @param success what was named as a sign of good work
 * @param barriers what was named as standing in the way
 * @param phrases phrases that were used
 * @param said what else was said
 * @param principles each principle of the framework, in its order
 * @param leftOut how many statements may not be shown
 * @param readers how many people read the words
 * @param agreement how far the readers agree
 * @param madeFrom the record
 */
public record WorkshopReport(
        String id,
        String title,
        Optional<String> about,
        Optional<String> question,
        Optional<PartialDate> held,
        Optional<String> by,
        List<Source> source,
        LocalDate on,
        Framework framework,
        Turnout turnout,
        List<Named> success,
        List<Named> barriers,
        List<Named> phrases,
        List<Named> said,
        List<PrincipleNamed> principles,
        LeftOut leftOut,
        int readers,
        Estimate<Double> agreement,
        MadeFrom madeFrom) {

    /** Keeps the lists as given. */
    public WorkshopReport {
        source = List.copyOf(source);
        success = List.copyOf(success);
        barriers = List.copyOf(barriers);
        phrases = List.copyOf(phrases);
        said = List.copyOf(said);
        principles = List.copyOf(principles);
    }

    /**
     * Reads a record.
     *
     * @param framework the one the record was read against
     * @param on the day on which consents are looked at
     */
    public static WorkshopReport of(WorkshopRecord record, Framework framework, LocalDate on) {
        return new Reading(record, framework, on).report();
    }

    /** What was said that the readers found no principle for. */
    public List<Named> beyondTheFramework() {
        List<Named> beyond = new ArrayList<>();
        for (List<Named> part : List.of(success, barriers, phrases, said)) {
            part.stream()
                    .filter(one -> one.isRead() && one.principles().isEmpty())
                    .forEach(beyond::add);
        }
        return List.copyOf(beyond);
    }

    /** The principles of which this is so: whether those who were there named them. */
    public List<PrincipleNamed> principles(Found named) {
        return principles.stream().filter(one -> one.named() == named).toList();
    }

    /** One record on its way to a report. */
    private static final class Reading {

        private final WorkshopRecord record;
        private final Framework framework;
        private final LocalDate on;
        private final Spoken spoken;
        private final Sayings sayings;
        private final Readings readings;
        private final Set<String> counted = new LinkedHashSet<>();

        Reading(WorkshopRecord record, Framework framework, LocalDate on) {
            this.record = record;
            this.framework = framework;
            this.on = on;
            spoken = new Spoken(record.statements(), record.participants(), record.evidence(), record.consents());
            sayings = Sayings.of(spoken, on);
            readings = Readings.ofPrinciples(record.codings());
            for (Countable one : Release.counting(on).count(spoken).kept()) {
                one.id().ifPresent(counted::add);
            }
        }

        WorkshopReport report() {
            return new WorkshopReport(
                    record.id(),
                    record.title(),
                    record.about(),
                    record.question(),
                    record.held(),
                    record.by(),
                    record.source(),
                    on,
                    framework,
                    Turnout.of(record.tookPart(), Optional.empty(), spoken, on),
                    named(record.success()),
                    named(record.barriers()),
                    named(record.phrases()),
                    named(record.said()),
                    framework.principles().stream().map(this::principle).toList(),
                    sayings.leftOut(),
                    readings.readers(),
                    readings.agreement(List.copyOf(counted)),
                    MadeFrom.of(List.of(record)));
        }

        private List<Named> named(List<Statement> statements) {
            return sayings.shown(ids(statements)).stream().map(this::named).toList();
        }

        private Named named(Quotable words) {
            String id = words.id().orElseThrow();
            // words that may be shown, and may not be counted, are shown as they are
            List<Coded> found = counted.contains(id) ? readings.of(id) : List.of();
            Set<String> principles = new LinkedHashSet<>();
            found.forEach(one -> principles.addAll(one.principles()));
            Set<BarrierKind> kinds = new LinkedHashSet<>();
            found.forEach(one -> one.barrier().ifPresent(kinds::add));
            return new Named(
                    words,
                    List.copyOf(principles),
                    !found.isEmpty(),
                    kinds.size() == 1 ? kinds.stream().findFirst() : Optional.empty());
        }

        private PrincipleNamed principle(Principle principle) {
            List<Quotable> words = sayings.shown().stream()
                    .filter(one -> named(one).principles().contains(principle.id()))
                    .toList();
            List<Statement> others = new ArrayList<>(record.phrases());
            others.addAll(record.said());
            return new PrincipleNamed(
                    principle,
                    found(record.success(), principle.id()),
                    found(record.barriers(), principle.id()),
                    found(others, principle.id()),
                    words);
        }

        private Found found(List<Statement> statements, String principle) {
            if (statements.isEmpty()) {
                return Found.NO;
            }
            List<String> read =
                    ids(statements).stream().filter(counted::contains).toList();
            Found found = readings.inAny(read, principle);
            return found == Found.NO && read.size() < statements.size() ? Found.NOT_KNOWN : found;
        }

        private static Set<String> ids(List<Statement> statements) {
            Set<String> ids = new LinkedHashSet<>();
            statements.forEach(one -> one.id().ifPresent(ids::add));
            return ids;
        }
    }
}
