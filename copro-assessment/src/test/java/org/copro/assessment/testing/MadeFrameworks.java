package org.copro.assessment.testing;

import static org.copro.assessment.testing.SmallFrameworks.with;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.copro.assessment.framework.Answers;
import org.copro.assessment.framework.Band;
import org.copro.assessment.framework.Counts;
import org.copro.assessment.framework.Criterion;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Frameworks;
import org.copro.assessment.framework.Level;
import org.copro.assessment.framework.Principle;
import org.copro.assessment.framework.Status;
import org.copro.assessment.indicator.Indicator;
import org.copro.assessment.indicator.IndicatorEntry;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.assessment.indicator.Indicators;
import org.copro.known.Share;
import org.copro.voice.RatingAnswer;

/**
 * Made-up frameworks that can be scored, for laws: criteria weighed or put in order, gates, conditions, criteria on
 * trial, retired, and without indicator, few or many bands of uneven width, odd fractions. What speaks for
 * co-production counts where it is observed, and what speaks against it where it is not. Where a law fails, the
 * framework is made smaller for as long as it still fails.
 */
public final class MadeFrameworks {

    /** Indicators that read the say people had: with more of it they can come to hold, or cease to. */
    private static final Set<String> OF_SAY =
            Set.of("I02", "I04", "I05", "I06", "I08", "I14", "I17", "I28", "I32", "I41");

    private static final List<IndicatorEntry> ALL =
            Indicators.all().stream().map(Indicator::entry).toList();

    private static final List<IndicatorEntry> SPEAKING =
            ALL.stream().filter(one -> one.speaks() != Speaks.NEITHER).toList();

    private static final List<Share> ODD = List.of(
            new Share(1, 10_000),
            new Share(1, 100),
            new Share(1, 7),
            new Share(1, 3),
            new Share(1, 2),
            new Share(2, 3),
            new Share(9_999, 10_000),
            Share.ALL);

    private final Random random;
    private final List<IndicatorEntry> conditions;

    private MadeFrameworks(Random random, List<IndicatorEntry> conditions) {
        this.random = random;
        this.conditions = conditions;
    }

    /** Any framework. */
    public static Arbitrary<Framework> any() {
        return made(ALL);
    }

    /** Any framework in which it does not hang on the say of people whether a criterion applies. */
    public static Arbitrary<Framework> withSteadyConditions() {
        return made(ALL.stream().filter(one -> !OF_SAY.contains(one.id())).toList());
    }

    private static Arbitrary<Framework> made(List<IndicatorEntry> conditions) {
        return Arbitraries.fromGenerator(
                random -> new Made(Frameworks.requireSound(new MadeFrameworks(random, conditions).framework())));
    }

    private Framework framework() {
        List<Band> bands = oneIn(4) ? List.of() : bands();
        List<Level> gates = (bands.isEmpty()
                        ? List.of(Level.values())
                        : bands.stream().map(Band::level).toList())
                .stream().skip(1).toList();
        List<Principle> principles = IntStream.rangeClosed(1, 1 + random.nextInt(4))
                .mapToObj(number -> principle(number, gates))
                .toList();
        Framework framework = SmallFrameworks.framework(principles);
        framework = with(framework, "bands", bands);
        framework = with(framework, "coverageFloor", oneIn(3) ? Optional.of(share(0)) : Optional.empty());
        framework = with(framework, "largelyFrom", oneIn(2) ? Optional.of(share(1)) : Optional.empty());
        return with(framework, "answers", oneIn(2) ? Optional.of(answers()) : Optional.empty());
    }

    private Answers answers() {
        Share one = share(0);
        Share other = share(0);
        return one.compareTo(other) <= 0 ? new Answers(one, other) : new Answers(other, one);
    }

