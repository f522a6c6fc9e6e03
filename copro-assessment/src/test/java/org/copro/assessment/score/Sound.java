package org.copro.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.copro.assessment.framework.Level;
import org.copro.assessment.logic.Truth;
import org.copro.known.Share;

/**
 * What sound means of two results by one framework, of which one rests on less.
 *
 * <ul>
 *   <li>A criterion that applies still applies, and its answers contain the former ones. One that did not apply may
 *       come to be open, and is then open in full.
 *   <li>A principle that applies still applies: its interval contains the former one, its certain level is not above
 *       and its possible level not below the former one, and it is covered no better. One to which nothing applied may
 *       come to be open, and then lies anywhere from 0 to 1.
 * </ul>
 */
final class Sound {

    private static final Interval ANY = new Interval(Share.NONE, Share.ALL);

    private Sound() {}

    /** Asserts it. */
    static void assertLess(FrameworkResult more, FrameworkResult less, String change) {
        if (less.ratedByPeople() != Truth.UNKNOWN) {
            assertThat(more.ratedByPeople()).as(change).isEqualTo(less.ratedByPeople());
        }
        for (PrincipleScore one : less.principles()) {
            String name = "%s %s after %s"
                    .formatted(more.framework().id(), one.principle().id(), change);
            PrincipleScore before = more.principle(one.principle().id()).orElseThrow();
            assertLess(before, one, name);
        }
    }

    /** Asserts it of one principle. */
    static void assertLess(PrincipleScore more, PrincipleScore less, String name) {
        assertCriteria(more, less, name);
        if (!more.applies()) {
            less.score().ifPresent(any -> assertThat(any).as(name).isEqualTo(ANY));
            return;
        }
        assertThat(less.applies()).as(name).isTrue();
        Interval before = more.score().orElseThrow();
        Interval after = less.score().orElseThrow();
        assertThat(after.low()).as("low of " + name).isLessThanOrEqualTo(before.low());
        assertThat(after.high()).as("high of " + name).isGreaterThanOrEqualTo(before.high());
        assertThat(certain(less)).as("certain level of " + name).isLessThanOrEqualTo(certain(more));
        assertThat(possible(less)).as("possible level of " + name).isGreaterThanOrEqualTo(possible(more));
        assertThat(less.coverage()).as("coverage of " + name).isLessThanOrEqualTo(more.coverage());
    }

    private static void assertCriteria(PrincipleScore more, PrincipleScore less, String name) {
        Map<String, CriterionResult> before = more.criteria().stream()
                .collect(Collectors.toMap(one -> one.criterion().id(), Function.identity()));
        for (CriterionResult one : less.criteria()) {
            CriterionResult was = before.get(one.criterion().id());
            String which = "%s (%s) of %s"
                    .formatted(one.criterion().id(), one.criterion().indicator().orElse("-"), name);
            if (was.applies()) {
                assertThat(one.applies()).as(which + " applies").isTrue();
                assertThat(one.answers().low())
                        .as(which)
                        .isLessThanOrEqualTo(was.answers().low());
                assertThat(one.answers().high())
                        .as(which)
                        .isGreaterThanOrEqualTo(was.answers().high());
            } else if (one.applies()) {
                assertThat(one.answers()).as(which).isEqualTo(AnswerRange.ANY);
            }
        }
    }

    static Level certain(PrincipleScore one) {
        return one.level().orElseThrow().certain();
    }

    static Level possible(PrincipleScore one) {
        return one.level().orElseThrow().possible();
    }
}
