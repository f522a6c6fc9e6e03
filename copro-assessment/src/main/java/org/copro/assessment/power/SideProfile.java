package org.copro.assessment.power;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.facts.StageFacts;
import org.copro.ladder.Ladders;
import org.copro.people.Side;
import org.copro.power.PowerLevel;
import org.copro.power.PowerNotApplicable;
import org.copro.power.PowerRange;
import org.copro.voice.Rating;

/**
 * How the raters of one side see the say people had. Raters of different sides are never put together.
 *
 * @param side whose raters
 * @param raters how many gave a rating; of those without a name as many as rated one thing at least
 * @param byStage the lower median of their ratings, by the number of the stage in the file; a stage nobody of this side
 *     rated is not in it
 * @param heard how many rated each of these stages
 */
public record SideProfile(Side side, int raters, Map<Integer, PowerRange> byStage, Map<Integer, Integer> heard) {

    // of which nobody gave a rating
    private static final Map<Side, SideProfile> UNHEARD = new EnumMap<>(Side.class);

    static {
        for (Side side : Side.values()) {
            UNHEARD.put(side, new SideProfile(side, 0, Collections.emptyMap(), Collections.emptyMap()));
        }
    }

    /** Keeps the order of the maps. */
    public SideProfile {
        byStage = kept(byStage);
        heard = kept(heard);
    }

    private static <V> Map<Integer, V> kept(Map<Integer, V> map) {
        return map.isEmpty() ? Collections.emptyMap() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** Gathers the ratings of one side. */
    static SideProfile of(ProjectFacts facts, Side side, Ladders ladders) {
        if (facts.project().ratings().isEmpty()) {
            return UNHEARD.get(side);
        }
        List<Rating> ratings = new ArrayList<>();
        for (Rating rating : facts.project().ratings()) {
            boolean isGiven = rating.power().isPresent() && !(rating.power().get() instanceof PowerNotApplicable);
            if (isGiven && facts.project().sideOf(rating).orElse(null) == side) {
                ratings.add(rating);
            }
        }
        if (ratings.isEmpty()) {
            return UNHEARD.get(side);
        }
        Map<Integer, PowerRange> byStage = new LinkedHashMap<>();
        Map<Integer, Integer> heard = new LinkedHashMap<>();
        for (StageFacts stage : facts.stages()) {
            List<Rating> here = new ArrayList<>();
            List<PowerRange> given = new ArrayList<>();
            for (Rating rating : ratings) {
                if (isAbout(rating, stage)) {
                    here.add(rating);
                    given.add(ladders.range(rating.power().orElseThrow()));
                }
            }
            if (!given.isEmpty()) {
                byStage.put(stage.index(), lowerMedian(given));
                heard.put(stage.index(), raters(here));
            }
        }
        return new SideProfile(side, raters(ratings), byStage, heard);
    }

    /** How this side sees one stage; any level if nobody of it said. */
    public PowerRange say(StageFacts stage) {
        return byStage.isEmpty() ? PowerRange.ANY : byStage.getOrDefault(stage.index(), PowerRange.ANY);
    }

    /** How many of this side rated one stage. */
    public int heardOf(StageFacts stage) {
        return heard.isEmpty() ? 0 : heard.getOrDefault(stage.index(), 0);
    }

    private static int raters(List<Rating> ratings) {
        // raters without a name cannot be told apart: they are as many at least as rated one thing
        Map<String, Integer> unnamedOf = new LinkedHashMap<>(0);
        Set<String> named = new HashSet<>();
        int unnamed = 0;
        for (Rating rating : ratings) {
            if (rating.by().isPresent()) {
                named.add(rating.by().get());
            } else {
                String of = rating.stage() + " " + rating.phase() + " " + rating.principle();
                unnamed = Math.max(unnamed, unnamedOf.merge(of, 1, Integer::sum));
            }
        }
        return named.size() + unnamed;
    }

    private static boolean isAbout(Rating rating, StageFacts stage) {
        return rating.phase().isPresent() && rating.phase().get() == stage.phase()
                || rating.stage().isPresent()
                        && rating.stage().equals(stage.stage().id());
    }

    private static PowerRange lowerMedian(List<PowerRange> ranges) {
        PowerLevel[] lows = new PowerLevel[ranges.size()];
        PowerLevel[] highs = new PowerLevel[ranges.size()];
        for (int i = 0; i < ranges.size(); i++) {
            lows[i] = ranges.get(i).low();
            highs[i] = ranges.get(i).high();
        }
        Arrays.sort(lows);
        Arrays.sort(highs);
        int middle = (ranges.size() - 1) / 2;
        return PowerRange.of(lows[middle], highs[middle]);
    }
}