    private List<Band> bands() {
        List<Level> levels = new ArrayList<>(List.of(Level.values()));
        Collections.shuffle(levels, random);
        levels = levels.stream().limit(2 + random.nextInt(4)).sorted().toList();
        Set<Share> ends = new TreeSet<>();
        while (ends.size() < levels.size() - 1) {
            Share end = share(0);
            if (!end.equals(Share.NONE) && !end.equals(Share.ALL)) {
                ends.add(end);
            }
        }
        List<Share> all = new ArrayList<>(List.of(Share.NONE));
        all.addAll(ends);
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            boolean isLast = i == ends.size();
            bands.add(new Band(
                    levels.get(i),
                    all.get(i),
                    isLast ? Optional.empty() : Optional.of(all.get(i + 1)),
                    isLast ? Optional.of(Share.ALL) : Optional.empty()));
        }
        return bands;
    }

    private Principle principle(int number, List<Level> gates) {
        List<Criterion> criteria = new ArrayList<>();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            criteria.add(criterion("p%s-c%s".formatted(number, i), gates));
        }
        if (criteria.stream().noneMatch(Criterion::isCounted)) {
            criteria.set(0, with(criteria.get(0), "status", Optional.empty()));
        }
        Principle principle = SmallFrameworks.principle("p" + number, oneIn(3) ? ranked(criteria) : weighed(criteria));
        return oneIn(2) ? with(principle, "weight", Optional.of(1 + random.nextInt(4))) : principle;
    }

    private List<Criterion> weighed(List<Criterion> criteria) {
        return criteria.stream()
                .map(one -> with(one, "weight", oneIn(3) ? Optional.empty() : Optional.of(weight())))
                .toList();
    }

    private List<Criterion> ranked(List<Criterion> criteria) {
        List<Integer> ranks = new ArrayList<>();
        criteria.stream().filter(Criterion::isCounted).forEach(one -> ranks.add(ranks.size() + 1));
        Collections.shuffle(ranks, random);
        return criteria.stream()
                .map(one -> one.isCounted() ? with(one, "rank", Optional.of(ranks.remove(0))) : one)
                .toList();
    }

    private Criterion criterion(String id, List<Level> gates) {
        Criterion criterion = oneIn(8) ? SmallFrameworks.criterion(id) : asking(id);
        criterion = with(criterion, "status", oneIn(4) ? Optional.of(of(List.of(Status.values()))) : Optional.empty());
        criterion = with(criterion, "note", Optional.of("made up"));
        if (oneIn(5)) {
            criterion =
                    with(criterion, "appliesWhen", Optional.of(of(conditions).id()));
        }
        if (oneIn(4)) {
            criterion = with(criterion, "gate", Optional.of(of(gates)));
            List<RatingAnswer> needs = List.of(RatingAnswer.PARTLY, RatingAnswer.LARGELY, RatingAnswer.MET);
            criterion = with(criterion, "gateNeeds", oneIn(2) ? Optional.of(of(needs)) : Optional.empty());
        }
        return criterion;
    }

    private Criterion asking(String id) {
        IndicatorEntry entry = of(SPEAKING);
        boolean isAgainst = entry.speaks() == Speaks.AGAINST;
        Criterion criterion = SmallFrameworks.asking(id, entry.id());
        criterion = with(
                criterion,
                "counts",
                isAgainst
                        ? Optional.of(Counts.NOT_OBSERVED)
                        : oneIn(2) ? Optional.of(Counts.OBSERVED) : Optional.empty());
        return with(criterion, "metFrom", oneIn(3) ? Optional.of(share(1)) : Optional.empty());
    }

    private int weight() {
        return oneIn(6) ? Criterion.HEAVIEST : 1 + random.nextInt(4);
    }

    /** An odd share, not below so many ten-thousandths. */
    private Share share(int least) {
        return oneIn(2) ? of(ODD) : new Share(least + random.nextInt(10_001 - least), 10_000);
    }

    private boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    private <T> T of(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** A framework with the smaller ones it can be replaced by: without one part, or with what is usual for one. */
    private record Made(Framework value) implements Shrinkable<Framework> {

        @Override
        public Stream<Shrinkable<Framework>> shrink() {
            Predicate<Framework> isSound = one -> Frameworks.check(one).isEmpty();
            return Stream.concat(
                            Stream.of("coverageFloor", "largelyFrom", "answers")
                                    .map(key -> with(value, key, Optional.empty())),
                            Stream.concat(Stream.of(with(value, "bands", List.of())), principles()))
                    .filter(smaller -> !smaller.equals(value))
                    .filter(isSound)
                    .map(Made::new);
        }

        private Stream<Framework> principles() {
            return smaller(value.principles(), Made::smaller).map(some -> with(value, "principles", some));
        }

        private static Stream<Principle> smaller(Principle principle) {
            return Stream.concat(
                    Stream.of(with(principle, "weight", Optional.empty())),
                    smaller(principle.criteria(), Made::smaller)
                            .map(some -> with(principle, "criteria", inOrderAgain(some))));
        }

        private static Stream<Criterion> smaller(Criterion criterion) {
            Criterion withoutGate = with(with(criterion, "gate", Optional.empty()), "gateNeeds", Optional.empty());
            return Stream.concat(
                    Stream.of("metFrom", "weight", "gateNeeds", "appliesWhen", "status", "indicator")
                            .map(key -> with(criterion, key, Optional.empty())),
                    Stream.of(withoutGate));
        }

        /** Ranks without a hole where one is left out. */
        private static List<Criterion> inOrderAgain(List<Criterion> criteria) {
            List<Integer> ranks = criteria.stream()
                    .flatMap(one -> one.rank().stream())
                    .sorted()
                    .toList();
            return criteria.stream()
                    .map(one -> with(one, "rank", one.rank().map(rank -> ranks.indexOf(rank) + 1)))
                    .toList();
        }

        private static <T> Stream<List<T>> smaller(List<T> list, Function<T, Stream<T>> ofOne) {
            Stream<List<T>> without = IntStream.range(0, list.size())
                    .filter(i -> list.size() > 1)
                    .mapToObj(i -> {
                        List<T> rest = new ArrayList<>(list);
                        rest.remove(i);
                        return rest;
                    });
            Stream<List<T>> changed = IntStream.range(0, list.size())
                    .boxed()
                    .flatMap(i -> ofOne.apply(list.get(i))
                            .filter(one -> !one.equals(list.get(i)))
                            .map(one -> {
                                List<T> rest = new ArrayList<>(list);
                                rest.set(i, one);
                                return rest;
                            }));
            return Stream.concat(without, changed);
        }

        @Override
        public ShrinkingDistance distance() {
            long length = value.toString().length();
            return ShrinkingDistance.of(length);
        }
    }
}
