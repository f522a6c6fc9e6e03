package org.copro.assessment.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copro.stage.DecisionRight.FULL;
import static org.copro.stage.DecisionRight.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.testing.Records;
import org.copro.known.Answer;
import org.copro.power.PowerRange;
import org.copro.stage.Decision;
import org.copro.stage.DecisionRight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A decision is written as its mark, its right and whether it was made before people joined: {@code +JOINT} is a main
 * one, {@code -} not a main one, without either it is not marked; {@code ?} is a right that is not stated; {@code <} is
 * certainly before, {@code ~} perhaps.
 */
class RightBoundsTest {

    @ParameterizedTest
    @CsvSource({
        "+NONE,           NONE..INFORMED",
        "+ADVISORY,       CONSULTED",
        "+BINDING_ADVICE, INVOLVED",
        "+JOINT,          SHARED",
        "+DELEGATED,      LED",
        "+FULL,           LED",
        "+FULL<,          NONE..INFORMED",
        "+?<,             NONE..INFORMED",
        "+ADVISORY +JOINT,                 CONSULTED",
        "+ADVISORY +JOINT +FULL,           SHARED",
        "+NONE +ADVISORY +JOINT +FULL,     CONSULTED",
        "+FULL +NONE +JOINT +FULL +FULL,   LED",
        "+JOINT NONE NONE,                 SHARED",
        "+JOINT -NONE -NONE,               SHARED",
        "NONE JOINT JOINT,                 SHARED",
        "-NONE -JOINT -JOINT,              SHARED",
        "+JOINT< +JOINT +JOINT,            SHARED",
        "+JOINT< +JOINT< +JOINT,           NONE..INFORMED",
    })
    void whereAllThatMattersIsStatedItIsTheLowerMedianOfTheMainDecisions(String decisions, String range) {
        assertThat(RightBounds.asStated(decisions(decisions))).contains(Records.range(range));
    }

    @ParameterizedTest
    @CsvSource({
        "+?,           ''",
        "+JOINT +?,    SHARED",
        "+? ADVISORY,  CONSULTED",
        "+JOINT~,      SHARED",
        "+?~ ?,        ''",
    })
    void asStatedARightThatIsNotStatedIsPassedOver(String decisions, String range) {
        assertThat(RightBounds.asStated(decisions(decisions)))
                .isEqualTo(range.isEmpty() ? Optional.empty() : Optional.of(Records.range(range)));
    }

    @ParameterizedTest
    @CsvSource({
        "+JOINT,                    SHARED,         SHARED",
        "+JOINT~,                   NONE..INFORMED, SHARED",
        "+?,                        NONE..INFORMED, LED",
        "+?<,                       NONE..INFORMED, NONE..INFORMED",
        "+JOINT +?,                 NONE..INFORMED, SHARED",
        "+JOINT +JOINT +?,          SHARED,         SHARED",
        "+JOINT ADVISORY,           CONSULTED,      SHARED",
        "JOINT ADVISORY,            CONSULTED,      SHARED",
        "ADVISORY -NONE,            NONE..INFORMED, CONSULTED",
        "+JOINT -NONE,              SHARED,         SHARED",
        "-JOINT -NONE,              NONE..INFORMED, NONE..INFORMED",
        "+ADVISORY JOINT JOINT,     CONSULTED,      SHARED",
        "+JOINT FULL NONE NONE,     NONE..INFORMED, SHARED",
    })
    void whatIsNotStatedMovesTheEndsApart(String decisions, String least, String most) {
        RightBounds bounds = RightBounds.of(decisions(decisions));

        assertThat(bounds.least()).isEqualTo(Records.range(least));
        assertThat(bounds.most()).isEqualTo(Records.range(most));
    }

    /** Every list of one to three decisions out of marks, some rights and dates. */
    @Test
    void theEndsAreTheLeastAndTheMostOfAllThatCanBeFilledIn() {
        List<String> kinds = new ArrayList<>();
        for (String mark : List.of("+", "-", "")) {
            for (String right : List.of("NONE", "ADVISORY", "JOINT", "?")) {
                for (String date : List.of("", "<", "~")) {
                    kinds.add(mark + right + date);
                }
            }
        }
        long checked = Stream.of(1, 2, 3)
                .mapToLong(size -> checkAll(kinds, size, 0, new ArrayList<>()))
                .sum();
        // multisets of up to 3 out of 36: order is tested apart
        assertThat(checked).isEqualTo(36 + 36 * 37 / 2 + 36 * 37 * 38 / 6);
    }

