package org.copro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Frameworks;
import org.junit.jupiter.api.Test;

class FrameworksTest {

    @Test
    void frameworksAreListedWithTheirPrinciples() {
        Ran listed = Ran.copro("frameworks");

        assertThat(listed.exit()).isZero();
        assertThat(listed.err()).isEmpty();
        Expected.assertSame("frameworks.txt", listed.out());
    }

    @Test
    void noFrameworkIsLeftOutAndExplainSaysHowFarEachWasTested() {
        String listed = DefinitionsTest.unwrapped(Ran.copro("frameworks").out());

        SoftAssertions all = new SoftAssertions();
        for (Framework one : Frameworks.shipped().all()) {
            all.assertThat(listed)
                    .contains("* %s (%s, a framework, version %s)".formatted(one.name(), one.id(), one.version()))
                    .contains("By %s.".formatted(one.by()));
            all.assertThat(DefinitionsTest.unwrapped(
                            Ran.copro("explain", one.id()).out()))
                    .contains(one.validation().orElseThrow().note())
                    .contains(DefinitionsTest.unwrapped(one.licence()));
            one.principles()
                    .forEach(principle -> all.assertThat(listed)
                            .contains("- " + principle.name().in(one.language())));
        }
        all.assertAll();
    }

    @Test
    void theFirstIsTheOneUsedWithoutAsking() {
        assertThat(Ran.copro("frameworks").out().lines().filter(line -> line.startsWith("* ")))
                .first()
                .asString()
                .contains("(copro-principles, ");
    }
}
