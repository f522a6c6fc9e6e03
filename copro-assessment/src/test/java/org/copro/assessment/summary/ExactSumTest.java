package org.copro.assessment.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.copro.assessment.robust.Fraction;
import org.copro.known.Share;
import org.junit.jupiter.api.Test;

class ExactSumTest {

    @Test
    void sharesOfOneDenominatorAreAddedAsWholeNumbers() {
        ExactSum sum = new ExactSum();
        sum.add(new Share(2, 3));
        sum.add(new Share(1, 7));
        sum.add(new Share(2, 6));

        assertThat(sum.pairs()).containsExactly(3, 3, 7, 1);
        assertThat(sum.value()).isEqualTo(Fraction.of(8, 7));
    }

    @Test
    void whatIsTooLargeIsRefused() {
        ExactSum sum = new ExactSum();
        sum.add(1, Long.MAX_VALUE);
        assertThatThrownBy(() -> sum.add(Share.ALL)).isInstanceOf(ArithmeticException.class);
    }

    @Property
    void orderDoesNotMatter(@ForAll("shares") List<Share> shares, @ForAll int seed) {
        List<Share> shuffled = new ArrayList<>(shares);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(sum(shuffled).pairs()).isEqualTo(sum(shares).pairs());
        assertThat(sum(shares).value())
                .isEqualTo(shares.stream().map(Fraction::of).reduce(Fraction.ZERO, Fraction::plus));
    }

    private static ExactSum sum(List<Share> shares) {
        ExactSum sum = new ExactSum();
        shares.forEach(sum::add);
        return sum;
    }

    @Provide
    Arbitrary<List<Share>> shares() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(1, 40))
                .as((part, of) -> new Share(Math.min(part, of), of))
                .list()
                .ofMaxSize(60);
    }
}
