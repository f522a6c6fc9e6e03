package org.copro.assessment.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copro.assessment.Assessment;
import org.copro.assessment.release.Release;
import org.copro.assessment.release.SharedRating;
import org.copro.assessment.statistics.Estimate;
import org.copro.assessment.statistics.KrippendorffAlpha;
import org.copro.assessment.statistics.Ratings;
import org.copro.assessment.statistics.Scale;
import org.copro.assessment.statistics.WhyUndefined;
import org.copro.assessment.view.Rounded;
import org.copro.binding.Words;
import org.copro.ladder.Ladders;
import org.copro.people.Side;
import org.copro.power.PowerLevel;
import org.copro.power.PowerRange;
import org.copro.voice.RatingAnswer;

/** Ratings that people agreed to have shown without their name, and how far they agree with each other. */
final class RatingsTables {

    private static final String SAY = "say";
    private static final String PRINCIPLE = "principle";

    private static final Kind ABOUT = Kind.oneOf(List.of(
            new Category(SAY, "how much say people had in a stage or phase"),
            new Category(PRINCIPLE, "how far a principle was met")));

    private final Ladders ladders;

    RatingsTables(Ladders ladders) {
        this.ladders = ladders;
    }

    /** A rating with what it belongs to. */
    private record Row(Assessment of, SharedRating rating) {

        String about() {
            return rating.principle().isPresent() ? PRINCIPLE : SAY;
        }

        String unit() {
            return rating.stage()
                    .map(number -> "stage " + number)
                    .or(() -> rating.phase().map(phase -> "phase " + Words.kebab(phase)))
                    .or(() -> rating.principle().map(id -> "principle " + id))
                    .orElse("");
        }
    }

    /** Ratings of one side about things of one kind. */
    private record Group(Assessment of, Side side, String about, List<Row> rows) {

        /** Those with one level or answer; a range of levels has no place on the scale. */
        Map<String, List<Integer>> units(Ladders ladders) {
            Map<String, List<Integer>> units = new LinkedHashMap<>();
            for (Row row : rows) {
                place(row.rating, ladders)
                        .ifPresent(place -> units.computeIfAbsent(row.unit(), first -> new ArrayList<>())
                                .add(place));
            }
            return units;
        }

        private static Optional<Integer> place(SharedRating rating, Ladders ladders) {
            return rating.answer()
                    .map(Enum::ordinal)
                    .or(() -> rating.power()
                            .map(ladders::range)
                            .filter(range -> range.low() == range.high())
                            .map(range -> range.low().ordinal()));
        }
    }

    TidyTable<NumberedResult> ratings() {
        Columns<Row> columns = new Columns<Row>()
                .always(
                        "side",
                        "Where the rater stands",
                        Kind.oneOf(Side.class),
                        "record: ratings",
                        row -> Words.kebab(row.rating.side()))
                .always("about", "What kind of thing was rated", ABOUT, "record: ratings", Row::about)
                .always(
                        "unit",
                        "What was rated: stage and its number, phase, or principle",
                        Kind.TEXT,
                        "record: ratings",
                        Row::unit)
                .range(
                        "say",
                        "How much say people had, by this rater",
                        Kind.ordered(PowerLevel.class),
                        "record: ratings",
                        List.of(Standing.UNKNOWN, Standing.NOT_APPLICABLE),
                        this::say)
                .maybe(
                        "answer",
                        "How far the principle was met, by this rater",
                        Kind.ordered(RatingAnswer.class),
                        "record: ratings",
                        List.of(Standing.NOT_APPLICABLE),
                        row -> row.rating
                                .answer()
                                .map(answer -> Cell.known(Words.kebab(answer)))
                                .orElse(Cell.not(Standing.NOT_APPLICABLE)));
        return TidyTable.ofResults(
                        "ratings",
                        "Ratings",
                        "One row for each rating that may be shown without a name: those of at least %s raters of one side who agreed to that, about the same thing. In an order that says nothing of who gave them. No row does not mean that nobody rated."
                                .formatted(Release.USUAL_SMALLEST),
                        List.of(),
                        columns,
                        RatingsTables::rows)
                .withoutKey();
    }

    TidyTable<NumberedResult> agreement() {
        Columns<Group> columns = new Columns<Group>()
                .always("side", "Whose ratings", Kind.oneOf(Side.class), "ratings", one -> Words.kebab(one.side))
                .always("about", "What kind of thing was rated", ABOUT, "ratings", Group::about)
                .count(
                        "units",
                        "Things rated",
                        "units",
                        "ratings",
                        one -> one.units(ladders).size())
                .count(
                        "ratings",
                        "Ratings with one level or answer",
                        "ratings",
                        "ratings",
                        one -> one.units(ladders).values().stream()
                                .mapToInt(List::size)
                                .sum())
                .maybe(
                        "alpha",
                        "Krippendorff's alpha, ordinal: 1 is agreement, 0 is chance",
                        Kind.AGREEMENT,
                        "ratings",
                        List.of(Standing.UNKNOWN, Standing.NO_VARIATION),
                        one -> alpha(one.units(ladders)));
        return TidyTable.ofResults(
                "agreement",
                "Agreement",
                "One row for each project, side and kind of thing with ratings in the table of ratings: how far they agree, computed from that table.",
                List.of("side", "about"),
                columns,
                RatingsTables::groups);
    }

    private static List<Row> rows(Assessment of) {
        if (of.project().ratings().isEmpty()) {
            return List.of();
        }
        return Release.words(of.provenance().evaluatedOn()).share(of.project()).stream()
                .map(rating -> new Row(of, rating))
                .toList();
    }

    private static List<Group> groups(Assessment of) {
        Map<List<Object>, List<Row>> groups = new LinkedHashMap<>();
        rows(of).forEach(row -> groups.computeIfAbsent(
                        List.of(row.rating.side(), row.about()), first -> new ArrayList<>())
                .add(row));
        return groups.values().stream()
                .map(rows ->
                        new Group(of, rows.get(0).rating.side(), rows.get(0).about(), rows))
                .toList();
    }

    private CellRange say(Row row) {
        Optional<PowerRange> say = row.rating.power().map(ladders::range);
        return row.about().equals(SAY) && say.isPresent()
                ? CellRange.of(say.get())
                : CellRange.not(Standing.NOT_APPLICABLE);
    }

    private static Cell alpha(Map<String, List<Integer>> units) {
        int most = units.values().stream().mapToInt(List::size).max().orElse(0);
        List<List<Optional<Integer>>> padded = units.values().stream()
                .map(ratings -> {
                    // alpha does not ask who gave which
                    List<Optional<Integer>> all =
                            new ArrayList<>(ratings.stream().map(Optional::of).toList());
                    while (all.size() < most) {
                        all.add(Optional.empty());
                    }
                    return all;
                })
                .toList();
        List<Integer> places =
                Arrays.stream(PowerLevel.values()).map(Enum::ordinal).toList();
        Estimate<Double> alpha = KrippendorffAlpha.of(new Ratings<>(padded), Scale.ordinal(places))
                .alpha();
        boolean isWithoutVariation = alpha.equals(Estimate.undefined(WhyUndefined.NO_VARIATION));
        return alpha.found()
                .map(found -> Cell.known(Rounded.text(found)))
                .orElse(Cell.not(isWithoutVariation ? Standing.NO_VARIATION : Standing.UNKNOWN));
    }
}
