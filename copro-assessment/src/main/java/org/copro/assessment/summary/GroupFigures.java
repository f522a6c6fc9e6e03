package org.copro.assessment.summary;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.flag.FlagEntry;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Level;
import org.copro.assessment.framework.Principle;
import org.copro.stage.Phase;

/**
 * What all projects of a group come to, whatever word they use.
 *
 * @param phases in the order of work
 * @param flags in the order of the catalogue, without those that come of a verdict
 * @param principles in the order of the plan
 */
public record GroupFigures(List<OfPhase> phases, List<OfFlag> flags, List<OfPrinciple> principles) {

    /** Keeps the lists. */
    public GroupFigures {
        phases = List.copyOf(phases);
        flags = List.copyOf(flags);
        principles = List.copyOf(principles);
    }

    /**
     * The say people had in one phase, as far as decisions and methods show.
     *
     * @param phase which
     * @param presence how many projects say anything of it
     * @param evidenced how many of those have this say
     */
    public record OfPhase(Phase phase, Map<Presence, ProtectedCell> presence, Map<SayCount, ProtectedCell> evidenced) {

        /** Keeps the maps in the order of their keys. */
        public OfPhase {
            presence = inOrder(presence, Presence.class);
            evidenced = inOrder(evidenced, SayCount.class);
        }
    }

    /**
     * How often a flag is raised.
     *
     * @param entry its catalogue entry
     * @param raised in how many projects the record raises it
     * @param open in how many it could still be raised; empty for a flag that takes more than one finding
     */
    public record OfFlag(FlagEntry entry, ProtectedCell raised, Optional<ProtectedCell> open) {}

    /**
     * How much of one principle records show.
     *
     * @param framework it is of
     * @param principle which
     * @param known of how many projects something is known
     * @param certain how many of those have reached this level, and no higher one for certain
     * @param mean over all to which it applies; empty where counts could be worked out from it, or for few
     */
    public record OfPrinciple(
            Framework framework,
            Principle principle,
            Map<Known, ProtectedCell> known,
            Map<Level, ProtectedCell> certain,
            Optional<MeanScore> mean) {

        /** Keeps the maps in the order of their keys. */
        public OfPrinciple {
            known = inOrder(known, Known.class);
            certain = inOrder(certain, Level.class);
        }
    }

    private static <E extends Enum<E>> Map<E, ProtectedCell> inOrder(Map<E, ProtectedCell> cells, Class<E> type) {
        Map<E, ProtectedCell> ordered = new EnumMap<>(type);
        ordered.putAll(cells);
        return Collections.unmodifiableMap(ordered);
    }
}
