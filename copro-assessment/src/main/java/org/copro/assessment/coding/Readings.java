package org.copro.assessment.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.copro.assessment.statistics.Estimate;
import org.copro.assessment.statistics.KrippendorffAlpha;
import org.copro.assessment.statistics.Ratings;
import org.copro.assessment.statistics.Scale;
import org.copro.coding.Coded;
import org.copro.coding.Coding;

/** What all readers found in the statements of one record. */
public final class Readings {

    private final List<Coding> codings;
    private final Function<Coded, List<String>> what;
    private final Map<String, List<Coded>> byStatement = new LinkedHashMap<>();

    private Readings(List<Coding> codings, Function<Coded, List<String>> what) {
        this.codings = List.copyOf(codings);
        this.what = what;
        for (Coding reader : codings) {
            for (Coded one : reader.found()) {
                byStatement
                        .computeIfAbsent(one.statement(), unseen -> new ArrayList<>())
                        .add(one);
            }
        }
    }

    /** The themes that were found. */
    public static Readings ofThemes(List<Coding> codings) {
        return new Readings(codings, Coded::themes);
    }

    /** The principles that were found. */
    public static Readings ofPrinciples(List<Coding> codings) {
        return new Readings(codings, Coded::principles);
    }

    /** Whether a theme or principle was found in one statement. */
    public Found in(String statement, String id) {
        List<Boolean> found = of(statement).stream()
                .map(one -> what.apply(one).contains(id))
                .distinct()
                .toList();
        if (found.isEmpty()) {
            return Found.NOT_KNOWN;
        }
        return found.size() > 1 ? Found.READERS_DIFFER : found.get(0) ? Found.YES : Found.NO;
    }

    /**
     * Whether it was found in any of these statements. Not known if one that was not read could hold it, and for no
     * statements at all.
     */
    public Found inAny(List<String> statements, String id) {
        Set<Found> all = new LinkedHashSet<>();
        statements.forEach(one -> all.add(in(one, id)));
        for (Found one : List.of(Found.YES, Found.READERS_DIFFER, Found.NOT_KNOWN)) {
            if (all.contains(one)) {
                return one;
            }
        }
        return all.isEmpty() ? Found.NOT_KNOWN : Found.NO;
    }

    /** Whether somebody read the statement, and nobody found anything in it. */
    public boolean isNothingFoundIn(String statement) {
        List<Coded> all = of(statement);
        return !all.isEmpty() && all.stream().allMatch(one -> what.apply(one).isEmpty());
    }

    /** Whether anybody read the statement. */
    public boolean isRead(String statement) {
        return !of(statement).isEmpty();
    }

    /** How many readers there are. */
    public int readers() {
        return codings.size();
    }

    /** How far readers agree on what is in these statements: Krippendorff's alpha with the distance MASI. */
    public Estimate<Double> agreement(List<String> statements) {
        List<List<Optional<Set<String>>>> units = new ArrayList<>();
        for (String statement : statements) {
            List<Optional<Set<String>>> unit = new ArrayList<>();
            codings.forEach(reader -> unit.add(reader.of(statement).map(one -> new LinkedHashSet<>(what.apply(one)))));
            units.add(unit);
        }
        return KrippendorffAlpha.of(new Ratings<>(units), Scale.masi()).alpha();
    }

    /** What each reader who read the statement found in it. */
    public List<Coded> of(String statement) {
        return List.copyOf(byStatement.getOrDefault(statement, List.of()));
    }
}
