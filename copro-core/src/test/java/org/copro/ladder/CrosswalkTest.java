package org.copro.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copro.binding.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrosswalkTest {

    private static final Ladders LADDERS = Ladders.shipped();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        tlap/consultation           | arnstein | consultation:close placation:partial
        tlap/co-production          | arnstein | partnership:close delegated-power:partial
        tlap/co-production          | iap2     | collaborate:partial empower:partial
        tlap/co-production          | hart     | adult-initiated-shared-decisions:partial child-initiated-shared-decisions:close
        arnstein/citizen-control    | tlap     | ''
        arnstein/placation          | hart     | consulted-and-informed:loose adult-initiated-shared-decisions:partial
        pretty/material-incentives  | arnstein | ''
        iap2/inform                 | atsdr    | outreach:close
        """)
    void readsARungOnAnotherLadder(String rung, String ladder, String expected) {
        assertThat(crosswalk(rung, ladder).matches().stream()
                        .map(match -> match.rung().id() + ":" + Words.kebab(match.fit()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void whatHasNoCounterpartMatchesNothingAnywhere() {
        Stream<Crosswalk> everywhere =
                LADDERS.all().stream().map(ladder -> Crosswalk.of(rung("pretty/material-incentives"), ladder));
        assertThat(everywhere).allMatch(crosswalk -> crosswalk.matches().isEmpty());
    }

    @Test
    void everyRungMatchesItselfAndMatchesGoBothWays() {
        for (Ladder one : LADDERS.all()) {
            for (Ladder.LadderRung from : one.rungs()) {
                for (Ladder other : LADDERS.all()) {
                    for (Crosswalk.Match match : Crosswalk.of(from, other).matches()) {
                        assertThat(Crosswalk.of(match.rung(), one).matches())
                                .as("%s/%s on %s and back", one.id(), from.id(), other.id())
                                .contains(new Crosswalk.Match(from, match.fit()));
                    }
                }
                boolean hasCounterpart = from.power().isPresent();
                assertThat(Crosswalk.of(from, one).matches().stream()
                                .anyMatch(match -> match.rung().equals(from)))
                        .isEqualTo(hasCounterpart);
            }
        }
    }

    private static Crosswalk crosswalk(String rung, String ladder) {
        return Crosswalk.of(rung(rung), LADDERS.find(ladder).orElseThrow());
    }

    private static Ladder.LadderRung rung(String path) {
        String[] parts = path.split("/");
        return LADDERS.find(parts[0]).orElseThrow().rung(parts[1]).orElseThrow();
    }
}