    @ParameterizedTest
    @CsvSource({"+JOINT NONE ?~ -ADVISORY FULL", "? ADVISORY~ JOINT< FULL NONE"})
    void theOrderOfDecisionsMakesNoDifference(String decisions) {
        Facts<DecisionFacts> some = decisions(decisions);
        List<DecisionFacts> reversed = new ArrayList<>(some);
        Collections.reverse(reversed);
        Facts<DecisionFacts> backwards = Facts.copyOf(reversed);

        assertThat(RightBounds.of(backwards)).isEqualTo(RightBounds.of(some)).isEqualTo(completed(some));
        assertThat(RightBounds.asStated(backwards)).isEqualTo(RightBounds.asStated(some));
    }

    @ParameterizedTest
    @EnumSource
    void tenThousandDecisionsAreAnswered(DecisionRight right) {
        Facts<DecisionFacts> many = Facts.copyOf(
                IntStream.range(0, 10_000).mapToObj(i -> decision(right.name())).toList());

        assertThat(RightBounds.of(many)).isEqualTo(RightBounds.of(decisions(right.name())));
    }

    private static long checkAll(List<String> kinds, int size, int from, List<String> chosen) {
        if (size == 0) {
            Facts<DecisionFacts> decisions = decisions(String.join(" ", chosen));
            assertThat(RightBounds.of(decisions)).as(chosen.toString()).isEqualTo(completed(decisions));
            return 1;
        }
        long checked = 0;
        for (int i = from; i < kinds.size(); i++) {
            List<String> more = new ArrayList<>(chosen);
            more.add(kinds.get(i));
            checked += checkAll(kinds, size - 1, i, more);
        }
        return checked;
    }

    /** The least and the most over all ways to fill in marks, rights and dates: slow, and plain to see. */
    private static RightBounds completed(Facts<DecisionFacts> decisions) {
        List<DecisionRight> medians = new ArrayList<>();
        complete(decisions, 0, new ArrayList<>(), medians);
        return new RightBounds(
                shown(medians.stream().min(Comparator.naturalOrder()).orElseThrow()),
                shown(medians.stream().max(Comparator.naturalOrder()).orElseThrow()));
    }

    private static void complete(
            Facts<DecisionFacts> decisions, int next, List<Filled> filled, List<DecisionRight> medians) {
        if (next == decisions.size()) {
            medians.add(median(filled));
            return;
        }
        DecisionFacts one = decisions.get(next);
        for (boolean main : booleans(one.main())) {
            for (boolean before : booleans(one.beforePeople())) {
                // between the ends nothing can be furthest
                for (DecisionRight right : one.decision().right().map(List::of).orElse(List.of(NONE, FULL))) {
                    List<Filled> more = new ArrayList<>(filled);
                    more.add(new Filled(main, before ? NONE : right));
                    complete(decisions, next + 1, more, medians);
                }
            }
        }
    }

    private static DecisionRight median(List<Filled> filled) {
        List<DecisionRight> main =
                filled.stream().filter(Filled::main).map(Filled::right).sorted().toList();
        List<DecisionRight> counting =
                main.isEmpty() ? filled.stream().map(Filled::right).sorted().toList() : main;
        return counting.get((counting.size() - 1) / 2);
    }

    private static PowerRange shown(DecisionRight right) {
        return Records.range(
                switch (right) {
                    case NONE -> "NONE..INFORMED";
                    case ADVISORY -> "CONSULTED";
                    case BINDING_ADVICE -> "INVOLVED";
                    case JOINT -> "SHARED";
                    case DELEGATED, FULL -> "LED";
                });
    }

    private static List<Boolean> booleans(Truth truth) {
        return truth == Truth.UNKNOWN ? List.of(true, false) : List.of(truth == Truth.TRUE);
    }

    private static Facts<DecisionFacts> decisions(String words) {
        return Facts.copyOf(
                Arrays.stream(words.split(" +")).map(RightBoundsTest::decision).toList());
    }

    private static DecisionFacts decision(String word) {
        Optional<Answer> main = word.startsWith("+")
                ? Optional.of(Answer.YES)
                : word.startsWith("-") ? Optional.of(Answer.NO) : Optional.empty();
        String right = word.replaceAll("[-+<~]", "");
        Truth before = word.endsWith("<") ? Truth.TRUE : word.endsWith("~") ? Truth.UNKNOWN : Truth.FALSE;
        Decision decision = Decision.builder()
                .main(main)
                .right(right.equals("?") ? Optional.empty() : Optional.of(DecisionRight.valueOf(right)))
                .build();
        return new DecisionFacts(0, 0, decision, before);
    }

    private record Filled(boolean main, DecisionRight right) {}
}
