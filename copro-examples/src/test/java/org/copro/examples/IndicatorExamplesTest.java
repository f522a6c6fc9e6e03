package org.copro.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copro.assessment.indicator.Indicators;
import org.copro.assessment.indicator.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For every question of the catalogue there is a project to read that answers yes, and one that answers no. */
class IndicatorExamplesTest {

    private static final Map<String, Map<Outcome, String>> FIRST = new LinkedHashMap<>();

    @BeforeAll
    static void askEveryProject() throws IOException {
        FIRST.putAll(IndicatorExamples.first());
    }

    static List<String> indicators() {
        return Indicators.all().stream().map(one -> one.entry().id()).toList();
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void isObservedInOneProjectAndNotInAnother(String id) {
        assertThat(FIRST.get(id))
                .as("%s; write a project in which it is so and one in which it is not", id)
                .containsKeys(Outcome.OBSERVED, Outcome.NOT_OBSERVED);
    }
}
