package org.copro.assessment.barrier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copro.assessment.MadeFrom;
import org.copro.assessment.facts.OwnWords;
import org.copro.assessment.reason.Asked;
import org.copro.people.Side;
import org.copro.project.Barrier;
import org.copro.project.BarrierKind;
import org.copro.project.Project;
import org.copro.voice.StatementKind;

/**
 * What stands in the way by the word of each side, most often named first, and which principles that makes harder.
 * Sides are never put together. How often something is named is not how much it weighs.
 *
 * @param records how many records were read
 * @param bySide the barriers of each side, and under the empty key those of which nobody says who named them
 * @param unranked barriers that have no kind, in the order of the records; they are in no ranking
 * @param statements who spoke of barriers in statements, which have no kind of barrier and are not among these
 * @param madeFrom the records
 */
public record BarrierRanking(
        int records,
        Map<Optional<Side>, List<RankedBarrier>> bySide,
        List<Barrier> unranked,
        OwnWords statements,
        MadeFrom madeFrom) {

    /** Keeps the order of the map and the list. */
    public BarrierRanking {
        bySide = Collections.unmodifiableMap(new LinkedHashMap<>(bySide));
        unranked = List.copyOf(unranked);
    }

    /**
     * Ranks the barriers of records. A side that names one twice in a record is counted once.
     *
     * @param on day on which statements must be allowed to be used
     */
    public static BarrierRanking of(List<Project> projects, LocalDate on) {
        List<Optional<Side>> sides = new ArrayList<>();
        for (Side side : Side.values()) {
            sides.add(Optional.of(side));
        }
        sides.add(Optional.empty());
        Map<Optional<Side>, List<RankedBarrier>> bySide = new LinkedHashMap<>();
        sides.forEach(side -> bySide.put(side, ranked(side, projects)));
        List<Barrier> unranked = projects.stream()
                .flatMap(project -> project.barriers().stream())
                .filter(one -> one.kind().isEmpty())
                .toList();
        return new BarrierRanking(
                projects.size(),
                bySide,
                unranked,
                OwnWords.of(StatementKind.BARRIER, projects, on),
                MadeFrom.of(projects));
    }

    /** Whether a side has been asked: whether any barrier or statement is, or may be, its own word. */
    public Asked asked(Side side) {
        if (statements.sides().contains(side) || isThere(Optional.of(side))) {
            return Asked.HEARD;
        }
        return statements.isAnyOfUnknown() || isThere(Optional.empty()) ? Asked.NOT_RECORDED : Asked.NOT_YET;
    }

    private boolean isThere(Optional<Side> side) {
        return unranked.stream().anyMatch(one -> one.statedBy().equals(side))
                || !bySide.getOrDefault(side, List.of()).isEmpty();
    }

    /** The barriers a side names; none if it names none. */
    public List<RankedBarrier> of(Side side) {
        return bySide.getOrDefault(Optional.of(side), List.of());
    }

    /** The barriers of which it is not recorded who named them. */
    public List<RankedBarrier> ofNobodyNamed() {
        return bySide.getOrDefault(Optional.<Side>empty(), List.of());
    }

    /** Ids of the principles that what a side names makes harder, each with how many of its kinds do, most first. */
    public Map<String, Integer> principles(Optional<Side> side) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (RankedBarrier one : bySide.getOrDefault(side, List.of())) {
            one.entry().blocks().forEach(principle -> counts.merge(principle, 1, Integer::sum));
        }
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(one -> sorted.put(one.getKey(), one.getValue()));
        return sorted;
    }

    private static List<RankedBarrier> ranked(Optional<Side> side, List<Project> projects) {
        Map<BarrierKind, Integer> counts = new EnumMap<>(BarrierKind.class);
        Map<BarrierKind, List<String>> words = new EnumMap<>(BarrierKind.class);
        for (Project project : projects) {
            Set<BarrierKind> here = new LinkedHashSet<>();
            for (Barrier one : project.barriers()) {
                if (one.statedBy().equals(side) && one.kind().isPresent()) {
                    here.add(one.kind().get());
                    one.what()
                            .ifPresent(what -> words.computeIfAbsent(one.kind().get(), kind -> new ArrayList<>())
                                    .add(what));
                }
            }
            here.forEach(kind -> counts.merge(kind, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .sorted(Comparator.comparing(one -> -one.getValue()))
                .map(one -> new RankedBarrier(
                        1
                                + (int) counts.values().stream()
                                        .filter(other -> other > one.getValue())
                                        .count(),
                        BarrierKinds.shipped().entry(one.getKey()),
                        one.getValue(),
                        words.getOrDefault(one.getKey(), List.of())))
                .toList();
    }
}
