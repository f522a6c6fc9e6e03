package org.copro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.copro.assessment.flag.FlagEntry;
import org.copro.assessment.flag.FlagRule;
import org.copro.assessment.flag.Flags;
import org.junit.jupiter.api.Test;

class FlagsTest {

    @Test
    void flagsAreExplainedWithTheirSources() {
        Ran listed = Ran.copro("flags");

        assertThat(listed.exit()).isZero();
        assertThat(listed.err()).isEmpty();
        Expected.assertSame("flags.txt", listed.out());
    }

    @Test
    void noFlagIsLeftOut() {
        String listed = DefinitionsTest.unwrapped(Ran.copro("flags").out());

        SoftAssertions all = new SoftAssertions();
        for (FlagRule rule : Flags.all()) {
            FlagEntry flag = rule.entry();
            all.assertThat(listed)
                    .contains("* %s (%s)".formatted(flag.title(), flag.id()))
                    .contains("Raised when %s.".formatted(flag.raisedWhen()))
                    .contains("What would lift it: %s".formatted(flag.wouldLift()));
            all.assertThat(flag.sources()).as(flag.id()).isNotEmpty();
            flag.sources().forEach(source -> all.assertThat(listed).contains("Source: " + source.title()));
        }
        all.assertAll();
    }
}
