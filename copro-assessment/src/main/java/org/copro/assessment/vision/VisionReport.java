package org.copro.assessment.vision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.copro.assessment.MadeFrom;
import org.copro.assessment.coding.Found;
import org.copro.assessment.coding.Readings;
import org.copro.assessment.disclosure.FrequencyTable;
import org.copro.assessment.release.Countable;
import org.copro.assessment.release.LeftOut;
import org.copro.assessment.release.Quotable;
import org.copro.assessment.release.Release;
import org.copro.assessment.release.Sayings;
import org.copro.assessment.release.Spoken;
import org.copro.assessment.statistics.Estimate;
import org.copro.assessment.turnout.Turnout;
import org.copro.evidence.Source;
import org.copro.vision.StepKind;
import org.copro.vision.Version;
import org.copro.vision.VisionRecord;
import org.copro.vision.VisionStep;

/**
 * How a vision came to be, as it may be shown on one day. Words are shown, and themes looked for, only where that was
 * agreed to; all ids in it are of steps or of words that are shown.
 *
 * @param id of the record
 * @param title what the vision is called
 * @param about what the record says of it
 * @param source where it was read
 * @param on the day on which consents were looked at
 * @param steps in the order in which they were done
 * @param themes what became of each theme, in the order of the record
 * @param quotes what people said of it, as far as it may be shown
 * @param leftOut how many wordings and quotes may not be shown
 * @param readers how many people read the words for themes
 * @param agreement how far the readers agree
 * @param madeFrom the record
 */
public record VisionReport(
        String id,
        String title,
        Optional<String> about,
        List<Source> source,
        LocalDate on,
        List<StepReport> steps,
        List<ThemePath> themes,
        List<Quotable> quotes,
        LeftOut leftOut,
        int readers,
        Estimate<Double> agreement,
        MadeFrom madeFrom) {

    /** Keeps the lists as given. */
    public VisionReport {
        source = List.copyOf(source);
        steps = List.copyOf(steps);
        themes = List.copyOf(themes);
        quotes = List.copyOf(quotes);
    }

    /**
     * Reads a record.
     *
     * @param on the day on which consents are looked at
     */
    public static VisionReport of(VisionRecord record, LocalDate on) {
        Spoken spoken = new Spoken(record.statements(), record.participants(), record.evidence(), record.consents());
        Sayings sayings = Sayings.of(spoken, on);
        List<StepReport> steps = new ArrayList<>();
        Set<String> visible = sayings.ids();
        record.steps().forEach(step -> visible.add(step.id()));
        record.steps().forEach(step -> steps.add(step(step, spoken, sayings, visible, on)));
        Set<String> counted = new LinkedHashSet<>();
        for (Countable one : Release.counting(on).count(spoken).kept()) {
            one.id().ifPresent(counted::add);
        }
        Readings readings = Readings.ofThemes(record.codings());
        Set<String> quoted = new LinkedHashSet<>();
        record.quotes().forEach(one -> one.id().ifPresent(quoted::add));
        return new VisionReport(
                record.id(),
                record.title(),
                record.about(),
                record.source(),
                on,
                steps,
                themes(record, readings, counted),
                sayings.shown(quoted),
                sayings.leftOut(),
                readings.readers(),
                readings.agreement(List.copyOf(counted)),
                MadeFrom.of(List.of(record)));
    }

    /** The last step in which something was agreed. */
    public Optional<StepReport> agreementStep() {
        return steps.stream().filter(step -> step.kind() == StepKind.AGREEMENT).reduce((earlier, later) -> later);
    }

    /** The themes with this fate. */
    public List<ThemePath> themes(Fate fate) {
        return themes.stream().filter(one -> one.fate() == fate).toList();
    }

    /** One step; of the ids that things came from, only those that are visible stay. */
    private static StepReport step(VisionStep step, Spoken spoken, Sayings sayings, Set<String> visible, LocalDate on) {
        Map<String, Version> versions = new LinkedHashMap<>();
        step.versions().forEach(one -> versions.put(one.id(), one));
        List<Wording> wordings = new ArrayList<>();
        for (Quotable one : sayings.shown(versions.keySet())) {
            List<String> from = one.id().map(versions::get).map(Version::from).orElse(List.of());
            wordings.add(
                    new Wording(one, from.stream().filter(visible::contains).toList()));
        }
        return new StepReport(
                step.id(),
                step.kind(),
                step.name(),
                step.on(),
                step.until(),
                Turnout.of(step.tookPart(), step.source(), spoken, on),
                step.from().stream().filter(visible::contains).toList(),
                step.received()
                        .filter(many -> sayings.leftOut().isNone())
                        .map(many -> Release.counting(on)
                                .rule()
                                .protect(FrequencyTable.of("received", List.of("statements"), List.of(many)))
                                .total()),
                wordings,
                step.versions().stream().anyMatch(Version::isRecorded));
    }

    private static List<ThemePath> themes(VisionRecord record, Readings readings, Set<String> counted) {
        List<VisionStep> steps = record.steps();
        Optional<Integer> agreement = IntStream.range(0, steps.size())
                .filter(number -> steps.get(number).kind() == StepKind.AGREEMENT)
                .boxed()
                .reduce((earlier, later) -> later);
        List<ThemePath> paths = new ArrayList<>();
        record.themes().forEach(theme -> {
            List<Found> found = steps.stream()
                    .map(step -> found(step, theme.id(), readings, counted))
                    .toList();
            paths.add(ThemePath.of(theme, found, agreement));
        });
        return paths;
    }

    private static Found found(VisionStep step, String theme, Readings readings, Set<String> counted) {
        List<String> read = step.versions().stream()
                .map(Version::id)
                .filter(counted::contains)
                .toList();
        Found found = readings.inAny(read, theme);
        int all = Math.max(step.received().orElse(0), step.versions().size());
        // what is not there to be read could hold it
        return found == Found.NO && read.size() < all ? Found.NOT_KNOWN : found;
    }
}
