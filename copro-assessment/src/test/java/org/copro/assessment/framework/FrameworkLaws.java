package org.copro.assessment.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.copro.assessment.testing.MadeFrameworks;
import org.copro.binding.Document;
import org.copro.binding.Format;
import org.copro.known.Share;

class FrameworkLaws {

    @Provide
    Arbitrary<Framework> frameworks() {
        return MadeFrameworks.any();
    }

    @Provide
    Arbitrary<Share> shares() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 10_000).map(part -> new Share(part, 10_000)),
                Arbitraries.longs().between(0, Long.MAX_VALUE).map(part -> new Share(part, Long.MAX_VALUE)));
    }

    @Property(tries = 500)
    void everyScoreLiesInExactlyOneBandAndEarnsItsLevel(
            @ForAll("frameworks") Framework framework, @ForAll("shares") Share any) {
        List<Share> scores = new ArrayList<>(List.of(any, Share.NONE, Share.ALL, new Share(2005, 10_000)));
        framework.bands().forEach(band -> scores.add(band.from()));
        for (Share score : scores) {
            assertThat(framework.bands().stream()
                            .filter(band -> lies(score, band))
                            .map(Band::level))
                    .as(score.toString())
                    .containsExactly(framework.earned(score));
        }
    }

    private static boolean lies(Share score, Band band) {
        return score.compareTo(band.from()) >= 0
                && band.below().map(below -> score.compareTo(below) < 0).orElse(true);
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadAgain(@ForAll("frameworks") Framework framework) {
        Statistics.label("bands").collect(framework.bands().size()).coverage(found -> {
            found.check(2).percentage(share -> share > 5);
            found.check(5).percentage(share -> share > 5);
        });
        for (Format format : Format.values()) {
            assertThat(Frameworks.read(Document.write(framework, format), "made", format)
                            .orThrow())
                    .isEqualTo(framework);
        }
    }
}
